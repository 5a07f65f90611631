using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>The phrases of a report and the clusters they have been put into so far.</summary>
sealed class Draft
{
    readonly DescriptionSieve _descriptions;
    readonly StructureLinks _structure;

    Draft(Prose prose, List<Phrase> phrases, Phrase?[] ofHead, List<Cluster> clusters)
    {
        (Prose, Phrases, OfHead, Clusters) = (prose, phrases, ofHead, clusters);
        _structure = new(prose, phrases, ofHead);
        _descriptions = new(prose, phrases, clusters);
    }

    public Prose Prose { get; }
    public List<Phrase> Phrases { get; }
    public Phrase?[] OfHead { get; }
    public List<Cluster> Clusters { get; }

    /// <summary>The draft with names and what the sentences' structure joins to them; descriptions and pronouns are still open.</summary>
    public static Draft Of(Prose prose, ImmutableArray<Name> names)
    {
        var (phrases, ofHead) = PhraseFinder.Find(prose, names);
        var draft = new Draft(prose, phrases, ofHead, new NameJoiner(prose, phrases).Join());
        draft._structure.Join();
        LeadLinks.Join(draft);
        draft._descriptions.KnowNamed();
        return draft;
    }

    /// <summary>Settles a name or description by rule, once all before it are settled.</summary>
    /// <returns>False where no rule says whom a description means.</returns>
    public bool TrySettle(Phrase phrase)
    {
        if (phrase.Cluster is null)
        {
            if (_structure.SameAs.TryGetValue(phrase, out var described) && described.Cluster is { } same)
            {
                phrase.IsStructural = true;
                same.Add(phrase);
            }
            else if (_descriptions.Find(phrase) is { } found) found.Add(phrase);
            else return false;
        }
        _descriptions.Note(phrase, phrase.Cluster!);
        return true;
    }

    /// <summary>Puts a phrase into a cluster, or a new one.</summary>
    public void Settle(Phrase phrase, Cluster? cluster)
    {
        (cluster ?? NewCluster(phrase)).Add(phrase);
        _descriptions.Note(phrase, phrase.Cluster!);
    }

    public Cluster NewCluster(EntityKind kind, bool plural)
    {
        var cluster = new Cluster { Kind = kind, IsPlural = plural, Order = Clusters.Count };
        Clusters.Add(cluster);
        return cluster;
    }

    Cluster NewCluster(Phrase phrase)
    {
        var kind = Nouns.Kind(phrase.Noun) switch
        {
            NounKind.Person => phrase.IsPlural ? EntityKind.Group : EntityKind.Person,
            NounKind.Organisation => EntityKind.Organisation,
            NounKind.Place => EntityKind.Place,
            NounKind.Group => EntityKind.Group,
            _ => EntityKind.Other,
        };
        return NewCluster(kind, phrase.IsPlural);
    }
}
