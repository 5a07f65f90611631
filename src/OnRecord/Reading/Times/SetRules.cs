namespace OnRecord.Times;

/// <summary>Times that come again: "every Monday", "daily", "twice a week", "$5 a share a year".</summary>
static class SetRules
{
    public static readonly Rule[] All =
    [
        new("how often", "OFTEN", m => m.At > m.Begin && char.IsUpper(m.Surface(m.At)[0]) && (char.IsUpper(m.Surface(m.At - 1)[0]) || m.At + 1 < m.End && char.IsUpper(m.Surface(m.At + 1)[0])) ? null : Sense.Set(m.Code(Slot.Often))),
        new("every unit", "[every|each UNIT1]", m => m.Code(Slot.Unit) is "TS" ? null : Sense.Set(m.Code(Slot.Unit) is "WE" ? "XXXX-WXX-WE" : Quantity.Length(1, m.Code(Slot.Unit)))),
        new("every single unit", "[every single|other UNIT1]", m => Sense.Set(Quantity.Length(m.Surface(m.At + 1) is "other" ? 2 : 1, m.Code(Slot.Unit)))),
        new("every few units", "[every QTY UNITS]", m => Sense.Set(Quantity.Length(Quantity.Of(m), m.Code(Slot.Unit)))),
        new("every weekday", "[every|each WEEKDAY]", Weekday),
        new("every weekday", "[WEEKDAYS]", Weekday),
        new("every month by name", "[every|each MONTH]", m => Sense.Set(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-{m.Value(Slot.Month):D2}"))),
        new("every season", "[every|each SEASON]", m => Sense.Set("XXXX-" + m.Code(Slot.Season))),
        new("every morning", "[every|each PART]", m => Sense.Set("XXXX-XX-XXT" + m.Code(Slot.DayPart))),
        new("weekday mornings", "[WEEKDAY PARTS]", m => Sense.Set(string.Concat(Value(m), "T", m.Code(Slot.DayPart)))),
        new("mornings", "[in? the? PARTS]", m => m.ExtentEnds[0] - m.ExtentStarts[0] == 1 && m.At > m.Begin && (m.IsKind(m.At - 1, Kinds.Number) || m.Surface(m.At - 1) is "many" or "several" or "most" or "few" or "some" or "all") ? null : Sense.Set("XXXX-XX-XXT" + m.Code(Slot.DayPart))),
        new("weekends", "on [UNITS]", m => m.Code(Slot.Unit) is "WE" ? Sense.Set("XXXX-WXX-WE") : null),
        new("times a unit", "[once|twice a|an|per|every|each UNIT1]", m => Sense.Set(Quantity.Length(1, m.Code(Slot.Unit)))),
        new("times a unit", "[QTY times a|an|per|every|each UNIT1]", m => Sense.Set(Quantity.Length(1, m.Code(Slot.Unit)))),
        new("per unit", "[per UNIT1]", m => m.Code(Slot.Unit) is "TS" or "TH" or "TM" ? null : Sense.Set(Quantity.Length(1, m.Code(Slot.Unit)))),
        new("year after year", "[year after year]", _ => Sense.Set("P1Y")),
        new("day after day", "[day after day]", _ => Sense.Set("P1D")),
        new("year on year", "year - on|over - year", _ => Sense.None),
    ];

    static Sense? Weekday(Match m) => Sense.Set(Value(m));

    static string Value(Match m) => "XXXX-WXX-" + (char)('0' + m.Value(Slot.Weekday));

    /// <summary>"$5 million a year", "40 a day", "a share a month": the article means "each", because a count or a price goes before it.</summary>
    public static bool IsRate(Match m, int at)
    {
        var before = at - 1;
        if (before < m.Begin) return false;
        var word = m.Surface(before);
        if (m[before].Is(Kinds.Number) || Cues.Priced.Contains(word)) return true;
        return m.Anchor.Prose.Words[m[before].Word].Penn is Words.Penn.Nns && HasNumberNear(m, before);
    }

    static bool HasNumberNear(Match m, int at)
    {
        for (var i = at - 1; i >= Math.Max(m.Begin, at - 3); i--)
            if (m[i].Is(Kinds.Number)) return true;
        return false;
    }
}
