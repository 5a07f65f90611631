using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>Aligns the readings of one story into the entries of its record and gives each its standing.</summary>
public static class Reconciler
{
    /// <param name="id">The story's id.</param>
    /// <param name="readings">In order of arrival; the record's reports keep it.</param>
    /// <exception cref="ArgumentException">No reading is given, or two are of one report.</exception>
    public static Record Reconcile(string id, ImmutableArray<Reading> readings)
    {
        if (readings.IsDefaultOrEmpty) throw new ArgumentException("A record needs one reading at least.", nameof(readings));
        if (readings.DistinctBy(r => r.Report.Id).Count() < readings.Length) throw new ArgumentException("Two readings are of one report.", nameof(readings));
        var origins = StoryOriginsOf(readings);
        var story = StoryReports.Of(readings, origins.OriginOf);
        var entries = new List<Entry>();
        var speech = StatementUnit.Of(story);
        foreach (var units in StatementParts.Rejoin(story, StatementAligner.Align(story, speech)))
            entries.Add(Entries.Statement(story, units, StatementStanding.Of(story, units)));
        var figures = FigureUnit.AllOf(story);
        foreach (var units in FigureAligner.Align(story, figures))
            entries.Add(Entries.Figure(story, units, FigureStanding.Of(story, units, figures)));
        foreach (var units in EventAligner.Align(story, EventUnit.AllOf(story)))
            if (units.Count > 1 || !speech.Exists(s => s.Report == units[0].Report && s.Span.Contains(units[0].Happening.Span)))
                entries.Add(Entries.Event(story, units, EventStanding.Of(story, units)));
        foreach (var spellings in NameVariants.Of(story))
            if (NameVariants.Judge(story, spellings) is { } judgement) entries.Add(Entries.Name(story, spellings, judgement));
        var ranked = Ranking.Of(story, entries);
        return new()
        {
            Story = Heads.Story(id, story, ranked),
            Reports = Heads.Reports(story, origins.Origins, Stories.WritingOrder.Of(readings, origins.Found)),
            Origins = origins.Origins,
            People = Heads.People(story),
            Entries = ranked,
            Timeline = Timeline.Of(ranked),
        };
    }

    static (ImmutableArray<Origin> Origins, ImmutableArray<int> OriginOf, Stories.StoryOrigins Found) StoryOriginsOf(ImmutableArray<Reading> readings)
    {
        var all = Stories.Origins.Find([.. readings.Select(r => r.Report)]);
        var found = all.Origins;
        var indexOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var o = 0; o < found.Length; o++)
            foreach (var report in found[o].Reports) indexOf[report] = o;
        return ([.. found.Select(o => new Origin(o.Id, o.Kind.ToString().ToLowerInvariant(), o.Name, o.Reports, o.Share))], [.. readings.Select(r => indexOf[r.Report.Id])], all);
    }
}
