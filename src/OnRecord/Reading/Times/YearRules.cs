namespace OnRecord.Times;

/// <summary>Years, decades and centuries: "1993", "1914–17", "the mid-1990s", "431 BC", "the 19th century".</summary>
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
        if (lexeme.Digits == 2 && !hasArticle && IsAge(m, m.At - 1)) return null;
        if (lexeme.Digits != 4 && value is >= 190 and <= 191 && m.Anchor.Base.Year >= 2010) value += 10;
        if (lexeme.Digits == 4 && value >= 220) return null;
        return Sense.Date(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value:D3}"));
    }

    /// <summary>"in her mid-50s"</summary>
    static bool IsAge(Match m, int at)
    {
        while (at >= m.Begin && (m.IsKind(at, Kinds.Hyphen) || m.Surface(at) is "mid" or "early" or "late")) at--;
        return at >= m.Begin && Cues.WhoseAge.Contains(m.Surface(at));
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
