using System.Collections.Immutable;
using OnRecord.Figures;
using OnRecord.Records;
using OnRecord.Stories;
using OnRecord.Times;

namespace OnRecord.Reconciling;

/// <summary>Judges the values of one measure: what each can mean, bounds and vagueness considered.</summary>
static class FigureStanding
{
    /// <summary>Of reports fewer days apart, a birthday between them is less likely than an error.</summary>
    const int FewestDaysToAge = 45;

    /// <param name="all">All figures of the story by report: a report that gives the other's value too, elsewhere, does not differ from it.</param>
    public static Judgement Of(StoryReports story, List<FigureUnit> units, ILookup<int, FigureUnit> all)
    {
        if (story.OriginsOf(units.Select(u => u.Report)) < 2) return Judgement.Single(units.Count);
        var differences = ImmutableArray.CreateBuilder<Difference>();
        var finer = false;
        foreach (var (i, j) in Representatives.Pairs(units, u => (story.OriginOf[u.Report], u.Figure.Amount)))
        {
            if (story.OriginOf[units[i].Report] == story.OriginOf[units[j].Report]) continue;
            var relation = AmountComparison.Compare(units[i].Figure, units[j].Figure).Relation;
            if (relation == AmountRelation.Conflict && !Explained(units[i], units[j], all) && !HaveAged(story, units[i], units[j]))
                differences.Add(new(HasGrown(story, units[i], units[j]) ? "update" : "value", [i, j], $"{Words(story, units[i])} / {Words(story, units[j])}"));
            finer |= relation is AmountRelation.Finer or AmountRelation.Compatible;
        }
        if (differences.FirstOrDefault(d => d.Aspect == "value") is { } value) return new("differs", new("other-value", $"They give different numbers for the same thing: {value.Detail}."), differences.ToImmutable());
        if (differences.Count > 0) return new("differs", new("later-value", $"The number changed as the reports were written: {differences[0].Detail}."), differences.ToImmutable());
        return finer
            ? new("refined", new("finer-value", "The numbers are compatible; one is more precise."), [])
            : new("agreed", new("same-value", "Two origins or more give the same number, or a rounding of it."), []);
    }

    /// <summary>The numbers differ and both reports can be right: one gives the other's number too, or one is the total of the other's parts.</summary>
    static bool Explained(FigureUnit a, FigureUnit b, ILookup<int, FigureUnit> all) =>
        AreOfSeveral(a.Figure) || AreOfSeveral(b.Figure) || OneCountsDoer(a, b) || IsVagueFor(a.Figure.Amount, b.Figure.Amount) || IsVagueFor(b.Figure.Amount, a.Figure.Amount) || GivesToo(all, a, b) || GivesToo(all, b, a) || FigureTotals.IsTotalOf(a, b, all) || FigureTotals.IsTotalOf(b, a, all);

    /// <summary>"four dead, including the gunman" beside three victims.</summary>
    static bool OneCountsDoer(FigureUnit a, FigureUnit b) =>
        a.CountsDoer != b.CountsDoer && a.Figure.Amount.Min is { } one && b.Figure.Amount.Min is { } other && (a.CountsDoer ? one - other : other - one) == 1;

    /// <summary>"several" beside two, "dozens" beside 250: so vague a word excludes only what is far less.</summary>
    static bool IsVagueFor(Amount vague, Amount other) => vague is { Approximate: true, Min: { } least, Max: null } && other.Min >= least / 2;

    /// <summary>"an 11 and 13 year-old", "from 11 to 30": ages of several people say nothing against one of them.</summary>
    static bool AreOfSeveral(Figure figure) => figure is { Kind: FigureKind.Age, Amount: { Min: { } least, Max: { } most } } && least != most;

    /// <summary>Two ages of one person, of reports far enough apart that both fit one day of birth: 19 when charged, 20 when tried.</summary>
    static bool HaveAged(StoryReports story, FigureUnit a, FigureUnit b)
    {
        if (a.Figure.Kind != FigureKind.Age || a.Figure.Amount.Min is not { } age || b.Figure.Amount.Min is not { } other) return false;
        if (story.Readings[a.Report].Report.Published?.Day is not { } day || story.Readings[b.Report].Report.Published?.Day is not { } otherDay) return false;
        return Math.Abs(day.DayNumber - otherDay.DayNumber) >= FewestDaysToAge && TimeValue.BirthOf((int)age, day).Overlaps(TimeValue.BirthOf((int)other, otherDay));
    }

    /// <summary>Whether the first figure's report tells, of the same thing, a value that goes with the second's: then the first is of another moment or a part.</summary>
    static bool GivesToo(ILookup<int, FigureUnit> all, FigureUnit unit, FigureUnit other) =>
        all[unit.Report].Any(u => u != unit && AmountComparison.Compare(u.Figure, other.Figure).Relation is AmountRelation.Same or AmountRelation.Rounding
            && (u.Figure.Kind == FigureKind.Age ? u.Of < 0 || unit.Of < 0 || u.Of == unit.Of || u.Of == other.Of : u.Kin.Length > 0 && u.Kin == unit.Kin && u.IsPart == other.IsPart));

    /// <summary>Tolls change with the hours: two, of reports written one after the other, are stages of one count.</summary>
    static bool HasGrown(StoryReports story, FigureUnit a, FigureUnit b)
    {
        if (!a.IsToll || !b.IsToll || PublicationOrder.Between(story.Readings[a.Report].Report.Published, story.Readings[b.Report].Report.Published) is not (var order and not 0)) return false;
        var (earlier, later) = order < 0 ? (a, b) : (b, a);
        return later.Figure.Amount.Min > earlier.Figure.Amount.Min || later.Kin == "missing";
    }

    static string Words(StoryReports story, FigureUnit unit) => story.Text(unit.Report, unit.Figure.Span);
}
