namespace OnRecord.Reconciling;

/// <summary>Which mentions of a story's reports are of one event: pairs scored by themselves, then anew in the light of the whole story, joined by average link.</summary>
static class EventMentions
{
    /// <param name="likeness">How alike two reports are, by their indexes in the story, 0–1.</param>
    /// <returns>Indexes into the mentions, each event in order, by its first.</returns>
    public static List<List<int>> Join(StoryReports story, IReadOnlyList<EventMention> mentions, Func<int, int, float> likeness)
    {
        var alone = Compare(story, mentions, likeness, SeenWords.Shipped).ConvertAll(p => (p.A, p.B, p.Features, EventMentionLikeness.Weights.Score(p.Features)));
        return Join(mentions, EventMentionsInStory.Of(mentions, alone), EventMentionsInStory.Weights);
    }

    public static List<List<int>> Join(IReadOnlyList<EventMention> mentions, List<(int A, int B, float[] Features)> pairs, LikenessWeights weights) =>
        Clusters.AverageLink([.. Enumerable.Range(0, mentions.Count)], pairs.Select(p => (p.A, p.B, weights.Score(p.Features))), weights.Threshold, i => i);

    /// <summary>All pairs, those of one report too, with what speaks for them by themselves.</summary>
    public static List<(int A, int B, float[] Features)> Compare(StoryReports story, IReadOnlyList<EventMention> mentions, Func<int, int, float> likeness, SeenWords seen)
    {
        var pairs = new List<(int, int, float[])>();
        for (var a = 0; a < mentions.Count; a++)
            for (var b = a + 1; b < mentions.Count; b++)
                pairs.Add((a, b, EventMentionLikeness.Of(story, mentions[a], mentions[b], likeness(mentions[a].Report, mentions[b].Report), seen)));
        return pairs;
    }
}
