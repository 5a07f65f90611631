namespace OnRecord.Times;

/// <summary>Days of the week and near days: "Friday", "last Monday", "yesterday".</summary>
static class WeekdayRules
{
    public static readonly Rule[] All =
    [
        new("weekday", "WEEKDAY", m => IsName(m) ? null : Sense.Date(m.Anchor.Weekday(m.Value(Slot.Weekday), m[m.At].Word, null))),
        new("last weekday", "[this past WEEKDAY]", m => Sense.Date(m.Anchor.Weekday(m.Value(Slot.Weekday), m[m.At].Word, -1))),
        new("last weekday", "[the? REL WEEKDAY]", m => m.Surface(m.At) is "past" ? null : Sense.Date(m.Anchor.Weekday(m.Value(Slot.Weekday), m[m.At].Word, m.Value(Slot.Relative)))),
        new("weekday of a week", "[WEEKDAY of? REL week]", OfWeek),
        new("weekday of the next week", "[REL week WEEKDAY]", OfWeek),
        new("the weekday", "[the|that same? WEEKDAY before|after|following?]", m => Near(m)),
        new("near day", "[NEAR]", NearDay),
        new("the day before yesterday", "[the day before NEAR]", m => NearOffset(m, -1)),
        new("the day after tomorrow", "[the day after NEAR]", m => NearOffset(m, 1)),
        new("earlier today", "[earlier|later on? NEAR]", NearDay),
        new("weekday last", "[WEEKDAY last|next]", m => m.IsKind(m.ExtentEnds[0], Kinds.Unit | Kinds.Month) ? null : Sense.Date(m.Anchor.Weekday(m.Value(Slot.Weekday), m[m.At].Word, m.Surface(m.ExtentEnds[0] - 1)[0] is 'l' or 'L' ? -1 : 1))),
    ];

    /// <summary>"Black Friday" and "Bloody Sunday" are names.</summary>
    static bool IsName(Match m) => m.At > m.Begin && m.Surface(m.At - 1) is "Black" or "Bloody" or "Ruby";

    /// <summary>"Sun", "Sat" and "Mon" are days only beside a date or after a word that wants a day.</summary>
    public static bool IsWeekday(Match m, int at)
    {
        if (m[at].End - m[at].Start > 3 || !char.IsUpper(m.Surface(at)[0])) return true;
        return m.IsWord(at - 1, Grammar.On) || m.IsKind(at - 1, Kinds.Relative) || m.IsKind(at + 1, Kinds.DayPart | Kinds.Month)
            || (m.IsWord(at + 1, Grammar.Comma) && m.IsKind(at + 2, Kinds.Number | Kinds.Month));
    }

    static Sense? OfWeek(Match m)
    {
        if (m.Anchor.Base.Date is not { } today) return Sense.Date("XXXX-WXX-" + (char)('0' + m.Value(Slot.Weekday)));
        return Sense.Date(Calendar.Day(today.AddDays(7 * m.Value(Slot.Relative) + m.Value(Slot.Weekday) - Calendar.Weekday(today))));
    }

    static Sense? Near(Match m)
    {
        if (m.Anchor.Reference.Date is not { } day) return null;
        var weekday = m.Value(Slot.Weekday);
        var ahead = (weekday - Calendar.Weekday(day) + 7) % 7;
        return Sense.Date(Calendar.Day(day.AddDays(IsBack(m) ? ahead - 7 : ahead)));
    }

    /// <summary>"the Saturday before", and in news "the Saturday" by itself.</summary>
    static bool IsBack(Match m)
    {
        var last = m.Surface(m.ExtentEnds[0] - 1);
        return last is "before" || last is not ("after" or "following") && !m.Anchor.IsNarrative && m.Value(Slot.Weekday) != Calendar.Weekday(m.Anchor.Reference.Date!.Value);
    }

    static Sense? NearDay(Match m)
    {
        if (IsQuoted(m)) return null;
        if (m.Anchor.IsNarrative) return m.Value(Slot.NearDay) == 0 ? Sense.Date("PRESENT_REF") : Sense.Date("XXXX-XX-XX");
        return Sense.Date(Anchor.Shift(m.Anchor.Base, "D", m.Value(Slot.NearDay)));
    }

    /// <summary>The programme called "Today".</summary>
    static bool IsQuoted(Match m) =>
        m.At > m.Begin && m.ExtentEnds[0] < m.End && char.IsUpper(m.Surface(m.At)[0]) && m.Surface(m.At - 1) is "\"" or "“" or "'" or "‘" && m.Surface(m.ExtentEnds[0]) is "\"" or "”" or "'" or "’";

    static Sense? NearOffset(Match m, int further)
    {
        var step = m.Value(Slot.NearDay);
        return step == 0 || step == further ? Sense.Date(Anchor.Shift(m.Anchor.Base, "D", step + further)) : null;
    }
}
