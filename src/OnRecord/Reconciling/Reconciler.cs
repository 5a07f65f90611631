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
        foreach (var units in StatementParts.Rejoin(story, Folding.Align(speech, u => $"{u.Speaker} {u.Form} {InSentence(story, u.Report, u.Span)}", all => StatementAligner.Align(story, all))))
            entries.Add(Entries.Statement(story, units, StatementStanding.Of(story, units)));
        var figures = FigureUnit.AllOf(story);
        var figuresOf = figures.ToLookup(f => f.Report);
        var happenings = EventUnit.AllOf(story);
        var ofNumbers = new List<Conflict>();
        foreach (var units in Folding.Align(figures, u => InSentence(story, u.Report, u.Figure.Span), all => FigureAligner.Align(story, all)))
        {
            var judgement = FigureStanding.Of(story, units, figuresOf);
            entries.Add(Entries.Figure(story, units, judgement));
            ofNumbers.AddRange(EventFigures.Of(story, happenings, units, judgement.Differences));
        }
        var speechIn = speech.ToLookup(s => s.Report, s => s.Span);
        var conflicts = EventConflicts.Of(story, happenings, ofNumbers);
        foreach (var aligned in conflicts.Join(Folding.Align(happenings, u => InSentence(story, u.Report, u.Happening.Span), all => EventAligner.Align(story, all))))
            if (aligned.FindAll(u => !u.IsBareSaying) is { Count: > 0 } units && (units.Count > 1 || !speechIn[units[0].Report].Any(s => s.Contains(units[0].Happening.Span))))
                entries.Add(Entries.Event(story, units, Cohesion.Qualify(story, units, EventStanding.Of(story, units, conflicts))));
        foreach (var found in Contradictions.Of(story)) entries.Add(Entries.Contradicted(story, found));
        var ranked = Ranking.Of(story, Overlaps.Drop(entries));
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

    /// <summary>The sentence of a passage with the passage's place in it: what two copies of one account have in common.</summary>
    static string InSentence(StoryReports story, int report, Span span) =>
        story.SentenceAt(report, span.Start) is { } sentence ? $"{span.Start - sentence.Start} {span.Length} {story.Text(report, sentence.Span)}" : story.Text(report, span);

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
