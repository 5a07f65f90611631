using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Turns the draft's clusters into entities: persons, bodies, places and groups, and any other thing mentioned again.</summary>
static class EntityBuilder
{
    public static ImmutableArray<Entity> Build(Draft draft)
    {
        var kept = draft.Clusters.Where(c => c.MergedInto is null && c.Phrases.Count > 0 && IsWorthKeeping(c)).OrderBy(c => c.Phrases[0].Index).ToList();
        var ids = new Dictionary<Cluster, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < kept.Count; i++) ids[kept[i]] = i;
        var entities = ImmutableArray.CreateBuilder<Entity>(kept.Count);
        foreach (var cluster in kept) entities.Add(Build(draft, cluster, ids));
        return entities.MoveToImmutable();
    }

    static bool IsWorthKeeping(Cluster cluster)
    {
        if (cluster.IsNamed) return true;
        var first = cluster.Phrases[0];
        if (Nouns.Kind(first.Noun) == NounKind.Time) return false;
        if (cluster.Phrases.Count > 1) return true;
        return cluster.Kind is EntityKind.Person or EntityKind.Organisation or EntityKind.Place or EntityKind.Group && !(first.Role == SyntacticRole.Modifier && first.Determiner == Determiner.None);
    }

    static Entity Build(Draft draft, Cluster cluster, Dictionary<Cluster, int> ids)
    {
        var prose = draft.Prose;
        var mentions = ImmutableArray.CreateBuilder<Mention>(cluster.Phrases.Count);
        foreach (var phrase in cluster.Phrases)
        {
            var mention = new Mention(phrase.Kind, prose.Words[phrase.First].Start, prose.Words[phrase.End - 1].End, phrase.Head)
            {
                Name = phrase.Kind == MentionKind.Name ? new(prose.Words[phrase.NameFirst].Start, prose.Words[phrase.NameEnd - 1].End) : null,
                Alternatives = phrase.RunnerUp is { } other && Find(ids, other) is { } id && id != ids[cluster] ? [id] : [],
            };
            mentions.Add(mention);
        }
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new()
        {
            Id = ids[cluster], Kind = cluster.Kind, Name = NameOf(prose, cluster, mentions), IsNamed = cluster.IsNamed, Mentions = mentions.MoveToImmutable(),
            Gender = cluster.Kind == EntityKind.Person ? cluster.Gender : Gender.Neither, IsPlural = cluster.IsPlural,
            Descriptions = Descriptions.Of(draft, cluster), Age = Ages.Of(draft, cluster),
        };
    }

    static int? Find(Dictionary<Cluster, int> ids, Cluster cluster)
    {
        while (cluster.MergedInto is { } larger) cluster = larger;
        return ids.TryGetValue(cluster, out var id) ? id : null;
    }

    /// <summary>The name with most words, the first of those; without a name the first description, rather one that says whose ("Harbour City police").</summary>
    static string NameOf(Prose prose, Cluster cluster, ImmutableArray<Mention>.Builder mentions)
    {
        var text = prose.Text;
        Span? best = null;
        var words = 0;
        foreach (var phrase in cluster.Phrases)
        {
            if (phrase.Kind != MentionKind.Name || phrase.NameEnd - phrase.NameFirst <= words) continue;
            words = phrase.NameEnd - phrase.NameFirst;
            best = NameAt(mentions, phrase.Head);
        }
        foreach (var phrase in cluster.Phrases)
            if (best is null && phrase.Kind == MentionKind.Description && IsSaidWhose(prose, phrase)) best = new(prose.Words[phrase.First].Start, prose.Words[phrase.End - 1].End);
        best ??= FirstBesidePronouns(mentions).Span;
        return text[best.Value.Start..best.Value.End];
    }

    static Span? NameAt(ImmutableArray<Mention>.Builder mentions, int head)
    {
        foreach (var mention in mentions)
            if (mention.HeadWord == head) return mention.Name;
        return null;
    }

    static Mention FirstBesidePronouns(ImmutableArray<Mention>.Builder mentions)
    {
        foreach (var mention in mentions)
            if (mention.Kind != MentionKind.Pronoun) return mention;
        return mentions[0];
    }

    /// <summary>A place or another name right before the noun.</summary>
    static bool IsSaidWhose(Prose prose, Phrase phrase) =>
        phrase.Head > phrase.First && Nouns.Kind(phrase.Noun) == NounKind.Organisation && char.IsUpper(prose.SurfaceOf(phrase.Head - 1)[0]) && phrase.End == phrase.Head + 1;
}
