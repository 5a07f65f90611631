using OnRecord.Names;

namespace OnRecord.Training;

/// <summary>Our entities of a treebank's documents beside its annotators'.</summary>
sealed class CoreferenceTrial
{
    /// <summary>Every chain of two mentions or more; a mention counts where its words are the same.</summary>
    public CoreferenceScores Phrases { get; } = new();

    /// <summary>The same chains; mentions paired as <see cref="MentionPairs"/> does.</summary>
    public CoreferenceScores Mentions { get; } = new();

    /// <summary>Persons who have a name somewhere in the document: all their mentions, names, pronouns and descriptions, single ones too.</summary>
    public CoreferenceScores NamedPersons { get; } = new();

    /// <summary>The same persons, but only the mentions that are their names.</summary>
    public CoreferenceScores PersonsNames { get; } = new();

    /// <param name="errors">Where persons' chains that differ are written, if anywhere.</param>
    public void Add(WhoDocument document, IReadOnlyList<Entity> entities, TextWriter? errors = null)
    {
        var mentions = entities.SelectMany(e => e.Mentions.Select(m => (Entity: e, Mention: m))).ToList();
        MentionPairs exact = new(document, mentions.Select(m => m.Mention), true), pairs = new(document, mentions.Select(m => m.Mention), false);
        Phrases.Add(Key(document, _ => true, _ => true, 2), Response(mentions, exact, (_, _) => true, 2));
        Mentions.Add(Key(document, _ => true, _ => true, 2), Response(mentions, pairs, (_, _) => true, 2));
        var persons = document.Mentions.Where(m => m.Type == "person" && m.IsName).Select(m => m.Entity).ToHashSet();
        var named = Key(document, m => persons.Contains(m.Entity), _ => true, 1);
        var ours = Response(mentions, pairs, (e, _) => e is { Kind: EntityKind.Person, IsNamed: true }, 1);
        NamedPersons.Add(named, ours);
        PersonsNames.Add(Key(document, m => persons.Contains(m.Entity), m => m.IsName, 1),
            Response(mentions, pairs, (e, m) => e is { Kind: EntityKind.Person } && m.Kind == MentionKind.Name, 1));
        if (errors is not null) new CoreferenceErrors(document, mentions, pairs).Write(persons, errors);
    }

    static List<HashSet<long>> Key(WhoDocument document, Func<GoldMention, bool> ofChain, Func<GoldMention, bool> counts, int least) =>
        [.. Enumerable.Range(0, document.Mentions.Count).Where(i => ofChain(document.Mentions[i])).GroupBy(i => document.Mentions[i].Entity)
            .Select(chain => chain.Where(i => counts(document.Mentions[i])).Select(i => (long)i).ToHashSet()).Where(chain => chain.Count >= least)];

    static List<HashSet<long>> Response(List<(Entity Entity, Mention Mention)> mentions, MentionPairs pairs, Func<Entity, Mention, bool> counts, int least) =>
        [.. Enumerable.Range(0, mentions.Count).Where(i => counts(mentions[i].Entity, mentions[i].Mention)).GroupBy(i => mentions[i].Entity.Id)
            .Select(chain => chain.Select(pairs.NumberOf).ToHashSet()).Where(chain => chain.Count >= least)];
}
