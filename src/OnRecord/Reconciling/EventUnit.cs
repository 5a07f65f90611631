using OnRecord.Happenings;
using OnRecord.Times;

namespace OnRecord.Reconciling;

/// <summary>One clause that tells a happening, as a report gives it.</summary>
/// <param name="Core">The words of the clause that stand in no clause inside it.</param>
/// <param name="Predicate">The predicate's concept; 0 where it says little.</param>
/// <param name="Participants">The concepts of those who take part.</param>
/// <param name="Time">The first date or time among the clause's own words; null where it has none.</param>
sealed record EventUnit(int Report, Happening Happening, Bag Bag, Bag Core, Bag Sentence, int Predicate, HashSet<int> Participants, Time? Time)
{
    public static List<EventUnit> AllOf(StoryReports story)
    {
        var units = new List<EventUnit>();
        for (var r = 0; r < story.Count; r++)
            foreach (var happening in story.Readings[r].Happenings)
                if (story.IsArticle(r, happening.Start)) units.Add(UnitOf(story, r, happening));
        return units;
    }

    static EventUnit UnitOf(StoryReports story, int report, Happening happening)
    {
        var concepts = story.Concepts.OfReport(report);
        var participants = new HashSet<int>();
        foreach (var participant in happening.Participants)
            if (participant.HeadWord >= 0 && concepts[participant.HeadWord] != 0) participants.Add(concepts[participant.HeadWord]);
        var reading = story.Readings[report];
        var inside = ClausesInside(reading, happening);
        var (first, end) = story.WordsOf(report, happening.Span);
        var core = Bag.Of(story.Concepts, report, first, end, w => inside.Exists(s => s.Contains(reading.Prose.Words[w].Span)));
        var time = happening.Times.Select(t => reading.Times[t]).FirstOrDefault(t => !inside.Exists(s => s.Contains(t.Span)));
        return new(report, happening, story.BagOf(report, happening.Span), core, SentenceBag(story, report, happening), concepts[happening.PredicateWord], participants, time);
    }

    static List<Span> ClausesInside(Reading reading, Happening happening)
    {
        var predicate = reading.Prose.Words[happening.PredicateWord].Span;
        return [.. reading.Happenings.Select(h => h.Span).Where(s => happening.Span.Contains(s) && s != happening.Span && !s.Contains(predicate))];
    }

    static Bag SentenceBag(StoryReports story, int report, Happening happening) =>
        story.SentenceAt(report, happening.Start) is { } sentence ? Bag.Of(story.Concepts, report, sentence.FirstWord, sentence.EndWord) : story.BagOf(report, happening.Span);
}
