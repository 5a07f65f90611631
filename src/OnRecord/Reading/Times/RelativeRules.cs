namespace OnRecord.Times;

/// <summary>Units of the calendar reckoned from a day: "last week", "this year", "the next day", "the same day".</summary>
static class RelativeRules
{
    public static readonly Rule[] All =
    [
        new("last week", "[last|this|next UNIT1]", m => IsQuotedTitle(m) ? Sense.None : FromBase(m, Step(m, m.At))),
        new("last week", "[this past|coming|current UNIT1]", m => FromBase(m, Step(m, m.At + 1) is var s && s < 0 && m.Code(Slot.Unit) is "W" or "WE" ? -1 : s)),
        new("last week", "[the last UNIT1]", m => m.Code(Slot.Unit) is "Q" or "WE" ? FromBase(m, -1) : Sense.Duration(Quantity.Length(1, m.Code(Slot.Unit)))),
        new("the past year", "[the past UNIT1]", m => Sense.Duration(Quantity.Length(1, m.Code(Slot.Unit)))),
        new("the current year", "[the current UNIT1]", m => FromBase(m, 0)),
        new("the coming year", "[the coming|upcoming UNIT1]", m => FromBase(m, 1)),
        new("the next year", "over|in|within|for|during|throughout [the next UNIT1]", m => m.Anchor.IsNarrative || m.Code(Slot.Unit) is "D" or "WE" ? null : Sense.Duration(Quantity.Length(1, m.Code(Slot.Unit)))),
        new("the next day", "[the? very? next|following UNIT1]", m => m.ExtentEnds[0] - m.ExtentStarts[0] == 2 && !m.IsWord(m.At, Grammar.The) && m.Surface(m.At)[0] is 'n' or 'N' ? null : FromReference(m, 1)),
        new("the previous year", "[the? previous|preceding|prior UNIT1]", m => FromReference(m, -1)),
        new("the year previous", "[the UNIT1 previous|before|prior]", m => EndsHere(m) || m.Surface(m.ExtentEnds[0]) is "that" or "this" ? FromReference(m, -1) : null),
        new("the day after", "[the UNIT1 after|following]", m => EndsHere(m) ? FromReference(m, 1) : null),
        new("the same day", "[the|that|this same UNIT1]", m => FromReference(m, 0)),
        new("that day", "[that very? UNIT1]", That),
        new("the day", "[the day]", TheDay),
        new("the day", "[the week|month]", TheWeek),
        new("the weekend", "[the|that|over weekend]", Weekend),
        new("later in the year", "[later|earlier|early|late in the|that same? UNIT1]", InUnit),
        new("later this year", "[later|earlier|early|late on? in? this UNIT1]", m => FromBase(m, 0)),
        new("early next year", "[later|earlier|early|late last|next UNIT1]", m => FromBase(m, Step(m, m.At + 1))),
        new("last night", "[last night]", m => Night(m, -1)),
        new("this morning", "[this|that PART]", m => Night(m, 0)),
        new("the next morning", "[the next|following PART]", m => OfReference(m, 1)),
        new("the previous night", "[the previous PART]", m => OfReference(m, -1)),
        new("tonight", "[tonight]", m => Sense.Time((m.Anchor.IsNarrative ? "XXXX-XX-XX" : Anchor.Shift(m.Anchor.Base, "D", 0)) + "TNI")),
        new("the unit's end", "[year|month|week 's end]", m => FromReference(m, 0, m.Surface(m.At) switch { "year" or "Year" => "Y", "week" or "Week" => "W", _ => "M" })),
        new("week of", "[the week of MONTH DAY ,? YEAR?]", WeekOf),
    ];

    /// <summary>Nothing follows that "after" or "before" could lead to.</summary>
    public static bool EndsHere(Match m) => m.ExtentEnds[0] >= m.End || !char.IsLetterOrDigit(m.Surface(m.ExtentEnds[0])[0]);

    /// <summary>“This Week”: a programme.</summary>
    static bool IsQuotedTitle(Match m) =>
        m.Before >= m.Begin && m.Surface(m.Before) is "“" or "\"" or "‘" or "'" && m.Surface(m.At) is "This" or "Last" or "Next" && m.Surface(m.ExtentEnds[0] - 1) is [>= 'A' and <= 'Z', ..];

    static int Step(Match m, int at) => (int)m[at].Value;

    static Sense? FromBase(Match m, int step)
    {
        var unit = m.Code(Slot.Unit);
        if (unit is "TS") return null;
        if (m.Anchor.IsNarrative && step == 0 && unit is "TH" or "TM") return null;
        return unit is "TH" or "TM" ? Sense.Time(Anchor.Shift(m.Anchor.Base, unit, 0)) : Sense.Date(Anchor.Shift(m.Anchor.Base, unit, step));
    }

