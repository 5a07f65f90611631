using OnRecord.Happenings;

namespace OnRecord.Reconciling;

/// <summary>One clause that tells a happening, as a report gives it.</summary>
sealed record EventUnit(int Report, Happening Happening, Bag Bag, Bag Sentence, int Predicate, HashSet<int> Participants)
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
        return new(report, happening, story.BagOf(report, happening.Span), SentenceBag(story, report, happening), concepts[happening.PredicateWord], participants);
    }

    static Bag SentenceBag(StoryReports story, int report, Happening happening) =>
        story.SentenceAt(report, happening.Start) is { } sentence ? Bag.Of(story.Concepts, report, sentence.FirstWord, sentence.EndWord) : story.BagOf(report, happening.Span);
}
