using OnRecord.Figures;
using OnRecord.Reconciling;

namespace OnRecord.Training;

/// <summary>Two units of a story that an aligner compares by learned weights, and whether the editors hold them to be of one thing.</summary>
readonly record struct LabelledPair(float[] Features, bool IsOne, float Weight);

/// <summary>One kind of a story's accounts as its aligner sees them, beside the accounts that editors marked.</summary>
sealed class LabelledStory
{
    /// <summary>What a pair weighs of which the editors marked one only: surely not one thing, if the other is an account at all.</summary>
    const float HalfMarked = 0.25f;

    readonly GoldRecord _gold;
    readonly List<(int Report, Span Span)> _units;
    readonly Func<LikenessWeights, IEnumerable<List<int>>> _align;

    LabelledStory(GoldRecord gold, List<(int, Span)> units, Func<LikenessWeights, IEnumerable<List<int>>> align) => (_gold, _units, _align) = (gold, units, align);

    public required List<LabelledPair> Pairs { get; init; }

    public static LabelledStory Of(string kind, StoryReports story, GoldRecord gold) => kind switch
    {
        "statement" => Of(gold, StatementUnit.Of(story), u => (u.Report, u.Span),
            u => StatementAligner.Compare(story, u).Where(p => StatementAligner.Verbatim(story, u[p.A], u[p.B]) is null), (u, w) => StatementAligner.Align(story, u, w)),
        "figure" => Of(gold, FigureUnit.AllOf(story), u => (u.Report, u.Figure.Span),
            u => from p in FigureAligner.Pairs(story, u) let likeness = FigureLikeness.Of(story, u[p.A], u[p.B]) where likeness.Ruled is null select (p.A, p.B, likeness.Features), (u, w) => FigureAligner.Align(story, u, w)),
        _ => Of(gold, EventUnit.AllOf(story), u => (u.Report, u.Happening.Span), u => EventAligner.Compare(story, u), (u, w) => EventAligner.Align(story, u, w)),
    };

    static LabelledStory Of<T>(GoldRecord gold, List<T> units, Func<T, (int Report, Span Span)> placeOf, Func<List<T>, IEnumerable<(int A, int B, float[] Features)>> compare, Func<List<T>, LikenessWeights, List<List<T>>> align) where T : class
    {
        var places = units.ConvertAll(u => placeOf(u));
        var groups = places.ConvertAll(p => gold.Accounts.Where(a => a.Report == p.Report && GoldRecord.Covers(p.Span, a.Span)).Select(a => a.Group).ToHashSet());
        var pairs = new List<LabelledPair>();
        foreach (var (a, b, features) in compare(units))
        {
            if (places[a].Report == places[b].Report || groups[a].Count + groups[b].Count == 0) continue;
            var isOne = groups[a].Overlaps(groups[b]);
            if (isOne || !groups[a].Any(g => groups[b].Any(h => gold.AreKin(g, h)))) pairs.Add(new(features, isOne, groups[a].Count * groups[b].Count > 0 ? 1 : HalfMarked));
        }
        var indexOf = new Dictionary<T, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < units.Count; i++) indexOf[units[i]] = i;
        return new(gold, places, weights => align(units, weights).Select(c => c.ConvertAll(u => indexOf[u]))) { Pairs = pairs };
    }

    /// <summary>Aligns the story with these weights and counts the links as the editors would.</summary>
    public LinkCount Score(LikenessWeights weights)
    {
        var clusterOf = new int[_units.Count];
        foreach (var (cluster, number) in _align(weights).Select((c, n) => (c, n)))
            foreach (var unit in cluster) clusterOf[unit] = number;
        var found = _gold.Accounts.ConvertAll(a => Enumerable.Range(0, _units.Count).Where(u => _units[u].Report == a.Report && GoldRecord.Covers(_units[u].Span, a.Span)).Select(u => clusterOf[u]).ToHashSet());
        var count = default(LinkCount);
        for (var i = 0; i < found.Count; i++)
            for (var j = i + 1; j < found.Count; j++)
            {
                var (a, b) = (_gold.Accounts[i], _gold.Accounts[j]);
                if (a.Report != b.Report && !_gold.AreKin(a.Group, b.Group)) count = count.With(a.Group == b.Group, found[i].Overlaps(found[j]));
            }
        return count;
    }
}
