using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>
/// News tells first and names later: "A federal judge ruled…" is Judge Marsh if the report names one judge, "a 34-year-old man" is John Roe, 34.
/// </summary>
static class LeadLinks
{
    /// <summary>Sentences from the beginning in which someone may be spoken of before being named.</summary>
    const int LeadSentences = 4;

    public static void Join(Draft draft)
    {
        foreach (var phrase in draft.Phrases)
        {
            if (phrase.Sentence >= LeadSentences) return;
            if (phrase is not { Kind: MentionKind.Description, Cluster: null, IsPlural: false, Quotation: < 0 } || Nouns.Kind(phrase.Noun) != NounKind.Person) continue;
            var isNew = phrase.Determiner is Determiner.Indefinite or Determiner.None;
            if ((isNew ? OfAge(draft, phrase) ?? OfOffice(draft, phrase) : null) is { } named) named.Add(phrase);
            else if (OfSubject(draft, phrase) is { } subject) subject.Add(phrase);
        }
    }

    static Cluster? OfAge(Draft draft, Phrase phrase)
    {
        if (Ages.Within(draft.Prose, phrase) is not { } age) return null;
        Cluster? found = null;
        foreach (var cluster in draft.Clusters)
        {
            if (!IsLater(cluster, phrase) || Ages.Of(draft, cluster)?.Years != age.Years) continue;
            if (found is not null) return null;
            found = cluster;
        }
        return found;
    }

    /// <summary>The one named person who holds the office, when nobody else in the report is called that.</summary>
    static Cluster? OfOffice(Draft draft, Phrase phrase)
    {
        var office = Nouns.Office(phrase.Noun);
        if (phrase.Owner is not null || !Nouns.IsSingleOffice(phrase.Noun)) return null;
        Cluster? found = null;
        foreach (var cluster in draft.Clusters)
        {
            if (!cluster.Roles.Contains(office)) continue;
            if (found is not null || !IsLater(cluster, phrase)) return null;
            found = cluster;
        }
        foreach (var other in draft.Phrases)
            if (!ReferenceEquals(other, phrase) && other is { Kind: MentionKind.Description, Cluster: null, Determiner: Determiner.Indefinite or Determiner.Quantified } && Nouns.Office(other.Noun) == office) return null;
        return found;
    }

    /// <summary>
    /// "A Port Ellery woman says… Ada Crane said", "The teenager accused of… Tom Pruitt, 15, …": whom the lead is about is the first person the report names,
    /// as the subject of a sentence soon after, speaking too or with an age, without another office and with nobody else in question.
    /// </summary>
    static Cluster? OfSubject(Draft draft, Phrase phrase)
    {
        if (phrase.Role != SyntacticRole.Subject || phrase.Determiner is not (Determiner.Indefinite or Determiner.Definite) || phrase.Owner is not null || !IsAnyone(phrase.Noun)) return null;
        var words = draft.Prose.Words;
        for (var i = 0; i < draft.Phrases.Count && draft.Phrases[i].Sentence < LeadSentences + 2; i++)
        {
            var other = draft.Phrases[i];
            if (other.Kind == MentionKind.Description && i != phrase.Index && i < phrase.Index && Nouns.Kind(other.Noun) == NounKind.Person && !other.IsPlural) return null;
            if (other is not { Kind: MentionKind.Name, Cluster: { Kind: EntityKind.Person, IsPlural: false } cluster }) continue;
            if (i < phrase.Index || other.Role != SyntacticRole.Subject || !IsLater(cluster, phrase) || cluster.Roles.Exists(role => role != Nouns.Office(phrase.Noun))) return null;
            return IsSaying(words, other) ? IsSaying(words, phrase) ? cluster : null : Ages.Of(draft, cluster) is not null ? cluster : null;
        }
        return null;
    }

    static bool IsSaying(ImmutableArray<Word> words, Phrase subject) =>
        words[subject.Head].Head is >= 0 and var verb && words[verb].Lemma is "say" or "tell" or "add";

    /// <summary>Nouns that tell no more of a person than age or sex.</summary>
    static bool IsAnyone(string noun) => noun is "woman" or "man" or "teen" or "teenager" or "boy" or "girl" or "youth" or "student" or "driver" or "suspect";

    static bool IsLater(Cluster cluster, Phrase phrase) =>
        cluster is { Kind: EntityKind.Person, IsPlural: false, IsNamed: true } && cluster.FirstName!.Index > phrase.Index
        && (Nouns.GenderOf(phrase.Noun) is var gender && (gender == Gender.Unknown || cluster.Gender == Gender.Unknown || gender == cluster.Gender));
}
