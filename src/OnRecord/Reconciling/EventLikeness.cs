using System.Collections.Immutable;
using OnRecord.Times;

namespace OnRecord.Reconciling;

/// <summary>What speaks for two clauses telling one happening.</summary>
static class EventLikeness
{
    const float MuchShared = 12f;

    public static readonly ImmutableArray<Feature> Features =
    [
        new("cover", 1), new("jaccard", 1), new("shared", 1), new("core", 1), new("same predicate", 1), new("participants", 1), new("sentence", 1), new("same mode", 0),
        new("same day", 1), new("best of one", 1), new("best of both", 1),
    ];

    static readonly Lazy<LikenessWeights> Shipped = new(() => LikenessWeights.Of("event", Features));

    public static LikenessWeights Weights => Shipped.Value;

    /// <summary>The features of each pair, in the order of <see cref="Features"/>.</summary>
    public static List<(int A, int B, float[] Features)> Of(StoryReports story, List<EventUnit> units, IEnumerable<(int A, int B)> pairs)
    {
        var compared = pairs.Select(p => (p.A, p.B, Features: Alone(story, units[p.A], units[p.B]))).ToList();
        Rivals.Rank(compared, Likeness, u => units[u].Report);
        return compared;
    }

    /// <summary>What rivals are told apart by: the words in common, of the clause's own most of all.</summary>
    static float Likeness(float[] features) => features[3] + 0.5f * features[1] + 0.3f * features[6] + 0.3f * features[2];

    static float[] Alone(StoryReports story, EventUnit a, EventUnit b)
    {
        var (cover, jaccard, shared) = Bag.Compare(a.Bag, b.Bag, story.Concepts);
        var (_, core, _) = Bag.Compare(a.Core, b.Core, story.Concepts);
        var (sentence, _, _) = Bag.Compare(a.Sentence, b.Sentence, story.Concepts);
        float On(bool condition) => condition ? 1 : 0;
        var days = a.Time is not null && b.Time is not null;
        var relation = days ? TimeValue.Compare(a.Time!.Value, b.Time!.Value) : TimeRelation.Unknown;
        days &= relation != TimeRelation.Unknown;
        var common = 0;
        foreach (var participant in a.Participants)
            if (b.Participants.Contains(participant)) common++;
        return
        [
            cover, jaccard, MathF.Min(1, shared / MuchShared), core, On(a.Predicate != 0 && a.Predicate == b.Predicate), MathF.Min(1, common / 2f), sentence,
            On(a.Happening.Mode == b.Happening.Mode), On(days && relation != TimeRelation.Disjoint), 0, 0,
        ];
    }
}
