using OnRecord.Figures;

namespace OnRecord.Reconciling;

/// <summary>One figure as a report gives it, with the words around it that say what it measures.</summary>
sealed record FigureUnit(int Report, Figure Figure, Bag Around, Bag Sentence, int Of, int Thing, int Event, string Kin)
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
        return new(report, figure, around, whole, of, Concept(thing), Concept(about?.EventWord ?? -1), about?.Kin ?? "");
    }
}
