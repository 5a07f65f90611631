using System.Globalization;
using OnRecord.Statements;
using OnRecord.Times;

namespace OnRecord.Reconciling;

/// <summary>Whether two clauses that tell one happening put it at times that cannot both be right, each time at its own grain.</summary>
static class EventTimes
{
    /// <summary>Days further apart are two happenings more often than one told wrongly.</summary>
    const int FurthestApart = 3;

    /// <summary>The part of a clause's own words that two accounts must share before their times are set against each other.</summary>
    const float LeastInCommon = 0.2f;

    public static bool Differ(StoryReports story, EventUnit a, EventUnit b)
    {
        if (a.Time is null || b.Time is null || a.Predicate == 0 || a.Predicate != b.Predicate || a.Happening.Mode != Mode.Asserted || b.Happening.Mode != Mode.Asserted) return false;
        if (TimeValue.Compare(a.Time.Value, b.Time.Value) != TimeRelation.Disjoint || DayOf(a.Time) is not { } day || DayOf(b.Time) is not { } other) return false;
        // The same weekday of two weeks is one day, resolved from two days of publication.
        return day.DayOfWeek != other.DayOfWeek && Math.Abs(day.DayNumber - other.DayNumber) <= FurthestApart
            && Bag.Compare(a.Core, b.Core, story.Concepts).Jaccard >= LeastInCommon;
    }

    static DateOnly? DayOf(Time time) =>
        time.Value.Length >= 10 && DateOnly.TryParseExact(time.Value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
