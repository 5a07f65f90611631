using OnRecord.Words;

namespace OnRecord.Times;

/// <summary>
/// What relative expressions are reckoned from while a report is read from its beginning: in news the day of publication, in a narrative
/// (a history, say) the last date mentioned; and in both the last date for "two days later".
/// </summary>
sealed class Anchor(Prose prose, DateOnly? published, bool isNarrative)
{
    public Prose Prose { get; } = prose;

    public DateOnly? Published { get; set; } = published;

    public bool IsNarrative { get; } = isNarrative;

    /// <summary>Set where the report reads like a business report: there "the first half" is a time.</summary>
    public bool IsBusiness { get; set; }

    /// <summary>The last date mentioned, as far as it was said.</summary>
    public Mention Last { get; private set; }

    /// <summary>The last quarter mentioned: what "the year-earlier period" is compared with.</summary>
    public Mention LastQuarter { get; private set; }

    /// <summary>In news, the last day mentioned that lies near the day of publication: clock times without a day are of that day.</summary>
    public DateOnly? RecentDay { get; private set; }

    DateOnly? sentenceDay;

    public void BeginSentence() => sentenceDay = null;

    /// <summary>What "last year" and "Friday" are reckoned from.</summary>
    public Mention Base => IsNarrative ? Last : Published is { } day ? new(day.Year, day.Month, day.Day, 0) : default;

    /// <summary>What "the next day" and "two days later" are reckoned from.</summary>
    public Mention Reference => Last.HasYear ? Last : Base;

    public Tense TenseAt(int word) => TenseReader.At(Prose, word);

    /// <summary>Remembers what was found, for what follows.</summary>
    public void Note(Sense sense)
    {
        if (sense.Type is not (TimexType.Date or TimexType.Time) || !Mention.TryParse(sense.Value, out var mention)) return;
        Last = mention;
        if (mention.Quarter > 0) LastQuarter = mention;
        if (mention.Date is { } said) sentenceDay = said;
        if (mention.Date is { } day && Published is { } today && Math.Abs(day.DayNumber - today.DayNumber) <= 10) RecentDay = day;
    }

    /// <summary>The year of a month without one; 0 where nothing tells.</summary>
    public int YearOf(int month, int day, int word, bool isSince = false)
    {
        if (IsNarrative) return Last.HasYear && Last.Month >= 11 && month <= 2 ? Last.Year + 1 : Last.Year;
        if (Published is not { } today) return 0;
        var date = new DateOnly(today.Year, month, Math.Clamp(day, 1, DateTime.DaysInMonth(today.Year, month)));
        var ahead = date.DayNumber - today.DayNumber;
        var behind = today.DayNumber - (day > 0 ? date : date.AddMonths(1)).DayNumber;
        if (ahead is > 0 and < 200 && IsLimit(word)) return today.Year;
        if (isSince) return ahead > 0 ? today.Year - 1 : today.Year;
        var tense = ahead > 0 || behind > 0 ? TenseAt(word) : Tense.Unknown;
        // A day a few weeks ahead is rarely meant of the year before: that would be said.
        if (day > 0 && ahead is > 0 and <= 100) return today.Year;
        if (ahead > 240 && tense == Tense.Present && IsVote(word)) return today.Year;
        if (ahead > 0 && (tense == Tense.Past || ahead > 240)) return tense == Tense.Future ? today.Year : today.Year - 1;
        return behind > 0 && (tense == Tense.Future && behind > 30 || behind > 300) ? today.Year + 1 : today.Year;
    }

    /// <summary>"gear up for the November elections".</summary>
    bool IsVote(int word) => word + 1 < Prose.Words.Length && Prose.Words[word + 1].Lemma is "election" or "vote" or "ballot" or "poll" or "referendum";

    /// <summary>"by early October", "until May": what a limit goes before is ahead.</summary>
    bool IsLimit(int word)
    {
        for (var w = word - 1; w >= Math.Max(0, word - 2); w--)
            if (Prose.Is(w, "by") || Prose.Is(w, "until") || Prose.Is(w, "till")) return true;
        return false;
    }

