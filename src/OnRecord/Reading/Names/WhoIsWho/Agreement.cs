namespace OnRecord.Names;

/// <summary>What rules a candidate out for a pronoun: number, gender and kind.</summary>
static class Agreement
{
    public static bool Possible(Phrase pronoun, Phrase phrase, Cluster cluster) => pronoun.Pronoun switch
    {
        PronounClass.He => IsOnePerson(phrase, cluster) && cluster.Stated is Gender.Unknown or Gender.Male,
        PronounClass.She => IsOnePerson(phrase, cluster) && cluster.Stated is Gender.Unknown or Gender.Female,
        PronounClass.It => IsThing(phrase, cluster),
        PronounClass.None => IsOnePerson(phrase, cluster) && cluster.IsNamed && (Nouns.GenderOf(pronoun.Noun) is var g && (g == Gender.Unknown || cluster.Gender is Gender.Unknown || cluster.Gender == g)),
        _ => phrase.Pronoun is not (PronounClass.It or PronounClass.I or PronounClass.We or PronounClass.You) && Nouns.Kind(phrase.Noun) != NounKind.Time
            && !(cluster.Kind == EntityKind.Person && cluster.Stated is Gender.Male or Gender.Female && cluster.IsNamed),
    };

    static bool IsOnePerson(Phrase phrase, Cluster cluster)
    {
        if (cluster.IsPlural || phrase.Pronoun is PronounClass.It or PronounClass.They or PronounClass.I or PronounClass.We or PronounClass.You) return false;
        if (cluster.Kind == EntityKind.Person) return true;
        if (phrase.Kind == MentionKind.Name) return phrase.NameType is not NameType.Event;
        return phrase.Kind == MentionKind.Pronoun || Nouns.Kind(phrase.Noun) is NounKind.Unknown or NounKind.Person or NounKind.Animal;
    }

    static bool IsThing(Phrase phrase, Cluster cluster)
    {
        if (cluster.IsPlural || cluster.Kind == EntityKind.Person && cluster.IsNamed) return false;
        if (phrase.Kind == MentionKind.Pronoun) return phrase.Pronoun == PronounClass.It;
        return phrase.Kind == MentionKind.Name || Nouns.Kind(phrase.Noun) is not (NounKind.Person or NounKind.Time);
    }
}
