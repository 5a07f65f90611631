using OnRecord.Figures;

namespace OnRecord.Reconciling;

/// <summary>Sums and their parts: "$24m", and "$12m for lost trade and $12m for her name"; "six people", and "two men and four women".</summary>
static class FigureTotals
{
    /// <summary>Whether the figures of one unit in the parts' sentence, the part among them, add up to the total.</summary>
    public static bool IsTotalOf(FigureUnit total, FigureUnit part, ILookup<int, FigureUnit> all)
    {
        if (total.Figure.Amount is not { Min: { } sum } amount || amount.Max != sum) return false;
        decimal parts = 0;
        var count = 0;
        foreach (var unit in all[part.Report])
        {
            if (unit.SentenceStart != part.SentenceStart || unit.Figure.Amount.Unit != amount.Unit) continue;
            if (unit.Figure.Amount is not { Min: { } value } own || own.Max != value) continue;
            if (value == sum || unit.Figure.About is { } about && Cues.PartRoles.Contains(about.Role)) continue;
            parts += value;
            count++;
        }
        return count > 1 && parts == sum;
    }
}
