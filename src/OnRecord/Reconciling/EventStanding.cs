using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Times;

namespace OnRecord.Reconciling;

/// <summary>Judges the accounts of one happening by their times, grain considered, and by how much each tells.</summary>
static class EventStanding
{
    const float MuchFuller = 2;

    public static Judgement Of(StoryReports story, List<EventUnit> units)
    {
        if (story.OriginsOf(units.Select(u => u.Report)) < 2) return Judgement.Single(units.Count);
        if (TimesThatDiffer(story, units) is { IsEmpty: false } differences)
            return new("differs", new("other-time", $"They put it at different times: {differences[0].Detail}."), differences);
        var told = units.GroupBy(u => u.Report).Select(g => g.Sum(u => u.Core.Weight)).ToList();
        return told.Max() > MuchFuller * told.Min()
            ? new("refined", new("fuller-account", "The accounts are compatible; one tells more."), [])
            : new("agreed", new("same-happening", "Two origins or more tell it."), []);
    }

    static ImmutableArray<Difference> TimesThatDiffer(StoryReports story, List<EventUnit> units)
    {
        var differences = ImmutableArray.CreateBuilder<Difference>();
        for (var i = 0; i < units.Count; i++)
            for (var j = i + 1; j < units.Count; j++)
                if (story.OriginOf[units[i].Report] != story.OriginOf[units[j].Report] && EventTimes.Differ(story, units[i], units[j])
                    && !HasTimeOf(units, units[i], units[j].Report) && !HasTimeOf(units, units[j], units[i].Report))
                    differences.Add(new("time", [i, j], $"{Words(story, units[i])} / {Words(story, units[j])}"));
        return differences.ToImmutable();
    }

    /// <summary>The other report gives the time of this account elsewhere: what it gives here is of something else.</summary>
    static bool HasTimeOf(List<EventUnit> units, EventUnit account, int report) =>
        units.Exists(u => u.Report == report && u.Time is not null && TimeValue.Compare(u.Time.Value, account.Time!.Value) is not (TimeRelation.Disjoint or TimeRelation.Unknown));

    static string Words(StoryReports story, EventUnit unit) => story.Text(unit.Report, unit.Time!.Span).Replace('\n', ' ');
}
