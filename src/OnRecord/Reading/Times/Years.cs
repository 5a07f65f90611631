namespace OnRecord.Times;

/// <summary>Which year is meant.</summary>
static class Years
{
    /// <summary>Four digits that are a year and not a count, a price or a name's number.</summary>
    public static bool IsYear(Match m)
    {
        var at = m.IndexOf(Slot.Year);
        var year = m.Value(Slot.Year);
        if (at > m.ExtentStarts[0]) return m.IsWord(at - 1, Grammar.The) ? IsBareYear(m, at, year) : true;
        return IsBareYear(m, at, year);
    }

    static bool IsBareYear(Match m, int at, int year)
    {
        var next = at + 1;
        if (at > m.Begin && IsSignOfCount(m, at - 1, m[at].IsTight)) return false;
        if (next < m.End)
        {
            if (m[next].Is(Kinds.Unit | Kinds.Counted | Kinds.Zone | Kinds.Meridiem) || m[next].Literal == Grammar.Percent) return false;
            if (m[next].Is(Kinds.Number) && !m[next].IsTight) return false;
            if (m[next].Is(Kinds.Hyphen) && m[next].IsTight && m.IsKind(next + 1, Kinds.Number) && m[next + 1].IsTight && !IsRange(m, next + 1, year)) return false;
            if (m[next].IsTight && m.Surface(next) is "%" or "°" or "+" or "$" or "€" or "£" || m.Surface(next)[0] == '°') return false;
            if (m.Anchor.Prose.Words[m[next].Word].Penn is Words.Penn.Nns && year is < 1700 or > 2100 && !IsAfterPreposition(m, at)) return false;
            if (m.Anchor.Prose.Words[m[next].Word].Penn is Words.Penn.Nns && year % 100 == 0 && !IsAfterPreposition(m, at)) return false;
        }
        return year is >= 1400 and <= 2100 || IsAfterPreposition(m, at) && (year < 1400 || year < 2200 && m.Anchor.IsNarrative);
    }

    /// <summary>The number after a hyphen is a later year: 1914-17, 1914-1917; else the year is part of a longer number.</summary>
    static bool IsRange(Match m, int at, int year)
    {
        var value = (int)m[at].Value;
        var isLater = m[at].Digits == 2 ? value > year % 100 || year % 100 == 99 : m[at].Digits == 4 && value >= year;
        return isLater && !(m.IsKind(at + 1, Kinds.Hyphen) && m[at + 1].IsTight);
    }

    static bool IsSignOfCount(Match m, int at, bool isTight) =>
        Cues.SignsOfCount.Contains(m.Surface(at)) || isTight && (m.Surface(at) is "." or "," or "/" or "&" or ":");

    static bool IsAfterPreposition(Match m, int at) =>
        at > m.Begin && Cues.BeforeYear.Contains(m.Surface(at - 1));

    /// <summary>The year of two digits: in the hundred years that end soon after the day we read from.</summary>
    public static int OfShort(Match m, int digits)
    {
        var now = m.Anchor.Base.Year;
        if (now <= 0) return digits < 40 ? 2000 + digits : 1900 + digits;
        var year = now / 100 * 100 + digits;
        return year > now + 10 ? year - 100 : year;
    }

    /// <summary>The year of "last year", "that year", "the same year" within a longer match; 0 where none is known.</summary>
    public static int Relative(Match m) =>
        m.Has(Slot.Relative) ? (m.Anchor.Base is { HasYear: true } from ? from.Year + m.Value(Slot.Relative) : 0) : m.Anchor.Reference.Year;

    /// <summary>"the year" after "of", "in" or before a part of it: the year we read from.</summary>
    public static Sense? TheYear(Match m)
    {
        var from = m.Anchor.IsNarrative ? m.Anchor.Last : m.Anchor.Base;
        if (!from.HasYear || m.Before < m.Begin || m.ExtentEnds[0] < m.End && m.IsWord(m.ExtentEnds[0], Grammar.Of)) return null;
        return Cues.OfTheYear.Contains(m.Surface(m.Before)) ? Sense.Date(Calendar.Year(from.Year)) : null;
    }
}
