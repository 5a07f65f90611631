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

    /// <param name="pairs">All pairs compared, with a likeness each, 0 or more.</param>
    /// <param name="reportOf">The report of a unit.</param>
    public Rivals(IEnumerable<(int A, int B, float Likeness)> pairs, Func<int, int> reportOf)
    {
        _reportOf = reportOf;
        foreach (var (a, b, likeness) in pairs)
        {
            Meet((a, reportOf(b)), likeness);
            Meet((b, reportOf(a)), likeness);
        }
    }

    /// <summary>The pair's likeness as a share of the best that either unit has in the other's report: the lower share and the higher, 0–1. 1 and 1: each is the other's likeliest.</summary>
    public (float Lower, float Higher) Standing(int a, int b, float likeness)
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
