using System.Collections.Immutable;

namespace OnRecord.Reconciling;

/// <summary>What speaks for two pieces of speech being one utterance although not in the same words.</summary>
static class StatementLikeness
{
    const float MuchShared = 12f;

    public static readonly ImmutableArray<Feature> Features =
    [
        new("cover", 1), new("jaccard", 1), new("shared", 1), new("core cover", 1), new("core", 1), new("quoted", 1), new("same speaker", 1), new("other speaker", -1),
        new("few words of the speaker", 1), new("both reported", 0), new("both verbatim", -1), new("best of one", 1), new("best of both", 1),
    ];

    static readonly Lazy<LikenessWeights> Shipped = new(() => LikenessWeights.Of("statement", Features));

    public static LikenessWeights Weights => Shipped.Value;

    /// <summary>The features of each pair, in the order of <see cref="Features"/>.</summary>
    public static List<(int A, int B, float[] Features)> Of(StoryReports story, List<StatementUnit> units, IEnumerable<(int A, int B)> pairs)
    {
        var spoken = units.GroupBy(u => (u.Report, u.Voice.Person)).ToDictionary(g => g.Key, g => g.Select(u => u.Statement).Distinct().Count());
        var compared = pairs.Select(p => (p.A, p.B, Features: Alone(story, units[p.A], units[p.B], spoken))).ToList();
        Rivals.Rank(compared, Likeness, u => units[u].Report);
        return compared;
    }

    /// <summary>What rivals are told apart by: the words in common, of the main clause most of all, and who speaks.</summary>
    static float Likeness(float[] features) => features[4] + 0.5f * features[1] + 0.3f * features[2] + 0.3f * features[5] + 0.2f * features[6];

    static float[] Alone(StoryReports story, StatementUnit a, StatementUnit b, Dictionary<(int, int), int> spoken)
    {
        var (cover, jaccard, shared) = Bag.Compare(a.Bag, b.Bag, story.Concepts);
        var (coreCover, core, _) = Bag.Compare(a.Core, b.Core, story.Concepts);
        var (quoted, _, _) = Bag.Compare(a.QuotedBag, b.QuotedBag, story.Concepts);
        var same = Voice.Same(a.Voice, b.Voice);
        float On(bool condition) => condition ? 1 : 0;
        return
        [
            cover, jaccard, MathF.Min(1, shared / MuchShared), coreCover, core, quoted, On(same == true), On(same == false),
            same == true && a.Voice.Person >= 0 && shared > 0 ? 1f / MathF.Max(spoken[(a.Report, a.Voice.Person)], spoken[(b.Report, b.Voice.Person)]) : 0,
            On(!a.IsVerbatim && !b.IsVerbatim), On(a.IsVerbatim && b.IsVerbatim), 0, 0,
        ];
    }
}
