using System.Collections.Immutable;

namespace OnRecord.Figures;

/// <summary>How two amounts of the same thing at the same moment stand to each other.</summary>
public enum AmountRelation : byte
{
    /// <summary>The same value, in whatever unit.</summary>
    Same,
    /// <summary>One is the other rounded, or "about" it: "nearly 300" and "287".</summary>
    Rounding,
    /// <summary>Both can be right and one says more: "dozens" and "43", "at least 60" and "84".</summary>
    Finer,
    /// <summary>Both can be right, neither says more: "more than 20" and "up to 50".</summary>
    Compatible,
    /// <summary>As written they cannot both be right.</summary>
    Conflict,
    /// <summary>Different kinds of unit, or currencies without a rate in the report.</summary>
    Incomparable,
}

/// <summary>A relation and, in a few words, why.</summary>
/// <param name="Finer">For <see cref="AmountRelation.Finer"/> and <see cref="AmountRelation.Rounding"/>: -1 where the first amount says
/// more, 1 where the second does, else 0.</param>
public readonly record struct AmountVerdict(AmountRelation Relation, string Reason, int Finer = 0);

/// <summary>Can two amounts both be right?</summary>
public static class AmountComparison
{
    /// <summary>How far "about" reaches: a tenth, and never further than half of the last digit that is not zero.</summary>
    const decimal AboutShare = 0.1m;

    /// <summary>How far plain rounding reaches: "$5 million" for 4.97, not for 4.6.</summary>
    const decimal RoundingShare = 0.05m;

    /// <summary>Figures with conversions: compared in the first unit that both give.</summary>
    public static AmountVerdict Compare(Figure first, Figure second)
    {
        var verdict = Compare(first.Amount, second.Amount);
        if (verdict.Relation != AmountRelation.Incomparable) return verdict;
        foreach (var a in All(first))
            foreach (var b in All(second))
                if (Compare(a, b) is { Relation: not AmountRelation.Incomparable } found) return found;
        return verdict;
    }

    public static AmountVerdict Compare(Amount first, Amount second)
    {
        var factor = 1m;
        if (first.Unit != second.Unit && !Units.TryFactor(second.Unit, first.Unit, out factor))
            return new(AmountRelation.Incomparable, $"{first.Unit} and {second.Unit} are different units");
        if (first.Unit is "score" or "vote") return CompareResults(first, second);
        var converted = factor != 1;
        Extent a = Extent.Of(first), b = Extent.Of(second).Times(factor, first.Unit);
        if (a.IsSame(b))
            return first.Approximate == second.Approximate || first.Min is null ? new(AmountRelation.Same, "the same value")
                : new(AmountRelation.Rounding, "the same value, one given as about", first.Approximate ? 1 : -1);
        if (a.Point is { } x && b.Point is { } y) return ComparePoints(a, b, x, y, converted);
        if (!a.Overlaps(b)) return new(AmountRelation.Conflict, $"{a} and {b} have no value in common");
        if (a.OnlyBounds(b)) return new(AmountRelation.Rounding, "the same value, one given as a bound", a.Point is null ? 1 : -1);
        return a.Within(b) ? new(AmountRelation.Finer, $"{a} lies within {b}", -1)
            : b.Within(a) ? new(AmountRelation.Finer, $"{b} lies within {a}", 1)
            : new(AmountRelation.Compatible, $"{a} and {b} overlap");
    }

    static AmountVerdict ComparePoints(Extent a, Extent b, decimal x, decimal y, bool converted)
    {
        var apart = Math.Abs(x - y);
        if (a.Near || b.Near)
        {
            var reach = Math.Max(a.Near ? About(x) : 0, b.Near ? About(y) : 0);
            if (apart <= reach)
                return new(AmountRelation.Rounding, "within what “about” allows", a.Near == b.Near ? 0 : a.Near ? 1 : -1);
        }
        if (IsRounding(x, y) || IsRounding(y, x))
            return new(AmountRelation.Rounding, "one is the other rounded", Math.Abs(Step(x)) < Math.Abs(Step(y)) ? -1 : 1);
        if (converted && apart <= Math.Max(x, y) * RoundingShare)
            return new(AmountRelation.Rounding, "the same after conversion, rounded");
        return new(AmountRelation.Conflict, $"{a} is not {b}");
    }

    /// <summary>Whether one number is the other rounded to the digits it shows: thousands and more, hundreds of two digits, whole numbers
    /// for decimals.</summary>
    static bool IsRounding(decimal rounded, decimal exact)
    {
        var step = Step(rounded);
        if (step < 1000 && !(step == 100 && Math.Abs(rounded) >= 1000) && !(step <= 1 && exact % 1 != 0) || Step(exact) >= step)
            return false;
        return Math.Abs(rounded - exact) <= Math.Min(step / 2, Math.Abs(rounded) * RoundingShare)
            || step <= 1 && Math.Abs(rounded - exact) <= step / 2;
    }

    static decimal About(decimal value) => Math.Min(Step(value) / 2, Math.Abs(value) * AboutShare);

    /// <summary>The place of the last digit that is not zero: 1000 for 5000, 0.1 for 3.9.</summary>
    static decimal Step(decimal value)
    {
        if (value == 0) return 1;
        decimal step = 1;
        if (value % 1 == 0)
            while (value % (step * 10) == 0) step *= 10;
        else
            while (value % step != 0 && step > 0.0001m) step /= 10;
        return step;
    }

    static AmountVerdict CompareResults(Amount first, Amount second) =>
        first.Min == second.Min && first.Max == second.Max ? new(AmountRelation.Same, "the same result")
            : new(AmountRelation.Conflict, "different results");

    static IEnumerable<Amount> All(Figure figure)
    {
        yield return figure.Amount;
        foreach (var also in figure.Also) yield return also;
    }
}
