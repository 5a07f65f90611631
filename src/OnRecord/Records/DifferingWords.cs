using System.Collections.Immutable;

namespace OnRecord.Records;

/// <summary>The words of each wording that another wording of the same quotation does not have.</summary>
public static class DifferingWords
{
    /// <summary>Below this likeness the wordings are not one sentence told twice, and marking words would mark all of them.</summary>
    const double LeastLikeness = 0.4;

    const int LeastSameWords = 3;

    /// <summary>In UTF-16 code units. A longer account is a passage rather than a quotation, and the table of the alignment grows with the square.</summary>
    const int LongestWording = 3000;

    /// <summary>One list of spans a wording, or nothing where they cannot be set under each other.</summary>
    public static ImmutableArray<ImmutableArray<Span>> Of(ImmutableArray<Wording> wordings)
    {
        if (AlignmentOf(wordings) is not { } alignment) return [];
        return
        [
            .. Enumerable.Range(0, wordings.Length).Select(w => alignment.Runs
                .Where(r => !r.Same && r.Cells[w].As == AlignedAs.Different)
                .Select(r => new Span(wordings[w].Compared.Start + r.Cells[w].Span.Start, wordings[w].Compared.Start + r.Cells[w].Span.End)).ToImmutableArray()),
        ];
    }

    /// <summary>The wordings word under word, of each what <see cref="Wording.Compared"/> gives; null where there are not two, or where they have too little in common.</summary>
    public static WordAlignment? AlignmentOf(ImmutableArray<Wording> wordings)
    {
        if (wordings.Length < 2 || wordings.Any(w => w.Compared.Length > LongestWording)) return null;
        var alignment = WordAlignment.Of([.. wordings.Select(w => w.Text[w.Compared.Start..w.Compared.End])]);
        return alignment.Likeness >= LeastLikeness && alignment.SameWords >= LeastSameWords ? alignment : null;
    }
}
