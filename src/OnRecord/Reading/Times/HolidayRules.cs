using System.Globalization;

namespace OnRecord.Times;

/// <summary>Holidays by name (holidays.tsv), with or without their year: "Christmas 1963", "last Thanksgiving".</summary>
static class HolidayRules
{
    public static readonly Rule[] All = EmbeddedData.Rows("Reading/Times/holidays.tsv").SelectMany(row => Of(row[0], row[1])).ToArray();

    static IEnumerable<Rule> Of(string name, string day)
    {
        yield return new("holiday", $"[{name} ,? of? YEAR]", m => Sense.Date(Calendar.Day(Day(day, m.Value(Slot.Year)))));
        yield return new("holiday", $"[REL {name}]", m => Resolve(m, day, m.Value(Slot.Relative)));
        yield return new("holiday", $"[{name}]", m => char.IsUpper(m.Surface(m.At)[0]) ? Resolve(m, day, null) : null);
    }

    static Sense? Resolve(Match m, string rule, int? step)
    {
        var from = m.Anchor.Base;
        if (from.Year is <= Calendar.EarliestYear or >= Calendar.LatestYear) return Sense.Date(rule.Contains('-', StringComparison.Ordinal) && rule[0] != 'E' ? "XXXX" + Calendar.Day(Day(rule, 2000))[4..] : "XXXX-XX-XX");
        var day = Day(rule, from.Year);
        if (step is { } s && from.Date is { } today)
        {
            if (s < 0 && day >= today) day = Day(rule, from.Year - 1);
            if (s > 0 && day <= today) day = Day(rule, from.Year + 1);
            return Sense.Date(Calendar.Day(day));
        }
        var year = m.Anchor.IsNarrative ? from.Year : m.Anchor.YearOf(day.Month, day.Day, m[m.At].Word, m.IsWord(m.Before, Grammar.Since));
        return Sense.Date(Calendar.Day(Day(rule, year)));
    }

    /// <summary>The day of a rule of holidays.tsv in a year.</summary>
    internal static DateOnly Day(string rule, int year)
    {
        if (rule[0] == 'E') return Calendar.Easter(year).AddDays(Number(rule.AsSpan(1)));
        if (rule.IndexOf('/', StringComparison.Ordinal) < 0)
        {
            var dash = rule.IndexOf('-', StringComparison.Ordinal);
            return new(year, Number(rule.AsSpan(0, dash)), Number(rule.AsSpan(dash + 1)));
        }
        var parts = rule.Split('/', '+');
        int month = Number(parts[0]), week = Number(parts[1]), weekday = Number(parts[2]);
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays((weekday - Calendar.Weekday(first) + 7) % 7 + 7 * (week - 1));
        if (day.Month != month) day = day.AddDays(-7);
        return parts.Length > 3 ? day.AddDays(Number(parts[3])) : day;
    }

    static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
