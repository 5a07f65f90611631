using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>One word or number of a text, as light as grouping needs it.</summary>
/// <param name="Hash">Of the word, see <see cref="Hashes.OfWord"/>.</param>
/// <param name="Number">Value of a number in digits, rounded down; -1 for words.</param>
/// <param name="Before">The sign right before it, blanks aside; a line break is <c>\n</c>, none is a blank.</param>
readonly record struct Token(uint Hash, int Start, int End, int Number, char Before, bool IsCapital)
{
    /// <summary>Whether only a blank or a hyphen stands between this word and the one before it.</summary>
    public bool IsJoined => Before is ' ' or '-';

    public bool StartsSentence => Before is '.' or '!' or '?' or '\n' or '“' or '"' or '”' or ':' or '‘';
}

/// <summary>Cuts the telling parts of a report into tokens.</summary>
static class Tokens
{
    /// <summary>More of a text than this adds nothing to what it is about.</summary>
    const int Longest = 6000;

    public static void Read(string text, ImmutableArray<Block> blocks, List<Token> tokens)
    {
        tokens.Clear();
        if (blocks.IsDefaultOrEmpty) Read(text, 0, text.Length, tokens);
        else
            foreach (var block in blocks)
                if (block.Kind is BlockKind.Body or BlockKind.Heading or BlockKind.Caption) Read(text, block.Start, block.End, tokens);
    }

    public static void Read(string text, int start, int end, List<Token> tokens)
    {
        var before = '\n';
        for (var at = start; at < end && tokens.Count < Longest;)
        {
            var c = text[at];
            if (!char.IsLetterOrDigit(c))
            {
                if (c == '\n' || (!char.IsWhiteSpace(c) && before is not ('\n' or '.' or '!' or '?' or '“' or '"'))) before = c;
                else if (c is '“' or '"' or '$' or '£' or '€') before = c;
                at++;
                continue;
            }
            var stop = EndOf(text, at, end);
            tokens.Add(new(Hashes.OfWord(text.AsSpan(at, stop - at)), at, stop, char.IsAsciiDigit(c) ? Value(text.AsSpan(at, stop - at)) : -1, before, char.IsUpper(c)));
            before = ' ';
            at = stop;
        }
    }

    static int EndOf(string text, int at, int end)
    {
        while (++at < end)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c)) continue;
            if (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1])) break;
            var joins = c switch
            {
                '\'' or '’' => true,
                ',' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]),
                '.' => char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) || char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]),
                _ => false,
            };
            if (!joins) break;
        }
        return at;
    }

    static int Value(ReadOnlySpan<char> digits)
    {
        long value = 0;
        foreach (var c in digits)
        {
            if (c == ',') continue;
            if (!char.IsAsciiDigit(c)) break;
            value = Math.Min(value * 10 + (c - '0'), int.MaxValue);
        }
        return (int)value;
    }
}
