using System.Collections.Immutable;

namespace OnRecord.Statements;

/// <summary>The verbatim words of a statement to the character: without marks where they are all of it, with both marks where they are a part.</summary>
static class WordsAsQuoted
{
    /// <summary>The verbatim pieces inside a statement.</summary>
    public static ImmutableArray<Span> In(SpokenText text, Span piece)
    {
        var quoted = ImmutableArray.CreateBuilder<Span>();
        for (var r = text.RegionFrom(piece.Start); r < text.Regions.Length && text.Regions[r].Start < piece.End; r++)
        {
            var region = text.Regions[r];
            if (region.Parent >= 0 || !region.Span.Overlaps(piece)) continue;
            quoted.Add(WithoutComma(text.Text, new(Math.Max(region.Start, piece.Start), Math.Min(region.End, piece.End))));
        }
        return quoted.ToImmutable();
    }

    /// <summary>A piece that holds one mark of a pair holds the other too.</summary>
    public static Span WithBothMarks(SpokenText text, Span piece)
    {
        int start = piece.Start, end = piece.End;
        for (var r = text.RegionFrom(start); r < text.Regions.Length && text.Regions[r].Start < piece.End; r++)
        {
            var region = text.Regions[r];
            if (region.Parent >= 0) continue;
            if (region.Start == start && region.CloseEnd <= end) start = region.OpenStart;
            if (region.OpenStart > start && !region.Unclosed && region.End <= end && region.CloseEnd > end) end = region.CloseEnd;
        }
        return (start, end) == (piece.Start, piece.End) ? WithoutComma(text.Text, piece) : new(start, end);
    }

    /// <summary>The comma that American setting puts inside the closing mark belongs to the report, not to the words.</summary>
    public static Span WithoutComma(string text, Span span)
    {
        var end = span.End;
        while (end > span.Start + 1 && (text[end - 1] == ',' || char.IsWhiteSpace(text[end - 1]))) end--;
        return new(span.Start, end);
    }
}
