using System.Collections.Immutable;

namespace OnRecord.Figures;

/// <summary>A figure in atoms <c>[Start, End)</c>, before it is given its place in the text.</summary>
readonly record struct Draft(FigureKind Kind, int Start, int End, Amount Amount, string Rule)
{
    public ImmutableArray<Amount> Also { get; init; } = [];

    /// <summary>The atom of the noun counted; 0 for none (a number stands before it).</summary>
    public int Thing { get; init; }

    public static Draft Of(FigureKind kind, Numeral numeral, int end, string unit, string rule) =>
        new(kind, numeral.Start, end, new(numeral.Min, numeral.Max, unit, numeral.Approximate), rule);

    /// <summary>With the bounds and approximations that stand before and after it.</summary>
    public Draft Hedged(Atoms atoms)
    {
        int start = Start, end = End;
        var amount = Amount;
        Hedges.ReadBefore(atoms, ref start, ref amount);
        Hedges.ReadAfter(atoms, ref end, ref amount);
        if (start == Start && Amount.Min != Amount.Max && atoms.Is(start - 1, "between")) start--;
        return this with { Start = start, End = end, Amount = amount };
    }
}

/// <summary>A rule of the grammar: reads a figure that begins with a number.</summary>
delegate bool NumberRule(Atoms atoms, Numeral numeral, out Draft draft);
