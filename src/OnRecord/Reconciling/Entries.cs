using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Figures;
using OnRecord.Records;
using OnRecord.Statements;

namespace OnRecord.Reconciling;

/// <summary>Turns aligned units into the entries of the record.</summary>
static class Entries
{
    const int LongestHeadline = 140;

    public static Entry Statement(StoryReports story, List<StatementUnit> units, Judgement judgement)
    {
        var best = units.OrderByDescending(u => u.IsVerbatim).ThenByDescending(u => u.Bag.Weight).First();
        return Of("statement", story, [.. units.Select(u => u.Report)], judgement, Headline(story.Text(best.Report, best.Span))) with
        {
            Speaker = SpeakerOf(units),
            Accounts = [.. units.Select(u => story.AccountOf(u.Report, u.Span) with
            {
                Form = u.Form, Quoted = u.Quoted, Basis = BasisOf(u),
            })],
        };
    }

    /// <summary>Whom most accounts name; what only describes a person ("a spokesman for the port") gives way to any of the story's people.</summary>
    static string? SpeakerOf(List<StatementUnit> units) =>
        units.Select(u => u.Voice).Where(v => v.IsKnown).GroupBy(v => v.Person >= 0 ? PersonId(v.Person) : v.Name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(g => g.First().DescribesPerson).ThenByDescending(g => g.Count()).ThenByDescending(g => g.First().Person >= 0).Select(g => g.Key).FirstOrDefault();

    public static Entry Figure(StoryReports story, List<FigureUnit> units, Judgement judgement)
    {
        var first = units[0];
        return Of("figure", story, [.. units.Select(u => u.Report)], judgement, FigureHeadline(story, first)) with
        {
            Measure = first.Figure.About is { } about && about.Thing.Length + about.Event.Length > 0 ? (about.Thing + " " + about.Event).Trim() : null,
            Accounts = [.. units.Select(u => story.AccountOf(u.Report, u.Figure.Span) with
            {
                Value = ValueOf(u.Figure.Amount), Also = [.. u.Figure.Also.Select(ValueOf)], Basis = FigureBasis(story, u),
            })],
        };
    }

    public static Entry Event(StoryReports story, List<EventUnit> units, Judgement judgement)
    {
        var best = units.OrderByDescending(u => u.Bag.Weight).First();
        static string? When(EventUnit u) => u.Time?.Value;
        return Of("event", story, [.. units.Select(u => u.Report)], judgement, Headline(story.Text(best.Report, best.Happening.Span))) with
        {
            When = units.Select(When).Where(w => w is not null).OrderByDescending(w => w!.Length).FirstOrDefault(),
            Accounts = [.. units.Select(u => story.AccountOf(u.Report, u.Happening.Span) with
            {
                When = When(u), Basis = SentenceBasis(story, u.Report, u.Happening.Start),
            })],
        };
    }

    public static Entry Contradicted(StoryReports story, Contradiction found) =>
        Of("event", story, [.. found.Accounts.Select(p => p.Report)], found.Judgement, Headline(story.Text(found.Accounts[0].Report, found.Accounts[0].Span))) with
        {
            Accounts = [.. found.Accounts.Select(p => story.AccountOf(p.Report, p.Span) with
            {
                Basis = SentenceBasis(story, p.Report, p.Span.Start),
            })],
        };

    public static string PersonId(int person) => "p" + (person + 1).ToString(CultureInfo.InvariantCulture);

    static Entry Of(string kind, StoryReports story, ImmutableArray<int> reports, Judgement judgement, string headline) =>
        new("", kind, judgement.Standing, story.OriginsOf(reports), reports.Distinct().Count(), headline)
        {
            Accounts = [], Differences = judgement.Differences, Why = judgement.Why,
        };

    static Value ValueOf(Amount amount) => new(amount.Min, amount.Max, amount.Unit, amount.Approximate);

    static AccountBasis BasisOf(StatementUnit unit) =>
        new(unit.Speaker >= 0 ? "named" : "unnamed", unit.Voice.Written, "asserted");

    /// <summary>A figure stands on the source of its sentence only where it is part of what the source said, not of who was told to pay or what the source was asked for.</summary>
    static AccountBasis FigureBasis(StoryReports story, FigureUnit unit)
    {
        var basis = SentenceBasis(story, unit.Report, unit.Figure.Start);
        return basis.Kind == "reporter" || story.Readings[unit.Report].Statements.Any(s => s.Span.Contains(unit.Figure.Span) && IsTelling(s.CueClass)) ? basis : new("reporter", null, "asserted");
    }

    static bool IsTelling(CueClass cue) => cue is not (CueClass.Order or CueClass.Ask or CueClass.Want or CueClass.Think);

    static AccountBasis SentenceBasis(StoryReports story, int report, int offset)
    {
        var reading = story.Readings[report];
        var index = reading.Prose.SentenceFrom(offset);
        if (index >= reading.Bases.Length) return new("reporter", null, "asserted");
        var basis = reading.Bases[index];
        var kind = basis.Kind switch
        {
            BasisKind.Reporter => "reporter", BasisKind.NamedSource => "named", BasisKind.UnnamedSource => "unnamed",
            BasisKind.Document => "document", BasisKind.Agency => "agency", _ => "outlet",
        };
        return new(kind, basis.Source is { } s ? story.Text(report, s) : null, basis.Mode.ToString().ToLowerInvariant());
    }

    /// <summary>The sentence around a figure, cut to a line.</summary>
    static string FigureHeadline(StoryReports story, FigureUnit unit) =>
        story.SentenceAt(unit.Report, unit.Figure.Start) is { } sentence ? Around(story.Text(unit.Report, sentence.Span), unit.Figure.Start - sentence.Start) : story.Text(unit.Report, unit.Figure.Span);

    static string Around(string sentence, int at)
    {
        sentence = sentence.Replace('\n', ' ');
        if (sentence.Length <= LongestHeadline) return sentence;
        var start = Math.Clamp(at - LongestHeadline / 2, 0, sentence.Length - LongestHeadline);
        while (start > 0 && sentence[start - 1] != ' ') start--;
        return (start > 0 ? "… " : "") + Headline(sentence[start..]);
    }

    static string Headline(string words)
    {
        words = words.Replace('\n', ' ');
        if (words.Length <= LongestHeadline) return words;
        var cut = words.LastIndexOf(' ', LongestHeadline);
        return words[..(cut > LongestHeadline / 2 ? cut : LongestHeadline)].TrimEnd(',', ';', ' ') + " …";
    }
}
