using OnRecord.Reconciling;

namespace OnRecord.Training;

/// <summary>
/// Coreference of events across documents on ECB+: the annotators' mentions are given, single ones count, and which documents may hold mentions of one event
/// is left to our own clustering of documents. All mentions of the file are scored as one document, as is usual for ECB+ (Barhom et al. 2019).
/// </summary>
static class EventTrial
{
    /// <param name="events">For each story the mentions of each event.</param>
    public static CoreferenceScores Score(IReadOnlyList<EventStory> stories, IReadOnlyList<List<List<int>>> events)
    {
        var key = new Dictionary<string, HashSet<long>>(StringComparer.Ordinal);
        var response = new List<HashSet<long>>();
        for (var s = 0; s < stories.Count; s++)
        {
            var from = (long)s << 32;
            for (var m = 0; m < stories[s].Gold.Count; m++)
            {
                if (!key.TryGetValue(stories[s].Gold[m], out var cluster)) key[stories[s].Gold[m]] = cluster = [];
                cluster.Add(from + m);
            }
            foreach (var one in events[s]) response.Add([.. one.Select(m => from + m)]);
        }
        var scores = new CoreferenceScores();
        scores.Add([.. key.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => k.Value)], response);
        return scores;
    }

    public static CoreferenceScores Ours(IReadOnlyList<EventStory> stories) => Score(stories, [.. stories.Select(s => EventMentions.Join(s.Reports, s.Mentions, s.Likeness))]);

    /// <summary>The baseline: mentions are of one event when their main words have one stem, within our incidents.</summary>
    public static CoreferenceScores SameStem(IReadOnlyList<EventStory> stories) =>
        Score(stories, [.. stories.Select(s => Enumerable.Range(0, s.Mentions.Count).GroupBy(m => s.Mentions[m].Stem).Select(g => g.ToList()).ToList())]);

    /// <summary>The baseline with the annotators' topics given, as it is usually quoted.</summary>
    public static CoreferenceScores SameStemInTopics(IReadOnlyList<EventStory> stories)
    {
        var mentions = stories.SelectMany(s => s.Mentions.Select((m, i) => (m.Stem, Topic: s.TopicOf[i], Gold: s.Gold[i]))).Select((m, i) => (m.Stem, m.Topic, m.Gold, Number: (long)i)).ToList();
        var scores = new CoreferenceScores();
        scores.Add([.. mentions.GroupBy(m => m.Gold).Select(g => g.Select(m => m.Number).ToHashSet())], [.. mentions.GroupBy(m => (m.Stem, m.Topic)).Select(g => g.Select(m => m.Number).ToHashSet())]);
        return scores;
    }
}
