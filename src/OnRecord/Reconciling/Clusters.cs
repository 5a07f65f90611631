namespace OnRecord.Reconciling;

/// <summary>Average-link agglomerative clustering over scored pairs (Sokal &amp; Michener 1958), ties broken by position so that it is the same each time.</summary>
static class Clusters
{
    /// <param name="count">Number of items.</param>
    /// <param name="pairs">Scored pairs; a score above <paramref name="threshold"/> speaks for joining.</param>
    /// <param name="counts">Whether a pair that has no score counts as 0 in the average; else it is left out.</param>
    /// <param name="forbids">Whether two items may never stand in one cluster.</param>
    /// <returns>The clusters, each in order, by their first item.</returns>
    public static List<List<int>> AverageLink(
        int count, IEnumerable<(int A, int B, float Score)> pairs, float threshold, Func<int, int, bool> counts, Func<int, int, bool>? forbids = null)
    {
        var scores = new Dictionary<int, float>[count];
        for (var i = 0; i < count; i++) scores[i] = [];
        foreach (var (a, b, score) in pairs) scores[a][b] = scores[b][a] = score;
        var clusters = new List<int>?[count];
        var clusterOf = new int[count];
        for (var i = 0; i < count; i++) (clusters[i], clusterOf[i]) = ([i], i);
        var queue = new PriorityQueue<(int A, int B), (float, int, int)>();
        for (var a = 0; a < count; a++)
            foreach (var (b, score) in scores[a])
                if (a < b && score > threshold) queue.Enqueue((a, b), (-score, a, b));
        while (queue.TryDequeue(out var pair, out var key))
        {
            if (clusters[pair.A] is not { } left || clusters[pair.B] is not { } right) continue;
            var now = Average(left, right, scores, counts, forbids);
            if (now <= threshold) continue;
            if (now < -key.Item1 - 1e-6f)
            {
                queue.Enqueue(pair, (-now, pair.A, pair.B));
                continue;
            }
            left.AddRange(right);
            foreach (var item in right) clusterOf[item] = pair.A;
            clusters[pair.B] = null;
            foreach (var other in Neighbours(left, scores, clusterOf, pair.A))
            {
                var (a, b) = other < pair.A ? (other, pair.A) : (pair.A, other);
                var average = Average(clusters[a]!, clusters[b]!, scores, counts, forbids);
                if (average > threshold) queue.Enqueue((a, b), (-average, a, b));
            }
        }
        foreach (var cluster in clusters) cluster?.Sort();
        return [.. clusters.OfType<List<int>>()];
    }

    /// <summary>The other clusters that hold an item with a score to one of this cluster, in order.</summary>
    static SortedSet<int> Neighbours(List<int> cluster, Dictionary<int, float>[] scores, int[] clusterOf, int self)
    {
        var found = new SortedSet<int>();
        foreach (var item in cluster)
            foreach (var other in scores[item].Keys)
                if (clusterOf[other] != self) found.Add(clusterOf[other]);
        return found;
    }

    static float Average(List<int> left, List<int> right, Dictionary<int, float>[] scores, Func<int, int, bool> counts, Func<int, int, bool>? forbids)
    {
        var sum = 0f;
        var n = 0;
        foreach (var a in left)
            foreach (var b in right)
            {
                if (forbids?.Invoke(a, b) == true) return float.NegativeInfinity;
                if (scores[a].TryGetValue(b, out var score))
                {
                    sum += score;
                    n++;
                }
                else if (counts(a, b)) n++;
            }
        return n == 0 ? 0 : sum / n;
    }
}
