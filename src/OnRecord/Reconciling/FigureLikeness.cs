using System.Collections.Immutable;
using OnRecord.Figures;

namespace OnRecord.Reconciling;

/// <summary>What speaks for two figures measuring one thing: each feature 0–1, and the learned score over them.</summary>
readonly record struct FigureLikeness(AmountRelation Relation, float[] Features)
{
    public static readonly ImmutableArray<Feature> AllFeatures =
    [
        new("cover", 0), new("jaccard", 0), new("sentence", 1), new("same thing", 1), new("other thing", -1), new("same event", 1), new("other event", -1),
        new("same owner", 1), new("other owner", -1), new("same amount", 1), new("rounding", 0), new("conflict", -1), new("distinctive", 1), new("same unit", 0),
        new("age", 0), new("shared", 1), new("same kin", 1), new("money of one kin", 1),
        new("persons of one fate", 1), new("one is a part", -1), new("other persons", -1), new("other time", -1), new("other place", -1),
    ];

    const float MuchShared = 12f, SharedByOneLength = 2.5f, SureEnough = 0.8f;

    static readonly Lazy<LikenessWeights> Shipped = new(() => LikenessWeights.Of("figure", AllFeatures));

    public static LikenessWeights Weights => Shipped.Value;

    /// <summary>What a rule decides, past the learned weights: 0–1, or null.</summary>
    public float? Ruled =>
        Relation == AmountRelation.Incomparable || IsPartOfToll || IsOfOthers ? 0 : Ages is { } same ? same ? 1 : 0 : IsOneLength || IsOneToll ? SureEnough : null;

    /// <summary>Two ages are one measure where the people are one; where it is open whose they are, only if both can be right.</summary>
    public bool? Ages { get; private init; }

    /// <summary>Two lengths of time whose surroundings share what went on: how long one thing lasted.</summary>
    public bool IsOneLength { get; private init; }

    /// <summary>Two counts of all whom one thing befell in one event: they may differ, as tolls do.</summary>
    public bool IsOneToll { get; private init; }

    /// <summary>All whom something befell beside so many of one kind of them: "84 people", "three Danes".</summary>
    public bool IsPartOfToll { get; private init; }

    /// <summary>Two numbers that exclude each other of what two people did or had done to them: "Roe got eight years", "Poe got eleven".</summary>
    public bool IsOfOthers { get; private init; }

    public static FigureLikeness Of(StoryReports story, FigureUnit a, FigureUnit b)
    {
        var relation = AmountComparison.Compare(a.Figure, b.Figure).Relation;
        var (cover, jaccard, _) = Bag.Compare(a.Around, b.Around, story.Concepts);
        var (sentence, _, shared) = Bag.Compare(a.Sentence, b.Sentence, story.Concepts);
        var same = relation == AmountRelation.Same || relation is AmountRelation.Rounding or AmountRelation.Finer or AmountRelation.Compatible && a.Figure.Amount.Min is { } least && least == b.Figure.Amount.Min;
        float On(bool condition) => condition ? 1 : 0;
        bool things = a.Thing != 0 && b.Thing != 0, events = a.Event != 0 && b.Event != 0, owners = a.Of >= 0 && b.Of >= 0;
        var fate = a.IsPersons && b.IsPersons && a.Kin.Length > 0 && a.Kin == b.Kin && EventKin.IsFate(a.Kin) && !a.IsPart && !b.IsPart;
        return new(relation,
        [
            cover, jaccard, sentence,
            On(things && a.Thing == b.Thing), On(things && a.Thing != b.Thing),
            On(events && a.Event == b.Event), On(events && a.Event != b.Event),
            On(owners && a.Of == b.Of), On(owners && a.Of != b.Of && a.Figure.Kind != FigureKind.Money),
            On(same), On(!same && relation is AmountRelation.Rounding or AmountRelation.Finer), On(relation == AmountRelation.Conflict),
            On(same) * Distinctive(a.Figure), On(a.Figure.Amount.Unit == b.Figure.Amount.Unit),
            On(a.Figure.Kind == FigureKind.Age), MathF.Min(1, shared / MuchShared), On(a.Kin.Length > 0 && a.Kin == b.Kin), On(a.Figure.Kind == FigureKind.Money && a.Kin.Length > 0 && a.Kin == b.Kin && relation != AmountRelation.Conflict),
            On(fate && (a.Thing == 0 || b.Thing == 0)),
            On(a.IsPart != b.IsPart), On(a.IsPersons && b.IsPersons && things && a.Thing != b.Thing), On(a.Setting.IsOfEarlier != b.Setting.IsOfEarlier), On(a.Setting.IsElsewhere(b.Setting)),
        ])
        {
            IsOneLength = a.IsLength && b.IsLength && a.Figure.Amount.Unit == b.Figure.Amount.Unit && Bag.Shared(a.Outside, b.Outside, story.Concepts) >= SharedByOneLength,
            IsOneToll = a.IsToll && b.IsToll && a.Kin == b.Kin && !a.Setting.IsElsewhere(b.Setting) && !(relation == AmountRelation.Conflict && (a.Setting.IsSuperseded || b.Setting.IsSuperseded)),
            IsOfOthers = relation == AmountRelation.Conflict && a.Parties.Count > 0 && b.Parties.Count > 0 && !a.Parties.Overlaps(b.Parties),
            IsPartOfToll = fate && !same && (a.IsToll && b.Thing != 0 || b.IsToll && a.Thing != 0),
            Ages = a.Figure.Kind != FigureKind.Age ? null : owners ? a.Of == b.Of : relation == AmountRelation.Conflict ? false : null,
        };
    }

    /// <summary>How little a number is shared by chance: "two" is everywhere, "119,000" is not.</summary>
    static float Distinctive(Figure figure)
    {
        if (figure.Amount.Min is not { } value || value <= 0) return 0;
        var digits = 0;
        for (var rest = decimal.Truncate(value); rest > 0; rest = decimal.Truncate(rest / 10))
            if (digits > 0 || rest % 10 != 0) digits++;
        return Math.Min(1, (digits - 1 + (value > 12 ? 1 : 0)) / 3f);
    }
}
