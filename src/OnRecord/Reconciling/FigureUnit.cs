using OnRecord.Figures;
using OnRecord.Happenings;
using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>One figure as a report gives it, with what tells what it measures.</summary>
sealed record FigureUnit(int Report, Figure Figure)
{
    const int Reach = 7;

    /// <summary>The words around it, its own among them.</summary>
    public required Bag Around { get; init; }

    /// <summary>The words around it without its own.</summary>
    public required Bag Outside { get; init; }

    public required Bag Sentence { get; init; }

    /// <summary>First word of its sentence.</summary>
    public int SentenceStart { get; init; }

    /// <summary>Whose it is, as a person of the story; -1 where nothing says.</summary>
    public int Of { get; init; }

    /// <summary>Concepts of the thing counted and of the event it has a part in; 0 where none is told, or no more than that they are persons.</summary>
    public int Thing { get; init; }
    public int Event { get; init; }

    /// <summary>The family of the event: "killed", "sought".</summary>
    public string Kin { get; init; } = "";

    /// <summary>A duration that says how long something went on.</summary>
    public bool IsLength { get; init; }

    public bool IsPersons { get; init; }

    /// <summary>Counts some of those that the report has counted, or more of them: "two of whom", "two more died".</summary>
    public bool IsPart { get; init; }

    public required FigureSetting Setting { get; init; }

    /// <summary>Those of the story's people who take part in the event that says what is counted.</summary>
    public required HashSet<int> Parties { get; init; }

    /// <summary>A count of all whom something befell, told of the event itself: a toll, not a part of one, nor that of another event.</summary>
    public bool IsToll { get; private init; }

    /// <summary>Says that the one who did it is among those counted: "four dead, including the gunman".</summary>
    public bool CountsDoer { get; private init; }

    public static List<FigureUnit> AllOf(StoryReports story)
    {
        var units = new List<FigureUnit>();
        for (var r = 0; r < story.Count; r++)
        {
            var begin = units.Count;
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var figure in story.Readings[r].Figures)
            {
                if (!story.IsArticle(r, figure.Start)) continue;
                units.Add(UnitOf(story, r, figure, told));
                if (figure.Amount.Unit == "person" && figure.About is { Kin.Length: > 0 } about) told.Add(about.Kin);
            }
            KeepWholeTolls(units, begin);
        }
        return units;
    }

    /// <summary>Of the tolls of one report the largest is the toll: what cannot be right beside it is that of an earlier hour or of one place ("two died at the scene").</summary>
    static void KeepWholeTolls(List<FigureUnit> units, int begin)
    {
        var largest = new Dictionary<string, FigureUnit>(StringComparer.Ordinal);
        foreach (var unit in units.Skip(begin).Where(u => u.IsToll && !u.Setting.IsSuperseded))
            if (!largest.TryGetValue(unit.Kin, out var known) || unit.Figure.Amount.Min > known.Figure.Amount.Min) largest[unit.Kin] = unit;
        for (var i = begin; i < units.Count; i++)
            if (units[i].IsToll && largest.TryGetValue(units[i].Kin, out var whole) && AmountComparison.Compare(units[i].Figure, whole.Figure).Relation == AmountRelation.Conflict)
                units[i] = units[i] with { IsToll = false };
    }

    /// <param name="told">The families of events whose persons the report has counted before.</param>
    static FigureUnit UnitOf(StoryReports story, int report, Figure figure, HashSet<string> told)
    {
        var (first, end) = story.WordsOf(report, figure.Span);
        var sentence = story.SentenceAt(report, figure.Start);
        int low = sentence?.FirstWord ?? first, high = sentence?.EndWord ?? end;
        int near = Math.Max(low, first - Reach), far = Math.Min(high, end + Reach);
        var about = figure.About;
        int Concept(int word) => word >= 0 ? story.Concepts.OfReport(report)[word] : 0;
        var persons = figure.Amount.Unit == "person";
        var generic = about is null || about.Thing.Length == 0 || Cues.GenericPersons.Contains(about.Thing);
        var part = persons && about is not null && TellsPart(story, report, about, first, end, told);
        var setting = sentence is { } own ? FigureSetting.Of(story, report, own) : new([], false, false, false);
        return new(report, figure)
        {
            Around = Bag.Of(story.Concepts, report, near, far),
            Outside = Bag.Of(story.Concepts, report, near, far, w => w >= first && w < end),
            Sentence = Bag.Of(story.Concepts, report, low, high),
            SentenceStart = low,
            Of = about?.Of is { } entity ? story.People.Of(report, entity) : -1,
            Thing = generic ? 0 : Concept(about!.ThingWord),
            Event = Concept(about?.EventWord ?? -1),
            Kin = about?.Kin ?? "",
            IsLength = TellsLength(story, report, figure, low, first),
            IsPersons = persons,
            IsPart = part,
            Setting = setting,
            Parties = about is { EventWord: >= 0 } ? story.PartiesOf(report, about.EventWord) : [],
            CountsDoer = persons && CountsTheDoer(story.Readings[report].Prose, end, high),
            IsToll = persons && generic && !part && !setting.IsOfEarlier && !setting.IsOfSeveral && about is { EventWord: >= 0 } && EventKin.IsFate(about.Kin) && about.Kin != "hospitalised" && !IsInfinitive(story.Readings[report].Prose, about.EventWord)
                && story.Readings[report].Prose.Words[about.EventWord].Upos is not Upos.Noun && Modality.Of(story.Readings[report].Prose, about.EventWord) is Mode.Asserted or Mode.Alleged,
        };
    }

    /// <summary>Whether a duration says how long something went on ("lasted", "spent", "was away for"), not how long ago it was or how long a term is.</summary>
    static bool TellsLength(StoryReports story, int report, Figure figure, int low, int first)
    {
        if (figure.Kind != FigureKind.Duration) return false;
        var words = story.Readings[report].Prose.Words;
        for (var w = Math.Max(low, first - Reach); w < first; w++)
            if (words[w].Lemma is "last" or "spend" or "take" or "run" or "be" or "stay" or "remain" or "speak" or "wait" or "hold") return true;
        return false;
    }

    static bool CountsTheDoer(Prose prose, int from, int end)
    {
        var including = false;
        for (var w = from; w < end; w++)
        {
            including |= prose.Is(w, "including");
            if (including && Cues.Doers.Contains(prose.SurfaceOf(w))) return true;
        }
        return false;
    }

    /// <summary>"planned to kill": meant, not done.</summary>
    static bool IsInfinitive(Prose prose, int verb) => verb > 0 && prose.Words[verb - 1].Penn == Penn.To;

    /// <summary>"two of whom", "including five minors"; "two more have died" where the dead were counted before; "four others were shot", who may be the rest where any were.</summary>
    static bool TellsPart(StoryReports story, int report, Measure about, int first, int end, HashSet<string> told)
    {
        var prose = story.Readings[report].Prose;
        if (Cues.PartRoles.Contains(about.Role) || end < prose.Words.Length && Cues.Gravely.Contains(prose.SurfaceOf(end))) return true;
        for (var w = Math.Max(0, first - 1); w < end; w++)
            if (w >= first && prose.Is(w, "of") || Cues.PartWords.Contains(prose.SurfaceOf(w)) && (told.Contains(about.Kin) || about.Kin == "shot" && told.Count > 0)) return true;
        return false;
    }
}
