namespace OnRecord.Reconciling;

/// <summary>Finds the same utterance across the reports of a story, though cut, tidied, spelt otherwise or reported indirectly.</summary>
static class StatementAligner
{
    /// <param name="weights">Those that ship where none are given.</param>
    public static List<List<StatementUnit>> Align(StoryReports story, List<StatementUnit> units, LikenessWeights? weights = null)
    {
        weights ??= StatementLikeness.Weights;
        var pairs = Compare(story, units).Select(p => (p.A, p.B, Verbatim(story, units[p.A], units[p.B]) ?? weights.Score(p.Features)));
        return Clusters.AverageLink(units, pairs, weights.Threshold, u => u.Report, AreApart);
    }

    /// <summary>The pairs of units worth comparing, the first one before the second, each from two reports, with their features.</summary>
    public static List<(int A, int B, float[] Features)> Compare(StoryReports story, List<StatementUnit> units) =>
        StatementLikeness.Of(story, units, Candidates.Pairs([.. units.Select(u => u.Bag)], story.Concepts).Where(p => units[p.Item1].Report != units[p.Item2].Report));

    /// <summary>Two sentences of one statement are two utterances.</summary>
    static bool AreApart(StatementUnit a, StatementUnit b) => (a.Report, a.Statement) == (b.Report, b.Statement);

    /// <summary>How likely two units are one utterance by the same words in quotation marks, the more of them, the surer; null where they have none.</summary>
    public static float? Verbatim(StoryReports story, StatementUnit a, StatementUnit b)
    {
        if (QuotedWords.Compare(story, a, b) is not ({ Relation: not WordingRelation.Apart } comparison, var shorter)) return null;
        var differentSpeakers = Voice.Same(a.Voice, b.Voice) == false;
        var share = comparison.Common / (float)shorter;
        if (differentSpeakers) return comparison.Common >= 5 && share >= 0.8f ? 0.9f : 0.2f;
        return comparison.Common >= 4 ? MathF.Max(share, 0.6f) : comparison.Common * share >= 2 ? 0.75f : 0.4f;
    }
}
