using System.Collections.Immutable;

namespace OnRecord.Reconciling;

/// <summary>What speaks for two pieces of speech being one utterance although not in the same words.</summary>
static class StatementLikeness
{
    const float MuchShared = 12f;

    public static readonly ImmutableArray<Feature> Features =
    [
        new("cover", 1), new("jaccard", 1), new("shared", 1), new("same speaker", 1), new("other speaker", -1), new("both reported", 0), new("both verbatim", -1),
    ];

    static readonly Lazy<LikenessWeights> Shipped = new(() => LikenessWeights.Of("statement", Features));

    public static LikenessWeights Weights => Shipped.Value;

    public static float[] Of(StoryReports story, StatementUnit a, StatementUnit b)
    {
        var (cover, jaccard, shared) = Bag.Compare(a.Bag, b.Bag, story.Concepts);
        float On(bool condition) => condition ? 1 : 0;
        var sameSpeaker = Voice.Same(a.Voice, b.Voice);
        return
        [
            cover, jaccard, MathF.Min(1, shared / MuchShared), On(sameSpeaker == true), On(sameSpeaker == false),
            On(!a.IsVerbatim && !b.IsVerbatim), On(a.IsVerbatim && b.IsVerbatim),
        ];
    }
}