    static Sense? FromReference(Match m, int step)
    {
        var unit = m.Code(Slot.Unit);
        if (unit is "TS" or "TM" or "TH") return null;
        // What has happened the following year is no year to come: the date it leans on is not the last one said.
        if (step > 0 && unit == "Y" && !m.Anchor.IsNarrative && m.Anchor.Published is { } day && m.Anchor.Reference.Year + step > day.Year && m.Anchor.TenseAt(m[m.At].Word) == Tense.Past) return Sense.Date("XXXX");
        return Sense.Date(Anchor.Shift(m.Anchor.Reference, unit, step));
    }

    /// <summary>"later in the day" of a report is the day it tells of; in a history the day last mentioned.</summary>
    static Sense? InUnit(Match m)
    {
        var unit = m.Code(Slot.Unit);
        if (unit is "DE" or "CE") return null;
        if (m.Anchor.IsNarrative || m.Surface(m.IndexOf(Slot.Unit) - 1) is not "the") return FromReference(m, 0);
        return unit == "D" ? Sense.Date(m.Anchor.CurrentDay()) : FromBase(m, 0);
    }

    static Sense? That(Match m)
    {
        var unit = m.Code(Slot.Unit);
        return unit is "TS" or "TM" or "TH" || !m.Anchor.Reference.HasYear ? null : Sense.Date(Anchor.Shift(m.Anchor.Reference, unit, 0));
    }

    /// <summary>"ended the day", "late in the day": the day spoken of. "the day before", "the day after the vote" are others' business.</summary>
    static Sense? TheDay(Match m)
    {
        var after = m.ExtentEnds[0];
        if (m.Anchor.IsNarrative || m.Before < m.Begin) return null;
        if (!Cues.EndOfDay.Contains(m.Surface(m.Before))) return null;
        if (after < m.End && Cues.DayOf.Contains(m.Surface(after))) return null;
        return m.Surface(m.Before) is "of" && !(m.Before > m.Begin && m.Surface(m.Before - 1) is "end" or "start" or "close" or "rest" or "beginning" or "part") ? null
            : Sense.Date(m.Anchor.CurrentDay());
    }

    static Sense? TheWeek(Match m) =>
        m.Before >= m.Begin && m.Surface(m.Before) is "earlier" or "later" or "in" or "of" or "for" && !m.IsWord(m.ExtentEnds[0], Grammar.Of)
            ? (m.Surface(m.Before) is "of" or "in" or "earlier" or "later" ? FromReference(m, 0, m.Surface(m.ExtentEnds[0] - 1) is "week" ? "W" : "M") : null) : null;

    static Sense? FromReference(Match m, int step, string unit) =>
        (m.Anchor.IsNarrative ? m.Anchor.Reference : m.Anchor.Base) is { HasMonth: true } from ? Sense.Date(Anchor.Shift(from, unit, step)) : null;

    static Sense? Weekend(Match m)
    {
        if (m.IsWord(m.ExtentEnds[0], Grammar.Of)) return null;
        var from = m.Anchor.Base;
        if (from.Date is not { } day) return Sense.Date("XXXX-WXX-WE");
        var isAhead = Calendar.Weekday(day) >= 6 || m.Anchor.TenseAt(m[m.At].Word) == Tense.Future;
        return Sense.Date(Anchor.Shift(from, "WE", isAhead ? 0 : -1));
    }

    static Sense? Night(Match m, int step)
    {
        var code = m.Has(Slot.DayPart) ? m.Code(Slot.DayPart) : "NI";
        var from = m.Anchor.IsNarrative || m.Has(Slot.DayPart) && m.Surface(m.At)[1] == 'h' && m.Surface(m.At).Length == 4 && m.Surface(m.At)[2] == 'a' ? m.Anchor.Reference : m.Anchor.Base;
        return Sense.Time(string.Concat(Anchor.Shift(from, "D", step), "T", code));
    }

    static Sense? OfReference(Match m, int step) => Sense.Time(string.Concat(Anchor.Shift(m.Anchor.Reference, "D", step), "T", m.Code(Slot.DayPart)));

    static Sense? WeekOf(Match m)
    {
        var year = m.Has(Slot.Year) ? m.Value(Slot.Year) : m.Anchor.YearOf(m.Value(Slot.Month), m.Value(Slot.Day), m[m.At].Word);
        return year is >= 1 and <= 9999 && Calendar.IsValid(year, m.Value(Slot.Month), m.Value(Slot.Day))
            ? Sense.Date(Calendar.Week(new(year, m.Value(Slot.Month), m.Value(Slot.Day)))) : null;
    }
}
