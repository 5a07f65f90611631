namespace OnRecord.Times;

/// <summary>Quarters and halves of the year, and fiscal years: "the third quarter", "the year-earlier period", "fiscal 1990".</summary>
static class QuarterRules
{
    public static readonly Rule[] All =
    [
        new("quarter of a year", "[the? fiscal? ORD|final|last|latest|latter -? quarter|half of? the? fiscal? YEAR]", m => Part(m, m.Value(Slot.Year))),
        new("quarter of a year", "[the? YEAR 's? ORD|final -? quarter|half]", m => Part(m, m.Value(Slot.Year))),
        new("quarter of last year", "[the? ORD|final|last -? quarter|half of the? REL|that|same fiscal? year]", m => Part(m, Years.Relative(m))),
        new("quarter of last year", "[REL|that year 's ORD|final -? quarter|half]", m => Part(m, Years.Relative(m))),
        new("quarter of the year", "[the? ORD|final -? quarter|half of the fiscal? year]", m => Part(m, m.Anchor.Reference.Year)),
        new("quarter a year earlier", "[the? year - earlier|ago|before ORD|final quarter|half]", m => Part(m, m.Anchor.Reference.Year - 1)),
        new("year-earlier quarter", "[the? year - earlier|ago quarter|period|month|half?]", YearEarlier),
        new("same quarter last year", "[the? same|corresponding|comparable quarter|period|month|half a year ago|earlier|before]", YearEarlier),
        new("same quarter last year", "[the? same|corresponding|comparable quarter|period|month|half of? in? the? REL year]", YearEarlier),
        new("same quarter of a year", "[the? same|corresponding|comparable quarter|period|month|half of? in? YEAR]", YearEarlier),
        new("quarter that ended", "[the? fiscal? ORD|final? -? quarter] ended|ending MONTH DAY", EndedQuarter),
        new("quarter", "[the? fiscal? ORD|final -? quarter|half]", PartAlone),
        new("quarter", "[Q of? YEAR]", m => Sense.Date(Calendar.Quarter(m.Value(Slot.Year), m.Value(Slot.Quarter)))),
        new("quarter", "Q", m => m.Anchor.Base.HasYear ? Sense.Date(Calendar.Quarter(Latest(m, m.Value(Slot.Quarter)), m.Value(Slot.Quarter))) : null),
        new("the quarter", "[the|that latest|most? recent? quarter]", TheQuarter),
        new("the quarter", "[the|that quarter]", TheQuarter),
        new("fiscal year", "[the? fiscal|financial year? YEAR]", m => Sense.Date("FY" + Calendar.Year(m.Value(Slot.Year)))),
        new("fiscal year", "[fy -? YEAR]", m => Sense.Date("FY" + Calendar.Year(m.Value(Slot.Year)))),
        new("fiscal year", "[REL|the fiscal|financial year]", m => m.Has(Slot.Relative) && m.Anchor.Base.HasYear ? Sense.Date("FY" + Calendar.Year(m.Anchor.Base.Year + m.Value(Slot.Relative))) : null),
        new("year end", "[the? year - end YEAR?]", YearEnd),
        new("first months", "[the? first|last|latest|final NUM UNITS]", FirstUnits),
        new("period of months", "[the NUM UNITS]", m => m.Anchor.IsBusiness && m.Code(Slot.Unit) is "M" or "Q" or "W" ? Sense.Duration(Quantity.Length(m.Of(Slot.Number).Value, m.Code(Slot.Unit))) : null),
    ];

    static Sense? Part(Match m, int year)
    {
        if (year == 0) return null;
        var number = Number(m);
        if (IsHalf(m)) return number is 1 or 2 or 4 ? Sense.Date(string.Concat(Calendar.Year(year), "-H", number == 1 ? "1" : "2")) : null;
        return number <= 4 ? Sense.Date(Calendar.Quarter(year, number)) : null;
    }

