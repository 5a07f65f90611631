using System.Collections.Immutable;

namespace OnRecord.Reconciling;

/// <summary>
/// What the story as a whole says of two mentions: words that many of its reports use are of its main events; two words that stand in one sentence
/// mostly name two events; and how alike mentions with these two words are elsewhere in the story speaks for a pair that shows little by itself.
/// </summary>
sealed class EventMentionsInStory
{
    const float Doubt = 0.3f;

    static readonly ImmutableArray<string> Names =
    [
        "alike elsewhere", "pairs of these words", "reports of the rarer", "reports of the commoner", "reports of the word", "mentions of the word", "mentions a report",
        "reports of both", "reports of both of either", "sentences of both a report", "sentences of both", "worst rival", "best rival", "size",
    ];

    public static readonly ImmutableArray<Feature> Features = [.. EventMentionLikeness.Features, .. Names.Select(n => new Feature(n, 0))];

    static readonly Lazy<LikenessWeights> Shipped = new(() => LikenessWeights.Of("mention-in-story", Features));

    public static LikenessWeights Weights => Shipped.Value;

    readonly IReadOnlyList<EventMention> _mentions;
    readonly int _reports;
    readonly Dictionary<string, HashSet<int>> _reportsOf = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> _mentionsOf = new(StringComparer.Ordinal);
    readonly Dictionary<(string, string), int> _sentencesOf = [];
    readonly Dictionary<(string, string), (float Sum, int Count)> _alike = [];
    readonly Dictionary<(int Mention, int Report), float> _best = [];

    EventMentionsInStory(IReadOnlyList<EventMention> mentions, List<(int A, int B, float[] Features, float Alone)> pairs)
    {
        _mentions = mentions;
        _reports = mentions.Select(m => m.Report).Distinct().Count();
        foreach (var mention in mentions)
        {
            if (!_reportsOf.TryGetValue(mention.Stem, out var reports)) _reportsOf[mention.Stem] = reports = [];
            reports.Add(mention.Report);
            _mentionsOf[mention.Stem] = _mentionsOf.GetValueOrDefault(mention.Stem) + 1;
        }
        foreach (var sentence in mentions.GroupBy(m => (m.Report, m.Sentence)))
        {
            var stems = sentence.Select(m => m.Stem).Distinct().Order(StringComparer.Ordinal).ToList();
            for (var i = 0; i < stems.Count; i++)
                for (var j = i + 1; j < stems.Count; j++) _sentencesOf[(stems[i], stems[j])] = _sentencesOf.GetValueOrDefault((stems[i], stems[j])) + 1;
        }
        foreach (var (a, b, _, alone) in pairs)
        {
            var words = WordsOf(a, b);
            var (sum, count) = _alike.GetValueOrDefault(words);
            _alike[words] = (sum + alone, count + 1);
            Meet((a, mentions[b].Report), alone);
            Meet((b, mentions[a].Report), alone);
        }
    }

    /// <param name="pairs">All pairs of the story's mentions, with the features of each and how likely it is one event by itself.</param>
    /// <returns>The pairs with the features in the order of <see cref="Features"/>.</returns>
    public static List<(int A, int B, float[] Features)> Of(IReadOnlyList<EventMention> mentions, List<(int A, int B, float[] Features, float Alone)> pairs)
    {
        var story = new EventMentionsInStory(mentions, pairs);
        return pairs.ConvertAll(p => (p.A, p.B, (float[])[.. p.Features, .. story.FeaturesOf(p.A, p.B, p.Alone)]));
    }

    float[] FeaturesOf(int a, int b, float alone)
    {
        var (first, second) = (_mentions[a], _mentions[b]);
        var words = WordsOf(a, b);
        var (sum, count) = _alike[words];
        HashSet<int> ofFirst = _reportsOf[first.Stem], ofSecond = _reportsOf[second.Stem];
        var same = first.Stem == second.Stem;
        int both = ofFirst.Count(ofSecond.Contains), rarer = Math.Min(ofFirst.Count, ofSecond.Count), commoner = Math.Max(ofFirst.Count, ofSecond.Count);
        var together = same ? 0 : _sentencesOf.GetValueOrDefault(words);
        float near = Share(alone, a, second.Report), far = Share(alone, b, first.Report);
        return
        [
            (sum - alone + Doubt) / count, MathF.Log(1 + count) / 5, rarer / (float)_reports, commoner / (float)_reports,
            same ? commoner / (float)_reports : 0, same ? MathF.Log(_mentionsOf[first.Stem]) / 4 : 0, same ? _mentionsOf[first.Stem] / (float)commoner - 1 : 0,
            same ? 0 : both / (float)rarer, same ? 0 : both / (float)Math.Max(2, rarer + commoner - both), together / (float)rarer, MathF.Min(1, together / 3f),
            MathF.Min(near, far), MathF.Max(near, far), MathF.Min(2, _reports / 20f),
        ];
    }

    /// <summary>How near a pair comes to the likeliest that a mention has in the other's report, 0–1.</summary>
    float Share(float alone, int mention, int report)
    {
        const float Least = 1e-4f;
        return _mentions[mention].Report == report ? 1 : (alone + Least) / (_best[(mention, report)] + Least);
    }

    (string, string) WordsOf(int a, int b) => SeenWords.Key(_mentions[a].Stem, _mentions[b].Stem);

    void Meet((int, int) place, float alone)
    {
        if (!_best.TryGetValue(place, out var known) || alone > known) _best[place] = alone;
    }
}
