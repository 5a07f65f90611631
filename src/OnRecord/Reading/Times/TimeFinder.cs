using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Times;

/// <summary>Finds dates, times, durations and sets and resolves them against the day of publication.</summary>
public static class TimeFinder
{
    /// <param name="published">The anchor for relative expressions; null leaves them with the value they have without it.</param>
    public static ImmutableArray<Time> Find(Prose prose, Published? published) => [];
}
