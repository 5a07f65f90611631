using System.Globalization;

namespace OnRecord.Words;

/// <summary>One word as cut from the text, before anything is known of it.</summary>
readonly record struct Piece(int Start, int End, bool JoinsPrevious);

/// <summary>
/// Cuts a block of text into words as the English treebanks of Universal Dependencies do (EWT and GUM): punctuation, clitics, currency signs
/// and the parts of hyphenated and slashed words stand alone; abbreviations, decimals, dates, addresses and prefixed words stay whole.
/// </summary>
static class Tokenizer
{
    /// <summary>Looking back within a chunk stops here, so that reading stays linear in its length.</summary>
    const int LongestNumber = 40;

    enum Abbreviation : byte { Title, Number, Inside, Any }

    static readonly WordList<Abbreviation> Abbreviations =
        new("Reading/Words/abbreviations.tsv", row => Enum.Parse<Abbreviation>(row[1], ignoreCase: true));
    static readonly WordList<bool> Prefixes = new("Reading/Words/prefixes.tsv", _ => true);
    static readonly WordList<bool> Units = new("Reading/Words/units.tsv", _ => true);
    static readonly WordList<int> Contractions = new("Reading/Words/contractions.tsv", row => int.Parse(row[1], CultureInfo.InvariantCulture));

    /// <summary>True for "Mr.", "Gov.": a title that waits for its name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> surface) =>
        surface is [.., '.'] && Abbreviations.TryGet(surface[..^1], out var kind) && kind == Abbreviation.Title;

    public static void Cut(ReadOnlySpan<char> text, int start, int end, List<Piece> pieces)
    {
        var at = start;
        while (at < end)
        {
            if (IsSpace(text[at])) { at++; continue; }
            var stop = at + 1;
            while (stop < end && !IsSpace(text[stop])) stop++;
            CutChunk(text, at, stop, end, pieces);
            at = stop;
        }
    }

    static bool IsSpace(char c) => c is ' ' or '\u200B' or '\uFEFF' || char.IsWhiteSpace(c);

    /// <summary>Cuts what stands between two white spaces.</summary>
    static void CutChunk(ReadOnlySpan<char> text, int start, int end, int blockEnd, List<Piece> pieces)
    {
        var at = start;
        var address = AddressEnd(text, start, end);
        while (at < end)
        {
            if (at < address.End && at >= address.Start)
            {
                pieces.Add(new(at, address.End, false));
                at = address.End;
                continue;
            }
            var c = text[at];
            if (IsWordChar(c) || IsWordPair(text, at, end)) at = CutWord(text, start, at, end, blockEnd, pieces);
            else at = CutMark(text, start, at, end, pieces);
        }
    }