    /// <summary>The day of a weekday (Monday 1): the last such day, today included, or the next where the sentence looks ahead.</summary>
    /// <param name="step">-1 "last", +1 "next", 0 "this"; null where nothing says which.</param>
    public string Weekday(int weekday, int word, int? step)
    {
        if (Base.First is not { } day) return $"XXXX-WXX-{(char)('0' + weekday)}";
        var back = (Calendar.Weekday(day) - weekday + 7) % 7;
        if (IsNarrative && step is null) return Calendar.Day(day.AddDays(-back));
        var forward = step switch { null or 0 => TenseAt(word) is Tense.Future or Tense.Present, var s => s > 0 };
        if (step is null && Prose.Is(Math.Max(0, word - 1), "until")) forward = true;
        if (step == 0 && !forward) forward = TenseAt(word) != Tense.Past;
        if (forward) return Calendar.Day(day.AddDays(back == 0 ? (step > 0 ? 7 : 0) : 7 - back));
        return Calendar.Day(day.AddDays(step < 0 && back == 0 ? -7 : -back));
    }

    /// <summary>The date a number of units away from a mention, at the grain of the unit; what is not known is written X.</summary>
    public static string Shift(Mention from, string unit, int count)
    {
        const int farthest = 3000;
        if (Math.Abs(count) > farthest) return "XXXX";
        if (unit is "Y" or "DE" or "CE" or "ML") return ShiftYears(from, unit, count);
        if (unit is "Q") return ShiftQuarters(from, count);
        if (unit is "M") return ShiftMonths(from, count);
        if (from.First is not { } day || !from.HasMonth || (!from.HasDay && unit is "D")) return Unknown(from, unit);
        return unit switch
        {
            "W" => Calendar.Week(day.AddDays(7 * count)),
            "2W" => Calendar.Week(day.AddDays(14 * count)),
            "WE" => Calendar.Week(day.AddDays(7 * count)) + "-WE",
            "D" => Calendar.Day(day.AddDays(count)),
            _ => Calendar.Day(day) + "TXX",
        };
    }

    static string Unknown(Mention from, string unit) =>
        (from.HasYear ? Calendar.Year(from.Year) : "XXXX") + (unit is "W" or "2W" or "WE" ? "-WXX" : from.HasMonth ? $"-{from.Month:D2}-XX" : "-XX-XX");

    static string ShiftYears(Mention from, string unit, int count)
    {
        var year = from.Year + count * (unit switch { "Y" => 1, "DE" => 10, "CE" => 100, _ => 1000 });
        if (!from.HasYear || year is 0 or < -9999 or > 9999 || (from.Year > 0 && year < 1)) return unit == "Y" ? "XXXX" : "XXX";
        return unit switch
        {
            "Y" => Calendar.Year(year),
            "DE" when from.Year > 0 => Calendar.Decade(year),
            "CE" when from.Year > 0 => Calendar.Century(year),
            _ => "XXX",
        };
    }

    static string ShiftMonths(Mention from, int count)
    {
        if (!from.HasYear || !from.HasMonth) return from.HasYear && count == 0 ? Calendar.Year(from.Year) + "-XX" : "XXXX-XX";
        if (from.Year < 0) return count == 0 ? Calendar.Month(from.Year, from.Month) : "XXXX-XX";
        var months = from.Year * 12 + from.Month - 1 + count;
        return months < 12 ? "XXXX-XX" : Calendar.Month(months / 12, months % 12 + 1);
    }

    static string ShiftQuarters(Mention from, int count)
    {
        if (from.Year <= 0 || (!from.HasMonth && from.Quarter == 0)) return from.HasYear ? Calendar.Year(from.Year) + "-QX" : "XXXX-QX";
        var quarters = from.Year * 4 + (from.Quarter > 0 ? from.Quarter : (from.Month + 2) / 3) - 1 + count;
        return quarters < 4 ? "XXXX-QX" : Calendar.Quarter(quarters / 4, quarters % 4 + 1);
    }

    /// <summary>The day a clock time or part of the day belongs to where none is said with it.</summary>
    public string CurrentDay()
    {
        if (sentenceDay is { } said) return Calendar.Day(said);
        if (IsNarrative) return Last.Date is { } last ? Calendar.Day(last) : Last.HasYear ? Shift(Last with { Day = 0 }, "D", 0) : "XXXX-XX-XX";
        return (RecentDay ?? Published) is { } day ? Calendar.Day(day) : Last.Date is { } mentioned ? Calendar.Day(mentioned) : "XXXX-XX-XX";
    }
}
