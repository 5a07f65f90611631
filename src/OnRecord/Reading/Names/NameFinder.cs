using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Finds the proper names of a text.</summary>
public static class NameFinder
{
    public static ImmutableArray<Name> Find(Prose prose) => [];
}
