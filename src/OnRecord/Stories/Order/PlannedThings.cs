using OnRecord.Happenings;
using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Stories;

/// <summary>
/// What one report says will be done and another tells of as done: "Roe's lawyer will offer a closing argument later" was written before "in
/// his closing argument, the lawyer said".
/// </summary>
static class PlannedThings
{
    /// <summary>How many things that a report plans the other tells of as done.</summary>
    public static int TellsPlansOf(Reading later, Reading earlier)
    {
        var told = 0;
        foreach (var plan in earlier.Happenings)
            if (plan.Mode == Mode.Future && Thing(earlier.Prose, plan) is { } thing && Tells(later, thing) && !Tells(earlier, thing)) told++;
        return told;
    }

    /// <param name="Who">Lemma of who will do it: a name's last word, or a role ("lawyer").</param>
    /// <param name="Owner">Whose, for a role: the last word of a name.</param>
    /// <param name="Verb">Lemma; empty where the noun says it all.</param>
    /// <param name="Kind">The word before the noun: "closing".</param>
    /// <param name="Noun">Lemma of what will be done: "argument".</param>
    readonly record struct Planned(string Who, string Owner, string Verb, string Kind, string Noun);

    static Planned? Thing(Prose prose, Happening plan)
    {
        int? who = null, what = null;
        foreach (var participant in plan.Participants)
            if (participant.Role == ParticipantRole.Agent) who ??= participant.HeadWord;
            else if (participant.Role == ParticipantRole.Patient) what ??= participant.HeadWord;
        if (who is not { } agent || what is not { } noun || prose.Words[noun].Upos != Upos.Noun) return null;
        var owner = "";
        if (prose.Words[agent].Upos != Upos.Propn)
        {
            if (OwnerOf(prose, agent) is not { } named) return null;
            owner = named;
        }
        var kind = Kind(prose, noun);
        return new(prose.Words[agent].Lemma, owner, kind is null ? prose.Words[plan.PredicateWord].Lemma : "", kind ?? "", prose.Words[noun].Lemma);
    }

    /// <summary>The name a role belongs to: "a lawyer for Roe", "Mr Roe's lawyer".</summary>
    static string? OwnerOf(Prose prose, int role)
    {
        const int reach = 6;
        for (var w = Math.Max(0, role - reach); w < Math.Min(prose.Words.Length, role + reach); w++)
            if (prose.Words[w].Upos == Upos.Propn && Owns(prose, w, role)) return prose.SurfaceOf(LastOfName(prose, w)).ToString();
        return null;
    }

    /// <summary>In "Roe's lawyer Ann Poe" the name may hang on the role or on whom the role describes.</summary>
    static bool Owns(Prose prose, int name, int role) => prose.Words[name].Relation is Relation.Nmod or Relation.NmodPoss && (prose.Words[name].Head == role
        || (prose.Words[role].Relation is Relation.Compound or Relation.Appos or Relation.Flat or Relation.Nmod && prose.Words[name].Head == prose.Words[role].Head));

    static int LastOfName(Prose prose, int name)
    {
        while (name + 1 < prose.Words.Length && prose.Words[name + 1].Upos == Upos.Propn && !prose.Words[name + 1].JoinsPrevious) name++;
        return name;
    }

    static string? Kind(Prose prose, int noun) =>
        noun > 0 && prose.Words[noun - 1].Head == noun && prose.Words[noun - 1].Relation is Relation.Amod or Relation.Compound
            ? prose.SurfaceOf(noun - 1).ToString().ToLowerInvariant() : null;

    /// <summary>Whether a sentence names the thing as no plan, and it or the one before it who did it.</summary>
    static bool Tells(Reading reading, Planned thing)
    {
        var prose = reading.Prose;
        for (var s = 0; s < prose.Sentences.Length; s++)
        {
            var sentence = prose.Sentences[s];
            if (!Names(prose, sentence, thing) && (s == 0 || thing.Owner.Length > 0 || !Names(prose, prose.Sentences[s - 1], thing))) continue;
            for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
                if (prose.Words[w].Lemma == thing.Noun && prose.Words[w].Upos == Upos.Noun && !IsOnlyPlanned(reading, w)
                    && (thing.Verb.Length == 0 ? Kind(prose, w) == thing.Kind : prose.Words[w].Head is >= 0 and var head && prose.Words[head].Lemma == thing.Verb && prose.Words[w].Relation == Relation.Obj))
                    return true;
        }
        return false;
    }

    static bool IsOnlyPlanned(Reading reading, int word) =>
        reading.Happenings.Any(h => h.Mode != Mode.Asserted && h.Participants.Any(p => p.HeadWord == word));

    static bool Names(Prose prose, Sentence sentence, Planned thing)
    {
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
            if (prose.Words[w].Lemma == thing.Who && (thing.Owner.Length == 0 || OwnerOf(prose, w) == thing.Owner)) return true;
        return false;
    }
}
