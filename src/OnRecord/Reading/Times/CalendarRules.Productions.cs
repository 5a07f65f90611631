namespace OnRecord.Times;

/// <summary>What the patterns of dates mean.</summary>
static partial class CalendarRules
{
    static Sense? Iso(Match m)
    {
        int year = m.Value(Slot.Year), month = m.Value(Slot.Number), day = m.Value(Slot.Number, 1);
        return m[m.At + 1].IsTight && Calendar.IsValid(year, month, day) ? Sense.Date(Calendar.Day(year, month, day)) : null;
    }

    /// <summary>American order unless the first number cannot be a month.</summary>
    static Sense? Numeric(Match m)
    {
        int month = (int)m[m.At].Value, day = (int)m[m.At + 2].Value;
        var last = m[m.ExtentEnds[0] - 1];
        if (!last.IsTight || last.Digits is not (2 or 4) || !m[m.At + 1].IsTight) return null;
        if (month > 12) (month, day) = (day, month);
        var year = last.Digits == 4 ? (int)last.Value : Years.OfShort(m, (int)last.Value);
        return Calendar.IsValid(year, month, day) ? Sense.Date(Calendar.Day(year, month, day)) : null;
    }

    static Sense? DayOfYear(Match m) => DayIn(m, m.Value(Slot.Year), 0, 0);

    static Sense? DayOfMonth(Match m)
    {
        if (IsCount(m)) return null;
        return DayIn(m, Year(m, m.Value(Slot.Month), m.Value(Slot.Day)), 0, 0);
    }

    static Sense? DayOfMonthInYear(Match m) => DayIn(m, Years.Relative(m), 0, 0);

    static Sense? FirstDay(Match m) => IsCount(m) ? null : DayIn(m, YearSaidOr(m, 0), 0, 0);

    static Sense? SecondDay(Match m) => IsCount(m) || m.Value(Slot.Day, 1) <= m.Value(Slot.Day) && !m.IsWord(m.ExtentEnds[0], Grammar.And) ? null : DayIn(m, YearSaidOr(m, 0), 0, 1);

    static Sense? FirstOfTwo(Match m) => DayIn(m, m.Value(Slot.Year) - (m.Value(Slot.Month) > m.Value(Slot.Month, 1) ? 1 : 0), 0, 0);

    static Sense? SecondOfTwo(Match m) => DayIn(m, m.Value(Slot.Year), 1, 1);

    static Sense? FirstMonth(Match m) => Sense.Date(Calendar.Month(m.Value(Slot.Year) - (m.Value(Slot.Month) > m.Value(Slot.Month, 1) ? 1 : 0), m.Value(Slot.Month)));

    static Sense? SecondMonth(Match m) => Sense.Date(Calendar.Month(m.Value(Slot.Year), m.Value(Slot.Month, 1)));

    static Sense? MonthInYear(Match m) => Years.Relative(m) is var year and not 0 ? Sense.Date(Calendar.Month(year, m.Value(Slot.Month))) : null;

    static Sense? Month(Match m)
    {
        var at = m.At;
        var name = m[at];
        if (m.Surface(at).Equals("may", StringComparison.OrdinalIgnoreCase) || m.Surface(at).Equals("march", StringComparison.OrdinalIgnoreCase))
            if (!IsMonthHere(m, at)) return null;
        if (name.End - name.Start <= 3 && !m.Surface(at).Equals("may", StringComparison.OrdinalIgnoreCase)) return null;
        if (m.IsKind(at + 1, Kinds.Number) && m[at + 1].Digits == 0) return null;
        return Sense.Date(Months(m, YearOr(m, (int)name.Value, 0), (int)name.Value));
    }

    /// <summary>"May" and "March" stand alone as months after a preposition or a word of time, or where nothing follows that a verb would want.</summary>
    static bool IsMonthHere(Match m, int at)
    {
        if (at == m.Begin) return at + 1 < m.End && (m[at + 1].Is(Kinds.Number) || m.IsWord(at + 1, Grammar.Possessive));
        return Cues.BeforeMonth.Contains(m.Surface(at - 1));
    }

    static Sense? MonthRelative(Match m)
    {
        int month = m.Value(Slot.Month), step = m.Value(Slot.Relative);
        if (m.Anchor.Base is not { HasYear: true } from) return Sense.Date(Months(m, 0, month));
        var year = from.Year;
        if (step < 0 && month >= Math.Max(from.Month, 1)) year--;
        if (step > 0 && month <= from.Month) year++;
        return Sense.Date(Months(m, year, month));
    }

