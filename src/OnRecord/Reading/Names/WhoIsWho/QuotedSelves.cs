using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Statements;

namespace OnRecord.Names;

/// <summary>
/// Gives "I" and "my" inside a quotation to its speaker, and "we" to a speaker that is a body or several people. Entities that
/// held nothing else are gone afterwards, so the rest are numbered anew and the statements follow.
/// </summary>
static class QuotedSelves
{
    public static (ImmutableArray<Entity> Entities, ImmutableArray<Statement> Statements, ImmutableArray<Basis> Bases) Resolve(
        string text, ImmutableArray<Entity> entities, ImmutableArray<Statement> statements, ImmutableArray<Basis> bases)
    {
        var moved = Moved(text, entities, statements);
        if (moved.Count == 0) return (entities, statements, bases);
        var mentions = new List<Mention>[entities.Length];
        for (var e = 0; e < entities.Length; e++) mentions[e] = [];
        foreach (var entity in entities)
            foreach (var mention in entity.Mentions) mentions[moved.GetValueOrDefault(mention.Start, entity.Id)].Add(mention);
        var newId = new int[entities.Length];
        var next = 0;
        for (var e = 0; e < entities.Length; e++) newId[e] = mentions[e].Count > 0 ? next++ : -1;
        var kept = ImmutableArray.CreateBuilder<Entity>(next);
        foreach (var entity in entities)
            if (newId[entity.Id] >= 0) kept.Add(entity with { Id = newId[entity.Id], Mentions = Ordered(mentions[entity.Id], newId) });
        return (kept.MoveToImmutable(), [.. statements.Select(s => Renumbered(s, newId))],
            [.. bases.Select(b => b.SourceEntity is { } source ? b with { SourceEntity = New(newId, source) } : b)]);
    }

    /// <summary>The start of each pronoun that belongs to another entity than it was given, and that entity.</summary>
    static Dictionary<int, int> Moved(string text, ImmutableArray<Entity> entities, ImmutableArray<Statement> statements)
    {
        var selves = new List<(Span Span, PronounClass Class)>();
        foreach (var entity in entities)
            foreach (var mention in entity.Mentions)
                if (mention.Kind == MentionKind.Pronoun && Pronouns.ClassOf(mention.Span.Of(text)) is var c and (PronounClass.I or PronounClass.We)) selves.Add((mention.Span, c));
        selves.Sort((a, b) => a.Span.CompareTo(b.Span));
        var moved = new Dictionary<int, int>();
        foreach (var statement in statements)
        {
            if (statement.SpeakerEntity is not { } speaker || statement.SpeakerAlternatives.Length > 0 || speaker >= entities.Length) continue;
            foreach (var quoted in Quoted(statement))
                for (var i = Sorted.FirstFrom(CollectionsMarshal.AsSpan(selves), quoted.Start, static s => s.Span.Start); i < selves.Count && selves[i].Span.Start < quoted.End; i++)
                    if (Speaks(entities[speaker], selves[i].Class)) moved[selves[i].Span.Start] = speaker;
        }
        return moved;
    }

    static ImmutableArray<Span> Quoted(Statement statement) =>
        statement.Quoted.Length > 0 ? statement.Quoted : statement.Kind == QuoteKind.Direct ? [statement.Span] : [];

    static bool Speaks(Entity speaker, PronounClass pronoun) =>
        pronoun == PronounClass.I ? speaker.Kind == EntityKind.Person : speaker.IsPlural || speaker.Kind is EntityKind.Organisation or EntityKind.Group;

    static ImmutableArray<Mention> Ordered(List<Mention> mentions, int[] newId)
    {
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return [.. mentions.Select(m => m.Alternatives.Length == 0 ? m : m with { Alternatives = [.. m.Alternatives.Select(a => newId[a]).Where(a => a >= 0)] })];
    }

    static int? New(int[] newId, int entity) => entity < newId.Length && newId[entity] >= 0 ? newId[entity] : null;

    static Statement Renumbered(Statement statement, int[] newId) => statement with
    {
        SpeakerEntity = statement.SpeakerEntity is { } speaker ? New(newId, speaker) : null,
        SpeakerAlternatives = [.. statement.SpeakerAlternatives.Select(a => newId[a]).Where(a => a >= 0)],
        Inner = [.. statement.Inner.Select(inner => Renumbered(inner, newId))],
    };
}
