using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Names;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>The head matter of a record: its story, reports and people.</summary>
static class Heads
{
    const int LongestTitle = 100;

    public static StoryHead Story(string id, StoryReports story, ImmutableArray<Entry> entries)
    {
        var days = story.Readings.Select(r => r.Report.Published?.Day).OfType<DateOnly>().Order().ToList();
        string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        DateOnly? first = days.Count > 0 ? days[0] : null, last = days.Count > 0 ? days[^1] : null;
        var lead = Leads.Of(story, entries);
        var title = story.Readings.Select(r => r.Report.Title).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t))
            ?? lead.Select(a => a.Text.ReplaceLineEndings(" ").TrimEnd('.')).FirstOrDefault(t => t.Length <= LongestTitle)
            ?? TitleFromWords(entries)
            ?? story.Readings[0].Report.Id;
        return new(id, title, Iso(first), Iso(first), Iso(last)) { Lead = lead };
    }

    /// <summary>The clause that most origins tell, in the fullest account that fits a headline.</summary>
    static string? TitleFromWords(ImmutableArray<Entry> entries)
    {
        if (entries.Where(e => e.Kind == "event").MaxBy(e => (e.Origins, e.Accounts.Length)) is not { } main) return null;
        return main.Accounts.Select(a => a.Text.ReplaceLineEndings(" ")).Where(t => t.Length <= LongestTitle).MaxBy(t => t.Length) ?? main.Headline;
    }

    public static ImmutableArray<ReportHead> Reports(StoryReports story, ImmutableArray<Origin> origins, ImmutableArray<int?> order) =>
        [.. story.Readings.Select((r, i) => new ReportHead(
            r.Report.Id, r.Report.File, r.Report.Outlet, r.Report.Title, r.Report.Bylines, r.Report.Dateline?.Place, Published(r.Report.Published),
            origins.First(o => o.Reports.Contains(r.Report.Id)).Id, r.Prose.Words.Length) { Url = r.Report.Url, Order = order[i] })];

    static string? Published(Published? published)
    {
        if (published is not { } p) return null;
        var day = p.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (p.Time is not { } time) return day;
        var zone = p.Offset is not { } offset ? "" : offset == TimeSpan.Zero ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
        return $"{day}T{time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{zone}";
    }

    public static ImmutableArray<PersonHead> People(StoryReports story) =>
        [.. story.People.People.Select((p, i) => new PersonHead(Entries.PersonId(i), p.Name, Kind(p.Kind), p.Aliases,
            [.. p.Descriptions.Select(d => new Description(d.Text, story.Readings[d.Report].Report.Id, d.Span.Start, d.Span.End))], p.Age))];

    static string Kind(EntityKind kind) => kind switch { EntityKind.Person => "person", EntityKind.Place => "place", _ => "organisation" };
}
