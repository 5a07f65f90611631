using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using OnRecord.Stories;

namespace OnRecord.Cli;

/// <summary>Trains and measures the pair scores by which reports are grouped, on reports whose stories are known.</summary>
static class TrainGrouping
{
    const int Folds = 3;

    /// <summary>How far apart two thresholds' smoothed F1 may lie by luck; the smoothing's weights sum to nine.</summary>
    const double AsGood = 9 * 0.01;

    /// <param name="Traits">As a grouper that read the whole stream in this order would see them.</param>
    public sealed record Labelled(Report Report, string? Story, Traits Traits);

    public static List<Labelled> Load(string path)
    {
        var traits = new TraitReader(new());
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var reports = new List<Labelled>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            string? Field(string name) => json.RootElement.TryGetProperty(name, out var v) ? v.GetString() : null;
            var report = ReportLayout.Apply(new()
            {
                Id = Field("id")!, Text = Field("text")!, Outlet = Field("outlet"), Title = Field("title"), Url = Field("url"),
                Published = DateOnly.TryParse(Field("published"), CultureInfo.InvariantCulture, out var day) ? new Published(day) : null,
            });
            reports.Add(new(report, Field("story"), traits.Read(report)));
        }
        return reports;
    }

    /// <summary>The reports of a larger stream, with the story of those that are known.</summary>
    public static List<Labelled> Within(string path, List<Labelled> known)
    {
        var stories = known.ToDictionary(r => r.Report.Id, r => r.Story);
        return [.. Load(path).Select(r => r with { Story = stories.GetValueOrDefault(r.Report.Id) })];
    }

    /// <summary>Splits by the day a story begins: the first part of the stories, and the rest.</summary>
    public static (List<Labelled> Early, List<Labelled> Late) Split(List<Labelled> reports, double part)
    {
        var stories = reports.Select(r => r.Story).Distinct().ToList();
        var early = stories.Take((int)(stories.Count * part)).ToHashSet();
        return (reports.Where(r => early.Contains(r.Story)).ToList(), reports.Where(r => !early.Contains(r.Story)).ToList());
    }

    /// <summary>The measured pairs of a stream: each report with its candidates.</summary>
    public sealed class Pairs
    {
        public List<float> Rows { get; } = [];
        public List<byte> Labels { get; } = [];
        public List<float> Weights { get; } = [];
        public List<(int Query, int Other)> Numbers { get; } = [];

        public static Pairs Of(List<Labelled> reports)
        {
            var pairs = new Pairs();
            var alone = new PairScore(1, [0], [0], [0, 0], float.MaxValue);
            var grouper = new Grouper(alone, new() { Capacity = Math.Max(1000, reports.Count) });
            grouper.Watch = (query, other, measures) =>
            {
                if (reports[query].Story is null || reports[other].Story is null) return;
                var same = reports[query].Story == reports[other].Story;
                var easy = !same && measures[0] < 0.12f && measures[27] < 0.4f;
                if (easy && (query * 31 + other) % 6 != 0) return;
                pairs.Rows.AddRange(measures);
                pairs.Labels.Add(same ? (byte)1 : (byte)0);
                pairs.Weights.Add(easy ? 6 : 1);
                pairs.Numbers.Add((query, other));
            };
            foreach (var report in reports) grouper.Add(report.Report.Id, report.Traits);
            return pairs;
        }

        /// <summary>Adds the pairs of another stream; its reports are numbered after <paramref name="offset"/>.</summary>
        public void Add(Pairs other, int offset)
        {
            Rows.AddRange(other.Rows);
            Labels.AddRange(other.Labels);
            Weights.AddRange(other.Weights);
            Numbers.AddRange(other.Numbers.Select(n => (n.Query + offset, n.Other + offset)));
        }

        public PairScore Train(Func<int, int, bool> use, PairTrainer.Options options)
        {
            var chosen = Enumerable.Range(0, Labels.Count).Where(i => use(Numbers[i].Query, Numbers[i].Other)).ToArray();
            var rows = new float[chosen.Length * Comparison.Measures];
            for (var i = 0; i < chosen.Length; i++)
                Rows.CopyTo(chosen[i] * Comparison.Measures, rows, i * Comparison.Measures, Comparison.Measures);
            return PairTrainer.Train(rows, [.. chosen.Select(i => Labels[i])], [.. chosen.Select(i => Weights[i])], options);
        }
    }

    /// <summary>Trains on a stream; the threshold is the one that groups it best when each report is scored by trees that never saw its story.</summary>
    /// <param name="within">The same reports inside a larger stream, whose other reports have no known story: the pairs as they look there are learned from too.</param>
    public static PairScore Train(
        List<Labelled> reports, PairTrainer.Options options, GroupingOptions grouping, Action<string> progress, List<Labelled>? within = null)
    {
        var pairs = Pairs.Of(reports);
        if (within is not null) pairs.Add(Pairs.Of(within), reports.Count);
        var stories = reports.Select(r => r.Story).Concat(within is null ? [] : within.Select(r => r.Story)).ToList();
        progress($"{pairs.Labels.Count} pairs, {pairs.Labels.Sum(l => l)} of one story");
        var order = reports.Select(r => r.Story).Distinct().Select((s, i) => (s, i)).ToDictionary(p => p.s ?? "", p => p.i);
        int FoldOf(int report) => order[stories[report] ?? ""] % Folds;
        var folds = Enumerable.Range(0, Folds).Select(k => pairs.Train((a, b) => FoldOf(a) != k && FoldOf(b) != k, options)).ToArray();
        var thresholds = Enumerable.Range(-6, 13).Select(i => i * 0.25f).ToArray();
        var scores = thresholds.Select(t => Score(reports, grouping, number => folds[FoldOf(number)].With(t)).Standard).ToArray();
        // The best threshold by itself is a matter of luck: its neighbours count too.
        double Smooth(int i) => scores[i - 2] + 2 * scores[i - 1] + 3 * scores[i] + 2 * scores[i + 1] + scores[i + 2];
        var inner = Enumerable.Range(2, scores.Length - 4);
        var best = inner.MaxBy(Smooth);
        // Among many others a story's reports score lower on average than alone: of thresholds as good as the best, the lowest.
        if (within is not null) best = inner.First(i => Smooth(i) > Smooth(best) - AsGood);
        progress(string.Create(CultureInfo.InvariantCulture, $"out of fold: standard F1 {scores[best]:F4} at threshold {thresholds[best]:F2}; all: ")
            + string.Join(' ', scores.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"{thresholds[i]:F2}:{s:F3}"))));
        return pairs.Train((_, _) => true, options).With(thresholds[best]);
    }

    /// <summary>Groups the reports as they arrive and scores the result: standard (pairwise) and BCubed F1.</summary>
    public static (double Standard, double BCubed) Score(List<Labelled> reports, GroupingOptions options, Func<int, PairScore> score, Action<string>? write = null)
    {
        var grouper = new Grouper(score(0), options with { Capacity = Math.Max(1000, reports.Count) });
        var placed = new Dictionary<string, string>();
        for (var i = 0; i < reports.Count; i++)
        {
            grouper.Score = score(i);
            var placement = grouper.Add(reports[i].Report.Id, reports[i].Traits);
            placed[reports[i].Report.Id] = placement.Story;
            foreach (var move in placement.Moves) placed[move.Report] = move.To;
        }
        if (write is not null)
            foreach (var report in reports) write($"{{\"id\":\"{report.Report.Id}\",\"story\":\"{placed[report.Report.Id]}\"}}");
        var both = reports.Where(r => r.Story is not null).Select(r => (Gold: r.Story!, Found: placed[r.Report.Id])).ToList();
        double n = both.Count, precision = 0, recall = 0, together = 0, goldPairs = 0, foundPairs = 0;
        var gold = both.CountBy(p => p.Gold).ToDictionary();
        var found = both.CountBy(p => p.Found).ToDictionary();
        static double Two(double c) => c * (c - 1) / 2;
        foreach (var ((g, f), c) in both.CountBy(p => p))
        {
            precision += (double)c * c / found[f] / n;
            recall += (double)c * c / gold[g] / n;
            together += Two(c);
        }
        foreach (var c in gold.Values) goldPairs += Two(c);
        foreach (var c in found.Values) foundPairs += Two(c);
        return (2 * together / Math.Max(1, goldPairs + foundPairs), 2 * precision * recall / (precision + recall));
    }
}
