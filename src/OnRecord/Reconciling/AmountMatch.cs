using OnRecord.Figures;

namespace OnRecord.Reconciling;

/// <summary>How two amounts stand to each other.</summary>
enum AmountMatch { Same, Rounding, Finer, Compatible, Conflict, Incomparable }

/// <summary>Whether two figures can both be right, bounds, approximations and second currencies considered.</summary>
static class AmountMatching
{
    public static AmountMatch Of(Figure a, Figure b)
    {
        var best = Of(a.Amount, b.Amount);
        foreach (var other in b.Also) best = Better(best, Of(a.Amount, other));
        foreach (var other in a.Also) best = Better(best, Of(other, b.Amount));
        return best;
    }

    static AmountMatch Better(AmountMatch a, AmountMatch b) => (AmountMatch)Math.Min((int)a, (int)b);

    static AmountMatch Of(Amount a, Amount b)
    {
        if (a.Unit != b.Unit) return AmountMatch.Incomparable;
        if (a == b) return AmountMatch.Same;
        if (a.Min == b.Min && a.Max == b.Max) return AmountMatch.Same;
        if (a.Min is null && a.Max is null || b.Min is null && b.Max is null) return AmountMatch.Compatible;
        var (low, high) = (Max(a.Min, b.Min), Min(a.Max, b.Max));
        if (low is null || high is null || low <= high) return AmountMatch.Finer;
        var gap = low.Value - high.Value;
        return (a.Approximate || b.Approximate) && gap <= 0.1m * Math.Abs(low.Value) ? AmountMatch.Rounding : AmountMatch.Conflict;
    }

    static decimal? Max(decimal? a, decimal? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);
    static decimal? Min(decimal? a, decimal? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);
}
