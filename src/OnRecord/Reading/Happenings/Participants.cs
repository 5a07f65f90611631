using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Happenings;

/// <summary>Who takes part in a clause, by the relations that join them to its predicate; a clause without a subject has the one it is joined to.</summary>
static class Participants
{
    public static ImmutableArray<Participant> Of(Prose prose, Clause clause, int[] entityAt)
    {
        var found = ImmutableArray.CreateBuilder<Participant>();
        var hasSubject = false;
        for (var w = clause.First; w <= clause.Last; w++)
        {
            if (prose.Words[w].Head != clause.Predicate) continue;
            ParticipantRole? role = prose.Words[w].Relation switch
            {
                Relation.Nsubj or Relation.OblAgent => ParticipantRole.Agent,
                Relation.NsubjPass or Relation.Obj => ParticipantRole.Patient,
                Relation.Iobj => ParticipantRole.Recipient,
                Relation.Obl => Case(prose, w) is "with" ? ParticipantRole.Instrument : IsPlace(prose, w) ? ParticipantRole.Place : ParticipantRole.Other,
                _ => null,
            };
            if (role is not { } r) continue;
            hasSubject |= prose.Words[w].Relation is Relation.Nsubj or Relation.NsubjPass;
            found.Add(new(r, w, entityAt[w] >= 0 ? entityAt[w] : null));
        }
        if (!hasSubject && SharedSubject(prose, clause.Predicate) is { } subject) found.Add(new(IsPassive(prose, clause.Predicate) ? ParticipantRole.Patient : ParticipantRole.Agent, subject, entityAt[subject] >= 0 ? entityAt[subject] : null));
        return found.ToImmutable();
    }

    /// <summary>The phrases of place that hang on the predicate.</summary>
    public static ImmutableArray<Span> PlacesOf(Prose prose, Clause clause, int[] entityAt)
    {
        var places = ImmutableArray.CreateBuilder<Span>();
        for (var w = clause.First; w <= clause.Last; w++)
            if (prose.Words[w].Relation is Relation.Obl or Relation.Nmod && IsPlace(prose, w)) places.Add(PhraseOf(prose, clause, w));
        return places.ToImmutable();
    }

    static Span PhraseOf(Prose prose, Clause clause, int head)
    {
        int first = head, last = head;
        for (var w = clause.First; w <= clause.Last; w++)
            if (prose.Words[w].Head == head && prose.Words[w].Relation is Relation.Case or Relation.Det or Relation.Amod or Relation.Compound or Relation.Flat or Relation.Nummod or Relation.Nmod)
                (first, last) = (Math.Min(first, w), Math.Max(last, w));
        return new(prose.Words[first].Start, prose.Words[last].End);
    }

    static bool IsPlace(Prose prose, int word) =>
        prose.Words[word].Upos is Upos.Propn or Upos.Noun && Case(prose, word) is "in" or "at" or "near" or "outside" or "inside" or "on" or "from" or "to" or "into";

    static string Case(Prose prose, int word)
    {
        for (var w = Math.Max(0, word - 6); w < word; w++)
            if (prose.Words[w].Head == word && prose.Words[w].Relation == Relation.Case) return prose.Words[w].Lemma;
        return "";
    }

    /// <summary>"the man arrested on Friday", "was found and arrested": what has no subject of its own was done to the one it shares.</summary>
    static bool IsPassive(Prose prose, int predicate)
    {
        var word = prose.Words[predicate];
        if (word.Penn != Penn.Vbn) return false;
        for (var w = Math.Max(0, predicate - 6); w < predicate; w++)
            if (prose.Words[w].Head == predicate && prose.Words[w].Relation is Relation.Aux or Relation.AuxPass) return prose.Words[w].Relation == Relation.AuxPass;
        return word.Relation is Relation.Acl or Relation.Advcl || word.Relation == Relation.Conj && word.Head >= 0 && HasPassive(prose, word.Head);
    }

    static bool HasPassive(Prose prose, int predicate)
    {
        for (var w = Math.Max(0, predicate - 12); w < predicate; w++)
            if (prose.Words[w].Head == predicate && prose.Words[w].Relation is Relation.AuxPass or Relation.NsubjPass) return true;
        return false;
    }

    static int? SharedSubject(Prose prose, int predicate)
    {
        for (var steps = 0; steps < 4 && prose.Words[predicate].Relation is Relation.Conj or Relation.Advcl or Relation.Xcomp; steps++)
        {
            predicate = prose.Words[predicate].Head;
            if (predicate < 0) return null;
            for (var w = Math.Max(0, predicate - 40); w < predicate; w++)
                if (prose.Words[w].Head == predicate && prose.Words[w].Relation is Relation.Nsubj or Relation.NsubjPass) return w;
        }
        return prose.Words[predicate].Relation is Relation.Acl or Relation.AclRelcl or Relation.Appos && prose.Words[predicate].Head >= 0 ? prose.Words[predicate].Head : null;
    }
}
