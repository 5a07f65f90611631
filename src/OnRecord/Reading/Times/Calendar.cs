using System.Globalization;

namespace OnRecord.Times;

/// <summary>Calendar values as TIMEX3 writes them. Years before Christ are negative.</summary>
static class Calendar
{
    /// <summary>The years within which days are counted: far enough from the calendar's ends that no sum leaves it.</summary>
    public const int EarliestYear = 100, LatestYear = 9000;

    static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static string Day(DateOnly day) => Day(day.Year, day.Month, day.Day);
    public static string Day(int year, int month, int day) => string.Create(Plain, $"{Year(year)}-{month:D2}-{day:D2}");
    public static string Month(int year, int month) => string.Create(Plain, $"{Year(year)}-{month:D2}");
    public static string Year(int year) => year < 0 ? string.Create(Plain, $"BC{-year:D4}") : string.Create(Plain, $"{year:D4}");
    public static string Quarter(int year, int quarter) => string.Create(Plain, $"{Year(year)}-Q{quarter}");
    public static string Decade(int year) => string.Create(Plain, $"{year / 10:D3}");
    public static string Century(int year) => string.Create(Plain, $"{year / 100:D2}");

    /// <summary>The ISO week of a day.</summary>
    public static string Week(DateOnly day)
    {
        var time = day.ToDateTime(default);
        return string.Create(Plain, $"{ISOWeek.GetYear(time):D4}-W{ISOWeek.GetWeekOfYear(time):D2}");
    }

    /// <summary>Monday 1 to Sunday 7.</summary>
    public static int Weekday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    public static bool IsValid(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= (year is >= 1 and <= 9999 ? DateTime.DaysInMonth(year, month) : 31);

    /// <summary>The code of the season a day falls in, as on the northern half of the earth.</summary>
    public static string Season(DateOnly day) => day.Month switch { 12 or 1 or 2 => "WI", <= 5 => "SP", <= 8 => "SU", _ => "FA" };

    /// <summary>Easter Sunday (Gregorian), after Meeus, Jones and Butcher.</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        return new(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    }
}
