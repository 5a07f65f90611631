using System.Globalization;

namespace OnRecord.Times;

/// <summary>A calendar date already mentioned, as far as it was said: later expressions lean on it. Years before Christ are negative.</summary>
readonly record struct Mention(int Year, int Month, int Day, int Quarter)
{
    public bool HasYear => Year != 0;
    public bool HasMonth => Month > 0;
    public bool HasDay => Day > 0;

    /// <summary>The day itself, where all of it is known and the calendar reaches there.</summary>
    public DateOnly? Date => Year is > Calendar.EarliestYear and < Calendar.LatestYear && Month > 0 && Day > 0 ? new(Year, Month, Day) : null;

    /// <summary>The first day it can mean, where the calendar reaches there.</summary>
    public DateOnly? First => Year is > Calendar.EarliestYear and < Calendar.LatestYear ? new(Year, Math.Max(Month, 1), Math.Max(Day, 1)) : null;

    /// <summary>Reads the value of a date; false where it names no year.</summary>
    public static bool TryParse(string value, out Mention mention)
    {
        mention = default;
        var at = value.StartsWith("BC", StringComparison.Ordinal) ? 2 : 0;
        if (value.Length < at + 4 || !Number(value, at, 4, out var year)) return false;
        if (at > 0) year = -year;
        var rest = value.AsSpan(at + 4);
        if (rest is "" || rest[0] == 'T') { mention = new(year, 0, 0, 0); return rest is ""; }
        if (rest.Length == 3 && rest[1] == 'Q') { mention = new(year, 0, 0, rest[2] - '0'); return true; }
        if (rest.Length >= 4 && rest[1] == 'W' && year > 0 && int.TryParse(rest.Slice(2, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var week))
        {
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
            if (rest.Length == 7) monday = monday.AddDays(5);
            mention = new(monday.Year, monday.Month, monday.Day, 0);
            return true;
        }
        if (rest.Length < 3 || !int.TryParse(rest.Slice(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
        {
            mention = new(year, 0, 0, 0);
            return true;
        }
        var day = rest.Length >= 6 && int.TryParse(rest.Slice(4, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var d) ? d : 0;
        if (!Calendar.IsValid(year, month, Math.Max(day, 1))) return false;
        mention = new(year, month, day, 0);
        return true;
    }

    static bool Number(string value, int start, int length, out int number) =>
        int.TryParse(value.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
