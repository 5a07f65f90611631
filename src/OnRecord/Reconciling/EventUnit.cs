using OnRecord.Happenings;

namespace OnRecord.Reconciling;

/// <summary>One clause that tells a happening, as a report gives it.</summary>
sealed record EventUnit(int Report, Happening Happening, Bag Bag, int Predicate, HashSet<int> Participants)
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
        return new(report, happening, story.BagOf(report, happening.Span), concepts[happening.PredicateWord], participants);
    }
}
