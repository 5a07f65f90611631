namespace OnRecord.Training;

/// <summary>
/// MUC, B³ and CEAF-φ4 of a response against a key and their mean, the CoNLL score (Pradhan et al. 2014), in percent.
/// Singletons are left out of both, as in OntoNotes.
/// </summary>
sealed class CoreferenceScores
{
    (double Num, double Den) _mucRecall, _mucPrecision, _b3Recall, _b3Precision, _ceafRecall, _ceafPrecision;

    public double Muc => F1(_mucRecall, _mucPrecision);
    public double B3 => F1(_b3Recall, _b3Precision);
    public double B3Precision => Percent(_b3Precision);
    public double B3Recall => Percent(_b3Recall);
    public double Ceaf => F1(_ceafRecall, _ceafPrecision);
    public double Conll => Math.Round((Muc + B3 + Ceaf) / 3, 2);

    /// <summary>Adds a document. Mentions are equal when their numbers are.</summary>
    public void Add(List<HashSet<long>> key, List<HashSet<long>> response)
    {
        Add(ref _mucRecall, Muc1(key, response));
        Add(ref _mucPrecision, Muc1(response, key));
        Add(ref _b3Recall, B31(key, response));
        Add(ref _b3Precision, B31(response, key));
        var matched = Assignment.Best([.. key.Select(k => response.Select(r => Phi4(k, r)).ToArray())], response.Count);
        Add(ref _ceafRecall, (matched, key.Count));
        Add(ref _ceafPrecision, (matched, response.Count));
    }

    static void Add(ref (double Num, double Den) sum, (double Num, double Den) more) => sum = (sum.Num + more.Num, sum.Den + more.Den);

    static Dictionary<long, int> Index(List<HashSet<long>> clusters)
    {
        var index = new Dictionary<long, int>();
        for (var i = 0; i < clusters.Count; i++)
            foreach (var mention in clusters[i]) index[mention] = i;
        return index;
    }

    static (double, double) Muc1(List<HashSet<long>> key, List<HashSet<long>> response)
    {
        var index = Index(response);
        double num = 0, den = 0;
        foreach (var cluster in key)
        {
            var parts = cluster.Where(index.ContainsKey).Select(m => index[m]).Distinct().Count() + cluster.Count(m => !index.ContainsKey(m));
            num += cluster.Count - parts;
            den += cluster.Count - 1;
        }
        return (num, den);
    }

    static (double, double) B31(List<HashSet<long>> key, List<HashSet<long>> response)
    {
        var index = Index(response);
        double num = 0, den = 0;
        foreach (var cluster in key)
        {
            foreach (var group in cluster.Where(index.ContainsKey).GroupBy(m => index[m])) num += (double)group.Count() * group.Count() / cluster.Count;
            den += cluster.Count;
        }
        return (num, den);
    }

    static double Phi4(HashSet<long> key, HashSet<long> response) => 2.0 * key.Count(response.Contains) / (key.Count + response.Count);

    static double F1((double Num, double Den) recall, (double Num, double Den) precision)
    {
        double r = recall.Den == 0 ? 0 : recall.Num / recall.Den, p = precision.Den == 0 ? 0 : precision.Num / precision.Den;
        return Math.Round(r + p == 0 ? 0 : 200 * r * p / (r + p), 2);
    }

    static double Percent((double Num, double Den) share) => Math.Round(share.Den == 0 ? 0 : 100 * share.Num / share.Den, 2);
}

/// <summary>The one-to-one pairing of greatest sum (Kuhn and Munkres).</summary>
static class Assignment
{
    public static double Best(double[][] gain, int columns)
    {
        int n = Math.Max(gain.Length, columns);
        if (n == 0) return 0;
        double[] u = new double[n + 1], v = new double[n + 1];
        int[] row = new int[n + 1], way = new int[n + 1];
        double Cost(int i, int j) => i < gain.Length && j < columns ? -gain[i][j] : 0;
        for (var i = 1; i <= n; i++)
        {
            row[0] = i;
            var j0 = 0;
            var least = new double[n + 1];
            var used = new bool[n + 1];
            Array.Fill(least, double.PositiveInfinity);
            do
            {
                used[j0] = true;
                int i0 = row[j0], j1 = 0;
                var delta = double.PositiveInfinity;
                for (var j = 1; j <= n; j++)
                {
                    if (used[j]) continue;
                    var reduced = Cost(i0 - 1, j - 1) - u[i0] - v[j];
                    if (reduced < least[j]) (least[j], way[j]) = (reduced, j0);
                    if (least[j] < delta) (delta, j1) = (least[j], j);
                }
                for (var j = 0; j <= n; j++)
                {
                    if (used[j]) (u[row[j]], v[j]) = (u[row[j]] + delta, v[j] - delta);
                    else least[j] -= delta;
                }
                j0 = j1;
            } while (row[j0] != 0);
            do
            {
                var before = way[j0];
                row[j0] = row[before];
                j0 = before;
            } while (j0 != 0);
        }
        double sum = 0;
        for (var j = 1; j <= n; j++)
            if (row[j] > 0) sum -= Cost(row[j] - 1, j - 1);
        return sum;
    }
}
