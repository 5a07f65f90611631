using OnRecord.Statements;

namespace OnRecord.Stories;

/// <summary>
/// The stretches of a text that are not its writer's own prose: what stands in quotation marks, posts above their signature, the turns of a
/// transcript and lists of names. Two reports may share them without either having copied the other.
/// </summary>
static class BorrowedWords
{
    /// <summary>Words of the shortest list of names, and of how many words in it one may be written small.</summary>
    const int ShortestList = 12, OneSmallIn = 8;

    /// <summary>UTF-16 units of the longest label before a turn of a transcript: "SENATOR ANN POE:".</summary>
    const int LongestLabel = 40;

    /// <returns>In order; none overlaps another.</returns>
    public static List<Span> In(string text)
    {
        var found = new List<Span>();
        Quotations(text, found);
        Posts(text, found);
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            if (IsTurn(text.AsSpan(start, end - start)) || IsList(text.AsSpan(start, end - start))) found.Add(new(start, end));
            start = end + 1;
        }
        return Merged(found);
    }

    /// <summary>Quoted regions. A mark that nothing closes takes its sentence along, not all that follows, unless the next paragraph opens with one again.</summary>
    static void Quotations(string text, List<Span> found)
    {
        var regions = QuotationMarks.Find(text);
        for (var i = 0; i < regions.Length; i++)
        {
            var region = regions[i];
            if (region.Parent >= 0) continue;
            var goesOn = i + 1 < regions.Length && regions[i + 1].Continues;
            found.Add(new(region.Start, region.Unclosed && !goesOn ? SentenceEnd(text, region.Start, region.End) : region.End));
        }
    }

    static int SentenceEnd(string text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1])) return i + 1;
        return end;
    }

    static void Posts(string text, List<Span> found)
    {
        var from = 0;
        for (var handle = text.IndexOf("(@", StringComparison.Ordinal); handle >= 0; handle = text.IndexOf("(@", handle + 2, StringComparison.Ordinal))
        {
            if (PostedText.CloseOf(text, handle) is var close and >= 0 && PostedText.DashBefore(text, handle, from).Dash is var dash and >= 0)
            {
                var end = text.AsSpan(0, dash).TrimEnd().Length;
                found.Add(new(Math.Max(Math.Min(from, end), end > 0 ? text.LastIndexOf('\n', end - 1) + 1 : 0), close));
                from = close;
            }
        }
    }

    /// <summary>Whether a line is somebody's turn in a transcript: a name in capitals and a colon open it.</summary>
    static bool IsTurn(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        if (colon < 3 || colon + 2 >= line.Length) return false;
        foreach (var c in line[..colon])
            if (!char.IsUpper(c) && c is not (' ' or '.' or '-' or '\'' or '’')) return false;
        return true;
    }

    /// <summary>Whether nearly all words of a line are written with a capital: names one after another, no sentence.</summary>
    static bool IsList(ReadOnlySpan<char> line)
    {
        int words = 0, small = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsLetter(line[i]) || (i > 0 && (char.IsLetter(line[i - 1]) || line[i - 1] is '\'' or '’'))) continue;
            words++;
            if (char.IsLower(line[i])) small++;
            if (small * OneSmallIn > ShortestList + words) return false;
        }
        return words >= ShortestList && small * OneSmallIn <= words;
    }

    static int LineEnd(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;

    static List<Span> Merged(List<Span> spans)
    {
        spans.Sort();
        var merged = new List<Span>(spans.Count);
        foreach (var span in spans)
            if (merged is [.., var last] && span.Start <= last.End) merged[^1] = new(last.Start, Math.Max(last.End, span.End));
            else merged.Add(span);
        return merged;
    }
}
