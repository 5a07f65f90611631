using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Goes through the report once and gives each pronoun its antecedent: candidates from a bounded window, ranked by a small learned network.</summary>
sealed class PronounSieve(Draft draft, PronounSieve.Choice choice)
{
    /// <summary>Picks one of the candidates, or -1 for none; training records and decides here.</summary>
    public delegate int Choice(Phrase pronoun, List<Candidate> candidates);

    /// <summary>How far back a pronoun looks.</summary>
    const int SentenceWindow = 4, PhraseWindow = 70;

    /// <summary>How far ahead in its own sentence ("In her closing, Ms Roe said…").</summary>
    const int PhrasesAhead = 14;

    readonly List<Candidate> _candidates = [];

    // Candidates of pronouns that are settled, to be filled anew: a report has thousands.
    readonly List<Candidate> _spare = [];
    readonly PronounFeatures _features = new(draft);
    readonly Dictionary<(int Quotation, PronounClass Class), Cluster> _speech = [];

    public void Run()
    {
        foreach (var phrase in draft.Phrases)
        {
            if (phrase.Kind != MentionKind.Pronoun) Describe(phrase);
            else if (Pronouns.IsThirdPerson(phrase.Pronoun)) Resolve(phrase);
            else Speech(phrase).Add(phrase);
        }
    }

    /// <summary>By rule where there is one; else "the writer" may be someone just named, which the network judges.</summary>
    void Describe(Phrase phrase)
    {
        if (draft.TrySettle(phrase)) return;
        if (!IsEpithet(phrase))
        {
            draft.Settle(phrase, null);
            return;
        }
        Gather(phrase);
        _features.Fill(phrase, _candidates);
        var best = choice(phrase, _candidates);
        draft.Settle(phrase, best < 0 ? null : _candidates[best].Cluster);
    }

    static bool IsEpithet(Phrase phrase) =>
        phrase is { Kind: MentionKind.Description, IsPlural: false, Determiner: Determiner.Definite or Determiner.Demonstrative, Owner: null } && Nouns.Kind(phrase.Noun) == NounKind.Person;

    /// <summary>"I", "we" and "you" mean one each throughout a quotation; who is known only with its speaker.</summary>
    Cluster Speech(Phrase phrase)
    {
        var key = (phrase.Quotation, phrase.Pronoun);
        if (_speech.TryGetValue(key, out var cluster)) return cluster;
        if (phrase.Pronoun == PronounClass.You && Addressed(phrase) is { } addressed) return _speech[key] = addressed;
        return _speech[key] = draft.NewCluster(phrase.Pronoun == PronounClass.We ? EntityKind.Group : EntityKind.Person, phrase.Pronoun == PronounClass.We);
    }

    /// <summary>"Ms Roe, you are late": the name that opens the quotation, before a comma, is who "you" is.</summary>
    Cluster? Addressed(Phrase you)
    {
        for (var i = you.Index - 1; i >= 0 && i >= you.Index - 3; i--)
        {
            var phrase = draft.Phrases[i];
            if (phrase.Kind != MentionKind.Name || phrase.Quotation < 0 || phrase.Quotation != you.Quotation || phrase.Sentence != you.Sentence) continue;
            if (draft.Prose.SurfaceOf(phrase.End) is "," && (phrase.First == 0 || draft.Prose.Words[phrase.First - 1].Upos == Upos.Punct)) return phrase.Cluster;
        }
        return null;
    }

    void Resolve(Phrase pronoun)
    {
        Gather(pronoun);
        _features.Fill(pronoun, _candidates);
        var best = choice(pronoun, _candidates);
        var cluster = best < 0 ? draft.NewCluster(KindOf(pronoun.Pronoun), pronoun.IsPlural) : _candidates[best].Cluster;
        cluster.Add(pronoun);
        if (cluster.Kind == EntityKind.Person && cluster.Stated == Gender.Unknown && pronoun.Pronoun is PronounClass.He or PronounClass.She)
            cluster.Stated = Pronouns.GenderOf(pronoun.Pronoun);
        _features.Note(pronoun, cluster);
    }

    static EntityKind KindOf(PronounClass pronoun) => pronoun switch
    {
        PronounClass.He or PronounClass.She => EntityKind.Person, PronounClass.They => EntityKind.Group, _ => EntityKind.Other,
    };

    void Gather(Phrase pronoun)
    {
        _spare.AddRange(_candidates);
        _candidates.Clear();
        var phrases = draft.Phrases;
        for (var i = pronoun.Index - 1; i >= 0 && i >= pronoun.Index - PhraseWindow && pronoun.Sentence - phrases[i].Sentence <= SentenceWindow; i--)
            Consider(pronoun, phrases[i], false);
        for (var i = pronoun.Index + 1; i < phrases.Count && i <= pronoun.Index + PhrasesAhead && phrases[i].Sentence == pronoun.Sentence && pronoun.Kind == MentionKind.Pronoun; i++)
            if (phrases[i].Kind == MentionKind.Name) Consider(pronoun, phrases[i], true);
    }