    /// <summary>A quarter or half without its year: only where the report is about business, or the words say so ("third-quarter profit").</summary>
    static Sense? PartAlone(Match m)
    {
        if (!m.Anchor.IsBusiness || m.IsWord(m.ExtentEnds[0], Grammar.Of) || !m.Anchor.Base.HasYear) return null;
        var number = Number(m);
        return Part(m, IsHalf(m) ? m.Anchor.Base.Year : Latest(m, Math.Min(number, 4)));
    }

    /// <summary>The year of a quarter: the last one begun, or the next where the sentence looks ahead.</summary>
    static int Latest(Match m, int quarter)
    {
        var from = m.Anchor.Base;
        var current = from.HasMonth ? (from.Month + 2) / 3 : from.Quarter;
        if (current == 0 || quarter == current) return from.Year;
        var tense = m.Anchor.TenseAt(m[m.At].Word);
        if (quarter > current) return tense == Tense.Future || quarter == current + 1 && tense == Tense.Present ? from.Year : from.Year - 1;
        return tense == Tense.Future && quarter < current - 1 ? from.Year + 1 : from.Year;
    }

    static Sense? YearEarlier(Match m)
    {
        var from = m.Anchor.Reference;
        if (!from.HasYear) return null;
        var year = m.Has(Slot.Year) ? m.Value(Slot.Year) : m.Has(Slot.Relative) ? Years.Relative(m) : from.Year - 1;
        if (from.Quarter == 0 && !m.Has(Slot.Year) && m.Anchor.LastQuarter is { Quarter: > 0 } quarter && !Names(m, "month")) return Sense.Date(Calendar.Quarter(quarter.Year - 1, quarter.Quarter));
        if (from.Quarter == 0 && Names(m, "quarter") && from.HasMonth) return Sense.Date(Calendar.Quarter(year, (from.Month + 2) / 3));
        if (from.Quarter > 0) return Sense.Date(Calendar.Quarter(year, from.Quarter));
        if (Names(m, "period") && from.HasDay) return Sense.Date(Calendar.Year(year));
        return Sense.Date(from.HasMonth ? Calendar.Month(year, from.Month) : Calendar.Year(year));
    }

    static bool Names(Match m, string word)
    {
        for (var i = m.ExtentStarts[0]; i < m.ExtentEnds[0]; i++)
            if (m.Surface(i).SequenceEqual(word)) return true;
        return false;
    }

    static Sense? EndedQuarter(Match m)
    {
        int month = m.Value(Slot.Month), year = m.Anchor.YearOf(month, m.Value(Slot.Day), m.Of(Slot.Month).Word);
        return year > 0 ? Sense.Date(Calendar.Quarter(year, (month + 2) / 3)) : null;
    }

    static Sense? TheQuarter(Match m)
    {
        if (!m.Anchor.IsBusiness || m.IsWord(m.ExtentEnds[0], Grammar.Of)) return null;
        var from = m.Anchor.Reference;
        if (from.Quarter > 0) return Sense.Date(Calendar.Quarter(from.Year, from.Quarter));
        return Sense.Date(Anchor.Shift(m.Anchor.Base, "Q", m.ExtentEnds[0] - m.ExtentStarts[0] > 2 ? -1 : 0));
    }

    static Sense? YearEnd(Match m)
    {
        var year = m.Has(Slot.Year) ? m.Value(Slot.Year) : m.Anchor.Base.Year;
        return year == 0 ? null : Sense.Date(Calendar.Year(year));
    }

    static Sense? FirstUnits(Match m) => m.Code(Slot.Unit) is "TS" && m.IsWord(m.At, Grammar.The) ? null
        : Sense.Duration(Quantity.Length(m.Of(Slot.Number).Value, m.Code(Slot.Unit)));

    static int Number(Match m) => m.Has(Slot.Ordinal) && m.Of(Slot.Ordinal).Is(Kinds.Ordinal) ? m.Value(Slot.Ordinal) : 4;

    static bool IsHalf(Match m)
    {
        for (var i = m.ExtentStarts[0]; i < m.ExtentEnds[0]; i++)
            if (m.IsWord(i, Grammar.HalfWord)) return true;
        return false;
    }
}
