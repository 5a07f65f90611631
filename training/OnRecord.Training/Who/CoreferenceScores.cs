namespace OnRecord.Training;

/// <summary>
/// MUC, B³ and CEAF-φ4 of a response against a key and their mean, the CoNLL score (Pradhan et al. 2014), in percent. Whoever adds clusters decides
/// whether single mentions are among them: OntoNotes leaves them out, ECB+ has them in.
/// </summary>
sealed class CoreferenceScores
{
    (double Num, double Den) _mucRecall, _mucPrecision, _b3Recall, _b3Precision, _ceafRecall, _ceafPrecision;

    public double Muc => F1(_mucRecall, _mucPrecision);
    public double B3 => F1(_b3Recall, _b3Precision);
    public double B3Precision => Percent(_b3Precision);
    public double B3Recall => Percent(_b3Recall);
    public double Ceaf => F1(_ceafRecall, _ceafPrecision);
    public double MucPrecision => Percent(_mucPrecision);
    public double MucRecall => Percent(_mucRecall);
    public double CeafPrecision => Percent(_ceafPrecision);
    public double CeafRecall => Percent(_ceafRecall);
    public double Conll => Math.Round((Muc + B3 + Ceaf) / 3, 2);

    /// <summary>Adds a document. Mentions are equal when their numbers are.</summary>
    public void Add(List<HashSet<long>> key, List<HashSet<long>> response)
    {
        Add(ref _mucRecall, Muc1(key, response));
        Add(ref _mucPrecision, Muc1(response, key));
        Add(ref _b3Recall, B31(key, response));
        Add(ref _b3Precision, B31(response, key));
        var matched = Phi4(key, response);
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

    /// <summary>The greatest sum of φ4 over one-to-one pairings of clusters. Only clusters with a mention in common can add to it, so each group of such is paired by itself.</summary>
    static double Phi4(List<HashSet<long>> key, List<HashSet<long>> response)
    {
        var index = Index(response);
        var gains = new List<Dictionary<int, double>>();
        foreach (var cluster in key)
            gains.Add(cluster.Where(index.ContainsKey).GroupBy(m => index[m]).ToDictionary(g => g.Key, g => 2.0 * g.Count() / (cluster.Count + response[g.Key].Count)));
        return Assignment.Best(gains);
    }

    static double F1((double Num, double Den) recall, (double Num, double Den) precision)
    {
        double r = recall.Den == 0 ? 0 : recall.Num / recall.Den, p = precision.Den == 0 ? 0 : precision.Num / precision.Den;
        return Math.Round(r + p == 0 ? 0 : 200 * r * p / (r + p), 2);
    }

    static double Percent((double Num, double Den) share) => Math.Round(share.Den == 0 ? 0 : 100 * share.Num / share.Den, 2);
}
