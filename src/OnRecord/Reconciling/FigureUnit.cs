using OnRecord.Figures;

namespace OnRecord.Reconciling;

/// <summary>One figure as a report gives it, with the words around it that say what it measures.</summary>
sealed record FigureUnit(int Report, Figure Figure, Bag Around, Bag Sentence, int Of, int Thing, int Event, string Kin, Bag Outside, bool IsLength)
{
    const int Reach = 7;

    public static List<FigureUnit> AllOf(StoryReports story)
    {
        var units = new List<FigureUnit>();
        for (var r = 0; r < story.Count; r++)
            foreach (var figure in story.Readings[r].Figures)
                if (story.IsArticle(r, figure.Start)) units.Add(UnitOf(story, r, figure));
        return units;
    }

    static FigureUnit UnitOf(StoryReports story, int report, Figure figure)
    {
        var (first, end) = story.WordsOf(report, figure.Span);
        var sentence = story.SentenceAt(report, figure.Start);
        int low = sentence?.FirstWord ?? first, high = sentence?.EndWord ?? end;
        var around = Bag.Of(story.Concepts, report, Math.Max(low, first - Reach), Math.Min(high, end + Reach));
        var whole = Bag.Of(story.Concepts, report, low, high);
        var about = figure.About;
        int Concept(int word) => word >= 0 ? story.Concepts.OfReport(report)[word] : 0;
        var of = about?.Of is { } entity ? story.People.Of(report, entity) : -1;
        var thing = about is { Thing: "people" or "person" or "man" or "woman" or "victim" or "other" or "one" } ? -1 : about?.ThingWord ?? -1;
        return new(report, figure, around, whole, of, Concept(thing), Concept(about?.EventWord ?? -1), about?.Kin ?? "", OutsideOf(story, report, low, high, first, end), TellsLength(story, report, figure, low, first));
    }

    /// <summary>The words around the figure without its own.</summary>
    static Bag OutsideOf(StoryReports story, int report, int low, int high, int first, int end) =>
        Bag.Of(story.Concepts, report, Math.Max(low, first - Reach), Math.Min(high, end + Reach), w => w >= first && w < end);

    /// <summary>Whether a duration says how long something went on ("lasted", "spent", "was away for"), not how long ago it was or how long a term is.</summary>
    static bool TellsLength(StoryReports story, int report, Figure figure, int low, int first)
    {
        if (figure.Kind != FigureKind.Duration) return false;
        var words = story.Readings[report].Prose.Words;
        for (var w = Math.Max(low, first - Reach); w < first; w++)
            if (words[w].Lemma is "last" or "spend" or "take" or "run" or "be" or "stay" or "remain" or "speak" or "wait" or "hold") return true;
        return false;
    }
}