    /// <summary>"last Nov. 3", "next March 5", "this May 4".</summary>
    static Sense? DayRelative(Match m)
    {
        int month = m.Value(Slot.Month), day = m.Value(Slot.Day);
        if (IsCount(m) || m.Anchor.Base.Date is not { } today || !Calendar.IsValid(today.Year, month, day)) return null;
        var step = (int)m[m.At].Value;
        var (here, now) = (month * 100 + day, today.Month * 100 + today.Day);
        return DayIn(m, today.Year + (step < 0 && here >= now ? -1 : step > 0 && here <= now ? 1 : 0), 0, 0);
    }

    static Sense? DayOfMonthRelative(Match m)
    {
        var mention = m.Has(Slot.Relative) ? m.Anchor.Base : m.Anchor.Reference;
        if (!mention.HasMonth) return null;
        var month = Anchor.Shift(mention, "M", m.Has(Slot.Relative) ? m.Value(Slot.Relative) : 0);
        return Sense.Date(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{month}-{m.Value(Slot.Day):D2}"));
    }

    /// <summary>"the 20th": of the month last spoken of; in news the next or last such day.</summary>
    static Sense? DayAlone(Match m)
    {
        var after = m.ExtentEnds[0];
        var day = m.Value(Slot.Day);
        if (after < m.End && char.IsLetter(m.Surface(after)[0]) && (char.IsUpper(m.Surface(after)[0]) && !m[after].Is(Kinds.Month) || IsNoun(m, after))) return null;
        if (m.IsKind(after, Kinds.Hyphen) || m.IsKind(after, Kinds.Unit)) return null;
        if (m.IsWord(after, Grammar.And) && after + 1 < m.End && !m.IsKind(after + 1, Kinds.Ordinal) && IsNoun(m, after + 1)) return null; // "the 12th and final game"
        var from = m.Anchor.Last.HasMonth ? m.Anchor.Last : m.Anchor.Base;
        if (!from.HasMonth || !Calendar.IsValid(from.Year, from.Month, day)) return null;
        if (!m.Anchor.Last.HasMonth && from.First is { } today && day < today.Day && m.Anchor.TenseAt(m[m.At].Word) is Tense.Future)
            return Sense.Date(string.Concat(Anchor.Shift(from, "M", 1), "-", day.ToString("D2", System.Globalization.CultureInfo.InvariantCulture)));
        return Sense.Date(Calendar.Day(from.Year, from.Month, day));
    }

    static bool IsNoun(Match m, int at) => m.Anchor.Prose.Words[m[at].Word].Penn is Words.Penn.Nn or Words.Penn.Nns or Words.Penn.Nnp or Words.Penn.Jj or Words.Penn.Jjs or Words.Penn.Jjr or Words.Penn.Cd or Words.Penn.Nnps;

    /// <summary>"May 4 people": the number counts what follows.</summary>
    static bool IsCount(Match m)
    {
        var end = m.ExtentEnds[m.ExtentEnds[1] > 0 && m.Has(Slot.Day, 1) ? 1 : 0];
        var day = m.Of(Slot.Day, m.Has(Slot.Day, 1) ? 1 : 0);
        if (end >= m.End || day.End != m[end - 1].End || day.Is(Kinds.Ordinal)) return false;
        return m[end].Is(Kinds.Unit | Kinds.Counted | Kinds.Meridiem) || m.IsKind(end, Kinds.Hyphen) && m.IsKind(end + 1, Kinds.Unit) || m[end].Literal == Grammar.Percent;
    }

    static int Year(Match m, int month, int day) => m.Anchor.YearOf(month, day, m[m.At].Word, m.IsWord(m.Before, Grammar.Since));

    static int YearOr(Match m, int month, int day) => m.Has(Slot.Year) ? m.Value(Slot.Year) : Year(m, month, day);

    static int YearSaidOr(Match m, int nth) => YearOr(m, m.Value(Slot.Month), m.Value(Slot.Day, nth));

    static Sense? DayIn(Match m, int year, int nthMonth, int nthDay)
    {
        int month = m.Value(Slot.Month, nthMonth), day = m.Value(Slot.Day, nthDay);
        if (!Calendar.IsValid(year, month, day)) return null;
        return Sense.Date(year == 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-{month:D2}-{day:D2}") : Calendar.Day(year, month, day));
    }

    static string Months(Match m, int year, int month) =>
        year == 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-{month:D2}") : Calendar.Month(year, month);
}
