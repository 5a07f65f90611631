using System.Collections.Frozen;

namespace OnRecord.Reconciling;

/// <summary>What befalls a person once in a story, an arrest, a death, a sentence: clauses that tell the same one of the same person tell one happening, in whatever words.</summary>
static class Deeds
{
    static readonly FrozenSet<string> Once = EmbeddedData.Lines("Reconciling/deeds.tsv").ToFrozenSet(StringComparer.Ordinal);

    public static bool IsOnce(string predicate) => Once.Contains(predicate);

    public static bool AreOne(EventUnit a, EventUnit b) => a.IsDeed && b.IsDeed && a.Predicate == b.Predicate && a.Befell.Overlaps(b.Befell);

    /// <summary>Deeds that two reports put on different days, and deaths that they put at different places.</summary>
    public static IEnumerable<Conflict> Of(StoryReports story, List<EventUnit> units)
    {
        foreach (var deed in units.Where(u => u.IsDeed && u.Befell.Count > 0).GroupBy(u => (u.Predicate, Person: u.Befell.Min())))
        {
            var told = deed.ToList();
            foreach (var (i, j) in Representatives.Pairs(told, u => (u.Time?.Value, u.DiedAt)))
                if (EventTimes.Between(story, told, told[i], told[j]) is { } conflict) yield return conflict;
                else if (DeathPlaces.Exclude(told, told[i], told[j])) yield return Conflict.Of(story, told[i], told[j], "other-place", "They put it at different places", "place");
        }
    }
}
