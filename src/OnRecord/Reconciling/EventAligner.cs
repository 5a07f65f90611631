namespace OnRecord.Reconciling;

/// <summary>Finds the clauses of several reports that tell one happening, in whatever words.</summary>
static class EventAligner
{
    /// <param name="weights">Those that ship where none are given.</param>
    public static List<List<EventUnit>> Align(StoryReports story, List<EventUnit> units, LikenessWeights? weights = null)
    {
        weights ??= EventLikeness.Weights;
        var pairs = new List<(int, int, float)>();
        foreach (var (a, b) in Pairs(story, units)) pairs.Add((a, b, weights.Score(EventLikeness.Of(story, units[a], units[b]))));
        var clusters = Clusters.AverageLink(units.Count, pairs, weights.Threshold, (a, b) => units[a].Report != units[b].Report);
        return [.. clusters.Select(c => c.ConvertAll(i => units[i]))];
    }

    /// <summary>The pairs of units worth comparing, the first one before the second.</summary>
    public static IEnumerable<(int A, int B)> Pairs(StoryReports story, List<EventUnit> units) => Candidates.Pairs([.. units.Select(u => u.Bag)], story.Concepts);
}