    static bool IsWordChar(char c) =>
        c < 0x80 ? char.IsAsciiLetterOrDigit(c) || c == '_'
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    static bool IsWordPair(ReadOnlySpan<char> text, int at, int end) =>
        char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1]) &&
        CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[at], text[at + 1])) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;

    /// <summary>A web or mail address within the chunk, without the brackets and full stops around it; empty if there is none.</summary>
    static Span AddressEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var chunk = text[start..end];
        if (chunk.Length < 5 || chunk.IndexOfAny(":@wW") < 0) return default;
        int from;
        var scheme = chunk.IndexOf("://");
        if (scheme > 0)
        {
            from = scheme;
            while (from > 0 && char.IsAsciiLetter(chunk[from - 1])) from--;
        }
        else if (chunk.IndexOf('@') is > 0 and var mail && chunk[mail..].IndexOf('.') > 0 && mail + 1 < chunk.Length && char.IsAsciiLetterOrDigit(chunk[mail + 1]))
        {
            from = mail;
            while (from > 0 && (char.IsAsciiLetterOrDigit(chunk[from - 1]) || chunk[from - 1] is '.' or '_' or '-' or '+')) from--;
            if (from == mail) return default;
        }
        else
        {
            from = chunk.IndexOf("www.", StringComparison.OrdinalIgnoreCase);
            if (from < 0) return default;
        }
        var to = from;
        while (to < chunk.Length && chunk[to] is not ('<' or '>' or '"' or '“' or '”' or '[' or ']' or '’')) to++;
        var hasBracket = chunk[from..to].Contains('(');
        while (to > from + 1 && (chunk[to - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '…' || chunk[to - 1] == ')' && !hasBracket)) to--;
        return new(start + from, start + to);
    }

    // ---- words ----

    static int CutWord(ReadOnlySpan<char> text, int chunk, int start, int end, int blockEnd, List<Piece> pieces)
    {
        var stop = start;
        while (stop < end)
        {
            if (IsWordChar(text[stop])) stop++;
            else if (IsWordPair(text, stop, end)) stop += 2;
            else if (stop > start && stop + 1 < end && (IsWordChar(text[stop + 1]) || IsWordPair(text, stop + 1, end)) && Binds(text, start, stop, end)) stop++;
            else break;
        }
        stop = WithFullStop(text, start, stop, end, blockEnd);
        if (stop - start >= 4 && text[stop - 1] == '-') return Emit(text, start, stop - 1, pieces, false);
        CutNumberAndUnit(text, start, stop, pieces);
        return CutPossessive(text, chunk, start, stop, end, pieces);
    }

    /// <summary>Whether a mark between two word characters holds them together.</summary>
    static bool Binds(ReadOnlySpan<char> text, int start, int at, int end)
    {
        char mark = text[at], before = text[at - 1], after = text[at + 1];
        bool digitBefore = char.IsAsciiDigit(before), digitAfter = char.IsAsciiDigit(after);
        switch (mark)
        {
            case '\'' or '’' or '‘' or '`':
                return true;
            case '.':
                if (digitBefore || digitAfter) return digitBefore == digitAfter || !digitAfter && FileEnding(text, at + 1, end) || digitAfter && char.IsLetter(before);
                // "end.The" is two sentences run together; "U.S.", "node.js", "example.com" are words.
                return at - start == 1 || at >= 2 && text[at - 2] == '.' || !(char.IsLower(before) && char.IsUpper(after));
            case ',':
                return digitBefore && digitAfter && DigitRun(text, at + 1, end) == 3;
            case ':':
                return digitBefore && digitAfter;
            case '/':
                return digitBefore && digitAfter && at - start < LongestNumber && AllDigits(text[start..at]);
            case '&':
                return char.IsUpper(before) && char.IsUpper(after) && at - start <= 3;
            case '@':
                return true;
            case '-' or '‐' or '‑':
                return HyphenBinds(text, start, at, end);
            default:
                return false;
        }
    }

    static bool FileEnding(ReadOnlySpan<char> text, int from, int end)
    {
        var letters = 0;
        while (from + letters < end && char.IsAsciiLetter(text[from + letters])) letters++;
        return letters is 2 or 3 && char.IsAsciiLetterLower(text[from]);
    }

    static int DigitRun(ReadOnlySpan<char> text, int from, int end)
    {
        var at = from;
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at - from;
    }

    static bool AllDigits(ReadOnlySpan<char> part) => !part.ContainsAnyExcept("0123456789/-");

    static bool HyphenBinds(ReadOnlySpan<char> text, int start, int at, int end)
    {
        if (at - start >= LongestNumber) return false;
        var left = text[start..at];
        if (Prefixes.Has(left)) return char.IsLetter(text[at + 1]) || left.Equals("mid", StringComparison.OrdinalIgnoreCase);
        if (!AllDigits(left)) return false;
        // Telephone numbers stay whole (555-0142, 212-555-0142); ranges and scores do not (10-15, 2007-2011).
        var right = DigitRun(text, at + 1, end);
        if (right == 0) return false;
        var more = at + 1 + right + 1 < end && text[at + 1 + right] == '-' && char.IsAsciiDigit(text[at + 1 + right + 1]);
        return left.Contains('-') || more || left.Length == 3 && right == 4;
    }

    /// <summary>Takes in the full stop of an abbreviation.</summary>
    static int WithFullStop(ReadOnlySpan<char> text, int start, int stop, int end, int blockEnd)
    {
        if (stop >= end || text[stop] != '.') return stop;
        if (stop + 1 < end && text[stop + 1] == '.') return stop;
        var word = text[start..stop];
        var next = stop + 1;
        while (next < blockEnd && IsSpace(text[next])) next++;
        var after = next < blockEnd ? text[next] : '\0';
        if (word.Length == 1 && char.IsUpper(word[0]))
            return word[0] == 'I' && (start < 2 || !char.IsUpper(text[start - 2]) && text[start - 2] != '.') ? stop : after == '\0' ? stop : stop + 1;
        if (word.Contains('.') && IsLettersAndStops(word)) return stop + 1;
        if (!Abbreviations.TryGet(word, out var kind)) return stop;
        // An abbreviation in the list is written small or capitalised: "Co.", "co."; "NO." and "US." are words that end a sentence.
        var goesOn = char.IsLower(after) || char.IsAsciiDigit(after) || after is ',' or ';' or ':' or ')' or '(' or '-' or '–' or '—' || stop + 1 < end && !IsSpace(text[stop + 1]);
        return kind switch
        {
            Abbreviation.Title => after != '\0' && char.IsUpper(word[0]) ? stop + 1 : goesOn ? stop + 1 : stop,
            Abbreviation.Number => char.IsAsciiDigit(after) ? stop + 1 : stop,
            Abbreviation.Inside => goesOn || char.IsUpper(after) && char.IsUpper(word[0]) && char.IsLower(word[^1]) && word.Length <= 4 && kind != Abbreviation.Inside ? stop + 1 : stop,
            _ => stop + 1,
        };
    }

    static bool IsLettersAndStops(ReadOnlySpan<char> word)
    {
        var run = 0;
        foreach (var c in word)
        {
            if (c == '.') { if (run is 0 or > 2) return false; run = 0; }
            else if (char.IsLetter(c)) run++;
            else return false;
        }
        return run is 1 or 2;
    }

    static void CutNumberAndUnit(ReadOnlySpan<char> text, int start, int stop, List<Piece> pieces)
    {
        var letters = start;
        while (letters < stop && (char.IsAsciiDigit(text[letters]) || text[letters] is '.' or ',' or ':' or '/')) letters++;
        var unit = text[letters..stop];
        if (letters > start && letters < stop && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[letters - 1]) &&
            Units.Has(unit is [.., '.'] ? unit[..^1] : unit))
        {
            pieces.Add(new(start, letters, false));
            pieces.Add(new(letters, stop, false));
        }
        else CutClitics(text, start, stop, pieces);
    }

    static void CutClitics(ReadOnlySpan<char> text, int start, int stop, List<Piece> pieces)
    {
        var word = text[start..stop];
        var cut = ClitixAt(word);
        if (cut > 0 && cut < word.Length)
        {
            // "shouldn't've", "who'd've": the first part may hold another clitic.
            var before = ClitixAt(word[..cut]);
            if (before > 0 && before < cut)
            {
                pieces.Add(new(start, start + before, false));
                pieces.Add(new(start + before, start + cut, true));
            }
            else pieces.Add(new(start, start + cut, false));
            pieces.Add(new(start + cut, stop, true));
        }
        else pieces.Add(new(start, stop, false));
    }

    /// <summary>Where the last clitic of a word begins ("do|n't", "judge|'s"); 0 if it has none.</summary>
    static int ClitixAt(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        if (word[^2] is '\'' or '’' or '`')
        {
            var last = (char)(word[^1] | 0x20);
            if (last == 't' && word.Length > 3 && word[^3] is 'n' or 'N') return word.Length - 3;
            // "the 1980's", "AK47's": a plural, not a clitic
            if (last == 's' && char.IsAsciiDigit(word[^3]) && AllDigits(word[..^2])) return 0;
            return last is 's' or 'd' or 'm' ? word.Length - 2 : 0;
        }
        if (word.Length > 3 && word[^3] is '\'' or '’' or '`' && word.Length > 3)
        {
            var ending = word[^2..];
            if (ending.Equals("ll", StringComparison.OrdinalIgnoreCase) || ending.Equals("re", StringComparison.OrdinalIgnoreCase) ||
                ending.Equals("ve", StringComparison.OrdinalIgnoreCase)) return word.Length - 3;
        }
        return Contractions.TryGet(word, out var length) ? length : 0;
    }

    /// <summary>The bare apostrophe of "the lawyers' case" belongs to the word before it, unless a single quotation mark is open in the chunk.</summary>
    static int CutPossessive(ReadOnlySpan<char> text, int chunk, int start, int stop, int end, List<Piece> pieces)
    {
        if (stop >= end || text[stop] is not ('\'' or '’') || text[stop - 1] is not ('s' or 'S' or 'z' or 'x')) return stop;
        if (stop + 1 < end && text[stop + 1] is '\'' or '’') return stop;
        if (start > chunk && text[chunk] is '\'' or '‘') return stop;
        if (QuoteIsOpen(text, chunk, text[stop])) return stop;
        pieces.Add(new(stop, stop + 1, true));
        return stop + 1;
    }

    /// <summary>Looks back at most 300 characters of the line for a single quotation mark that still waits for its partner.</summary>
    static bool QuoteIsOpen(ReadOnlySpan<char> text, int chunk, char mark)
    {
        var open = mark == '’' ? '‘' : '\'';
        for (var at = chunk - 1; at >= 0 && at > chunk - 300 && text[at] != '\n'; at--)
        {
            if (text[at] == open && (at == 0 || IsSpace(text[at - 1]) || text[at - 1] is '"' or '“' or '(') && at + 1 < text.Length && !IsSpace(text[at + 1])) return true;
            if (text[at] == mark && at + 1 < text.Length && !IsWordChar(text[at + 1])) return false;
        }
        return false;
    }

    static int Emit(ReadOnlySpan<char> text, int start, int stop, List<Piece> pieces, bool joins)
    {
        if (stop > start) pieces.Add(new(start, stop, joins));
        return stop;
    }

    // ---- marks ----

    static int CutMark(ReadOnlySpan<char> text, int chunk, int at, int end, List<Piece> pieces)
    {
        var face = EmoticonLength(text, chunk, at, end);
        if (face > 0) return Emit(text, at, at + face, pieces, false);
        var c = text[at];
        var stop = at + 1;
        switch (c)
        {
            case '.' or '!' or '?':
                if (c == '.' && stop < end && char.IsAsciiDigit(text[stop]) && (at == chunk || text[at - 1] is '$' or '-' or '('))
                    return CutWordFromPoint(text, at, end, pieces);
                while (stop < end && text[stop] is '.' or '!' or '?') stop++;
                break;
            case '`' or '\'' when stop < end && text[stop] == c:
                stop++;
                break;
            case '-' or '*' or '=' or '~' or '_' or '+' or '#' or '<' or '>' or '|' or '•' or '—' or '–':
                while (stop < end && text[stop] == c) stop++;
                break;
            default:
                stop = SymbolEnd(text, at, end);
                break;
        }
        return Emit(text, at, stop, pieces, false);
    }

    static int CutWordFromPoint(ReadOnlySpan<char> text, int at, int end, List<Piece> pieces)
    {
        var stop = at + 1;
        while (stop < end && char.IsAsciiDigit(text[stop])) stop++;
        return Emit(text, at, stop, pieces, false);
    }

    /// <summary>The end of one symbol: an emoji goes with its modifiers, joiners and partners.</summary>
    static int SymbolEnd(ReadOnlySpan<char> text, int at, int end)
    {
        var stop = at + 1;
        if (char.IsHighSurrogate(text[at]) && stop < end && char.IsLowSurrogate(text[stop])) stop++;
        while (stop < end)
        {
            if (text[stop] is '\uFE0F' or '\u20E3') stop++;
            else if (text[stop] == '\uD83C' && stop + 1 < end && text[stop + 1] is >= '\uDFFB' and <= '\uDFFF') stop += 2;
            else if (text[stop] == '\u200D' && stop + 1 < end)
                stop += 2 + (char.IsHighSurrogate(text[stop + 1]) && stop + 2 < end && char.IsLowSurrogate(text[stop + 2]) ? 1 : 0);
            else break;
        }
        return stop;
    }

    /// <summary>The length of a face such as :-) where one stands alone or ends a word.</summary>
    static int EmoticonLength(ReadOnlySpan<char> text, int chunk, int at, int end)
    {
        if (text[at] is not (':' or ';' or '=' or '(')) return 0;
        var stop = at + 1;
        if (text[at] == '(') return stop < end && text[stop] is ':' && at == chunk && (stop + 1 == end) ? 2 : 0;
        if (stop < end && text[stop] == '-') stop++;
        var mouth = stop;
        while (stop < end && text[stop] is ')' or '(' && text[stop] == text[mouth]) stop++;
        if (stop == mouth && stop < end && text[stop] is 'D' or 'P' or 'p' && at == chunk) stop++;
        if (stop == mouth) return 0;
        // ":)" inside brackets "(see above:)" closes them
        if (text[mouth] == ')' && text[Math.Max(chunk, at - LongestNumber)..at].Contains('(')) return 0;
        return stop == end || !IsWordChar(text[stop]) ? stop - at : 0;
    }
}
