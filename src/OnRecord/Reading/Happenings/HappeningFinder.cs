using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Happenings;

/// <summary>Finds who did what, when and where, clause by clause.</summary>
public static class HappeningFinder
{
    public static ImmutableArray<Happening> Find(
        Prose prose, ImmutableArray<Entity> entities, ImmutableArray<Time> times, ImmutableArray<Statement> statements) => [];
}
