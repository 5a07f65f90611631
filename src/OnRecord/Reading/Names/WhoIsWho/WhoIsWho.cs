using System.Collections.Immutable;
using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Joins the mentions of a report (names, pronouns, descriptions) into entities.</summary>
public static class WhoIsWho
{
    public static ImmutableArray<Entity> Resolve(Prose prose, ImmutableArray<Name> names) => Resolve(PronounNetwork.Shipped, prose, names);

    internal static ImmutableArray<Entity> Resolve(PronounNetwork network, Prose prose, ImmutableArray<Name> names)
    {
        var draft = Draft.Of(prose, names);
        new PronounSieve(draft, (pronoun, candidates) => PronounSieve.Best(network, pronoun, candidates)).Run();
        return EntityBuilder.Build(draft);
    }

    /// <summary>The same entities once it is known who speaks: "I" in a quotation is its speaker. Entity ids change; what is returned agrees with them.</summary>
    public static (ImmutableArray<Entity> Entities, ImmutableArray<Statement> Statements, ImmutableArray<Basis> Bases) WithSpeakers(
        Prose prose, ImmutableArray<Entity> entities, ImmutableArray<Statement> statements, ImmutableArray<Basis> bases) =>
        QuotedSelves.Resolve(prose.Text, entities, statements, bases);
}
