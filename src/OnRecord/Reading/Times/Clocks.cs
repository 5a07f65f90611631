using System.Globalization;

namespace OnRecord.Times;

/// <summary>Times of day: "8 p.m. EST", "18:00 UTC", "noon", "half past six".</summary>
static class Clocks
{
    public static readonly Rule[] All =
    [
        new("hour with a.m. or p.m.", "[INT AMPM ZONE?]", m => m.Value(Slot.Number) is >= 1 and <= 12 ? At(m, Hour(m, m.Value(Slot.Number), 0)) : null),
        new("clock with a.m. or p.m.", "[CLOCK AMPM ZONE?]", m => m.Value(Slot.Clock) < 13 * 60 ? At(m, Hour(m, m.Value(Slot.Clock) / 60, m.Value(Slot.Clock) % 60)) : m.Value(Slot.Clock) < 24 * 60 ? At(m, m.Value(Slot.Clock)) : null),
        new("clock with a point", "[DIGITS AMPM ZONE?]", m => Pointed(m)),
        new("clock with a zone", "[CLOCK ZONE]", m => At(m, m.Value(Slot.Clock))),
        new("clock", "[CLOCK hours|hrs|hr|h? ZONE?]", m => IsClock(m) ? At(m, m.Value(Slot.Clock)) : null),
        new("noon and midnight", "[12? noon|midnight|midday]", m => At(m, m.Surface(m.ExtentEnds[0] - 1)[0] is 'm' or 'M' && m.Surface(m.ExtentEnds[0] - 1)[3] == 'n' ? 0 : 12 * 60)),
        new("four digits with a zone", "[DIGITS ZONE]", FourDigits),
        new("four digits of hours", "at|by|around|until|from|to [NUM hours|hrs]", FourDigits),
        new("o'clock", "[NUM o'clock|oclock]", m => At(m, OClock(m))),
        new("o'clock", "[NUM o'clock in the PART]", m => At(m, OClock(m))),
        new("hour in the morning", "[INT in the PART]", m => At(m, InPart(m, m.Value(Slot.Number) * 60))),
        new("clock in the morning", "[CLOCK in the PART]", m => At(m, InPart(m, m.Value(Slot.Clock)))),
        new("hour at night", "[INT at night]", m => At(m, AtNight(m.Value(Slot.Number) * 60))),
        new("clock at night", "[CLOCK at night]", m => At(m, AtNight(m.Value(Slot.Clock)))),
        new("half past", "[half past NUM]", m => m.Value(Slot.Number) is >= 1 and <= 12 ? At(m, m.Value(Slot.Number) * 60 + 30) : null),
        new("hours of one half of the day", "from|between [INT] -|to|and|until [INT AMPM]", m => First(m), m => At(m, Hour(m, m.Value(Slot.Number, 1), 0))),
        new("hours of one half of the day", "[INT] -|to [INT AMPM]", m => First(m), m => At(m, Hour(m, m.Value(Slot.Number, 1), 0))),
        new("hours of one half of the day", "[CLOCK] -|to|and|until [INT AMPM]", m => FirstClock(m), m => At(m, Hour(m, m.Value(Slot.Number), 0))),
        new("hours of one half of the day", "[CLOCK] -|to|and|until [CLOCK AMPM ZONE?]", m => FirstClock(m), m => At(m, Hour(m, m.Value(Slot.Clock, 1) / 60, m.Value(Slot.Clock, 1) % 60))),
        new("part of the day", "in|during|by|through|throughout [the PART]", m => Part(m)),
        new("at night", "at [PART]", m => m.Surface(m.At + 1) is "night" ? Sense.Set("XXXX-XX-XXTNI") : Part(m)),
        new("part of the day", "by [PART]", m => Part(m)),
        new("part of the day", "[overnight|daytime|nighttime]", m => IsBeforeNoun(m) && !m.Anchor.IsNarrative ? null : Part(m)),
        new("part of the day", "[PART]", m => m.ExtentEnds[0] < m.End && m.Surface(m.ExtentEnds[0]) is "trading" or "session" or "news" ? Part(m) : null),
    ];

    /// <summary>A zone by its letters, or "(GMT +8)", "local time"; only with a capital.</summary>
    public static int ReadZone(Match m, int at)
    {
        if (!char.IsUpper(m.Surface(at)[0])) return -1;
        return at + 1;
    }

