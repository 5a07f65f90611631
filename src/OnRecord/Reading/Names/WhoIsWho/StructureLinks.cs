using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Joins what the sentence's own structure makes one: appositions ("Roe, the writer,") and "X is the Y".</summary>
sealed class StructureLinks(Prose prose, List<Phrase> phrases, Phrase?[] ofHead)
{
    /// <summary>Descriptions that wait for what they describe to get its cluster, because neither of the two is a name.</summary>
    public Dictionary<Phrase, Phrase> SameAs { get; } = [];

    public void Join()
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Kind == MentionKind.Pronoun) continue;
            var word = prose.Words[phrase.Head];
            if (word.Relation == Relation.Appos && word.Head >= 0 && (EndingBefore(phrase) ?? ofHead[word.Head]) is { } described) Apposition(described, phrase);
        }
        for (var i = 0; i < prose.Words.Length; i++)
            if (prose.Words[i].Relation is Relation.Nsubj && prose.Words[i].Head is var predicate and >= 0 && ofHead[predicate] is { Kind: MentionKind.Description } said)
                Predicate(i, said);
    }

    /// <summary>
    /// The phrase that ends right before the comma of an apposition: "the judge and Roe's lawyer, Jane Doe" describes the lawyer, "the death of
    /// their child, Gloria" the child.
    /// </summary>
    Phrase? EndingBefore(Phrase phrase)
    {
        var comma = phrase.First - 1;
        if (comma < 1 || prose.Words[comma].Upos != Upos.Punct) return null;
        Phrase? longest = null;
        for (var i = comma - 1; i >= 0 && i >= comma - 12; i--)
        {
            if (ofHead[i] is not { } before || before.End != comma || before.Head != i || !KindsAgree(before, phrase)) continue;
            if (longest is null || IsSurelyPerson(before) || (before.First < longest.First && !IsSurelyPerson(longest))) longest = before;
        }
        return longest;

        bool IsSurelyPerson(Phrase before) => phrase.NameType == NameType.Person && Nouns.Kind(before.Noun) == NounKind.Person;
    }

    void Apposition(Phrase first, Phrase second)
    {
        if (ReferenceEquals(first, second) || first.Kind == MentionKind.Pronoun || first.IsPlural != second.IsPlural) return;
        if (second.End <= first.NameFirst) return;
        Same(first, second);
    }

    void Predicate(int subject, Phrase said)
    {
        var phrase = ofHead[subject];
        if (phrase is null || ReferenceEquals(phrase, said) || phrase.IsPlural != said.IsPlural || !IsPlainCopula(said.Head)) return;
        if (said.Determiner is Determiner.None or Determiner.Quantified && Nouns.Kind(said.Noun) != NounKind.Person) return;
        Same(phrase, said);
    }

    /// <summary>"is", "was": asserted by the report, not "would be", "is not", "if he is", "on the verge", nor what someone says.</summary>
    bool IsPlainCopula(int predicate)
    {
        if (prose.Words[predicate].Relation == Relation.Ccomp) return false;
        var copula = false;
        for (var i = Math.Max(0, predicate - 12); i < predicate; i++)
        {
            var word = prose.Words[i];
            if (word.Head != predicate) continue;
            if (word.Relation == Relation.Cop) copula = true;
            if (word.Relation == Relation.Case) return false;
            if (word.Penn == Penn.Md || prose.SurfaceOf(i) is "not" or "n't" or "n’t" or "never" || (word.Relation == Relation.Mark && prose.Is(i, "if"))) return false;
        }
        return copula;
    }

    void Same(Phrase first, Phrase second)
    {
        if (!KindsAgree(first, second)) return;
        if (first.Kind == MentionKind.Name && second.Kind == MentionKind.Description && first.Cluster is { } named) Give(second, named);
        else if (second.Kind == MentionKind.Name && first.Kind == MentionKind.Description && second.Cluster is { } alsoNamed) Give(first, alsoNamed);
        else if (second.Kind == MentionKind.Description) SameAs.TryAdd(second, first);
    }

    static void Give(Phrase phrase, Cluster cluster)
    {
        if (phrase.Cluster is not null) return;
        phrase.IsStructural = true;
        cluster.Add(phrase);
    }

    static bool KindsAgree(Phrase first, Phrase second) => Accepts(first, second) && Accepts(second, first);

    static bool Accepts(Phrase name, Phrase description)
    {
        if (name.Kind != MentionKind.Name) return true;
        if (description.Kind == MentionKind.Name) return false;
        var kind = Nouns.Kind(description.Noun);
        return name.NameType switch
        {
            NameType.Person => kind is NounKind.Person or NounKind.Unknown or NounKind.Group,
            NameType.Place => kind is NounKind.Place or NounKind.Unknown or NounKind.Thing,
            _ => kind != NounKind.Person && kind != NounKind.Time,
        };
    }
}
