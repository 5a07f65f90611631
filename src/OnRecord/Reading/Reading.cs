using System.Collections.Immutable;
using OnRecord.Figures;
using OnRecord.Happenings;
using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord;

/// <summary>What is read of every report before its story is known: words, tags, names and numbers.</summary>
public sealed record Glance(Report Report, Prose Prose, ImmutableArray<Name> Names, ImmutableArray<Time> Times, ImmutableArray<Figure> Figures);

/// <summary>All that one report says, made from its <see cref="Glance"/> when a record is wanted.</summary>
public sealed record Reading
{
    public required Report Report { get; init; }
    public required Prose Prose { get; init; }
    public required ImmutableArray<Name> Names { get; init; }
    public required ImmutableArray<Entity> Entities { get; init; }
    public required ImmutableArray<Time> Times { get; init; }
    public required ImmutableArray<Figure> Figures { get; init; }
    public required ImmutableArray<Statement> Statements { get; init; }
    public required ImmutableArray<Happening> Happenings { get; init; }

    /// <summary>On whose word each sentence stands, in order of <see cref="Prose.Sentences"/>.</summary>
    public required ImmutableArray<Basis> Bases { get; init; }
}
