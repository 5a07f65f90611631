using OnRecord.Figures;

namespace OnRecord.Reconciling;

/// <summary>Finds the figures of several reports that measure the same thing at the same moment.</summary>
static class FigureAligner
{
    const float Threshold = 0.5f;

    public static List<List<FigureUnit>> Align(StoryReports story, List<FigureUnit> units)
    {
        var pairs = new List<(int, int, float)>();
        foreach (var group in units.Select((u, i) => (Unit: u, Index: i)).GroupBy(x => Dimension(x.Unit.Figure)))
        {
            var members = group.ToList();
            for (var i = 0; i < members.Count; i++)
                for (var j = i + 1; j < members.Count; j++)
                    if (Score(story, members[i].Unit, members[j].Unit) is > 0 and var score) pairs.Add((members[i].Index, members[j].Index, score));
        }
        var clusters = Clusters.AverageLink(units.Count, pairs, Threshold, (_, _) => true, (a, b) => CannotBeOne(units[a], units[b]));
        return [.. clusters.Select(c => c.ConvertAll(i => units[i]))];
    }

    /// <summary>Two figures of one report with different values measure two things.</summary>
    static bool CannotBeOne(FigureUnit a, FigureUnit b) =>
        a.Report == b.Report && AmountComparison.Compare(a.Figure, b.Figure).Relation == AmountRelation.Conflict;

    /// <summary>Figures of two dimensions are never compared.</summary>
    static string Dimension(Figure figure) => figure.Kind switch
    {
        FigureKind.Money => "money",
        FigureKind.Count or FigureKind.Duration or FigureKind.Distance or FigureKind.Weight or FigureKind.Area or FigureKind.Volume or FigureKind.Speed or FigureKind.Age => figure.Kind.ToString(),
        _ => figure.Kind + ":" + figure.Amount.Unit,
    };

    internal static float Score(StoryReports story, FigureUnit a, FigureUnit b)
    {
        var likeness = FigureLikeness.Of(story, a, b);
        return likeness.Relation == AmountRelation.Incomparable ? 0 : likeness.Score;
    }
}
