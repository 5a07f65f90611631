namespace OnRecord.Reconciling;

/// <summary>Of very many accounts of one thing, those worth setting against each other: the first of each that tells the same, so that the cost goes with what is told and not with who told it.</summary>
static class Representatives
{
    /// <summary>Up to so many accounts each is compared with each.</summary>
    const int Few = 64;

    /// <param name="keyOf">By which two accounts tell the same.</param>
    /// <returns>Indexes into the items, in order.</returns>
    public static List<int> Of<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> keyOf)
    {
        var all = Enumerable.Range(0, items.Count);
        return [.. items.Count <= Few ? all : all.DistinctBy(i => keyOf(items[i]))];
    }

    /// <summary>Each two of the representatives, the first before the second.</summary>
    public static IEnumerable<(int A, int B)> Pairs<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> keyOf)
    {
        var chosen = Of(items, keyOf);
        for (var i = 0; i < chosen.Count; i++)
            for (var j = i + 1; j < chosen.Count; j++) yield return (chosen[i], chosen[j]);
    }
}
