using System.Globalization;

namespace OnRecord.Times;

/// <summary>Reads TIMEX3 values as stretches of the calendar or lengths of time, and compares them at their own grain.</summary>
public static class TimeValue
{
    /// <summary>The half-open interval of local time a DATE or TIME value covers; null where the calendar of the years 1 to 9999 gives none.</summary>
    public static Interval? RangeOf(string value)
    {
        if (value.Length < 2 || value[0] is 'P' or 'F' or 'B' || value.Contains('X', StringComparison.Ordinal)) return null;
        var t = value.IndexOf('T', StringComparison.Ordinal);
        if (t >= 0) return DayRange(value.AsSpan(0, t)) is { } day ? ClockRange(day.From, value.AsSpan(t + 1)) : null;
        return DayRange(value);
    }

    /// <summary>Compares two values: dates and times as intervals, durations as lengths.</summary>
    public static TimeRelation Compare(string a, string b)
    {
        if (a.Length > 0 && b.Length > 0 && a[0] == 'P' && b[0] == 'P' && !a.EndsWith("REF", StringComparison.Ordinal) && !b.EndsWith("REF", StringComparison.Ordinal)) return Durations.Compare(a, b);
        if (RangeOf(a) is not { } first || RangeOf(b) is not { } second) return a == b && !a.Contains('X', StringComparison.Ordinal) && a.Length > 0 && !a.EndsWith("REF", StringComparison.Ordinal) ? TimeRelation.Same : TimeRelation.Unknown;
        return Compare(first, second);
    }

    public static TimeRelation Compare(Interval a, Interval b)
    {
        if (a == b) return TimeRelation.Same;
        if (!a.Overlaps(b)) return TimeRelation.Disjoint;
        if (b.Contains(a)) return TimeRelation.Finer;
        return a.Contains(b) ? TimeRelation.Coarser : TimeRelation.Overlaps;
    }

    /// <summary>The days on which someone of a given age on a given day can have been born.</summary>
    public static Interval BirthOf(int age, DateOnly on) =>
        new(on.AddYears(-age - 1).AddDays(1).ToDateTime(default), on.AddYears(-age).AddDays(1).ToDateTime(default));

    static Interval? DayRange(ReadOnlySpan<char> value)
    {
        if (value.Length == 2 && Number(value, out var century)) return Years(century * 100, 100);
        if (value.Length == 3 && Number(value, out var decade)) return Years(decade * 10, 10);
        if (value.Length < 4 || !Number(value[..4], out var year) || year is < 1 or > 9998) return null;
        if (value.Length == 4) return Years(year, 1);
        if (value[4] != '-') return null;
        var rest = value[5..];
        return rest switch
        {
            "SP" => Months(year, 3, 3),
            "SU" => Months(year, 6, 3),
            "FA" => Months(year, 9, 3),
            // The winter of a year may begin or end in it.
            "WI" => new(new(year, 1, 1), new DateTime(year, 12, 1).AddMonths(3)),
            "H1" => Months(year, 1, 6),
            "H2" => Months(year, 7, 6),
            ['Q', >= '1' and <= '4'] => Months(year, (rest[1] - '1') * 3 + 1, 3),
            ['W', ..] => WeekRange(year, rest[1..]),
            { Length: 2 } when Number(rest, out var month) && month is >= 1 and <= 12 => Months(year, month, 1),
            { Length: 5 } when Number(rest[..2], out var month) && Number(rest[3..], out var day) && Calendar.IsValid(year, month, day) => Days(new(year, month, day), 1),
            _ => null,
        };
    }

    static Interval? WeekRange(int year, ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || !Number(rest[..2], out var week) || week is < 1 or > 53) return null;
        var monday = ISOWeek.ToDateTime(year, week, DayOfWeek.Monday);
        return rest[2..] switch
        {
            "" => Days(monday, 7),
            "-WE" => Days(monday.AddDays(5), 2),
            ['-', >= '1' and <= '7'] => Days(monday.AddDays(rest[3] - '1'), 1),
            _ => null,
        };
    }

    static Interval? ClockRange(DateTime day, ReadOnlySpan<char> clock)
    {
        if (clock.Length > 0 && clock[^1] == 'Z') clock = clock[..^1];
        return clock switch
        {
            "MO" => new(day.AddHours(4), day.AddHours(12)),
            "AF" => new(day.AddHours(12), day.AddHours(18)),
            "EV" => new(day.AddHours(17), day.AddHours(24)),
            "NI" => new(day.AddHours(18), day.AddHours(30)),
            "DT" => new(day.AddHours(6), day.AddHours(20)),
            { Length: 2 } when Number(clock, out var hour) && hour <= 24 => new(day.AddHours(hour), day.AddHours(hour + 1)),
            { Length: >= 5 } when Number(clock[..2], out var hour) && Number(clock[3..5], out var minute) && hour <= 24 && minute < 60 =>
                new(day.AddMinutes(hour * 60 + minute), day.AddMinutes(hour * 60 + minute + 1)),
            _ => null,
        };
    }

    static Interval? Years(int year, int count) => year is >= 1 and < 9800 ? new(new(year, 1, 1), new DateTime(year, 1, 1).AddYears(count)) : null;

    static Interval Months(int year, int month, int count) => new(new(year, month, 1), new DateTime(year, month, 1).AddMonths(count));

    static Interval Days(DateTime day, int count) => new(day, day.AddDays(count));

    static bool Number(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
