namespace OnRecord.Reconciling;

/// <summary>
/// How each pair of units stands among its rivals: a unit has one counterpart in another report at most, as a rule, so the likeness of a pair
/// tells more where neither of the two has a likelier partner in the other's report.
/// </summary>
sealed class Rivals
{
    const float Least = 1e-6f;

    readonly Dictionary<(int Unit, int Report), float> _best = [];
    readonly Func<int, int> _reportOf;

    Rivals(IEnumerable<(int A, int B, float Likeness)> pairs, Func<int, int> reportOf)
    {
        _reportOf = reportOf;
        foreach (var (a, b, likeness) in pairs)
        {
            Meet((a, reportOf(b)), likeness);
            Meet((b, reportOf(a)), likeness);
        }
    }

    /// <summary>Fills the last two features of each pair: how near it comes to the best that the one unit has in the other's report, and that both have, each 0–1.</summary>
    /// <param name="pairs">All pairs compared.</param>
    /// <param name="likeness">What rivals are told apart by, from a pair's features; 0 or more.</param>
    /// <param name="reportOf">The report of a unit.</param>
    public static void Rank(List<(int A, int B, float[] Features)> pairs, Func<float[], float> likeness, Func<int, int> reportOf)
    {
        var rivals = new Rivals(pairs.Select(p => (p.A, p.B, likeness(p.Features))), reportOf);
        foreach (var (a, b, features) in pairs) (features[^1], features[^2]) = rivals.Standing(a, b, likeness(features));
    }

    /// <summary>The pair's likeness as a share of the best that either unit has in the other's report: the lower share and the higher, 0–1. 1 and 1: each is the other's likeliest.</summary>
    (float Lower, float Higher) Standing(int a, int b, float likeness)
    {
        var first = (likeness + Least) / (_best[(a, _reportOf(b))] + Least);
        var second = (likeness + Least) / (_best[(b, _reportOf(a))] + Least);
        return first < second ? (first, second) : (second, first);
    }

    void Meet((int, int) place, float likeness)
    {
        if (!_best.TryGetValue(place, out var known) || likeness > known) _best[place] = likeness;
    }
}
