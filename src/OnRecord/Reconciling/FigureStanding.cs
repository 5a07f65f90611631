using System.Collections.Immutable;
using OnRecord.Figures;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>Judges the values of one measure: what each can mean, bounds and vagueness considered.</summary>
static class FigureStanding
{
    public static Judgement Of(StoryReports story, List<FigureUnit> units)
    {
        if (units.Select(u => story.OriginOf[u.Report]).Distinct().Count() < 2) return Judgement.Single(units.Count);
        var differences = ImmutableArray.CreateBuilder<Difference>();
        var finer = false;
        for (var i = 0; i < units.Count; i++)
            for (var j = i + 1; j < units.Count; j++)
            {
                if (story.OriginOf[units[i].Report] == story.OriginOf[units[j].Report]) continue;
                var relation = AmountComparison.Compare(units[i].Figure, units[j].Figure).Relation;
                if (relation == AmountRelation.Conflict) differences.Add(new("value", [i, j], $"{Words(story, units[i])} / {Words(story, units[j])}"));
                finer |= relation is AmountRelation.Finer or AmountRelation.Compatible;
            }
        if (differences.Count > 0) return new("differs", new("other-value", $"They give different numbers for the same thing: {differences[0].Detail}."), differences.ToImmutable());
        return finer
            ? new("refined", new("finer-value", "The numbers are compatible; one is more precise."), [])
            : new("agreed", new("same-value", "Two origins or more give the same number, or a rounding of it."), []);
    }

    static string Words(StoryReports story, FigureUnit unit) => story.Text(unit.Report, unit.Figure.Span);
}
