using System.Collections.Immutable;
using OnRecord.Statements;

namespace OnRecord.Reconciling;

/// <summary>How something was done, told in ways that exclude each other: slapped or punched, shot or stabbed, resigned or was dismissed.</summary>
static class Manners
{
    /// <summary>Each row the ways of one act, and whose act makes two of them one: who did it or whom it befell.</summary>
    static readonly ImmutableArray<(bool ByDoer, string[][] Ways)> Acts =
        [.. EmbeddedData.Rows("Reconciling/exclusive-acts.tsv").Select(row => (row[0] == "doer", row[1..].Select(cell => cell.Split(' ')).ToArray()))];

    public static IEnumerable<Conflict> Of(StoryReports story, List<EventUnit> units)
    {
        foreach (var (byDoer, ways) in Acts)
        {
            var told = units.Where(u => u.Happening.Mode == Mode.Asserted).Select(u => (Unit: u, Way: Array.FindIndex(ways, w => w.Contains(u.Happening.Predicate)))).Where(t => t.Way >= 0);
            foreach (var act in told.SelectMany(t => (byDoer ? t.Unit.DoneBy : t.Unit.Befell).Select(person => (person, t))).GroupBy(x => x.person, x => x.t))
            {
                var ofOne = act.ToList();
                var waysOf = ofOne.ToLookup(t => t.Unit.Report, t => t.Way);
                foreach (var (i, j) in Representatives.Pairs(ofOne, t => (story.OriginOf[t.Unit.Report], t.Way)))
                    if (story.OriginOf[ofOne[i].Unit.Report] != story.OriginOf[ofOne[j].Unit.Report] && !waysOf[ofOne[i].Unit.Report].Intersect(waysOf[ofOne[j].Unit.Report]).Any())
                        yield return Conflict.Of(story, ofOne[i].Unit, ofOne[j].Unit, "other-manner", "They tell differently what was done", "who");
            }
        }
    }
}
