using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Reconciling;

namespace OnRecord.Training;

/// <summary>Learns the weights of one kind's likeness, each story scored by weights and threshold that never saw it.</summary>
static class ReconcilingTraining
{
    static readonly double[] Ridges = [0.1, 0.5, 2, 5, 10, 20];
    static readonly float[] Thresholds = [0.15f, 0.2f, 0.25f, 0.3f, 0.35f, 0.4f, 0.45f, 0.5f, 0.55f, 0.6f];

    public static ImmutableArray<Feature> FeaturesOf(string kind) => kind switch
    {
        "statement" => StatementLikeness.Features,
        "figure" => FigureLikeness.AllFeatures,
        "event" => EventLikeness.Features,
        _ => throw new ArgumentException($"'{kind}' is no kind of account.", nameof(kind)),
    };

    public static LikenessWeights ShippedOf(string kind) => kind switch
    {
        "statement" => StatementLikeness.Weights,
        "figure" => FigureLikeness.Weights,
        _ => EventLikeness.Weights,
    };

    public static LikenessWeights Train(string kind, IReadOnlyList<LabelledStory> stories, Action<string> write)
    {
        var features = FeaturesOf(kind);
        write(string.Create(CultureInfo.InvariantCulture, $"{kind}: {stories.Sum(s => s.Pairs.Count)} pairs, {stories.Sum(s => s.Pairs.Count(p => p.IsOne))} of one thing"));
        // scores[ridge, threshold][story]: the story aligned by weights learned from all the others
        var scores = new LinkCount[Ridges.Length, Thresholds.Length][];
        for (var r = 0; r < Ridges.Length; r++)
        {
            for (var t = 0; t < Thresholds.Length; t++) scores[r, t] = new LinkCount[stories.Count];
            for (var s = 0; s < stories.Count; s++)
            {
                var weights = Fit(stories.Where((_, i) => i != s), features, Ridges[r]);
                for (var t = 0; t < Thresholds.Length; t++) scores[r, t][s] = stories[s].Score(new(weights, Thresholds[t]));
            }
        }
        for (var r = 0; r < Ridges.Length; r++)
            for (var t = 0; t < Thresholds.Length; t++) write(Line(string.Create(CultureInfo.InvariantCulture, $"ridge {Ridges[r]:0.0} threshold {Thresholds[t]:0.00}"), scores[r, t]));
        var nested = Enumerable.Range(0, stories.Count).Select(s => { var (r, t) = Best(scores, s); return scores[r, t][s]; }).ToArray();
        write(Line("cross-validated, ridge and threshold too", nested));
        var (ridge, threshold) = Best(scores, -1);
        var learned = new LikenessWeights(Fit(stories, features, Ridges[ridge]), Thresholds[threshold]);
        write(Line("on the stories learned from", [.. stories.Select(s => s.Score(learned))]));
        return learned;
    }

    /// <summary>The links of all stories together, and of the mean story.</summary>
    public static string Line(string name, IReadOnlyList<LinkCount> counts)
    {
        var all = counts.Aggregate((a, b) => a + b);
        return string.Create(CultureInfo.InvariantCulture, $"{name,-42} P {all.Precision:0.000} R {all.Recall:0.000} F1 {all.F1:0.000}   mean story F1 {Mean(counts):0.000}");
    }

    static double Mean(IEnumerable<LinkCount> counts) => counts.Where(c => c.Right + c.Wrong + c.Missed > 0).Select(c => c.F1).DefaultIfEmpty().Average();

    /// <summary>The best setting on all stories but one, by links of all together and of the mean story; a setting's neighbours in threshold count too, for one alone may be luck.</summary>
    static (int Ridge, int Threshold) Best(LinkCount[,][] scores, int without)
    {
        double At(int r, int t)
        {
            var counts = scores[r, t].Where((_, i) => i != without).ToList();
            return counts.Aggregate((a, b) => a + b).F1 + Mean(counts);
        }
        return (from r in Enumerable.Range(0, Ridges.Length) from t in Enumerable.Range(1, Thresholds.Length - 2) select (r, t)).MaxBy(x => At(x.r, x.t - 1) + 2 * At(x.r, x.t) + At(x.r, x.t + 1));
    }

    /// <summary>Each story weighs by the root of its links, so that one told by copies of one text does not rule.</summary>
    static float[] Fit(IEnumerable<LabelledStory> stories, ImmutableArray<Feature> features, double ridge) =>
        LogisticRegression.Fit([.. stories.SelectMany(s => Weighed(s))], features, ridge);

    static IEnumerable<(LabelledPair, double)> Weighed(LabelledStory story)
    {
        var share = 1 / Math.Sqrt(1 + story.Pairs.Count(p => p.IsOne));
        return story.Pairs.Select(p => (p, p.Weight * share));
    }
}
