namespace OnRecord;

/// <summary>Cuts a text into paragraphs. A line is a paragraph, unless the text is wrapped by hand: then blank lines part them.</summary>
static class Paragraphs
{
    const int WidestWrap = 100, FewestLines = 6;

    public static List<Span> Of(string text)
    {
        var lines = Lines(text);
        return IsHardWrapped(text, lines) ? JoinWrapped(lines) : [.. lines.Where(l => !l.IsEmpty)];
    }

    /// <summary>Each line trimmed of white space; a blank line is an empty span.</summary>
    static List<Span> Lines(string text)
    {
        var lines = new List<Span>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny("\r\n\v\f\u0085\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            int from = start, to = end;
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            lines.Add(new(from, to));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    static bool IsHardWrapped(string text, List<Span> lines)
    {
        int inner = 0, open = 0, width = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            width = Math.Max(width, lines[i].Length);
            if (lines[i].IsEmpty || lines[i + 1].IsEmpty) continue;
            inner++;
            if (text[lines[i].End - 1] is not ('.' or '!' or '?' or '"' or '”' or ':')) open++;
        }
        return inner >= FewestLines && width <= WidestWrap && open * 10 >= inner * 7;
    }

    static List<Span> JoinWrapped(List<Span> lines)
    {
        var joined = new List<Span>();
        Span? current = null;
        foreach (var line in lines)
        {
            if (!line.IsEmpty) current = current is { } c ? c with { End = line.End } : line;
            else if (current is { } done)
            {
                joined.Add(done);
                current = null;
            }
        }
        if (current is { } last) joined.Add(last);
        return joined;
    }
}
