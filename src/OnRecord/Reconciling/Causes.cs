using System.Collections.Frozen;
using OnRecord.Happenings;
using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>What brought about what, told both ways round: "an explosion sparked a fire" and "the barge caught fire and caused an explosion".</summary>
static class Causes
{
    static readonly FrozenSet<string> Verbs = new[] { "cause", "spark", "trigger", "ignite", "provoke", "prompt", "set off", "touch off" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many words before the verb what it follows may stand, past the subject that the parser gives it: "caught fire and caused".</summary>
    const int Reach = 6;

    readonly record struct Cause(EventUnit Unit, HashSet<int> Of, int Effect)
    {
        public bool IsReverseOf(Cause other) => Effect != other.Effect && Of.Contains(other.Effect) && other.Of.Contains(Effect);
    }

    public static IEnumerable<Conflict> Of(StoryReports story, List<EventUnit> units)
    {
        var told = units.Select(u => In(story, u)).OfType<Cause>().ToList();
        for (var i = 0; i < told.Count; i++)
            for (var j = i + 1; j < told.Count; j++)
                if (story.OriginOf[told[i].Unit.Report] != story.OriginOf[told[j].Unit.Report] && told[i].IsReverseOf(told[j]))
                    yield return Conflict.Of(story, told[i].Unit, told[j].Unit, "other-cause", "They tell cause and effect the other way round", "order");
    }

    static Cause? In(StoryReports story, EventUnit unit)
    {
        var happening = unit.Happening;
        if (happening.Mode != Mode.Asserted || !Verbs.Contains(happening.Predicate)) return null;
        var prose = story.Readings[unit.Report].Prose;
        var concepts = story.Concepts.OfReport(unit.Report);
        var (causes, effect) = (new HashSet<int>(), 0);
        foreach (var participant in happening.Participants)
            if (participant.Role == ParticipantRole.Agent) causes.Add(concepts[participant.HeadWord]);
            else if (participant.Role == ParticipantRole.Patient) effect = concepts[participant.HeadWord];
        for (var w = happening.PredicateWord - 1; w >= 0 && happening.PredicateWord - w <= Reach && prose.Words[w].Upos != Upos.Punct; w--)
            if (prose.Words[w].Upos == Upos.Noun) causes.Add(concepts[w]);
        causes.Remove(0);
        return effect == 0 || causes.Count == 0 ? null : new(unit, causes, effect);
    }
}
