namespace OnRecord.Reconciling;

/// <summary>What a story's reports contradict one another in beside their statements, figures and happenings: names, titles, addresses.</summary>
static class Contradictions
{
    public static IEnumerable<Contradiction> Of(StoryReports story) => [.. NameVariants.Of(story), .. Offices.Of(story), .. Addresses.Of(story)];
}
