using System.Diagnostics;
using System.Globalization;
using OnRecord.Stories;
using OnRecord.Tests.Stories;

namespace OnRecord.Bench;

/// <summary>What a report costs to group as more and more are held: a made-up stream, read beforehand batch by batch, in processor time.</summary>
static class GroupingSpeed
{
    const int Batch = 2000, PerDay = 5000;

    /// <param name="count">Reports in all; the grouper holds every one.</param>
    public static int Run(int count)
    {
        var grouper = new Grouper(Grain.Event, new() { Capacity = Math.Max(1000, count) });
        var reader = new TraitReader(new());
        var batch = new List<(string Id, Traits Traits)>(Batch);
        TimeSpan grouping = default;
        int held = 0, timed = 0;
        foreach (var planted in new PlantedStream(1).Reports(count, PerDay))
        {
            batch.Add((planted.Report.Id, reader.Read(planted.Report)));
            if (batch.Count < Batch) continue;
            var start = Environment.CpuUsage.TotalTime;
            foreach (var (id, traits) in batch) grouper.Add(id, traits);
            grouping += Environment.CpuUsage.TotalTime - start;
            held += Batch;
            timed += Batch;
            batch.Clear();
            if (held % 10_000 > 0 || (held > 50_000 && held % 100_000 > 0)) continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{{\"held\": {held}, \"grouping_us\": {grouping.TotalMicroseconds / timed:F1}, \"memory_mib\": {Process.GetCurrentProcess().WorkingSet64 >> 20}}}"));
            (grouping, timed) = (default, 0);
        }
        return 0;
    }
}
