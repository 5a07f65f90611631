namespace OnRecord.Statements;

/// <summary>A sentence as the writer of the report built it: sentences inside one quotation belong to the sentence that quotes them.</summary>
/// <param name="Paragraph">Number of the paragraph, from 0.</param>
readonly record struct Unit(int Start, int End, int FirstWord, int EndWord, int Paragraph, BlockKind Block)
{
    public Span Span => new(Start, End);
}
