using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>Judges the accounts of one happening by their times, grain considered.</summary>
static class EventStanding
{
    const float MuchFuller = 1.5f;

    public static Judgement Of(StoryReports story, List<EventUnit> units)
    {
        if (units.Select(u => story.OriginOf[u.Report]).Distinct().Count() < 2) return Judgement.Single(units.Count);
        return units.Max(u => u.Bag.Weight) > MuchFuller * units.Min(u => u.Bag.Weight)
            ? new("refined", new("fuller-account", "The accounts are compatible; one tells more."), [])
            : new("agreed", new("same-happening", "Two origins or more tell it."), []);
    }
}
