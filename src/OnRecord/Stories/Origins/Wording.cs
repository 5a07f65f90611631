using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>
/// A report's body as the sequence of its words with all that house style changes taken away: case, punctuation, the shape of
/// quotation marks, apostrophes, full stops in "U.S.", commas in "1,000". Bylines, headings, captions and notes are left out.
/// </summary>
sealed class Wording
{
    readonly List<uint> _words = [];
    readonly List<Span> _spans = [];
    readonly List<bool> _quoted = [];

    Wording(string text) => Text = text;

    public string Text { get; }
    public int Count => _words.Count;
    public uint this[int word] => _words[word];
    public Span SpanOf(int word) => _spans[word];

    /// <summary>Inside quotation marks: a speaker's words, which two outlets may share without sharing their text.</summary>
    public bool IsQuoted(int word) => _quoted[word];

    public static Wording Of(Report report) => Of(report.Text, report.Blocks);

    public static Wording Of(string text, ImmutableArray<Block> blocks)
    {
        var wording = new Wording(text);
        if (blocks.IsDefaultOrEmpty) wording.Take(0, text.Length);
        else
            foreach (var block in blocks)
                if (block.Kind == BlockKind.Body) wording.Take(block.Start, block.End);
        return wording;
    }

    void Take(int start, int end)
    {
        var quoted = false;
        for (var at = start; at < end;)
        {
            var c = Text[at];
            if (char.IsLetterOrDigit(c))
            {
                var stop = TakeWord(at, end, quoted);
                at = stop;
                continue;
            }
            quoted = c switch
            {
                '“' => true,
                '”' or '\n' => false,
                '"' => !quoted,
                _ => quoted,
            };
            at++;
        }
    }

    int TakeWord(int start, int end, bool quoted)
    {
        var hash = 2166136261u;
        var at = start;
        for (; at < end; at++)
        {
            var c = Text[at];
            if (char.IsLetterOrDigit(c)) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
            else if (!JoinsWord(at, end)) break;
        }
        _words.Add(hash);
        _spans.Add(new(start, at));
        _quoted.Add(quoted);
        return at;
    }

    bool JoinsWord(int at, int end)
    {
        if (at + 1 >= end) return false;
        char before = Text[at - 1], after = Text[at + 1];
        return Text[at] switch
        {
            '\'' or '’' => char.IsLetter(before) && char.IsLetter(after),
            '.' => char.IsUpper(before) && char.IsUpper(after),
            ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            _ => false,
        };
    }
}
