using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>
/// In what order a story's reports were written, from what they say themselves: when they were published, whom they credit, what one announces
/// and the other tells, the latest hour they know of, and counts that only grow.
/// </summary>
public static class WritingOrder
{
    /// <summary>Stories of more reports are ordered by time of publication alone: signs between pairs would take too long.</summary>
    const int MostPaired = 60;

    /// <summary>Places from 1, the same where nothing tells reports apart; null for a report that no sign speaks of.</summary>
    /// <param name="readings">The story's reports in order of arrival.</param>
    public static ImmutableArray<int?> Of(ImmutableArray<Reading> readings, StoryOrigins origins)
    {
        var signs = new List<OrderSign>();
        if (readings.Length > MostPaired) return ByPublication(readings);
        for (var a = 0; a < readings.Length; a++)
            for (var b = a + 1; b < readings.Length; b++) OrderSigns.Between(readings, a, b, signs);
        OrderSigns.OfCredits(readings, origins, signs);
        return Places(readings.Length, signs);
    }

    static ImmutableArray<int?> ByPublication(ImmutableArray<Reading> readings)
    {
        var days = readings.Select(r => r.Report.Published?.Day).OfType<DateOnly>().Distinct().Order().ToList();
        return [.. readings.Select(r => r.Report.Published is { } p ? (int?)(days.BinarySearch(p.Day) + 1) : null)];
    }

    /// <summary>Takes the signs in, the strongest first, each unless those before it say the opposite.</summary>
    internal static ImmutableArray<int?> Places(int count, List<OrderSign> signs)
    {
        var before = new bool[count, count];
        foreach (var sign in signs.OrderByDescending(s => s.Strength).ThenBy(s => s.Earlier).ThenBy(s => s.Later))
        {
            if (sign.Earlier == sign.Later || before[sign.Later, sign.Earlier] || before[sign.Earlier, sign.Later]) continue;
            for (var a = 0; a < count; a++)
                for (var b = 0; b < count; b++)
                    before[a, b] |= (a == sign.Earlier || before[a, sign.Earlier]) && (b == sign.Later || before[sign.Later, b]);
        }
        var places = new int?[count];
        for (var report = 0; report < count; report++) places[report] = Depth(report);
        return [.. places.Select((p, i) => p > 1 || IsSpokenOf(i) ? p : null)];

        int Depth(int report)
        {
            if (places[report] is { } known) return known;
            var depth = 1;
            for (var earlier = 0; earlier < count; earlier++)
                if (before[earlier, report]) depth = Math.Max(depth, Depth(earlier) + 1);
            places[report] = depth;
            return depth;
        }

        bool IsSpokenOf(int report)
        {
            for (var other = 0; other < count; other++)
                if (before[report, other] || before[other, report]) return true;
            return false;
        }
    }
}