    void Consider(Phrase pronoun, Phrase phrase, bool ahead)
    {
        if (phrase.Cluster is not { } cluster || !Agreement.Possible(pronoun, phrase, cluster)) return;
        foreach (var candidate in _candidates)
            if (ReferenceEquals(candidate.Cluster, cluster))
            {
                candidate.Recent++;
                return;
            }
        if (Owns(pronoun, cluster)) return;
        _candidates.Add(Spare().For(cluster, phrase, ahead, _candidates.Count));
    }

    Candidate Spare()
    {
        if (_spare.Count == 0) return new();
        var spare = _spare[^1];
        _spare.RemoveAt(_spare.Count - 1);
        return spare;
    }

    /// <summary>"his lawyer" is not he.</summary>
    bool Owns(Phrase pronoun, Cluster cluster)
    {
        var head = draft.Prose.Words[pronoun.Head];
        if (head.Head >= 0 && head.Relation is Relation.Obj or Relation.Iobj && !Pronouns.IsReflexive(draft.Prose.SurfaceOf(pronoun.Head)) && IsDoneBy(head.Head, cluster)) return true;
        if (head.Head >= 0 && pronoun.Role is SyntacticRole.Subject or SyntacticRole.Object && IsNamedBelow(pronoun, head.Head, cluster)) return true;
        if (head.Head < 0 || head.Relation is not (Relation.NmodPoss or Relation.Nmod)) return false;
        return ReferenceEquals(draft.OfHead[head.Head]?.Cluster, cluster) || head.Relation == Relation.NmodPoss && IsWhatItOwns(head.Head, cluster);
    }

    /// <summary>"His father said… said his father": the second "his" is not the father of the first.</summary>
    bool IsWhatItOwns(int owned, Cluster cluster)
    {
        if (cluster.IsNamed || draft.OfHead[owned] is not { Noun.Length: > 0 } phrase) return false;
        foreach (var mention in cluster.Phrases)
            if (mention is { Kind: MentionKind.Description, Determiner: Determiner.Possessive } && mention.Noun == phrase.Noun) return true;
        return false;
    }

    /// <summary>Whether a cluster's name stands in what the pronoun's verb governs: "he described Roe", "she said that Roe left" mean someone else (principle C).</summary>
    bool IsNamedBelow(Phrase pronoun, int verb, Cluster cluster)
    {
        var words = draft.Prose.Words;
        for (var p = cluster.Phrases.Count - 1; p >= 0 && cluster.Phrases[p].Index > pronoun.Index; p--)
        {
            if (cluster.Phrases[p] is not { Kind: MentionKind.Name } name || name.Sentence != pronoun.Sentence) continue;
            var at = name.Head;
            for (var steps = 0; steps < 12 && at > pronoun.Head && at != verb && IsGoverned(words[at].Relation); steps++) at = words[at].Head;
            if (at == verb && at != name.Head) return true;
        }
        return false;
    }

    static bool IsGoverned(Relation relation) => relation is
        Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.NmodPoss or Relation.Ccomp or Relation.Xcomp
        or Relation.Nsubj or Relation.NsubjPass or Relation.Compound or Relation.Flat or Relation.Appos or Relation.Acl or Relation.AclRelcl;

    /// <summary>Whether a cluster is the subject of a verb: "Roe thanked him", "Doe, who thanked him": he is neither.</summary>
    bool IsDoneBy(int verb, Cluster cluster)
    {
        var words = draft.Prose.Words;
        for (var i = verb - 1; i >= 0 && i >= verb - 12; i--)
        {
            if (words[i].Head != verb || words[i].Relation != Relation.Nsubj) continue;
            if (ReferenceEquals(draft.OfHead[i]?.Cluster, cluster)) return true;
            return words[verb].Relation == Relation.AclRelcl && words[verb].Head >= 0 && words[i].Penn is Penn.Wp or Penn.Wdt && ReferenceEquals(draft.OfHead[words[verb].Head]?.Cluster, cluster);
        }
        return false;
    }

    /// <summary>A second candidate at least this likely, beside the best, leaves the pronoun in doubt.</summary>
    const float Doubt = 0.35f;

    public static int Best(PronounNetwork network, Phrase pronoun, List<Candidate> candidates)
    {
        var none = network.Score(PronounFeatures.None(pronoun));
        int best = -1, second = -1;
        float bestScore = none, secondScore = float.NegativeInfinity;
        for (var i = 0; i < candidates.Count; i++)
        {
            var score = network.Score(candidates[i].Features);
            if (score > bestScore) (second, secondScore, best, bestScore) = (best, bestScore, i, score);
            else if (score > secondScore) (second, secondScore) = (i, score);
        }
        if (best >= 0 && second >= 0 && candidates[second].Cluster.IsNamed && 1 / (1 + MathF.Exp(bestScore - secondScore)) >= Doubt)
            pronoun.RunnerUp = candidates[second].Cluster;
        return best;
    }
}
