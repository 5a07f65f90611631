namespace OnRecord.Times;

/// <summary>Dates by their distance from another: "three months ago", "two days later", "a year earlier".</summary>
static class DistanceRules
{
    public static readonly Rule[] All =
    [
        new("years ago", "[APPROX? QTY short|long|full|whole? UNIT or? so? ago]", Ago),
        new("a year and a half ago", "[APPROX? a|an|one UNIT1 and a half ago|earlier|before]", m => HalfMore(m, -1)),
        new("a year and a half ago", "[APPROX? a|an|one UNIT1 and a half later]", m => HalfMore(m, 1)),
        new("a year ago", "[APPROX? QTY UNIT earlier|previously|beforehand]", m => Moved(m, -1)),
        new("years later", "[APPROX? QTY more? UNIT later|afterwards|afterward|hence]", m => Moved(m, 1)),
        new("years after", "[APPROX? QTY UNIT after]", m => RelativeRules.EndsHere(m) ? Moved(m, 1) : null),
        new("years before", "[APPROX? QTY UNIT before|prior]", m => RelativeRules.EndsHere(m) ? Moved(m, -1) : null),
        new("years from now", "[APPROX? QTY UNIT from now]", m => Sense.Date(Shifted(m, m.Anchor.Base, 1))),
        new("years from today", "[APPROX? QTY UNIT from NEAR]", m => Sense.Date(Shifted(m, m.Anchor.Base, 1))),
        new("a year or two ago", "[APPROX? NUM or|to|- NUM UNITS ago]", _ => Sense.Date("PAST_REF")),
        new("a year or two ago", "[QTY UNIT1 or NUM|so ago]", _ => Sense.Date("PAST_REF")),
        new("long ago", "[UNITS ago|earlier]", _ => Sense.Date("PAST_REF")),
        new("long ago", "[UNITS before]", m => RelativeRules.EndsHere(m) ? Sense.Date("PAST_REF") : null),
        new("long after", "[UNITS later|afterwards]", _ => Sense.Date("FUTURE_REF")),
    ];

    static Sense? Ago(Match m)
    {
        if (double.IsNaN(Quantity.Of(m))) return Sense.Date("PAST_REF");
        return m.Code(Slot.Unit) is "TS" && !m.IsKind(m.IndexOf(Slot.Unit), Kinds.Plural) && Quantity.Of(m) != 1 ? null
            : m.Code(Slot.Unit) == "Y" && Quantity.Of(m) == 1 && m.Anchor.Last.Quarter > 0 ? Moved(m, -1) : Finish(m, Shifted(m, m.Anchor.IsNarrative ? m.Anchor.Last : m.Anchor.Base, -1));
    }

    static Sense? Moved(Match m, int sign)
    {
        if (double.IsNaN(Quantity.Of(m))) return Sense.Date(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        var from = m.Anchor.Reference;
        // What has happened cannot lie years ahead of the report: "ten years later" leans on a date that was not said.
        if (sign > 0 && !m.Anchor.IsNarrative && m.Code(Slot.Unit) == "Y" && m.Anchor.Published is { } day && from.Year + Quantity.Of(m) > day.Year && m.Anchor.TenseAt(m[m.At].Word) == Tense.Past)
            return Sense.Date("XXXX");
        // "from a year earlier" keeps the grain of the figure it is compared with.
        if (m.Code(Slot.Unit) == "Y" && from.Quarter > 0) return Sense.Date(Calendar.Quarter(from.Year + sign * (int)Quantity.Of(m), from.Quarter));
        if (m.Code(Slot.Unit) == "Y" && Quantity.Of(m) == 1 && from is { Year: > 1, HasMonth: true, HasDay: false }) return Sense.Date(Calendar.Month(from.Year + sign, from.Month));
        return Finish(m, Shifted(m, from, sign));
    }

    /// <summary>One and a half of a unit, at the grain of the unit: "a year and a half ago" is a year.</summary>
    static Sense? HalfMore(Match m, int sign)
    {
        var from = m.Surface(m.ExtentEnds[0] - 1) is "ago" && !m.Anchor.IsNarrative ? m.Anchor.Base : m.Anchor.Reference;
        if (m.Code(Slot.Unit) is not ("Y" or "DE" or "CE") || !from.HasMonth) return Sense.Date(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        var (years, months) = m.Code(Slot.Unit) switch { "Y" => (1, 6), "DE" => (15, 0), _ => (150, 0) };
        return Sense.Date(Anchor.Shift(from, "M", sign * (years * 12 + months))[..4]);
    }

    static Sense? Finish(Match m, string value) => m.Code(Slot.Unit)[0] == 'T' ? Sense.Time(value) : Sense.Date(value);

    /// <summary>Half units go down to the next finer one: half a year is six months.</summary>
    static string Shifted(Match m, Mention from, int sign)
    {
        var count = Quantity.Of(m);
        var unit = m.Code(Slot.Unit);
        if (double.IsNaN(count)) return sign < 0 ? "PAST_REF" : "FUTURE_REF";
        var isWhole = Math.Abs(count - Math.Round(count)) < 0.001;
        if (!isWhole && unit is "Y") (count, unit) = (count * 12, "M");
        else if (!isWhole && unit is "DE") (count, unit) = (count * 10, "Y");
        else if (!isWhole && unit is "CE") (count, unit) = (count * 100, "Y");
        if (count > 9000) return sign < 0 ? "PAST_REF" : "FUTURE_REF";
        if (unit is "Y" && from.Year > 0 && from.Year + sign * count < 1) return sign < 0 ? "PAST_REF" : "FUTURE_REF";
        return Anchor.Shift(from, unit, sign * (int)Math.Round(count));
    }
}
