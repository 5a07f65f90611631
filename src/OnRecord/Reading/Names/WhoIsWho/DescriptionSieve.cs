using System.Text;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>
/// Finds whom a description means: the same words, the same office of the same owner ("Hallam's lawyer"), the same noun with no
/// modifier that tells them apart, or a named person who holds the office ("the judge"). After the sieves of Lee et al. (2013).
/// </summary>
sealed class DescriptionSieve(Prose prose, List<Phrase> phrases, List<Cluster> clusters)
{
    /// <summary>Sentences back to which a thing, other than a person or body, is still "the" one.</summary>
    const int ThingWindow = 12;

    /// <summary>Sentences back to which a public figure is "the president" without having been called so.</summary>
    const int KnownWindow = 6;

    readonly Dictionary<(string Text, bool Plural), Cluster> _byText = new(phrases.Count / 2);
    readonly Dictionary<(Cluster Owner, string Office, bool Plural), Cluster> _byOwner = [];
    readonly Dictionary<(string Office, bool Plural), List<Cluster>> _byOffice = new(phrases.Count / 2);
    readonly StringBuilder _builder = new();
    readonly List<string> _modifiersOfPhrase = [];
    (Phrase? Phrase, string Text) _lastText = (null, "");
    readonly Kinship _kinship = new();
    readonly BodyEpithets _epithets = new(prose, phrases);
    readonly List<(Cluster Holder, string[] Offices)> _known = [];
    readonly Dictionary<Cluster, HashSet<string>> _modifiers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the offices of the named known before the text is gone through, so that "the judge" before the name is found too.</summary>
    public void KnowNamed()
    {
        KnowOwned();
        foreach (var cluster in clusters)
        {
            foreach (var role in cluster.Roles) Index(_byOffice, (role, cluster.IsPlural), cluster);
            if (cluster.Kind == EntityKind.Organisation) KnowBody(cluster);
            foreach (var name in cluster.Names)
                if (!name.IsSingle && Nouns.OfficesOf(name.ToString()) is { Length: > 0 } offices)
                {
                    _known.Add((cluster, offices));
                    break;
                }
        }
    }

    /// <summary>"Hallam's lawyer" of the headline is Roberta Marsh, if the report calls her that later, and nobody else.</summary>
    void KnowOwned()
    {
        var shared = new HashSet<(Cluster, string, bool)>();
        foreach (var cluster in clusters)
            foreach (var phrase in cluster.Phrases)
            {
                if (cluster is not { IsNamed: true, Kind: EntityKind.Person } || phrase is not { IsPlural: false, Owner.Cluster: { IsNamed: true } owner }) continue;
                var office = phrase.Kind == MentionKind.Description ? Nouns.Office(phrase.Noun) : TitleOffice(phrase);
                if (office.Length == 0 || ReferenceEquals(owner, cluster)) continue;
                if (!_byOwner.TryAdd((owner, office, false), cluster) && !ReferenceEquals(_byOwner[(owner, office, false)], cluster)) shared.Add((owner, office, false));
            }
        foreach (var key in shared) _byOwner.Remove(key);
    }

    /// <summary>"the ministry" is the Ministry of Health, "the agency" the Northern Press Agency.</summary>
    void KnowBody(Cluster cluster)
    {
        foreach (var phrase in cluster.Phrases)
            for (var i = phrase.NameFirst; i < phrase.NameEnd && phrase.NameEnd - phrase.NameFirst > 1; i++)
                if (prose.SurfaceOf(i).ToString().ToLowerInvariant() is var noun && Nouns.Kind(noun) == NounKind.Organisation) Index(_byOffice, (Nouns.Office(noun), false), cluster);
    }

    /// <summary>Takes note of a phrase whose cluster is known already: a name, an apposition.</summary>
    public void Note(Phrase phrase, Cluster cluster)
    {
        if (phrase.Kind == MentionKind.Pronoun) return;
        if (ModifiersOf(phrase) is { Count: > 0 } modifiers) KnownOf(cluster).UnionWith(modifiers);
        var office = phrase.Kind == MentionKind.Description ? Nouns.Office(phrase.Noun) : TitleOffice(phrase);
        if (office.Length == 0) return;
        Index(_byOffice, (office, phrase.IsPlural), cluster);
        if (phrase.Owner?.Cluster is { } owner)
        {
            if (_byOwner.TryGetValue((owner, office, phrase.IsPlural), out var described) && !described.IsNamed && cluster.IsNamed) cluster.TakeIn(described);
            _byOwner[(owner, office, phrase.IsPlural)] = cluster;
            _kinship.Note(owner, phrase.Owner.IsPlural || owner.IsPlural, phrase.Kind == MentionKind.Description ? phrase.Noun : office, cluster);
        }
        if (phrase.Kind == MentionKind.Description && phrase.Owner is null) _byText[(TextOf(phrase), phrase.IsPlural)] = cluster;
    }

