using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>From reports to records in one go: glance, group, read in full, reconcile.</summary>
public static class StoryRecords
{
    /// <param name="reports">In order of arrival.</param>
    /// <param name="oneStory">Takes all of them as one story.</param>
    /// <param name="step">Called once for each report read, if given.</param>
    public static ImmutableArray<Record> Of(ImmutableArray<Report> reports, bool oneStory, Action? step = null)
    {
        var glances = ImmutableArray.CreateBuilder<Glance>(reports.Length);
        foreach (var report in reports)
        {
            glances.Add(Reader.Glance(report));
            step?.Invoke();
        }
        return [.. Stories(glances.MoveToImmutable(), oneStory).Select((story, i) => One("s" + (i + 1).ToString(CultureInfo.InvariantCulture), story))];
    }

    /// <summary>The record of one story. A report without a day of its own is read against the day that most of the others give.</summary>
    public static Record One(string id, ImmutableArray<Glance> glances) => Reconciler.Reconcile(id, ReadAll(glances));

    /// <summary>The full readings of one story's reports.</summary>
    internal static ImmutableArray<Reading> ReadAll(ImmutableArray<Glance> glances)
    {
        var day = DayOf(glances);
        return [.. glances.Select(g => Reader.Read(g.Report.Published is null && day is not null ? Reader.Glance(g.Report, day) : g))];
    }

    static DateOnly? DayOf(ImmutableArray<Glance> glances) =>
        glances.Select(g => g.Report.Published?.Day).OfType<DateOnly>().GroupBy(d => d).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (DateOnly?)g.Key).FirstOrDefault();

    static IEnumerable<ImmutableArray<Glance>> Stories(ImmutableArray<Glance> glances, bool oneStory) => [glances];
}
