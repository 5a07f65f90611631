using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using OnRecord.Reconciling;
using OnRecord.Sources;

namespace OnRecord.Bench;

/// <summary>Time to read the reports of one story and to make its record: the first round with the compiler's work, the best of the others without.</summary>
static class RecordSpeed
{
    public static int Run(int rounds, string[] inputs)
    {
        var reports = Inputs.Read(inputs, new(), () => Stream.Null).OfType<Incoming.Accepted>().Select(a => a.Report).ToImmutableArray();
        if (reports.IsEmpty)
        {
            Console.Error.WriteLine("No reports in " + string.Join(' ', inputs));
            return 1;
        }
        var times = new List<(double Read, double Reconcile)>();
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var readings = StoryRecords.ReadAll([.. reports.Select(r => Reader.Glance(r))]);
            var read = watch.Elapsed.TotalMilliseconds;
            Reconciler.Reconcile("s1", readings);
            times.Add((read, watch.Elapsed.TotalMilliseconds - read));
        }
        Write($"{reports.Length} reports, first round", times[0]);
        if (rounds > 1) Write($"best of {rounds - 1} more", times.Skip(1).MinBy(t => t.Read + t.Reconcile));
        return 0;
    }

    static void Write(string name, (double Read, double Reconcile) time) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: read {time.Read:0} ms, reconcile {time.Reconcile:0} ms, together {time.Read + time.Reconcile:0} ms"));
}
