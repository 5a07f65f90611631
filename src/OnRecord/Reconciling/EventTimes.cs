using System.Globalization;
using OnRecord.Statements;
using OnRecord.Times;

namespace OnRecord.Reconciling;

/// <summary>Whether two clauses that tell one happening put it at times that cannot both be right, each time at its own grain.</summary>
static class EventTimes
{
    /// <summary>Days further apart are two happenings more often than one told wrongly.</summary>
    const int FurthestApart = 3;

    /// <summary>Minutes between two clock times that "about" and the rounding to a quarter of an hour leave room for.</summary>
    const int RoomOfClock = 15;

    /// <summary>The part of a clause's own words that two accounts must share before their times are set against each other.</summary>
    const float LeastInCommon = 0.2f;

    /// <param name="all">All clauses that may tell the happening: a report that gives the other's time too, elsewhere, does not differ from it.</param>
    public static Conflict? Between(StoryReports story, List<EventUnit> all, EventUnit a, EventUnit b) =>
        story.OriginOf[a.Report] != story.OriginOf[b.Report] && Exclude(story, a, b) && !HasTimeOf(all, a, b.Report) && !HasTimeOf(all, b, a.Report)
            ? Conflict.Of(story, (a, a.Time!.Span), (b, b.Time!.Span), "other-time", "They put it at different times", "time") : null;

    static bool Exclude(StoryReports story, EventUnit a, EventUnit b)
    {
        if (a.Time is null || b.Time is null || a.Happening.Mode != Mode.Asserted || b.Happening.Mode != Mode.Asserted || !TellOne(story, a, b)) return false;
        if (TimeValue.Compare(a.Time.Value, b.Time.Value) != TimeRelation.Disjoint || DayOf(a.Time) is not { } day || DayOf(b.Time) is not { } other) return false;
        return day == other ? PartsOfDayDiffer(a.Time, b.Time) : AreNamed(story, a, b) && day.DayOfWeek != other.DayOfWeek && Math.Abs(day.DayNumber - other.DayNumber) <= FurthestApart;
    }

    /// <summary>The other report gives the time of this account elsewhere: what it gives here is of something else.</summary>
    static bool HasTimeOf(List<EventUnit> units, EventUnit account, int report) =>
        units.Exists(u => u.Report == report && u.Time is not null && TimeValue.Compare(u.Time.Value, account.Time!.Value) is not (TimeRelation.Disjoint or TimeRelation.Unknown));

    /// <summary>One predicate and enough of the clauses' own words in common; or one deed, with whom it befell.</summary>
    static bool TellOne(StoryReports story, EventUnit a, EventUnit b) =>
        a.Predicate != 0 && a.Predicate == b.Predicate && (Bag.Compare(a.Core, b.Core, story.Concepts).Jaccard >= LeastInCommon || Deeds.AreOne(a, b));

    /// <summary>
    /// One names its day, by weekday or date, and the other too or by "today": a bare clock time or "tonight" has its day from the day of publication, and two
    /// readings of that prove nothing.
    /// </summary>
    static bool AreNamed(StoryReports story, EventUnit a, EventUnit b) => (NamesDay(story, a), NamesDay(story, b)) switch
    {
        (true, true) => true,
        (true, false) => PointsToDay(story, b),
        (false, true) => PointsToDay(story, a),
        _ => false,
    };

    static bool PointsToDay(StoryReports story, EventUnit unit) => story.Text(unit.Report, unit.Time!.Span).ToLowerInvariant() is "today" or "yesterday" or "tomorrow";

    static readonly string[] DaysAndMonths = [.. CultureInfo.InvariantCulture.DateTimeFormat.DayNames, .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(m => m.Length > 0)];

    static bool NamesDay(StoryReports story, EventUnit unit)
    {
        foreach (var word in story.Text(unit.Report, unit.Time!.Span).Split(' ', '.', ',', '\n'))
            if (word.Length >= 3 && DaysAndMonths.Any(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }

    /// <summary>Morning and evening of one day; clock times further apart than rounding goes, of one zone.</summary>
    static bool PartsOfDayDiffer(Time a, Time b) =>
        a.Offset == b.Offset && a.Range is { } first && b.Range is { } second
        && (first.From > second.From ? first.From - second.To : second.From - first.To) is var gap && gap.TotalMinutes >= (IsPart(a) || IsPart(b) ? 0 : RoomOfClock);

    static bool IsPart(Time time) => time.Value.Length > 11 && time.Value[10] == 'T' && char.IsAsciiLetter(time.Value[11]);

    static DateOnly? DayOf(Time time) =>
        time.Value.Length >= 10 && DateOnly.TryParseExact(time.Value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
