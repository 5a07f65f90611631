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
        a.Report == b.Report && AmountMatching.Of(a.Figure, b.Figure) == AmountMatch.Conflict;

    static string Dimension(Figure figure) => figure.Kind is FigureKind.Money ? "money" : figure.Kind + ":" + (figure.Kind is FigureKind.Duration or FigureKind.Distance or FigureKind.Weight or FigureKind.Count ? "" : figure.Amount.Unit);

    internal static float Score(StoryReports story, FigureUnit a, FigureUnit b)
    {
        var relation = AmountMatching.Of(a.Figure, b.Figure);
        if (relation == AmountMatch.Incomparable) return 0;
        var (cover, jaccard, _) = Bag.Compare(a.Around, b.Around, story.Concepts);
        var (wide, _, _) = Bag.Compare(a.Sentence, b.Sentence, story.Concepts);
        var score = 0.35f * cover + 0.2f * jaccard + 0.15f * wide;
        if (a.Thing != 0 && b.Thing != 0) score += a.Thing == b.Thing ? 0.2f : -0.25f;
        if (a.Event != 0 && b.Event != 0) score += a.Event == b.Event ? 0.2f : -0.1f;
        if (a.Of >= 0 && b.Of >= 0) score += a.Of == b.Of ? 0.25f : -0.6f;
        score += relation switch
        {
            AmountMatch.Same => 0.25f,
            AmountMatch.Rounding or AmountMatch.Finer => 0.1f,
            AmountMatch.Compatible => 0f,
            _ => -0.2f,
        };
        return Math.Clamp(score, 0, 1);
    }
}
