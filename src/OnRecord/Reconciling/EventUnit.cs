using OnRecord.Happenings;
using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>One clause that tells a happening, as a report gives it.</summary>
/// <param name="Core">The words of the clause that stand in no clause inside it.</param>
/// <param name="Predicate">The predicate's concept; 0 where it says little.</param>
/// <param name="Participants">The concepts of those who take part.</param>
/// <param name="Time">The first date or time among the clause's own words; null where it has none.</param>
sealed record EventUnit(int Report, Happening Happening, Bag Bag, Bag Core, Bag Sentence, int Predicate, HashSet<int> Participants, Time? Time)
{
    /// <summary>Those of the story's people to whom it was done; who did it where it was done to none ("he died").</summary>
    public required HashSet<int> Befell { get; init; }

    /// <summary>Those of the story's people who did it.</summary>
    public required HashSet<int> DoneBy { get; init; }

    /// <summary>What befalls a person once (<see cref="Deeds"/>), told as done.</summary>
    public required bool IsDeed { get; init; }

    public DeathPlace DiedAt { get; init; }

    /// <summary>Tells no more than who said something: what was said stands in a statement.</summary>
    public required bool IsBareSaying { get; init; }

    public static List<EventUnit> AllOf(StoryReports story)
    {
        var units = new List<EventUnit>();
        for (var r = 0; r < story.Count; r++)
        {
            var prose = story.Readings[r].Prose;
            var sayings = story.Readings[r].Statements.Where(s => s is { CueClass: CueClass.Say or CueClass.Report, Cue: not null }).ToList();
            foreach (var clauses in story.Readings[r].Happenings.GroupBy(h => prose.SentenceFrom(h.Start)))
            {
                if (!story.IsArticle(r, clauses.First().Start)) continue;
                var (spans, bag) = (clauses.Select(h => h.Span).ToList(), story.BagOf(r, prose.Sentences[clauses.Key].Span));
                foreach (var happening in clauses) units.Add(UnitOf(story, r, happening, spans, bag, sayings.Exists(s => TellsOnlyOf(prose, happening, s))));
            }
        }
        return units;
    }

    /// <summary>"the judge said", "said the judge": no noun or verb but those of the speaker and the cue.</summary>
    static bool TellsOnlyOf(Prose prose, Happening happening, Statement statement)
    {
        if (!statement.Cue!.Value.Contains(prose.Words[happening.PredicateWord].Span) || happening.Span.Overlaps(statement.Span)) return false;
        for (var w = prose.WordFrom(happening.Start); w < prose.Words.Length && prose.Words[w].End <= happening.End; w++)
        {
            var word = prose.Words[w];
            if (word.Upos is Upos.Noun or Upos.Propn or Upos.Verb or Upos.Num or Upos.Adj && !statement.Cue.Value.Contains(word.Span) && statement.Speaker?.Contains(word.Span) != true) return false;
        }
        return true;
    }

    /// <param name="clauses">All clauses of the sentence.</param>
    static EventUnit UnitOf(StoryReports story, int report, Happening happening, List<Span> clauses, Bag sentence, bool isBareSaying)
    {
        var concepts = story.Concepts.OfReport(report);
        var participants = new HashSet<int>();
        foreach (var participant in happening.Participants)
            if (participant.HeadWord >= 0 && concepts[participant.HeadWord] != 0) participants.Add(concepts[participant.HeadWord]);
        var reading = story.Readings[report];
        var predicate = reading.Prose.Words[happening.PredicateWord].Span;
        var inside = clauses.FindAll(s => happening.Span.Contains(s) && s != happening.Span && !s.Contains(predicate));
        var (first, end) = story.WordsOf(report, happening.Span);
        var core = Bag.Of(story.Concepts, report, first, end, w => inside.Exists(s => s.Contains(reading.Prose.Words[w].Span)));
        var time = happening.Times.Select(t => reading.Times[t]).FirstOrDefault(t => !inside.Exists(s => s.Contains(t.Span)));
        var (doneBy, doneTo) = (PeopleIn(story, report, happening, ParticipantRole.Agent), PeopleIn(story, report, happening, ParticipantRole.Patient));
        return new(report, happening, story.BagOf(report, happening.Span), core, sentence, concepts[happening.PredicateWord], participants, time)
        {
            IsBareSaying = isBareSaying,
            DoneBy = doneBy,
            Befell = happening.Participants.Any(p => p.Role == ParticipantRole.Patient) ? doneTo : doneBy,
            DiedAt = DeathPlaces.In(reading.Prose, happening.Span, reading.Prose.Words[happening.PredicateWord].Lemma),
            IsDeed = happening.Mode is Mode.Asserted or Mode.Alleged && Deeds.IsOnce(reading.Prose.Words[happening.PredicateWord].Lemma),
        };
    }

    static HashSet<int> PeopleIn(StoryReports story, int report, Happening happening, ParticipantRole role) =>
        [.. happening.Participants.Where(p => p.Role == role).Select(p => story.PersonAt(report, p.HeadWord)).Where(p => p >= 0)];
}
