namespace OnRecord;

/// <summary>Knows the paragraphs that newsrooms put around an article: sign-up lines, share buttons, notes, captions (<c>matter.tsv</c>).</summary>
static class SurroundingMatter
{
    const int LongestAnywhere = 200, LongestStart = 600;

    enum How { Is, Starts, Ends, Has }

    static readonly (BlockKind Kind, How How, string Phrase)[] Rules =
        [.. EmbeddedData.Rows("Reports/matter.tsv").Select(r => (Enum.Parse<BlockKind>(r[0]), Enum.Parse<How>(r[1], ignoreCase: true), r[2]))];

    /// <summary>The kind of a paragraph that is not of the body, or null.</summary>
    public static BlockKind? KindOf(ReadOnlySpan<char> paragraph)
    {
        if (IsAddress(paragraph)) return BlockKind.Boilerplate;
        if (paragraph.Length > LongestStart) return null;
        foreach (var (kind, how, phrase) in Rules)
        {
            var matches = how switch
            {
                How.Is => paragraph.Equals(phrase, StringComparison.OrdinalIgnoreCase),
                How.Starts => paragraph.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (paragraph.Length <= LongestAnywhere || kind != BlockKind.Boilerplate),
                How.Ends => paragraph.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && (paragraph.Length <= LongestAnywhere || kind == BlockKind.Boilerplate),
                _ => paragraph.Length <= LongestAnywhere && paragraph.Contains(phrase, StringComparison.OrdinalIgnoreCase),
            };
            if (matches) return kind;
        }
        return null;
    }

    /// <summary>A lone link, handle or mail address.</summary>
    static bool IsAddress(ReadOnlySpan<char> paragraph) =>
        !paragraph.Contains(' ') && paragraph.Length > 3
        && (paragraph.Contains('@') || paragraph.StartsWith("http", StringComparison.OrdinalIgnoreCase) || paragraph.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}
