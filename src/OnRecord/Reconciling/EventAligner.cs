namespace OnRecord.Reconciling;

/// <summary>Finds the clauses of several reports that tell one happening, in whatever words.</summary>
static class EventAligner
{
    const float Threshold = 0.5f;

    public static List<List<EventUnit>> Align(StoryReports story, List<EventUnit> units)
    {
        var pairs = new List<(int, int, float)>();
        foreach (var (a, b) in Candidates.Pairs([.. units.Select(u => u.Bag)], story.Concepts))
            if (Score(story, units[a], units[b]) is > 0 and var score) pairs.Add((a, b, score));
        var clusters = Clusters.AverageLink(units.Count, pairs, Threshold, (a, b) => units[a].Report != units[b].Report);
        return [.. clusters.Select(c => c.ConvertAll(i => units[i]))];
    }

    internal static float Score(StoryReports story, EventUnit a, EventUnit b) => EventLikeness.Of(story, a, b).Score;
}
