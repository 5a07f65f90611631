namespace OnRecord.Reconciling;

/// <summary>Finds the clauses of several reports that tell one happening, in whatever words.</summary>
static class EventAligner
{
    /// <param name="weights">Those that ship where none are given.</param>
    public static List<List<EventUnit>> Align(StoryReports story, List<EventUnit> units, LikenessWeights? weights = null)
    {
        weights ??= EventLikeness.Weights;
        var pairs = Compare(story, units).Select(p => (p.A, p.B, weights.Score(p.Features)));
        return Clusters.AverageLink(units, pairs, weights.Threshold, u => u.Report);
    }

    /// <summary>The pairs of units worth comparing, the first one before the second, each from two reports, with their features.</summary>
    public static IEnumerable<(int A, int B, float[] Features)> Compare(StoryReports story, List<EventUnit> units) =>
        EventLikeness.Of(story, units, Candidates.Pairs([.. units.Select(u => u.Bag)], story.Concepts).Where(p => units[p.Item1].Report != units[p.Item2].Report));
}