    static Sense? At(Match m, int minutes)
    {
        if (minutes is < 0 or >= 24 * 60 + 1) return null;
        var zone = m.Has(Slot.Zone) ? m.Code(Slot.Zone) : "";
        var clock = string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:D2}:{minutes % 60:D2}{(zone == "Z" ? "Z" : "")}");
        return Sense.Time(m.Anchor.CurrentDay() + clock) with { IsFloating = true, Offset = Offset(zone) };
    }

    static TimeSpan? Offset(string zone) =>
        zone == "Z" ? TimeSpan.Zero : zone.Length == 6 && TimeSpan.TryParse(zone.AsSpan(1), CultureInfo.InvariantCulture, out var offset) ? zone[0] == '-' ? -offset : offset : null;

    static int Hour(Match m, int hour, int minute)
    {
        if (hour > 12) return hour * 60 + minute;
        return (hour % 12 + m.Value(Slot.Meridiem)) * 60 + minute;
    }

    static Sense? Pointed(Match m)
    {
        var value = m.Of(Slot.Number).Value;
        var minutes = (int)Math.Round((value - Math.Floor(value)) * 100);
        return value < 13 && minutes < 60 && m.Of(Slot.Number).Digits > 10 ? At(m, Hour(m, (int)value, minutes)) : null;
    }

    /// <summary>"18:00" may be a score or a verse: a clock has two digits or a word of time before it.</summary>
    static bool IsClock(Match m)
    {
        var before = m.At - 1;
        if (m.Has(Slot.Zone) || m.ExtentEnds[0] - m.At > 1) return true;
        if (m.Value(Slot.Clock) >= 24 * 60) return false;
        if (before < m.Begin) return m.Of(Slot.Clock).Digits == 2;
        return Cues.BeforeClock.Contains(m.Surface(before))
            || m.IsKind(before, Kinds.Weekday | Kinds.Month | Kinds.NearDay) || m.IsKind(before, Kinds.Hyphen) && m.IsKind(before - 1, Kinds.Clock | Kinds.Meridiem)
            || m.IsWord(before, Grammar.Comma) && m.IsKind(before - 1, Kinds.Number) && m[before - 1].Digits == 4;
    }

    static Sense? FourDigits(Match m)
    {
        var number = m.Of(Slot.Number);
        return number.Digits == 4 && number.Value % 100 < 60 && number.Value < 2400 ? At(m, (int)number.Value / 100 * 60 + (int)number.Value % 100) : null;
    }

    static int AtNight(int minutes) => minutes is >= 5 * 60 and < 12 * 60 ? minutes + 12 * 60 : minutes;

    static int OClock(Match m)
    {
        var hour = m.Value(Slot.Number);
        return hour is < 1 or > 24 ? -1 : InPart(m, hour * 60);
    }

    static int InPart(Match m, int minutes) =>
        m.Has(Slot.DayPart) && m.Code(Slot.DayPart) is "AF" or "EV" or "NI" && minutes < 12 * 60 && !(m.Code(Slot.DayPart) is "NI" && minutes < 5 * 60) ? minutes + 12 * 60 : minutes;

    static Sense? First(Match m)
    {
        int first = m.Value(Slot.Number), second = m.Value(Slot.Number, 1);
        if (first is < 1 or > 12 || second is < 1 or > 12) return null;
        var noonBetween = m.Value(Slot.Meridiem) == 12 && first % 12 > second % 12;
        return At(m, (first % 12 + (noonBetween ? 0 : m.Value(Slot.Meridiem))) * 60);
    }

    static Sense? FirstClock(Match m)
    {
        int first = m.Value(Slot.Clock), second = m.Has(Slot.Clock, 1) ? m.Value(Slot.Clock, 1) : m.Value(Slot.Number) * 60;
        if (first >= 13 * 60) return At(m, first);
        var noonBetween = m.Value(Slot.Meridiem) == 12 && first % 720 > second % 720;
        return At(m, first % 720 + (noonBetween ? 0 : m.Value(Slot.Meridiem) * 60));
    }

    static bool IsBeforeNoun(Match m) => m.ExtentEnds[0] < m.End && m.Anchor.Prose.Words[m[m.ExtentEnds[0]].Word].Upos == Words.Upos.Noun;

    static Sense? Part(Match m) =>
        m.IsWord(m.ExtentEnds[0], Grammar.Of) || m.IsKind(m.ExtentEnds[0], Kinds.Hyphen) && m[m.ExtentEnds[0]].IsTight ? null
        : Sense.Time(string.Concat(m.Anchor.CurrentDay(), "T", m[m.ExtentEnds[0] - 1].Code)) with { IsFloating = true };
}
