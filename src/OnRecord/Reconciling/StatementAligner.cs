namespace OnRecord.Reconciling;

/// <summary>Finds the same utterance across the reports of a story, though cut, tidied, spelt otherwise or reported indirectly.</summary>
static class StatementAligner
{
    const float Threshold = 0.5f;

    public static List<List<StatementUnit>> Align(StoryReports story, List<StatementUnit> units)
    {
        var pairs = new List<(int, int, float)>();
        foreach (var (a, b) in Candidates.Pairs([.. units.Select(u => u.Bag)], story.Concepts))
            if (Score(story, units[a], units[b]) is > 0 and var score) pairs.Add((a, b, score));
        var clusters = Clusters.AverageLink(units.Count, pairs, Threshold, (a, b) => units[a].Report != units[b].Report);
        return [.. clusters.Select(c => c.ConvertAll(i => units[i]))];
    }

    /// <summary>How likely two units are one utterance, 0–1.</summary>
    internal static float Score(StoryReports story, StatementUnit a, StatementUnit b)
    {
        var differentSpeakers = a.Speaker >= 0 && b.Speaker >= 0 && a.Speaker != b.Speaker;
        if (a.IsVerbatim && b.IsVerbatim && Verbatim(story, a, b, differentSpeakers) is { } verbatim) return verbatim;
        if (differentSpeakers) return 0;
        var (cover, jaccard, shared) = Bag.Compare(a.Bag, b.Bag, story.Concepts);
        var sameSpeaker = a.Speaker >= 0 && a.Speaker == b.Speaker;
        var evidence = MathF.Min(1, shared / 6f);
        var likeness = 0.55f * cover + 0.45f * jaccard;
        return likeness * evidence * (sameSpeaker ? 1.25f : 0.95f);
    }

    static float? Verbatim(StoryReports story, StatementUnit a, StatementUnit b, bool differentSpeakers)
    {
        var comparison = Wording.Compare(story.Readings[a.Report].Report.Text, a.Words, story.Readings[b.Report].Report.Text, b.Words);
        var shorter = Math.Min(a.Words.Count, b.Words.Count);
        if (comparison.Common < 2) return null;
        var share = comparison.Common / (float)shorter;
        var lengthDoubt = comparison.Common >= 5 ? 0 : comparison.Common >= 3 ? 0.1f : 0.25f;
        if (differentSpeakers) return comparison.Common >= 6 && share >= 0.8f ? 0.6f : 0;
        return share >= 0.6f ? share - lengthDoubt : null;
    }
}