    /// <returns>The cluster the description belongs to, or null if it speaks of something new.</returns>
    public Cluster? Find(Phrase phrase)
    {
        if (phrase.Determiner is Determiner.Indefinite or Determiner.Quantified) return null;
        var office = Nouns.Office(phrase.Noun);
        if (phrase.Owner is { } owner) return FindOwned(phrase, owner, office);
        var same = _byText.TryGetValue((TextOf(phrase), phrase.IsPlural), out var worded) && IsNear(worded = Final(worded), phrase) && (phrase.Determiner != Determiner.None || StandsAlone(phrase)) ? worded : null;
        if (IsBodyEpithet(phrase)) return same is { IsNamed: false } ? same : FindByOffice(phrase, office) is { } body && (!body.IsNamed || NameHolds(body, office)) ? body : _epithets.Find(phrase);
        if (phrase.Determiner == Determiner.None && same is null && Nouns.Kind(phrase.Noun) == NounKind.Organisation) return FindByOffice(phrase, office) ?? FindBare(office, phrase);
        if (phrase.Determiner is not (Determiner.Definite or Determiner.Demonstrative)) return same;
        var holder = same is null or { IsNamed: false, Kind: EntityKind.Person } ? FindByOffice(phrase, office) : null;
        // "the boy" is the boy last named rather than "a boy" of the headline.
        if (same is not null) return holder is { IsNamed: true } && holder.LastBefore(phrase.Index)?.Index > same.LastBefore(phrase.Index)?.Index ? holder : same;
        return holder ?? FindKnown(phrase, office);
    }

    /// <summary>"the president" where the report has named one public figure who is known to be that.</summary>
    Cluster? FindKnown(Phrase phrase, string office)
    {
        if (phrase.IsPlural || Nouns.Kind(phrase.Noun) != NounKind.Person) return null;
        if (phrase.Head > phrase.First && prose.Words[phrase.Head - 1].Lemma is "vice" or "prime") office = prose.Words[phrase.Head - 1].Lemma + " " + office;
        Cluster? best = null, second = null;
        var bestAt = -1;
        foreach (var (holder, offices) in _known)
        {
            if (Array.IndexOf(offices, office) < 0 || holder.LastBefore(phrase.Index) is not { } last || phrase.Sentence - last.Sentence > KnownWindow) continue;
            if (last.Index > bestAt) (second, best, bestAt) = (best, holder, last.Index);
            else second ??= holder;
        }
        if (second is not null) phrase.RunnerUp = second;
        return best;
    }

    Cluster? FindOwned(Phrase phrase, Phrase owner, string office)
    {
        if (owner.Cluster is not { } whose) return null;
        if (_byOwner.TryGetValue((whose, office, phrase.IsPlural), out var known) && ModifiersAgree(phrase, Final(known))) return Final(known);
        return phrase.IsPlural ? null : _kinship.Find(whose, phrase.Noun);
    }

    /// <summary>"the company", which is now one body and now another: rules know only whose name says so, the rest is judged by place.</summary>
    bool IsBodyEpithet(Phrase phrase) =>
        phrase is { IsPlural: false, Determiner: Determiner.Definite or Determiner.Demonstrative } && BodyEpithets.IsEpithet(phrase.Noun) && ModifiersOf(phrase).Count == 0;

    bool NameHolds(Cluster cluster, string office)
    {
        foreach (var phrase in cluster.Phrases)
            for (var i = phrase.NameFirst; i < phrase.NameEnd; i++)
                if (Nouns.Office(prose.SurfaceOf(i).ToString().ToLowerInvariant()) == office) return true;
        return false;
    }

    /// <summary>"police" of the lead is "Harbour City police", when the report speaks of no other.</summary>
    Cluster? FindBare(string office, Phrase phrase)
    {
        if (!_byOffice.TryGetValue((office, phrase.IsPlural), out var holders) || holders is not [var only]) return null;
        only = Final(only);
        return only.IsNamed || _modifiers.ContainsKey(only) ? null : only;
    }

