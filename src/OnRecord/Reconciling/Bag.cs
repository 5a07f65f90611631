namespace OnRecord.Reconciling;

/// <summary>The concepts of a passage with their counts, sorted, and their weight in all: what two passages are compared by.</summary>
sealed class Bag
{
    readonly (int Concept, int Count)[] items;

    Bag((int, int)[] items, float weight)
    {
        this.items = items;
        Weight = weight;
    }

    public float Weight { get; }
    public ReadOnlySpan<(int Concept, int Count)> Items => items;

    /// <summary>The words <c>[first, end)</c> of a report.</summary>
    public static Bag Of(Concepts concepts, int report, int first, int end, Func<int, bool>? leaveOut = null)
    {
        var found = new List<int>();
        var all = concepts.OfReport(report);
        for (var w = Math.Max(0, first); w < Math.Min(end, all.Length); w++)
            if (all[w] != 0 && leaveOut?.Invoke(w) != true) found.Add(all[w]);
        found.Sort();
        var items = new List<(int, int)>();
        var weight = 0f;
        for (var i = 0; i < found.Count;)
        {
            var j = i;
            while (j < found.Count && found[j] == found[i]) j++;
            items.Add((found[i], j - i));
            weight += concepts.WeightOf(found[i]) * (j - i);
            i = j;
        }
        return new([.. items], weight);
    }

    /// <summary>The weight that two bags have in common.</summary>
    public static float Shared(Bag a, Bag b, Concepts concepts)
    {
        var shared = 0f;
        int i = 0, j = 0;
        while (i < a.items.Length && j < b.items.Length)
        {
            var order = a.items[i].Concept.CompareTo(b.items[j].Concept);
            if (order == 0)
            {
                shared += concepts.WeightOf(a.items[i].Concept) * Math.Min(a.items[i].Count, b.items[j].Count);
                i++;
                j++;
            }
            else if (order < 0) i++;
            else j++;
        }
        return shared;
    }

    /// <summary>How much of the lighter bag the other holds, and of both together what they share; each 0–1.</summary>
    public static (float Cover, float Jaccard, float Shared) Compare(Bag a, Bag b, Concepts concepts)
    {
        var shared = Shared(a, b, concepts);
        var lighter = MathF.Min(a.Weight, b.Weight);
        var union = a.Weight + b.Weight - shared;
        return (lighter > 0 ? shared / lighter : 0, union > 0 ? shared / union : 0, shared);
    }
}
