using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>The dated entries in the order of what happened.</summary>
static class Timeline
{
    public static ImmutableArray<TimelineItem> Of(ImmutableArray<Entry> entries) =>
        [.. entries.Where(e => e.When is { Length: >= 2 } when && char.IsAsciiDigit(when[0]))
            .GroupBy(e => e.When!, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new TimelineItem(g.Key, g.First().Headline, [.. g.Select(e => e.Id)]))];
}
