using System.Collections.Immutable;

namespace OnRecord.Reconciling;

/// <summary>What speaks for two clauses telling one happening.</summary>
static class EventLikeness
{
    const float MuchShared = 12f;

    public static readonly ImmutableArray<Feature> Features =
    [
        new("cover", 1), new("jaccard", 1), new("shared", 1), new("same predicate", 1), new("participants", 1), new("sentence", 1), new("same mode", 0),
    ];

    static readonly Lazy<LikenessWeights> Shipped = new(() => LikenessWeights.Of("event", Features));

    public static LikenessWeights Weights => Shipped.Value;

    public static float[] Of(StoryReports story, EventUnit a, EventUnit b)
    {
        var (cover, jaccard, shared) = Bag.Compare(a.Bag, b.Bag, story.Concepts);
        var (sentence, _, _) = Bag.Compare(a.Sentence, b.Sentence, story.Concepts);
        float On(bool condition) => condition ? 1 : 0;
        var common = 0;
        foreach (var participant in a.Participants)
            if (b.Participants.Contains(participant)) common++;
        return
        [
            cover, jaccard, MathF.Min(1, shared / MuchShared), On(a.Predicate != 0 && a.Predicate == b.Predicate), MathF.Min(1, common / 2f), sentence,
            On(a.Happening.Mode == b.Happening.Mode),
        ];
    }
}
