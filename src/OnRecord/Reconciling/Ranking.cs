using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>Puts the entries in the order a reader checks them: what differs, then what most origins have (what only few words tie together last), then by place; and numbers them.</summary>
static class Ranking
{
    public static ImmutableArray<Entry> Of(StoryReports story, List<Entry> entries)
    {
        var order = story.Readings.Select((r, i) => (r.Report.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        return [.. entries
            .OrderBy(e => e.Standing switch { "differs" => 0, "agreed" or "refined" => 1, _ => 2 })
            .ThenByDescending(e => e.Why?.Rule == Cohesion.FewWords ? 1 : e.Origins)
            .ThenBy(e => e.Kind switch { "statement" => 0, "figure" => IsRank(e) ? 3 : 1, _ => 2 })
            .ThenBy(e => order[e.Accounts[0].Report]).ThenBy(e => e.Accounts[0].Start).ThenBy(e => e.Accounts[0].End)
            .Select((e, i) => e with { Id = "e" + (i + 1).ToString(CultureInfo.InvariantCulture) })];
    }

    /// <summary>"the first trial" names a thing more often than it tells a number.</summary>
    static bool IsRank(Entry entry) => entry.Accounts.All(a => a.Value?.Unit == "ordinal");
}
