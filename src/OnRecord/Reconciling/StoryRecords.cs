using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Stories;

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
        var all = glances.MoveToImmutable();
        return oneStory ? [One("s1", all)] : [.. Grouped(all).Select(story => One(story.Key, [.. story.Value]))];
    }

    /// <summary>The record of one story. A report without a day of its own is read against the day that most of the others give.</summary>
    public static Record One(string id, ImmutableArray<Glance> glances) => Reconciler.Reconcile(id, ReadAll(glances));

    /// <summary>The full readings of one story's reports.</summary>
    internal static ImmutableArray<Reading> ReadAll(ImmutableArray<Glance> glances)
    {
        var day = DayOf(glances);
        return [.. glances.Select(g => ReadIn(g, day))];
    }

    /// <summary>The full reading of a report in a story of this day.</summary>
    internal static Reading ReadIn(Glance glance, DateOnly? day) =>
        Reader.Read(glance.Report.Published is null && day is not null ? Reader.Glance(glance.Report, day) : glance);

    /// <summary>The day that most of a story's reports give, the earliest of several; null where none gives one.</summary>
    internal static DateOnly? DayOf(IEnumerable<Glance> glances) =>
        glances.Select(g => g.Report.Published?.Day).OfType<DateOnly>().GroupBy(d => d).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (DateOnly?)g.Key).FirstOrDefault();

    /// <summary>The stories that the reports fall into, in order of their first report.</summary>
    static IEnumerable<KeyValuePair<string, List<Glance>>> Grouped(ImmutableArray<Glance> glances)
    {
        var grouper = new Grouper();
        var storyOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var glance in glances)
        {
            var placement = grouper.Add(glance);
            foreach (var move in placement.Moves) storyOf[move.Report] = move.To;
            storyOf[placement.Report] = placement.Story;
        }
        var stories = new OrderedDictionary<string, List<Glance>>(StringComparer.Ordinal);
        foreach (var glance in glances)
        {
            if (!stories.TryGetValue(storyOf[glance.Report.Id], out var story)) stories.Add(storyOf[glance.Report.Id], story = []);
            story.Add(glance);
        }
        return stories;
    }
}
