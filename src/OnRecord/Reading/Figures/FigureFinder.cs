using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Finds the numbers that tell something, and what they measure.</summary>
public static class FigureFinder
{
    /// <summary>The figures with their amounts. Dates and clock times among <paramref name="times"/> are none.</summary>
    public static ImmutableArray<Figure> Find(Prose prose, ImmutableArray<Time> times) => [];

    /// <summary>The same figures with <see cref="Figure.About"/> filled in from the dependency structure.</summary>
    public static ImmutableArray<Figure> Measure(Prose parsed, ImmutableArray<Figure> figures, ImmutableArray<Entity> entities, ImmutableArray<Time> times) => figures;
}
