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
        if (QuotedWords.Compare(story, a, b) is ({ Relation: not WordingRelation.Apart } comparison, var shorter)) return Verbatim(comparison, shorter, differentSpeakers);
        return StatementLikeness.Of(story, a, b).Score;
    }

    /// <summary>The same words in quotation marks: the more of them, the surer.</summary>
    static float Verbatim(Wording.Comparison comparison, int shorter, bool differentSpeakers)
    {
        var share = comparison.Common / (float)shorter;
        if (differentSpeakers) return comparison.Common >= 5 && share >= 0.8f ? 0.9f : 0.2f;
        return comparison.Common >= 4 ? MathF.Max(share, 0.6f) : comparison.Common * share >= 2 ? 0.75f : 0.4f;
    }
}
