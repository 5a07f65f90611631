using OnRecord.Figures;

namespace OnRecord.Reconciling;

/// <summary>Finds the figures of several reports that measure the same thing at the same moment.</summary>
static class FigureAligner
{
    /// <param name="weights">Those that ship where none are given.</param>
    public static List<List<FigureUnit>> Align(StoryReports story, List<FigureUnit> units, LikenessWeights? weights = null)
    {
        weights ??= FigureLikeness.Weights;
        var pairs = new List<(int, int, float)>();
        foreach (var (a, b) in Pairs(story, units))
        {
            var likeness = FigureLikeness.Of(story, units[a], units[b]);
            if ((likeness.Ruled ?? weights.Score(likeness.Features)) is var score && (score > 0 || units[a].Report == units[b].Report)) pairs.Add((a, b, score));
        }
        return Clusters.AverageLink(units, pairs, weights.Threshold, u => u.Report, CannotBeOne);
    }

    /// <summary>Up to so many figures of one dimension each is compared with each; of more, with those whose surroundings share most.</summary>
    const int FewFigures = 500;

    /// <summary>The pairs of figures of one dimension worth comparing, the first one before the second.</summary>
    public static IEnumerable<(int A, int B)> Pairs(StoryReports story, List<FigureUnit> units)
    {
        foreach (var group in units.Select((u, i) => (Unit: u, Index: i)).GroupBy(x => Dimension(x.Unit.Figure)))
        {
            var members = group.Select(x => x.Index).ToList();
            if (members.Count > FewFigures)
            {
                foreach (var (i, j) in Candidates.Pairs([.. members.Select(m => units[m].Around)], story.Concepts)) yield return (members[i], members[j]);
                continue;
            }
            for (var i = 0; i < members.Count; i++)
                for (var j = i + 1; j < members.Count; j++) yield return (members[i], members[j]);
        }
    }

    /// <summary>Two figures of one report with different values, or in one sentence, measure two things.</summary>
    static bool CannotBeOne(FigureUnit a, FigureUnit b) =>
        a.Report == b.Report && (a.SentenceStart == b.SentenceStart || AmountComparison.Compare(a.Figure, b.Figure).Relation == AmountRelation.Conflict);

    /// <summary>Figures of two dimensions are never compared.</summary>
    static string Dimension(Figure figure) => figure.Kind switch
    {
        FigureKind.Money => "money",
        FigureKind.Count or FigureKind.Duration or FigureKind.Distance or FigureKind.Weight or FigureKind.Area or FigureKind.Volume or FigureKind.Speed or FigureKind.Age => figure.Kind.ToString(),
        _ => figure.Kind + ":" + figure.Amount.Unit,
    };
}
