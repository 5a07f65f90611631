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
            if (phrase is not { Kind: MentionKind.Description, Cluster: null, IsPlural: false, Quotation: < 0, Determiner: Determiner.Indefinite or Determiner.None } || Nouns.Kind(phrase.Noun) != NounKind.Person) continue;
            if ((OfAge(draft, phrase) ?? OfOffice(draft, phrase)) is { } named) named.Add(phrase);
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

    static bool IsLater(Cluster cluster, Phrase phrase) =>
        cluster is { Kind: EntityKind.Person, IsPlural: false, IsNamed: true } && cluster.FirstName!.Index > phrase.Index
        && (Nouns.GenderOf(phrase.Noun) is var gender && (gender == Gender.Unknown || cluster.Gender == Gender.Unknown || gender == cluster.Gender));
}
