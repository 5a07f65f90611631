using OnRecord.Words;

namespace OnRecord.Times;

/// <summary>
/// Cuts the words of a sentence into lexemes: at hyphens and slashes ("mid-1990s", "7/8/07") and between digits and letters ("10am"),
/// so that the grammar sees the same pieces however the words were tokenised.
/// </summary>
sealed partial class Lexer(Lexicon lexicon, Prose prose, List<Lexeme> output)
{
    readonly string text = prose.Text;

    /// <summary>Appends the lexemes of one sentence.</summary>
    public void Read(Sentence sentence)
    {
        var words = prose.Words;
        var first = output.Count;
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++) ReadWord(words[w], w);
        Numerals.Fold(output, first);
    }

    /// <summary>The cheap question asked of every sentence: whether it holds a digit, a hyphen or a word that a time needs.</summary>
    public bool MayTellTime(Sentence sentence)
    {
        if (text.AsSpan(sentence.Start, sentence.End - sentence.Start).ContainsAnyInRange('0', '9')) return true;
        var words = prose.Words.AsSpan()[sentence.FirstWord..sentence.EndWord];
        foreach (ref readonly var word in words)
        {
            var surface = text.AsSpan(word.Start, word.End - word.Start);
            if (surface.Length > 1 && (char.IsAsciiLetter(surface[0]) && IsPlain(surface) ? lexicon.IsKey(surface) : !IsApostrophe(surface[0]))) return true;
        }
        return false;
    }

    void ReadWord(Word word, int index)
    {
        var surface = text.AsSpan(word.Start, word.End - word.Start);
        if (surface.Length == 0) return;
        if (char.IsAsciiLetter(surface[0]) && (IsPlain(surface) || surface.IndexOfAny(Separators) < 0))
        {
            if (!AddQuarter(word.Start, word.End, index)) AddLetters(word.Start, word.End, index, word.Penn);
            return;
        }
        ReadPieces(word, index);
    }

    /// <summary>Nothing but letters of ASCII, as nearly all words are.</summary>
    static bool IsPlain(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
            if ((uint)((c | 0x20) - 'a') > 'z' - 'a') return false;
        return true;
    }

    static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create("-–—‐‑−/\u00a00123456789");

    void ReadPieces(Word word, int index)
    {
        var at = word.Start;
        while (at < word.End)
        {
            var c = text[at];
            var start = at;
            if (char.IsAsciiDigit(c)) at = Digits(at, word.End, index);
            else if (char.IsLetter(c))
            {
                while (at < word.End && (char.IsLetter(text[at]) || text[at] == '.')) at++;
                AddLetters(start, at, index, word.Penn);
            }
            else if (IsApostrophe(c) && at + 2 < text.Length && char.IsAsciiDigit(text[at + 1]) && !(at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                at++;
                if (at == word.End) return;
            }
            else if (IsApostrophe(c))
            {
                while (at < word.End && (IsApostrophe(text[at]) || char.IsLetter(text[at]))) at++;
                AddLetters(start, at, index, word.Penn);
            }
            else
            {
                at++;
                AddLetters(start, at, index, word.Penn);
            }
        }
    }

    /// <summary>"Q3": a letter and a digit, the one mixture the grammar wants whole.</summary>
    bool AddQuarter(int start, int end, int index)
    {
        if (end - start != 2 || text[start] is not ('Q' or 'q') || text[start + 1] is < '1' or > '4') return false;
        Add(start, end, index, Kinds.Quarter, text[start + 1] - '0', false, 0);
        return true;
    }

    void AddLetters(int start, int end, int index, Penn tag)
    {
        var isTight = start > 0 && !char.IsWhiteSpace(text[start - 1]);
        if (!lexicon.TryFind(text.AsSpan(start, end - start), out var entry))
        {
            output.Add(new(start, end, index) { IsTight = isTight });
            return;
        }
        output.Add(new(start, end, index)
        {
            Kinds = Allowed(text, entry.Kinds, start, end, NumberFollows(end) ? Penn.Nnp : tag, IsAfterPreposition(index)), Literal = entry.Literal, Value = entry.Value, IsTight = isTight,
        });
    }

    /// <summary>"May 24": whatever the tagger thinks, a number after it makes a month.</summary>
    bool NumberFollows(int at) => at + 1 < text.Length && text[at] is ' ' or '\u00a0' && char.IsAsciiDigit(text[at + 1]);

    /// <summary>"between May and July", "until March": no verb stands there.</summary>
    bool IsAfterPreposition(int index) => index > 0 && prose.Words[index - 1] is { Upos: Upos.Adp, Penn: Penn.In };

    /// <summary>Months and weekdays are written with a capital, and "May" and "March" are verbs where the tag says so.</summary>
    static Kinds Allowed(string text, Kinds kinds, int start, int end, Penn tag, bool isAfterPreposition)
    {
        const Kinds named = Kinds.Month | Kinds.Weekday;
        if ((kinds & named) != 0)
        {
            if (!char.IsUpper(text[start]) && (end - start <= 4 || (kinds & Kinds.Month) != 0 && end - start == 5)) return kinds & ~named;
            if (tag is Penn.Md or Penn.Vb or Penn.Vbp && end - start <= 5 && !isAfterPreposition) return kinds & ~named;
        }
        if ((kinds & Kinds.Season) != 0 && tag is Penn.Vb or Penn.Vbp or Penn.Vbd or Penn.Vbn or Penn.Vbg) return kinds & ~Kinds.Season;
        return kinds;
    }

    void Add(int start, int end, int index, Kinds kinds, double value, bool isTight, int digits) =>
        output.Add(new(start, end, index) { Kinds = kinds, Value = value, IsTight = isTight, Digits = (byte)Math.Min(digits, 99) });

    static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`';
}
