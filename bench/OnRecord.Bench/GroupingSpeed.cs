using System.Diagnostics;
using System.Globalization;
using OnRecord.Stories;
using OnRecord.Tests.Stories;

namespace OnRecord.Bench;

/// <summary>
/// What a report costs to group as more and more are held: a made-up stream, read beforehand batch by batch, in processor time of this
/// process. At the end the grouper that holds all and one that holds 10,000, of a stream with as many days, take batches by turns: other
/// work on the machine meets both alike, and the least of the rounds is what each costs.
/// </summary>
static class GroupingSpeed
{
    const int Batch = 2000, PerDay = 5000, Few = 10_000, Rounds = 12;

    /// <param name="count">Reports in all; the grouper holds every one.</param>
    public static int Run(int count)
    {
        Grouper many = new(Grain.Event, new() { Capacity = Math.Max(1000, count) }), few = new(Grain.Event, new() { Capacity = Few });
        var reader = new TraitReader(new());
        var readerOfFew = new TraitReader(new());
        using var streamOfFew = new PlantedStream(2).Reports(Few + Rounds * Batch, Math.Max(1, (int)((long)PerDay * Few / count))).GetEnumerator();
        var batch = new List<(string Id, Traits Traits)>(Batch);
        List<double> costMany = [], costFew = [];
        var held = 0;
        for (var filled = 0; filled < Few; filled += Batch) Add(few, Next(streamOfFew, readerOfFew));
        foreach (var planted in new PlantedStream(1).Reports(count + Rounds * Batch, PerDay))
        {
            batch.Add((planted.Report.Id, reader.Read(planted.Report)));
            if (batch.Count < Batch) continue;
            var cost = Add(many, batch);
            held += Batch;
            batch.Clear();
            if (held > count)
            {
                costMany.Add(cost);
                costFew.Add(Add(few, Next(streamOfFew, readerOfFew)));
            }
            if (held > count || held % 10_000 > 0 || (held > 50_000 && held % 100_000 > 0)) continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{{\"held\": {held}, \"grouping_us\": {cost:F1}, \"memory_mib\": {Process.GetCurrentProcess().WorkingSet64 >> 20}}}"));
        }
        double least = costMany.Min(), leastFew = costFew.Min();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"held\": {count}, \"least_us\": {least:F1}, \"held_few\": {Few}, \"least_few_us\": {leastFew:F1}, \"ratio\": {least / leastFew:F2}, \"reports_a_second\": {1e6 / least:F0}}}"));
        return 0;
    }

    static List<(string Id, Traits Traits)> Next(IEnumerator<PlantedStream.Planted> stream, TraitReader reader)
    {
        var batch = new List<(string, Traits)>(Batch);
        while (batch.Count < Batch && stream.MoveNext()) batch.Add((stream.Current.Report.Id, reader.Read(stream.Current.Report)));
        return batch;
    }

    /// <summary>Microseconds a report.</summary>
    static double Add(Grouper grouper, List<(string Id, Traits Traits)> batch)
    {
        var start = Environment.CpuUsage.TotalTime;
        foreach (var (id, traits) in batch) grouper.Add(id, traits);
        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / batch.Count;
    }
}
