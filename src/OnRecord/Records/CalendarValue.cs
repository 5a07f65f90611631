using System.Globalization;

namespace OnRecord.Records;

/// <summary>
/// A TIMEX3 value as a stretch of the calendar with its grain kept, so that it can be drawn and put into words: "198" is ten years,
/// "2025-03" a month, "2025-03-14T15:40" a minute. <see cref="To"/> is exclusive.
/// </summary>
public sealed record CalendarValue(DateTime From, DateTime To, string Words)
{
    static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Null for what no calendar holds: durations, PRESENT_REF, unknown digits, years beyond 1–9998.</summary>
    public static CalendarValue? Parse(string? value)
    {
        if (value is not { Length: >= 2 } || !char.IsAsciiDigit(value[0])) return null;
        var t = value.IndexOf('T', StringComparison.Ordinal);
        if (t > 0) return Day(value[..t]) is { } day ? OfDay(day, value[(t + 1)..]) : null;
        return value.Length switch
        {
            2 => Years(value + "00", 100, $"the {value}00s"),
            3 => Years(value + "0", 10, $"the {value}0s"),
            4 => Years(value, 1, value),
            7 when value[5] is 'Q' or 'H' or 'S' or 'W' or 'F' && !char.IsAsciiDigit(value[6]) || value[5] is 'Q' or 'H' => PartOfYear(value),
            7 => DateTime.TryParseExact(value, "yyyy-MM", Invariant, DateTimeStyles.None, out var month) && month.Year < 9999
                ? new(month, month.AddMonths(1), month.ToString("MMMM yyyy", Invariant)) : null,
            8 or 11 when value[5] == 'W' => Week(value),
            10 => Day(value) is { } d ? new(d, d.AddDays(1), d.ToString("d MMMM yyyy", Invariant)) : null,
            _ => null,
        };
    }

    /// <summary>The value in words, or as it is where no calendar holds it.</summary>
    public static string InWords(string value) => Parse(value)?.Words ?? value;

    static CalendarValue? Years(string first, int count, string words) =>
        int.TryParse(first, NumberStyles.None, Invariant, out var year) && year is > 0 && year + count < 9999 ? new(new(year, 1, 1), new(year + count, 1, 1), words) : null;

    static DateTime? Day(string value) =>
        DateTime.TryParseExact(value, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var day) && day.Year < 9999 ? day : null;

    static CalendarValue? OfDay(DateTime day, string clock)
    {
        (int From, int To, string Words)? part = clock switch
        {
            "MO" => (6, 12, "morning"),
            "AF" => (12, 18, "afternoon"),
            "EV" => (18, 22, "evening"),
            "NI" => (20, 24, "night"),
            "DT" => (6, 18, "daytime"),
            "MI" => (12, 13, "midday"),
            _ => null,
        };
        var date = day.ToString("d MMMM yyyy", Invariant);
        if (part is { } p) return new(day.AddHours(p.From), day.AddHours(p.To), $"{date}, {p.Words}");
        var bare = clock.AsSpan();
        if (bare.IndexOfAny("Z+-") is >= 0 and var zone) bare = bare[..zone];
        if (bare.Length == 2 && int.TryParse(bare, NumberStyles.None, Invariant, out var hour) && hour < 25) return new(day.AddHours(hour), day.AddHours(hour + 1), $"{date}, {hour:00} h");
        if (!TimeOnly.TryParseExact(bare, ["HH:mm", "HH:mm:ss"], Invariant, DateTimeStyles.None, out var time)) return null;
        var at = day + time.ToTimeSpan();
        return new(at, at.AddMinutes(1), $"{date}, {time.ToString("HH:mm", Invariant)}");
    }

    static CalendarValue? PartOfYear(string value)
    {
        if (Years(value[..4], 1, value) is not { } year) return null;
        (int Month, int Months, string Words)? part = value[5..] switch
        {
            "Q1" => (1, 3, "first quarter of"),
            "Q2" => (4, 3, "second quarter of"),
            "Q3" => (7, 3, "third quarter of"),
            "Q4" => (10, 3, "last quarter of"),
            "H1" => (1, 6, "first half of"),
            "H2" => (7, 6, "second half of"),
            "SP" => (3, 3, "spring of"),
            "SU" => (6, 3, "summer of"),
            "FA" => (9, 3, "autumn of"),
            "WI" => (12, 3, "winter of"),
            _ => null,
        };
        if (part is not { } p) return null;
        var from = year.From.AddMonths(p.Month - 1);
        return new(from, from.AddMonths(p.Months), $"{p.Words} {value[..4]}");
    }

    static CalendarValue? Week(string value)
    {
        if (!int.TryParse(value[..4], NumberStyles.None, Invariant, out var year) || year is < 1 or > 9998) return null;
        if (!int.TryParse(value[6..8], NumberStyles.None, Invariant, out var week) || week < 1 || week > ISOWeek.GetWeeksInYear(year)) return null;
        var monday = ISOWeek.ToDateTime(year, week, DayOfWeek.Monday);
        var weekend = value.EndsWith("-WE", StringComparison.Ordinal);
        var from = weekend ? monday.AddDays(5) : monday;
        return new(from, monday.AddDays(7), (weekend ? "weekend of " : "week of ") + from.ToString("d MMMM yyyy", Invariant));
    }
}
