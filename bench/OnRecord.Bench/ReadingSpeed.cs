using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using OnRecord.Figures;
using OnRecord.Happenings;
using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Bench;

/// <summary>How fast reports are read, stage by stage. Words are counted as runs between white space, as the peers' script counts them.</summary>
static class ReadingSpeed
{
    /// <summary>Reports that are read again and again before a stage is timed, until the tiered compiler has done its work.</summary>
    const int Warm = 100;

    static readonly TimeSpan WarmFor = TimeSpan.FromSeconds(2);

    /// <summary>A stage is read so often, and its fastest time counts: whatever else the machine does only slows it.</summary>
    const int Rounds = 3, MostSeconds = 10;

    /// <param name="only">One stage to measure; null for all.</param>
    public static int Run(string corpus, int count, string? only = null)
    {
        var load = Stopwatch.StartNew();
        WordReader.Read("One word.", []);
        Parser.Parse(WordReader.Read("One word.", []));
        Console.WriteLine($"{{\"models_ms\": {load.Elapsed.TotalMilliseconds:F0}}}");
        var reports = Reports(corpus, count + Warm).ToArray();
        long words = reports[Warm..].Sum(r => CountWords(r.Text));
        Measure("words", reports, r => WordReader.Read(r.Text, r.Blocks));
        var proses = reports.Select(r => WordReader.Read(r.Text, r.Blocks)).ToArray();
        Measure("structure", proses, p => Parser.Parse(p));
        Measure("names", proses, p => NameFinder.Find(p));
        Measure("times", proses, p => TimeFinder.Find(p, null));
        Measure("figures", proses, p => FigureFinder.Find(p, []));
        Measure("times and figures", [.. proses.Zip(reports)], pair => FigureFinder.Find(pair.First, TimeFinder.Find(pair.First, pair.Second.Published)));
        var glances = reports.Select(r => Reader.Glance(r)).ToArray();
        var parsed = glances.Select(g => Reader.Read(g)).ToArray();
        Measure("who is who", parsed, r => WhoIsWho.Resolve(r.Prose, r.Names));
        Measure("statements", parsed, r => StatementFinder.Find(r.Prose, r.Entities));
        Measure("speakers", parsed, r => WhoIsWho.WithSpeakers(r.Prose, r.Entities, r.Statements, r.Bases));
        Measure("measured figures", parsed, r => FigureFinder.Measure(r.Prose, r.Figures, r.Entities, r.Times));
        Measure("happenings", parsed, r => HappeningFinder.Find(r.Prose, r.Entities, r.Times, r.Statements));
        Measure("glance", reports, r => Reader.Glance(r));
        Measure("full", reports, r => Reader.Read(Reader.Glance(r)));
        return 0;

        void Measure<T>(string name, T[] all, Action<T> read)
        {
            if (only is not null && only != name) return;
            var (warm, rest) = (all[..Warm], all[Warm..]);
            // A method is compiled well only after thirty calls, a pause and thirty more; the compiler works in the background.
            var warming = Stopwatch.StartNew();
            do
            {
                foreach (var report in warm) read(report);
                Thread.Sleep(50);
            }
            while (warming.Elapsed < WarmFor);
            var (one, bytes) = Fastest(() => { foreach (var report in rest) read(report); });
            var (two, _) = Fastest(() => Parallel.ForEach(rest, new ParallelOptions { MaxDegreeOfParallelism = 2 }, read));
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                stage = name, articles = rest.Length, words, words_per_second = Math.Round(words / one.Wall), words_per_cpu_second = Math.Round(words / one.Cpu),
                two_cores_ratio = Math.Round(one.Wall / two.Wall, 2),
                // What two threads lose to one another, however busy the machine is: 2 times this is what two free cores would give.
                two_threads_per_cpu_second = Math.Round(one.Cpu / two.Cpu, 2), bytes_per_article = bytes / rest.Length,
            }));
        }
    }

    static ((double Wall, double Cpu) Seconds, long Bytes) Fastest(Action work)
    {
        var (best, bytes) = Time(work);
        for (var round = 1; round < Rounds && best.Wall * round < MostSeconds; round++)
        {
            var (again, _) = Time(work);
            best = (Math.Min(best.Wall, again.Wall), Math.Min(best.Cpu, again.Cpu));
        }
        return (best, bytes);
    }

    static ((double Wall, double Cpu) Seconds, long Bytes) Time(Action work)
    {
        GC.Collect();
        var bytes = GC.GetTotalAllocatedBytes(true);
        var cpu = Environment.CpuUsage.TotalTime;
        var wall = Stopwatch.StartNew();
        work();
        return ((wall.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds), GC.GetTotalAllocatedBytes(true) - bytes);
    }

    /// <summary>The first reports of a corpus, one at a time.</summary>
    public static IEnumerable<Report> Reports(string corpus, int count)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(corpus), CompressionMode.Decompress));
        for (var number = 0; number < count && reader.ReadLine() is { } line; number++)
        {
            using var json = JsonDocument.Parse(line);
            var report = new Report { Id = $"{number}", Text = json.RootElement.GetProperty("text").GetString()!, Published = new(DateOnly.Parse(json.RootElement.GetProperty("published").GetString()!, System.Globalization.CultureInfo.InvariantCulture)) };
            yield return ReportLayout.Apply(report);
        }
    }

    static int CountWords(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]))) words++;
        return words;
    }
}
