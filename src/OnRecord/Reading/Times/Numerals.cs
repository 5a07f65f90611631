namespace OnRecord.Times;

/// <summary>Joins the words of one number into one lexeme: "twenty-five", "two hundred and ten", "2.5 million", "two and a half", "a dozen".</summary>
static class Numerals
{
    /// <summary>Folds the lexemes from <paramref name="first"/> on, in place.</summary>
    public static void Fold(List<Lexeme> lexemes, int first)
    {
        var kept = first;
        for (var i = first; i < lexemes.Count;)
        {
            var lexeme = lexemes[i];
            if (lexeme.Is(Kinds.Numeral) || (lexeme.Is(Kinds.Number) && i + 1 < lexemes.Count))
            {
                var end = Read(lexemes, i, out var value);
                if (end > i)
                {
                    lexemes[kept++] = lexeme with
                    {
                        End = lexemes[end - 1].End, Value = value,
                        Kinds = Kinds.Number | (end == i + 1 ? lexeme.Kinds & ~Kinds.Numeral : Kinds.None),
                        Digits = end == i + 1 ? lexeme.Digits : (byte)0,
                    };
                    i = end;
                    continue;
                }
            }
            lexemes[kept++] = lexeme;
            i++;
        }
        lexemes.RemoveRange(kept, lexemes.Count - kept);
    }

    /// <summary>Reads the longest number at <paramref name="i"/>; returns its end, or <paramref name="i"/> where none stands.</summary>
    static int Read(List<Lexeme> lexemes, int i, out double value)
    {
        double total = 0, group = 0;
        var at = i;
        var previous = 0.0;
        while (at < lexemes.Count && at - i < 12)
        {
            var next = at;
            if (at > i && IsJoint(lexemes, at)) next++;
            if (next >= lexemes.Count) break;
            var lexeme = lexemes[next];
            if (at == i && lexeme.Is(Kinds.Number)) group = lexeme.Value;
            else if (!lexeme.Is(Kinds.Numeral)) break;
            else if (lexeme.Value >= 1000) { total += Math.Max(group, 1) * lexeme.Value; group = 0; }
            else if (lexeme.Value == 100 || (lexeme.Value == 12 && lexeme.Is(Kinds.Numeral) && at > i && group > 0 && group < 10)) group = Math.Max(group, 1) * lexeme.Value;
            else if (at > i && !Follows(previous, lexeme.Value, next > at && !lexemes[at].Is(Kinds.Hyphen))) break;
            else if (at > i && lexemes[i].Is(Kinds.Number) && lexemes[i].Digits > 0) break;
            else group += lexeme.Value;
            previous = lexeme.Value;
            at = next + 1;
        }
        value = total + group;
        if (at == i) return i;
        return Half(lexemes, at, ref value);
    }

    /// <summary>A hyphen or "and" between two words of a number.</summary>
    static bool IsJoint(List<Lexeme> lexemes, int at) =>
        at + 1 < lexemes.Count && lexemes[at + 1].Is(Kinds.Numeral)
        && ((lexemes[at].Is(Kinds.Hyphen) && lexemes[at].IsTight) || (IsWord(lexemes[at], Grammar.And) && lexemes[at - 1].Is(Kinds.Numeral) && lexemes[at - 1].Value >= 100));

    /// <summary>Whether a small number can follow: "twenty five", "hundred and ten", not "five six".</summary>
    static bool Follows(double previous, double value, bool afterAnd) =>
        previous >= 100 ? value < 100 : !afterAnd && previous is >= 20 and <= 90 && value < 10;

    /// <summary>"two and a half", "one-and-a-half".</summary>
    static int Half(List<Lexeme> lexemes, int at, ref double value)
    {
        var next = Skip(lexemes, at);
        if (lexemes[at - 1].Digits == 4 || next >= lexemes.Count || !IsWord(lexemes[next], Grammar.And)) return at;
        next = Skip(lexemes, next + 1);
        if (next >= lexemes.Count || !IsWord(lexemes[next], Grammar.A)) return at;
        next = Skip(lexemes, next + 1);
        if (next >= lexemes.Count || !IsWord(lexemes[next], Grammar.HalfWord)) return at;
        value += 0.5;
        return next + 1;
    }

    static int Skip(List<Lexeme> lexemes, int at) => at < lexemes.Count && lexemes[at].Is(Kinds.Hyphen) && lexemes[at].IsTight ? at + 1 : at;

    static bool IsWord(Lexeme lexeme, short literal) => lexeme.Literal == literal;
}
