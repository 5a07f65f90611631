using System.Runtime.InteropServices;

namespace OnRecord.Reconciling;

/// <summary>
/// Average-link agglomerative clustering of the accounts of several reports over scored pairs (Sokal and Michener 1958). The sums between
/// clusters are kept as clusters merge (Lance and Williams 1967), so that the cost goes with the scored pairs and not with all. Ties are broken by position.
/// </summary>
sealed class Clusters
{
    readonly Func<int, int> _reportOf;
    readonly Func<int, int, bool>? _areApart;
    readonly float _threshold;
    readonly Cluster?[] _clusters;
    readonly PriorityQueue<(int A, int B, int Version), (float, int, int)> _queue = new();

    sealed class Cluster(int item)
    {
        public List<int> Items { get; } = [item];

        /// <summary>The items of each report.</summary>
        public Dictionary<int, List<int>> ByReport { get; } = [];

        /// <summary>The scores to each other cluster that has any: their sum, and how many are of pairs within one report.</summary>
        public Dictionary<int, (double Sum, int Within)> Links { get; } = [];

        public int Version { get; set; }
    }

    Clusters(int count, IEnumerable<(int A, int B, float Score)> pairs, float threshold, Func<int, int> reportOf, Func<int, int, bool>? areApart)
    {
        (_reportOf, _areApart, _threshold) = (reportOf, areApart, threshold);
        _clusters = new Cluster?[count];
        for (var i = 0; i < count; i++) (_clusters[i] = new(i)).ByReport[reportOf(i)] = [i];
        foreach (var (a, b, score) in pairs) _clusters[a]!.Links[b] = _clusters[b]!.Links[a] = (score, reportOf(a) == reportOf(b) ? 1 : 0);
        for (var a = 0; a < count; a++)
            foreach (var b in _clusters[a]!.Links.Keys)
                if (a < b) Offer(a, b);
    }

    /// <param name="items">What is joined, in order.</param>
    /// <param name="pairs">By index. Scored pairs. A pair of two reports that has no score counts as 0; one within a report is left out of the average.</param>
    /// <param name="threshold">The average score above which clusters are joined.</param>
    /// <param name="reportOf">The report of an item.</param>
    /// <param name="areApart">Whether two items of one report may never stand in one cluster.</param>
    /// <returns>The clusters, each in order, by their first item.</returns>
    public static List<List<T>> AverageLink<T>(
        List<T> items, IEnumerable<(int A, int B, float Score)> pairs, float threshold, Func<T, int> reportOf, Func<T, T, bool>? areApart = null)
    {
        var clusters = new Clusters(items.Count, pairs, threshold, i => reportOf(items[i]), areApart is null ? null : (a, b) => areApart(items[a], items[b]));
        clusters.Run();
        var found = new List<List<int>>();
        foreach (var cluster in clusters._clusters)
            if (cluster is not null)
            {
                cluster.Items.Sort();
                found.Add(cluster.Items);
            }
        found.Sort((x, y) => x[0].CompareTo(y[0]));
        return found.ConvertAll(c => c.ConvertAll(i => items[i]));
    }

    void Run()
    {
        while (_queue.TryDequeue(out var pair, out _))
            if (_clusters[pair.A] is { } left && _clusters[pair.B] is { } right && left.Version + right.Version == pair.Version && !AreApart(left, right)) Join(pair.A, pair.B);
    }

    void Offer(int a, int b)
    {
        if (a > b) (a, b) = (b, a);
        Cluster left = _clusters[a]!, right = _clusters[b]!;
        var (sum, within) = left.Links[b];
        var average = (float)(sum / (Math.BigMul(left.Items.Count, right.Items.Count) - Together(left, right) + within));
        if (average > _threshold) _queue.Enqueue((a, b, left.Version + right.Version), (-average, a, b));
    }

    void Join(int a, int b)
    {
        Cluster kept = _clusters[a]!, gone = _clusters[b]!;
        _clusters[b] = null;
        kept.Items.AddRange(gone.Items);
        kept.Version += gone.Version + 1;
        foreach (var (report, items) in gone.ByReport)
            if (!kept.ByReport.TryAdd(report, items)) kept.ByReport[report].AddRange(items);
        kept.Links.Remove(b);
        foreach (var (other, (sum, within)) in gone.Links)
        {
            if (other == a) continue;
            ref var link = ref CollectionsMarshal.GetValueRefOrAddDefault(kept.Links, other, out _);
            link = (link.Sum + sum, link.Within + within);
            var links = _clusters[other]!.Links;
            links.Remove(b);
            links[a] = link;
        }
        foreach (var other in kept.Links.Keys) Offer(a, other);
    }

    /// <summary>How many pairs of items, one from each, are of one report.</summary>
    static long Together(Cluster left, Cluster right)
    {
        if (left.ByReport.Count > right.ByReport.Count) (left, right) = (right, left);
        var pairs = 0L;
        foreach (var (report, items) in left.ByReport)
            if (right.ByReport.TryGetValue(report, out var others)) pairs += Math.BigMul(items.Count, others.Count);
        return pairs;
    }

    bool AreApart(Cluster left, Cluster right)
    {
        if (_areApart is null) return false;
        if (left.ByReport.Count > right.ByReport.Count) (left, right) = (right, left);
        foreach (var (report, items) in left.ByReport)
            if (right.ByReport.TryGetValue(report, out var others) && items.Exists(a => others.Exists(b => _areApart(a, b)))) return true;
        return false;
    }
}
