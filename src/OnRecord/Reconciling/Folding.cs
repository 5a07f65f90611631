namespace OnRecord.Reconciling;

/// <summary>
/// Aligns a story of very many reports by what is written, not by who printed it: accounts in the same words are one before any are compared, so that
/// the cost goes with the different wordings. In a story of usual size every account is compared by itself.
/// </summary>
static class Folding
{
    /// <summary>Up to so many accounts of a kind none are folded: some hundred reports' worth.</summary>
    const int Few = 5_000;

    /// <param name="units">In the order of the reports.</param>
    /// <param name="wordsOf">The words by which two accounts are the same.</param>
    /// <param name="align">Aligns accounts of different words, or all where they are few.</param>
    public static List<List<T>> Align<T>(List<T> units, Func<T, string> wordsOf, Func<List<T>, List<List<T>>> align) where T : class
    {
        if (units.Count <= Few) return align(units);
        var copies = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            var words = wordsOf(unit);
            if (!copies.TryGetValue(words, out var same)) copies[words] = same = [];
            same.Add(unit);
        }
        var copiesOf = new Dictionary<T, List<T>>(ReferenceEqualityComparer.Instance);
        foreach (var same in copies.Values) copiesOf[same[0]] = same;
        var order = new Dictionary<T, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < units.Count; i++) order[units[i]] = i;
        return [.. align([.. copies.Values.Select(same => same[0])]).Select(cluster => cluster.SelectMany(first => copiesOf[first]).OrderBy(u => order[u]).ToList())];
    }
}
