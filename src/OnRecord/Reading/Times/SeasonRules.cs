namespace OnRecord.Times;

/// <summary>Seasons of the year: "the summer of 1916", "last winter", "this spring". A bare season word is one only after a preposition or in a history.</summary>
static class SeasonRules
{
    public static readonly Rule[] All =
    [
        new("season of a year", "[the? SEASON of? YEAR]", m => Sense.Date(Of(m, m.Value(Slot.Year)))),
        new("season of a year", "[the? SEASON of? Y2]", m => Sense.Date(Of(m, Years.OfShort(m, m.Value(Slot.ShortYear))))),
        new("season of a year", "[YEAR -? SEASON]", m => Sense.Date(Of(m, m.Value(Slot.Year)))),
        new("season of that year", "[the? SEASON of that|the|REL same? year]", m => Years.Relative(m) is var year and not 0 ? Sense.Date(Of(m, year)) : null),
        new("last season by name", "[the? REL SEASON]", Relative),
        new("that season", "[that|the same|following? SEASON]", m => TheSeason(m, true)),
        new("the season", "[the SEASON]", m => TheSeason(m, m.Anchor.IsNarrative || IsAfterPreposition(m, m.Before))),
        new("season", "SEASON", m => TheSeason(m, IsAfterPreposition(m, m.At - 1) || (m.Anchor.IsNarrative && m.Code(Slot.Season) != "FA"))),
    ];

    static string Of(Match m, int year) => string.Concat(Calendar.Year(year), "-", m.Code(Slot.Season));

    static Sense? Relative(Match m)
    {
        if (m.Anchor.Base is not { HasYear: true } from) return Sense.Date("XXXX-" + m.Code(Slot.Season));
        var year = from.Year;
        var month = m.Code(Slot.Season) switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        var step = m.Value(Slot.Relative);
        if (step < 0 && from.Month < month + 3) year--;
        if (step > 0 && from.Month >= month) year++;
        return Sense.Date(Of(m, year));
    }

    static Sense? TheSeason(Match m, bool isTime)
    {
        if (!isTime || m.IsWord(m.ExtentEnds[0], Grammar.Of) || m.IsKind(m.ExtentEnds[0], Kinds.Hyphen) && m[m.ExtentEnds[0]].IsTight) return null;
        var from = m.Anchor.IsNarrative ? m.Anchor.Reference : m.Anchor.Base;
        return Sense.Date(from.HasYear ? Of(m, from.Year) : "XXXX-" + m.Code(Slot.Season));
    }

    static bool IsAfterPreposition(Match m, int at) =>
        at >= m.Begin && m.Surface(at) is "in" or "In" or "by" or "By" or "during" or "During" or "since" or "Since" or "until" or "through" or "throughout" or "over" or "Over" or "every"
            or "all";
}
