using System.Collections.Immutable;

namespace OnRecord;

/// <summary>
/// Tells a report's parts apart: headline, bylines, dateline, headings, captions, notes and the body's paragraphs.
/// The text itself is never changed; a block is a span of it.
/// </summary>
public static class ReportLayout
{
    const int LongestHeading = 80, LongestTitle = 160;

    /// <summary>Fills in <see cref="Report.Blocks"/> and what the text itself says of title, bylines, dateline and day. Given metadata is kept.</summary>
    public static Report Apply(Report report)
    {
        var text = report.Text;
        var paragraphs = Paragraphs.Of(text);
        var blocks = ImmutableArray.CreateBuilder<Block>(paragraphs.Count + 2);
        var bylines = new List<string>();
        DateOnly? day = null;
        Dateline? dateline = null;
        string? title = null;
        var inHead = true;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var span = paragraphs[i];
            if (inHead && HeadDate.Leading(text, span) is { } head)
            {
                day ??= head.Day;
                blocks.Add(new(BlockKind.Date, span.Start, head.End));
                span = new(head.End, span.End);
                while (span.Start < span.End && char.IsWhiteSpace(text[span.Start])) span = span with { Start = span.Start + 1 };
                if (span.IsEmpty) continue;
            }
            var kind = KindOf(report, span, inHead && blocks.All(b => b.Kind != BlockKind.Title), inHead, i + 1 < paragraphs.Count);
            if (kind == BlockKind.Byline) bylines.AddRange(Bylines.Names(text[span.Start..span.End]));
            if (kind == BlockKind.Title) title ??= text[span.Start..span.End];
            if (kind == BlockKind.Body)
            {
                if (inHead) dateline = Datelines.Leading(text, span);
                inHead = false;
            }
            blocks.Add(new(kind, span.Start, span.End));
        }
        return report with
        {
            Blocks = blocks.ToImmutable(),
            Title = report.Title ?? title,
            Bylines = report.Bylines.Length > 0 ? report.Bylines : [.. bylines],
            Dateline = dateline,
            Published = report.Published ?? (day is { } d ? new Published(d) : null),
        };
    }

    static BlockKind KindOf(Report report, Span span, bool mayBeTitle, bool inHead, bool hasNext)
    {
        var paragraph = span.Of(report.Text);
        if (IsRule(paragraph)) return BlockKind.Boilerplate;
        if (report.Title is { } title && mayBeTitle && SameLetters(paragraph, title)) return BlockKind.Title;
        if (SurroundingMatter.KindOf(paragraph) is { } matter) return matter;
        if (Bylines.IsByline(paragraph, inHead)) return BlockKind.Byline;
        if (HeadDate.IsDateLine(paragraph)) return BlockKind.Date;
        if (mayBeTitle && hasNext && report.Title is null && LooksLikeTitle(paragraph)) return BlockKind.Title;
        if (!inHead && hasNext && LooksLikeHeading(paragraph)) return BlockKind.Heading;
        return BlockKind.Body;
    }

    static bool LooksLikeTitle(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= LongestTitle && paragraph.Count(' ') >= 2 && paragraph[^1] is not ('.' or ':' or '"' or '”')
        && (char.IsUpper(paragraph[0]) || char.IsDigit(paragraph[0]) || paragraph[0] is '\'' or '‘' or '"' or '“');

    static bool LooksLikeHeading(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= LongestHeading && paragraph.Count(' ') <= 10 && char.IsUpper(paragraph[0])
        && (char.IsLetterOrDigit(paragraph[^1]) || paragraph[^1] is '?' or ':')
        && !paragraph.ContainsAny('"', '“', '”');

    /// <summary>A line of signs alone: "___", "***", "- - -".</summary>
    static bool IsRule(ReadOnlySpan<char> paragraph)
    {
        foreach (var c in paragraph)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) return false;
        return true;
    }

    /// <summary>The same letters and digits, whatever stands between them.</summary>
    static bool SameLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i])) i++;
            while (j < b.Length && !char.IsLetterOrDigit(b[j])) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length && a.Length > 0;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++])) return false;
        }
    }
}
