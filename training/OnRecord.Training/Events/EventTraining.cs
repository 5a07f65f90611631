using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Reconciling;

namespace OnRecord.Training;

/// <summary>
/// Learns which mentions of events are of one: the counts of words, the weights of pairs by themselves and those in the story. What a pair is learned by never
/// comes from its own topic: words are counted in the other topics, and likelihoods by themselves are those of weights learned on other topics.
/// </summary>
sealed class EventTraining
{
    const int Folds = 5;

    /// <summary>Documents are clustered in as many parts, so that a part is about as large as what is measured.</summary>
    const int Parts = 3;

    const double Ridge = 2, TypicalMentions = 60;
    static readonly float[] Thresholds = [0.15f, 0.2f, 0.25f, 0.3f, 0.35f, 0.4f];

    readonly List<EventStory> _stories;
    readonly Dictionary<int, int> _foldOf;
    readonly List<(int Topic, string A, string B, bool One, float Weight)> _counts;
    readonly Action<string> _write;

    EventTraining(List<EventDocument> documents, Action<string> write)
    {
        _write = write;
        var topics = documents.Select(d => d.Topic).Distinct().Order().ToList();
        _foldOf = topics.Select((t, i) => (t, i)).ToDictionary(x => x.t, x => x.i % Folds);
        _stories = [.. Enumerable.Range(0, Parts).SelectMany(p => EventStory.Of([.. documents.Where(d => topics.IndexOf(d.Topic) % Parts == p)]))];
        _counts = [.. _stories.SelectMany(Counts)];
    }

    /// <summary>The counts of words, the weights of pairs by themselves and in the story.</summary>
    public static (SeenWords Words, LikenessWeights Alone, LikenessWeights InStory) Train(List<EventDocument> documents, Action<string> write) => new EventTraining(documents, write).Run();

    (SeenWords, LikenessWeights, LikenessWeights) Run()
    {
        var seenWithout = _foldOf.Keys.ToDictionary(t => t, t => Seen(c => c != t));
        var pairs = _stories.ConvertAll(s => EventMentions.Compare(s.Reports, s.Mentions, s.Likeness, seenWithout[s.TopicOf[0]]));
        _write(string.Create(CultureInfo.InvariantCulture, $"{_stories.Count} stories, {_stories.Sum(s => s.Mentions.Count)} mentions, {pairs.Sum(p => p.Count)} pairs; same stem {EventTrial.SameStem(_stories).Conll}"));
        var aloneWithout = Enumerable.Range(0, Folds).Select(f => new LikenessWeights(Fit(pairs, EventMentionLikeness.Features, f), 0)).ToArray();
        Best("by themselves", pairs, aloneWithout);
        var inStory = _stories.Select((s, i) => EventMentionsInStory.Of(s.Mentions, pairs[i].ConvertAll(p => (p.A, p.B, p.Features, aloneWithout[FoldOf(s)].Score(p.Features))))).ToList();
        var threshold = Best("in the story", inStory, [.. Enumerable.Range(0, Folds).Select(f => new LikenessWeights(Fit(inStory, EventMentionsInStory.Features, f), 0))]);
        return (Seen(_ => true), new(Fit(pairs, EventMentionLikeness.Features, -1), 0), new(Fit(inStory, EventMentionsInStory.Features, -1), threshold));
    }

    int FoldOf(EventStory story) => _foldOf[story.TopicOf[0]];

    /// <summary>A story weighs by its mentions and not by their pairs, so that the largest do not rule.</summary>
    /// <param name="without">The fold whose topics are left out; -1 for none.</param>
    float[] Fit(List<List<(int A, int B, float[] Features)>> pairs, ImmutableArray<Feature> features, int without)
    {
        var rows = new List<(LabelledPair, double)>();
        for (var s = 0; s < _stories.Count; s++)
            if (FoldOf(_stories[s]) != without)
                rows.AddRange(pairs[s].Select(p => (new LabelledPair(p.Features, _stories[s].Gold[p.A] == _stories[s].Gold[p.B], 1), TypicalMentions / _stories[s].Mentions.Count)));
        return LogisticRegression.Fit(rows, features, Ridge);
    }

    /// <summary>The threshold that scores best on the topics left out, its neighbours counted too.</summary>
    float Best(string name, List<List<(int A, int B, float[] Features)>> pairs, LikenessWeights[] without)
    {
        var scores = Thresholds.Select(t => EventTrial.Score(_stories, [.. _stories.Select((s, i) => EventMentions.Join(s.Mentions, pairs[i], without[FoldOf(s)].With(t)))]).Conll).ToArray();
        for (var t = 0; t < scores.Length; t++) _write(string.Create(CultureInfo.InvariantCulture, $"{name}: threshold {Thresholds[t]:0.00} CoNLL {scores[t]:0.00} on topics left out"));
        return Thresholds[Enumerable.Range(1, scores.Length - 2).MaxBy(t => scores[t - 1] + 2 * scores[t] + scores[t + 1])];
    }

    /// <summary>For two stems of one story: how many pairs of their mentions are of one event and how many of two, by the root.</summary>
    static IEnumerable<(int, string, string, bool, float)> Counts(EventStory story)
    {
        var counts = new Dictionary<(int, string, string, bool), int>();
        for (var a = 0; a < story.Mentions.Count; a++)
            for (var b = a + 1; b < story.Mentions.Count; b++)
            {
                var (first, second) = SeenWords.Key(story.Mentions[a].Stem, story.Mentions[b].Stem);
                var key = (story.TopicOf[a], first, second, story.Gold[a] == story.Gold[b]);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        return counts.Select(c => (c.Key.Item1, c.Key.Item2, c.Key.Item3, c.Key.Item4, MathF.Sqrt(c.Value)));
    }

    SeenWords Seen(Func<int, bool> ofTopic)
    {
        var counts = new Dictionary<(string, string), (float One, float Two)>();
        foreach (var (topic, a, b, one, weight) in _counts)
        {
            if (!ofTopic(topic)) continue;
            var known = counts.GetValueOrDefault((a, b));
            counts[(a, b)] = one ? (known.One + weight, known.Two) : (known.One, known.Two + weight);
        }
        return new(counts.Where(c => c.Value.One > 0).ToDictionary(c => c.Key, c => c.Value));
    }
}