    Cluster? FindByOffice(Phrase phrase, string office)
    {
        if (!_byOffice.TryGetValue((office, phrase.IsPlural), out var holders)) return null;
        Cluster? best = null, second = null;
        var bestAt = int.MinValue;
        for (var i = holders.Count - 1; i >= 0 && i >= holders.Count - 12; i--)
        {
            var holder = Final(holders[i]);
            if (ReferenceEquals(holder, best) || !IsNear(holder, phrase) || !ModifiersAgree(phrase, holder)) continue;
            var at = holder.LastBefore(phrase.Index)?.Index ?? -1 - holder.Order;
            if (at > bestAt) (second, best, bestAt) = (best, holder, at);
            else second ??= holder;
        }
        if (best is { IsNamed: true } && second is { IsNamed: true } && second.LastBefore(phrase.Index) is not null) phrase.RunnerUp = second;
        return best;
    }

    static Cluster Final(Cluster cluster)
    {
        while (cluster.MergedInto is { } larger) cluster = larger;
        return cluster;
    }

    static bool IsNear(Cluster cluster, Phrase phrase)
    {
        if (cluster.LastBefore(phrase.Index) is not { } last) return cluster.IsNamed && cluster.Kind == EntityKind.Person;
        return cluster.Kind is EntityKind.Person or EntityKind.Organisation || phrase.Sentence - last.Sentence <= ThingWindow;
    }

    /// <summary>A bare noun that means the same each time: "police", "prosecutors".</summary>
    static bool StandsAlone(Phrase phrase) => phrase.Noun is "police" or "prosecutor" or "authority" or "investigator" or "officer" or "detective" or "firefighter" or "official" || !phrase.IsPlural;

    /// <summary>Whether the description says nothing that the cluster is not known to be.</summary>
    bool ModifiersAgree(Phrase phrase, Cluster cluster)
    {
        if (ModifiersOf(phrase) is not { Count: > 0 } modifiers) return true;
        return _modifiers.TryGetValue(cluster, out var known) && modifiers.TrueForAll(known.Contains);
    }

    /// <summary>The modifiers a cluster is known by; there is an entry only where there is a modifier.</summary>
    HashSet<string> KnownOf(Cluster cluster)
    {
        if (!_modifiers.TryGetValue(cluster, out var known)) _modifiers[cluster] = known = new(StringComparer.Ordinal);
        return known;
    }

    /// <returns>A list that the next call fills anew.</returns>
    List<string> ModifiersOf(Phrase phrase)
    {
        _modifiersOfPhrase.Clear();
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (i == phrase.Head) continue;
            var word = prose.Words[i];
            if (phrase.Kind == MentionKind.Description && word.Head != phrase.Head) continue;
            if (word.Relation == Relation.Nmod && Nouns.Kind(word.Lemma) == NounKind.Time) continue;
            if (word.Relation is not (Relation.Amod or Relation.Compound or Relation.Nummod or Relation.Flat or Relation.Nmod)) continue;
            if (word.Lemma is "same" or "alleged" or "suspected" or "own" or "very" or "entire" or "whole" or "former" or "then" or "late" or "current") continue;
            _modifiersOfPhrase.Add(word.Lemma);
        }
        return _modifiersOfPhrase;
    }

    string TitleOffice(Phrase name)
    {
        for (var i = name.NameFirst - 1; i >= name.First; i--)
            if (prose.Words[i].Upos is Upos.Noun or Upos.Propn)
                return Nouns.Kind(prose.Words[i].Lemma.ToLowerInvariant()) == NounKind.Person ? Nouns.Office(prose.Words[i].Lemma.ToLowerInvariant()) : "";
        return "";
    }

    string TextOf(Phrase phrase)
    {
        if (ReferenceEquals(_lastText.Phrase, phrase)) return _lastText.Text;
        _builder.Clear();
        for (var i = phrase.First; i < phrase.End && i < phrase.First + 12; i++)
        {
            if (prose.Words[i].Penn is Penn.Dt or Penn.Pos) continue;
            if (_builder.Length > 0) _builder.Append(' ');
            foreach (var c in prose.SurfaceOf(i)) _builder.Append(char.ToLowerInvariant(c));
        }
        _lastText = (phrase, _builder.ToString());
        return _lastText.Text;
    }

    static void Index(Dictionary<(string, bool), List<Cluster>> index, (string, bool) key, Cluster cluster)
    {
        if (!index.TryGetValue(key, out var holders)) index[key] = holders = new(1);
        if (!holders.Contains(cluster)) holders.Add(cluster);
    }
}
