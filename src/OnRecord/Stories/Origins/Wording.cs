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
    readonly List<bool> _own = [];
    readonly List<Span> _borrowed;
    int _nextBorrowed;

    Wording(string text) => (Text, _borrowed) = (text, BorrowedWords.In(text));

    public string Text { get; }
    public int Count => _words.Count;
    public uint this[int word] => _words[word];
    public Span SpanOf(int word) => _spans[word];

    /// <summary>The writer's own words: not those of a speaker, a list or a gallery's captions, which two reports may share without sharing their text.</summary>
    public bool IsOwn(int word) => _own[word];

    public static Wording Of(Report report) => Of(report.Text, report.Blocks);

    public static Wording Of(string text, ImmutableArray<Block> blocks)
    {
        var wording = new Wording(text);
        if (blocks.IsDefaultOrEmpty) wording.Take(0, text.Length);
        else
            foreach (var block in blocks)
                if (block.Kind == BlockKind.Body) wording.Take(block.Start, block.End);
        wording.DisownGallery();
        return wording;
    }

    void Take(int start, int end)
    {
        for (var at = start; at < end;)
            if (char.IsLetterOrDigit(Text[at])) at = TakeWord(at, end);
            else at++;
    }

    int TakeWord(int start, int end)
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
        _own.Add(!IsBorrowed(start));
        return at;
    }

    bool IsBorrowed(int at)
    {
        while (_nextBorrowed < _borrowed.Count && _borrowed[_nextBorrowed].End <= at) _nextBorrowed++;
        return _nextBorrowed < _borrowed.Count && _borrowed[_nextBorrowed].Start <= at;
    }

    void DisownGallery()
    {
        var shingles = new uint[Math.Max(0, Count - Gallery.Words + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = 2166136261u;
            for (var j = i; j < i + Gallery.Words; j++) hash = (hash ^ _words[j]) * 16777619u;
            shingles[i] = hash;
        }
        var (from, to) = Gallery.In(shingles);
        for (var i = from; i < Math.Min(to, Count); i++) _own[i] = false;
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
