using System.Diagnostics;
using System.Globalization;
using OnRecord.Stories;
using OnRecord.Tests.Stories;

namespace OnRecord.Bench;

/// <summary>
/// What a report costs to group as more and more are held: a made-up stream, read beforehand batch by batch, in processor time of this
/// process. At each slice the grouper that holds all and one that holds 10,000, of a stream with as many days, take batches by turns: other
/// work on the machine meets both alike. Beside the medians stand counts of the work done, which no noise touches.
/// </summary>
static class GroupingSpeed
{
    const int Batch = 1000, Days = 200, Few = 10_000, Rounds = 15;

    static readonly int[] Slices = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000];

    /// <param name="count">Reports in all; the grouper holds every one.</param>
    public static int Run(int count)
    {
        var many = new Held(count, new PlantedStream(1), count + Slices.Length * Rounds * Batch, Math.Max(1, count / Days));
        var few = new Held(Few, new PlantedStream(2), Few + (Slices.Length + 1) * Rounds * Batch, Few / Days);
        few.Fill(Few);
        foreach (var slice in Slices.Where(s => s < count).Append(count))
        {
            many.Fill(slice - Rounds * Batch / 2);
            List<Cost> costMany = [], costFew = [];
            for (var round = 0; round < Rounds; round++)
            {
                costMany.Add(many.Take());
                costFew.Add(few.Take());
            }
            Cost here = Cost.Median(costMany), there = Cost.Median(costFew);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{{\"held\": {slice}, \"us\": {here.Total:F1}, \"user_us\": {here.User:F1}, \"us_of_10000\": {there.Total:F1}, \"user_us_of_10000\": {there.User:F1}, \"user_ratio\": {here.User / there.User:F2}, \"postings\": {here.Postings:F0}, \"scored\": {here.Scored:F0}, \"candidates\": {here.Candidates:F1}, \"pairs\": {here.Pairs:F1}, \"pairs_of_10000\": {there.Pairs:F1}, \"postings_of_10000\": {there.Postings:F1}, \"scored_of_10000\": {there.Scored:F1}, \"cand_of_10000\": {there.Candidates:F1}, \"memory_mib\": {Process.GetCurrentProcess().WorkingSet64 >> 20}}}"));
        }
        return 0;
    }

    /// <summary>The working set of a process with one grouper in it, the stream's generator and the models included.</summary>
    public static int Memory(int count)
    {
        var held = new Held(count, new PlantedStream(1), count, Math.Max(1, count / Days));
        var grouping = TimeSpan.Zero;
        foreach (var slice in Slices.Where(s => s < count).Append(count))
        {
            grouping += held.Fill(slice);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{{\"held\": {slice}, \"memory_mib\": {Process.GetCurrentProcess().WorkingSet64 >> 20}, \"reports_per_second\": {slice / grouping.TotalSeconds:F0}}}"));
        }
        return 0;
    }

    /// <summary>A grouper and the stream it takes.</summary>
    sealed class Held(int capacity, PlantedStream planted, int reports, int perDay)
    {
        readonly Grouper _grouper = new(Grain.Event, new() { Capacity = Math.Max(1000, capacity) });
        readonly TraitReader _reader = new(new());
        readonly IEnumerator<PlantedStream.Planted> _stream = planted.Reports(reports, perDay).GetEnumerator();
        readonly List<(string Id, Traits Traits)> _batch = new(Batch);
        int _held;

        /// <returns>Processor time of grouping alone.</returns>
        public TimeSpan Fill(int until)
        {
            var time = 0.0;
            while (_held < until)
            {
                var before = _held;
                time += Take().Total * Math.Min(Batch, until - before);
                if (_held == before) break;
            }
            return TimeSpan.FromMicroseconds(time);
        }

        public Cost Take()
        {
            _batch.Clear();
            while (_batch.Count < Batch && _stream.MoveNext()) _batch.Add((_stream.Current.Report.Id, _reader.Read(_stream.Current.Report)));
            var start = Cost.SoFar(_grouper.Work);
            foreach (var (id, traits) in _batch) _grouper.Add(id, traits);
            _held += _batch.Count;
            return (Cost.SoFar(_grouper.Work) - start) / _batch.Count;
        }
    }

    /// <summary>Microseconds and counts.</summary>
    readonly record struct Cost(double Total, double User, double Postings, double Scored, double Candidates, double Pairs)
    {
        public static Cost SoFar(GroupingWork work)
        {
            var cpu = Environment.CpuUsage;
            return new(cpu.TotalTime.TotalMicroseconds, cpu.UserTime.TotalMicroseconds, work.Postings, work.Scored, work.Candidates, work.Pairs);
        }

        public static Cost operator -(Cost a, Cost b) =>
            new(a.Total - b.Total, a.User - b.User, a.Postings - b.Postings, a.Scored - b.Scored, a.Candidates - b.Candidates, a.Pairs - b.Pairs);

        public static Cost operator /(Cost a, int n) => new(a.Total / n, a.User / n, a.Postings / n, a.Scored / n, a.Candidates / n, a.Pairs / n);

        public static Cost Median(List<Cost> costs)
        {
            double Of(Func<Cost, double> part) => costs.Select(part).Order().ElementAt(costs.Count / 2);
            return new(Of(c => c.Total), Of(c => c.User), Of(c => c.Postings), Of(c => c.Scored), Of(c => c.Candidates), Of(c => c.Pairs));
        }
    }
}
