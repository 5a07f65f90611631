using OnRecord.Figures;
using OnRecord.Happenings;
using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord;

/// <summary>Reads one report: each stage is a plain function whose parameters are what it stands on.</summary>
public static class Reader
{
    /// <summary>Words, tags, names and numbers: enough to find the story a report belongs to.</summary>
    /// <param name="day">The day to resolve "Friday" against when the report does not give its own.</param>
    public static Glance Glance(Report report, DateOnly? day = null)
    {
        var prose = WordReader.Read(report.Text, report.Blocks, report.Dateline?.Span);
        var names = NameFinder.Find(prose);
        var times = TimeFinder.Find(prose, report.Published ?? (day is { } d ? new Published(d) : null));
        var figures = FigureFinder.Find(prose, times);
        return new(report, prose, names, times, figures);
    }

    /// <summary>The full reading, made from the glance.</summary>
    public static Reading Read(Glance glance)
    {
        var prose = Parser.Parse(glance.Prose);
        var entities = WhoIsWho.Resolve(prose, glance.Names);
        var (statements, bases) = StatementFinder.Find(prose, entities);
        (entities, statements, bases) = WhoIsWho.WithSpeakers(prose, entities, statements, bases);
        var figures = FigureFinder.Measure(prose, glance.Figures, entities, glance.Times);
        var happenings = HappeningFinder.Find(prose, entities, glance.Times, statements);
        return new()
        {
            Report = glance.Report, Prose = prose, Names = glance.Names, Entities = entities, Times = glance.Times,
            Figures = figures, Statements = statements, Happenings = happenings, Bases = bases,
        };
    }
}
