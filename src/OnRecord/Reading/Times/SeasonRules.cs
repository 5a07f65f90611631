namespace OnRecord.Times;

/// <summary>Seasons of the year: "the summer of 1916", "last winter", "this spring". A bare season word is one only after a preposition or in a history.</summary>
static class SeasonRules
{
    public static readonly Rule[] All =
    [
        new("season of a year", "[the? SEASON of? YEAR]", m => Sense.Date(Of(m, m.Value(Slot.Year)))),
        new("season of a year", "[the? SEASON of? Y2]", m => Sense.Date(Of(m, Years.OfShort(m, m.Value(Slot.ShortYear))))),
        new("season of a year", "[YEAR -? SEASON]", m => Sense.Date(Of(m, m.Value(Slot.Year)))),
        new("season of that year", "[the? SEASON of? that same? year]", m => Sense.Date(Of(m, m.Anchor.Reference.Year))),
        new("season of that year", "[the? SEASON of? the? same|REL year]", m => Years.Relative(m) is var year and not 0 ? Sense.Date(Of(m, year)) : null),
        new("last season by name", "[the? REL SEASON]", Relative),
        new("last season by name", "[this past SEASON]", m => Relative(m, -1)),
        new("that season", "[that same? SEASON]", m => InYear(m, m.Anchor.Reference)),
        new("that season", "[the same SEASON]", m => InYear(m, m.Anchor.Reference)),
        new("the season", "[the SEASON]", m => TheSeason(m, m.Anchor.IsNarrative || IsAfterPreposition(m, m.Before) || m.Before >= m.Begin && m.Surface(m.Before) is "of" or "for" or "after" or "before" or "into")),
        new("season", "SEASON", m => TheSeason(m, IsAfterPreposition(m, m.At - 1) || (m.Anchor.IsNarrative && m.Code(Slot.Season) != "FA") || IsAttribute(m))),
    ];

    static string Of(Match m, int year) => string.Concat(Calendar.Year(year), "-", m.Code(Slot.Season));

    static Sense? Relative(Match m) => Relative(m, m.Value(Slot.Relative));

    static Sense? Relative(Match m, int step)
    {
        if (m.Anchor.Base is not { HasYear: true } from) return Sense.Date("XXXX-" + m.Code(Slot.Season));
        var year = from.Year;
        var month = m.Code(Slot.Season) switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        if (step < 0 && from.Month < month + 3) year--;
        if (step > 0 && from.Month >= month) year++;
        return Sense.Date(Of(m, year));
    }

    static Sense? TheSeason(Match m, bool isTime)
    {
        if (!isTime || m.IsWord(m.ExtentEnds[0], Grammar.Of) || m.IsKind(m.ExtentEnds[0], Kinds.Hyphen) && m[m.ExtentEnds[0]].IsTight) return null;
        return InYear(m, m.Anchor.IsNarrative ? m.Anchor.Reference : m.Anchor.Base);
    }

    static Sense? InYear(Match m, Mention from) => Sense.Date(from.HasYear ? Of(m, from.Year) : "XXXX-" + m.Code(Slot.Season));

    /// <summary>"spring break", "winter storm", but neither "the fall of" nor names ("Winter Games", "Silver Spring").</summary>
    static bool IsAttribute(Match m)
    {
        if (m.Surface(m.At) is "fall" or "Fall" || m.At + 1 >= m.End || (m.At > m.Begin && char.IsUpper(m.Surface(m.At - 1)[0]))) return false;
        if (char.IsUpper(m.Surface(m.At)[0]) && char.IsUpper(m.Surface(m.At + 1)[0])) return false;
        return m.Anchor.Prose.Words[m[m.At].Word].Upos is Words.Upos.Noun or Words.Upos.Propn && m.Anchor.Prose.Words[m[m.At + 1].Word].Upos == Words.Upos.Noun;
    }

    static bool IsAfterPreposition(Match m, int at) =>
        at >= m.Begin && Cues.BeforeSeason.Contains(m.Surface(at));
}
