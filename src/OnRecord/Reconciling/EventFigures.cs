using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>Happenings told of numbers of persons that cannot both be right: "the attack wounded four officers", "seven officers were hurt".</summary>
static class EventFigures
{
    public const string Rule = "other-number";

    /// <param name="differences">What the judgement of one measure holds, by the indexes of <paramref name="figures"/>.</param>
    public static IEnumerable<Conflict> Of(StoryReports story, List<EventUnit> units, List<FigureUnit> figures, IEnumerable<Difference> differences)
    {
        foreach (var difference in differences.Where(d => d.Aspect == "value"))
        {
            var (a, b) = (figures[difference.Accounts[0]], figures[difference.Accounts[1]]);
            if (a.IsPersons && b.IsPersons && UnitOf(units, a) is { } first && UnitOf(units, b) is { } second)
                yield return Conflict.Of(story, (first, a.Figure.Span), (second, b.Figure.Span), Rule, "They tell it with different numbers", "value");
        }
    }

    /// <summary>The clause whose predicate says what the figure counts.</summary>
    static EventUnit? UnitOf(List<EventUnit> units, FigureUnit figure) =>
        figure.Figure.About is { EventWord: >= 0 and var word } ? units.Find(u => u.Report == figure.Report && u.Happening.PredicateWord == word) : null;
}
