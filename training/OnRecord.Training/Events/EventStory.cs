using OnRecord.Reconciling;
using OnRecord.Stories;

namespace OnRecord.Training;

/// <summary>The mentions of the documents that our own clustering takes to tell one incident, in the order of the documents.</summary>
/// <param name="Reports">All documents of the set, other incidents' too: what a word is worth shows beside them.</param>
/// <param name="Gold">The event of each mention.</param>
/// <param name="TopicOf">The annotators' topic of each mention, for leaving topics out of training.</param>
/// <param name="Likeness">How alike two of the reports are.</param>
sealed record EventStory(StoryReports Reports, List<EventMention> Mentions, List<string> Gold, List<int> TopicOf, Func<int, int, float> Likeness)
{
    /// <summary>Parts documents into incidents by <see cref="Incidents"/>, which sees their text alone; those without mentions are left out.</summary>
    public static List<EventStory> Of(IReadOnlyList<EventDocument> documents)
    {
        var reports = StoryReports.Of([.. documents.Select(d => d.Reading)], [.. Enumerable.Range(0, documents.Count)]);
        var likeness = Incidents.Likeness(reports.Readings);
        var stories = new SortedDictionary<int, EventStory>();
        var incidents = Incidents.Of(likeness);
        for (var r = 0; r < documents.Count; r++)
        {
            if (!stories.TryGetValue(incidents[r], out var story)) stories[incidents[r]] = story = new(reports, [], [], [], (a, b) => likeness[a, b]);
            foreach (var mention in documents[r].Mentions)
            {
                story.Mentions.Add(EventMention.Of(reports, r, mention.Span));
                story.Gold.Add(mention.Cluster);
                story.TopicOf.Add(documents[r].Topic);
            }
        }
        return [.. stories.Values.Where(s => s.Mentions.Count > 0)];
    }
}
