using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>Judges the accounts of one happening by what they are at odds over, and by how much each tells.</summary>
static class EventStanding
{
    const float MuchFuller = 2;

    public static Judgement Of(StoryReports story, List<EventUnit> units, EventConflicts conflicts)
    {
        if (story.OriginsOf(units.Select(u => u.Report)) < 2) return Judgement.Single(units.Count);
        if (AtOdds(story, units, conflicts) is [var first, ..] all)
            return new("differs", new(first.Rule, $"{first.Says}: {first.Detail}."), [.. all.Select(c => new Difference(c.Aspect, [units.IndexOf(c.A), units.IndexOf(c.B)], c.Detail))]);
        var told = units.GroupBy(u => u.Report).Select(g => g.Sum(u => u.Core.Weight)).ToList();
        return told.Max() > MuchFuller * told.Min()
            ? new("refined", new("fuller-account", "The accounts are compatible; one tells more."), [])
            : new("agreed", new("same-happening", "Two origins or more tell it."), []);
    }

    static List<Conflict> AtOdds(StoryReports story, List<EventUnit> units, EventConflicts conflicts)
    {
        var found = new List<Conflict>();
        var dated = units.FindAll(u => u.Time is not null);
        foreach (var (i, j) in Representatives.Pairs(dated, u => (u.Predicate, u.Time!.Value)))
            if (EventTimes.Between(story, units, dated[i], dated[j]) is { } conflict) found.Add(conflict);
        return [.. found.Concat(conflicts.Within(units)).DistinctBy(c => (c.A, c.B, c.Aspect))];
    }
}
