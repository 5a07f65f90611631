using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Bench;

/// <summary>Whether reading keeps anything: the memory of the process after more and more articles, each read in full and let go.</summary>
static class ReadingMemory
{
    static readonly int[] Marks = [100, 1000, 3000, 10_000, 20_000, 30_000];

    public static int Run(string corpus, int count)
    {
        int read = 0, statements = 0;
        var start = Environment.CpuUsage.TotalTime;
        long words = 0;
        foreach (var report in ReadingSpeed.Reports(corpus, count))
        {
            var reading = Reader.Read(Reader.Glance(report));
            statements += reading.Statements.Length;
            words += reading.Prose.Words.Length;
            if (!Marks.Contains(++read) && read != count) continue;
            var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{{\"read\": {read}, \"rss_mib\": {process.WorkingSet64 >> 20}, \"live_mib\": {GC.GetTotalMemory(true) / 1048576.0:F1}, \"statements\": {statements}, \"words_per_cpu_second\": {words / (Environment.CpuUsage.TotalTime - start).TotalSeconds:F0}}}"));
        }
        return 0;
    }
}
