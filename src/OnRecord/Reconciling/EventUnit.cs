using OnRecord.Happenings;

namespace OnRecord.Reconciling;

/// <summary>One clause that tells a happening, as a report gives it.</summary>
/// <param name="Core">The words of the clause that stand in no clause inside it.</param>
/// <param name="Predicate">The predicate's concept; 0 where it says little.</param>
/// <param name="Participants">The concepts of those who take part.</param>
sealed record EventUnit(int Report, Happening Happening, Bag Bag, Bag Core, Bag Sentence, int Predicate, HashSet<int> Participants)
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
        return new(
            report, happening, story.BagOf(report, happening.Span), CoreOf(story, report, happening), SentenceBag(story, report, happening),
            concepts[happening.PredicateWord], participants);
    }

    static Bag CoreOf(StoryReports story, int report, Happening happening)
    {
        var reading = story.Readings[report];
        var predicate = reading.Prose.Words[happening.PredicateWord].Span;
        var inside = reading.Happenings.Where(h => happening.Span.Contains(h.Span) && h.Span != happening.Span && !h.Span.Contains(predicate)).ToList();
        var (first, end) = story.WordsOf(report, happening.Span);
        return Bag.Of(story.Concepts, report, first, end, w => inside.Exists(h => h.Span.Contains(reading.Prose.Words[w].Span)));
    }

    static Bag SentenceBag(StoryReports story, int report, Happening happening) =>
        story.SentenceAt(report, happening.Start) is { } sentence ? Bag.Of(story.Concepts, report, sentence.FirstWord, sentence.EndWord) : story.BagOf(report, happening.Span);
}
