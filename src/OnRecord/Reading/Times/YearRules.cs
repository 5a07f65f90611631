namespace OnRecord.Times;

/// <summary>Years, decades and centuries: "1993", "1914–17", "the mid-1990s", "480 BC", "the 19th century".</summary>
static class YearRules
{
    public static readonly Rule[] All =
    [
        new("year", "[the year YEAR]", m => Sense.Date(Calendar.Year(m.Value(Slot.Year)))),
        new("year", "YEAR", m => Years.IsYear(m) ? Sense.Date(Calendar.Year(m.Value(Slot.Year))) : null),
        new("years with one century", "[YEAR] -|/ [YY]", First, Second),
        new("years with one century", "[YEAR] and|or [Y2]", First, Second),
        new("span of years", "[YEAR] - [YEAR]", First, m => m.Value(Slot.Year, 1) >= m.Value(Slot.Year) ? Sense.Date(Calendar.Year(m.Value(Slot.Year, 1))) : null),
        new("short year", "Y2", m => m.IsKind(m.At + 1, Kinds.Unit) ? null : Sense.Date(Calendar.Year(Years.OfShort(m, m.Value(Slot.ShortYear))))),
        new("short year", "class|Class|season of [Y2]", m => Sense.Date(Calendar.Year(Years.OfShort(m, m.Value(Slot.ShortYear))))),
        new("year of an era", "[ca|c|circa? .? NUM ERA]", m => OfEra(m, 0)),
        new("year of an era", "[ad|a.d. NUM]", m => m.Surface(m.At)[0] == 'A' && m.Value(Slot.Number) is > 0 and < 2200 ? Sense.Date(Calendar.Year(m.Value(Slot.Number))) : null),
        new("years of an era", "[NUM] -|to|and|or [NUM ERA]", m => OfEra(m, 0), m => OfEra(m, 1)),
        new("day of an era", "[MONTH NUM ERA]", m => m.Code(Slot.Era) == "BC" ? Sense.Date(Calendar.Month(-m.Value(Slot.Number), m.Value(Slot.Month))) : null),
        new("season of an era", "[the? SEASON of? NUM ERA]", m => m.Code(Slot.Era) == "BC" ? Sense.Date(Calendar.Year(-m.Value(Slot.Number)) + "-" + m.Code(Slot.Season)) : null),
        new("decade", "[the? DECADE]", m => Decade(m)),
        new("decade", "the [YEAR 's]", m => m.Value(Slot.Year) % 10 == 0 && m[m.ExtentEnds[0] - 1].IsTight && !IsNoun(m, m.ExtentEnds[0]) ? Sense.Date(Calendar.Decade(m.Value(Slot.Year))) : null),
        new("decade of an era", "[the? DECADE ERA]", m => m.Code(Slot.Era) == "BC" ? Sense.Date(Calendar.Year(-m.Value(Slot.Decade) * 10)[..5]) : Decade(m)),
        new("century", "[the? ORD -? UNIT1 ERA?]", Century),
        new("turn of the century", "the turn of [the UNIT1]", m => m.Code(Slot.Unit) == "CE" && m.Anchor.Base.Year > 0 ? Sense.Date(Calendar.Century(m.Anchor.Base.Year)) : null),
        new("the year", "[the year]", Years.TheYear),
    ];

    static Sense? First(Match m) => Years.IsYear(m) || m.Has(Slot.Year, 1) ? Sense.Date(Calendar.Year(m.Value(Slot.Year))) : null;

    static Sense? Second(Match m)
    {
        var year = m.Value(Slot.Year) / 100 * 100 + m.Value(Slot.ShortYear);
        var after = m.ExtentEnds[1];
        if (m.IsKind(after, Kinds.Month) || m.IsKind(after, Kinds.Unit) || (m.IsKind(after, Kinds.Hyphen) && m[after].IsTight)) return null;
        return year > m.Value(Slot.Year) ? Sense.Date(Calendar.Year(year)) : null;
    }

    static Sense? OfEra(Match m, int nth)
    {
        var year = m.Value(Slot.Number, nth);
        return year is > 0 and < 10000 ? Sense.Date(Calendar.Year(m.Code(Slot.Era) == "BC" ? -year : year)) : null;
    }

    /// <summary>"the 90s" is of the century we are reading from; a plain "nineties" may be an age or a temperature, so it wants "the".</summary>
    static Sense? Decade(Match m)
    {
        var lexeme = m.Of(Slot.Decade);
        var value = (int)lexeme.Value;
        var hasArticle = m.IsWord(m.At, Grammar.The);
        if (lexeme.Digits != 4 && !hasArticle && lexeme.Digits != 2 && !IsModified(m, m.At - 1)) return null;
        if (lexeme.Digits == 2 && !hasArticle && m.At > m.Begin && m.Surface(m.At - 1) is "his" or "her" or "their" or "my") return null;
        if (lexeme.Digits != 4 && value is >= 190 and <= 191 && m.Anchor.Base.Year >= 2010) value += 10;
        if (lexeme.Digits == 4 && value >= 220) return null;
        return Sense.Date(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value:D3}"));
    }

    static bool IsModified(Match m, int at) => at >= m.Begin && m.Surface(at) is "early" or "late" or "-" or "mid" or "the";

    static Sense? Century(Match m)
    {
        if (m.Code(Slot.Unit) != "CE") return null;
        var number = m.Value(Slot.Ordinal) - 1;
        var value = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:D2}");
        return Sense.Date(m.Has(Slot.Era) && m.Code(Slot.Era) == "BC" ? "BC" + value : value);
    }

    static bool IsNoun(Match m, int at) => at < m.End && m.Anchor.Prose.Words[m[at].Word].Penn is Words.Penn.Nn or Words.Penn.Nns or Words.Penn.Nnp or Words.Penn.Jj;
}

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

    static bool IsSignOfCount(Match m, int at, bool isTight) => m.Surface(at) switch
    {
        "$" or "£" or "€" or "¥" or "#" or "No." or "no." or "number" or "about" or "nearly" or "almost" or "than" or "some" or "least" or "over" or "up" or "another" or "Flight" or "flight"
            or "Route" or "Highway" or "Room" or "a" or "approximately" or "roughly" or "every" or "nos." or "US$" or "+" or "top" or "Section" or "Resolution" => true,
        "." or "," or "/" or "&" or ":" => isTight,
        _ => false,
    };

    static bool IsAfterPreposition(Match m, int at) =>
        at > m.Begin && m.Surface(at - 1) is "in" or "In" or "since" or "Since" or "until" or "by" or "By" or "from" or "From" or "of" or "during" or "During" or "year" or "to" or "between" or "(" or "-";

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
        return m.Surface(m.Before) is "of" or "in" or "for" or "during" or "throughout" or "half" or "through" or "earlier" or "later" or "so" ? Sense.Date(Calendar.Year(from.Year)) : null;
    }
}
