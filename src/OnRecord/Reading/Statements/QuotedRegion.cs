namespace OnRecord.Statements;

/// <summary>What stands between a pair of quotation marks: <see cref="Start"/>..<see cref="End"/> without the marks, <see cref="OpenStart"/>..<see cref="CloseEnd"/> with them.</summary>
/// <param name="Parent">Index of the region this one stands in, or -1.</param>
/// <param name="Unclosed">True where the paragraph ends before a closing mark: a quotation that runs on into the next paragraph.</param>
/// <param name="Continues">True where it takes up the unclosed region of the paragraph before.</param>
readonly record struct QuotedRegion(int Start, int End, int OpenStart, int CloseEnd, int Parent, bool Unclosed, bool Continues)
{
    public Span Span => new(Start, End);

    public bool IsEmpty => End <= Start;

    /// <summary>With its marks.</summary>
    public Span Marked => new(OpenStart, CloseEnd);
}
