using System.Collections.Frozen;

namespace OnRecord.Times;

/// <summary>What an upper-case name in a <see cref="Pattern"/> stands for.</summary>
sealed record WordClass(Slot Slot, Kinds Kinds, Kinds Lacks = Kinds.None, Func<Match, int, int>? Reads = null)
{
    public string[] Words { get; init; } = [];

    /// <summary>True where no number in words will do.</summary>
    public bool InDigits { get; init; }

    public static WordClass Named(string name) =>
        All.TryGetValue(name, out var found) ? found : throw new ArgumentException($"No class of words is called {name}.", nameof(name));

    static readonly FrozenDictionary<string, WordClass> All = new Dictionary<string, WordClass>(StringComparer.Ordinal)
    {
        ["NUM"] = new(Slot.Number, Kinds.Number),
        ["DIGITS"] = new(Slot.Number, Kinds.Number, Reads: (m, i) => m[i].Digits > 0 ? i + 1 : -1) { InDigits = true },
        ["INT"] = new(Slot.Number, Kinds.Number, Reads: (m, i) => m[i].Digits is 1 or 2 ? i + 1 : -1) { InDigits = true },
        ["ORD"] = new(Slot.Ordinal, Kinds.Ordinal),
        ["MONTH"] = new(Slot.Month, Kinds.Month),
        ["WEEKDAY"] = new(Slot.Weekday, Kinds.Weekday, Kinds.Plural, (m, i) => WeekdayRules.IsWeekday(m, i) ? i + 1 : -1),
        ["WEEKDAYS"] = new(Slot.Weekday, Kinds.Weekday, Reads: (m, i) => m[i].Is(Kinds.Plural) ? i + 1 : -1),
        ["UNIT"] = new(Slot.Unit, Kinds.Unit),
        ["UNIT1"] = new(Slot.Unit, Kinds.Unit, Kinds.Plural),
        ["UNITS"] = new(Slot.Unit, Kinds.Unit, Reads: (m, i) => m[i].Is(Kinds.Plural) ? i + 1 : -1),
        ["SEASON"] = new(Slot.Season, Kinds.Season),
        ["PART"] = new(Slot.DayPart, Kinds.DayPart, Kinds.Plural),
        ["PARTS"] = new(Slot.DayPart, Kinds.DayPart, Reads: (m, i) => m[i].Is(Kinds.Plural) ? i + 1 : -1),
        ["ZONE"] = new(Slot.Zone, Kinds.Zone, Reads: Clocks.ReadZone),
        ["AMPM"] = new(Slot.Meridiem, Kinds.Meridiem),
        ["DECADE"] = new(Slot.Decade, Kinds.Decade),
        ["CLOCK"] = new(Slot.Clock, Kinds.Clock),
        ["Y2"] = new(Slot.ShortYear, Kinds.ShortYear) { InDigits = true },
        ["ERA"] = new(Slot.Era, Kinds.Era, Reads: (m, i) => char.IsUpper(m.Surface(i)[0]) ? i + 1 : -1),
        ["DAY"] = new(Slot.Day, Kinds.Number | Kinds.Ordinal, Reads: (m, i) => IsDay(m[i]) ? i + 1 : -1),
        ["NTH"] = new(Slot.Day, Kinds.Ordinal, Reads: (m, i) => IsDay(m[i]) && m[i].Digits > 0 ? i + 1 : -1) { InDigits = true },
        ["YEAR"] = new(Slot.Year, Kinds.Number, Reads: (m, i) => m[i].Digits == 4 && m[i].Value is >= 1000 and < 2200 ? i + 1 : -1) { InDigits = true },
        ["YY"] = new(Slot.ShortYear, Kinds.Number, Reads: (m, i) => m[i].Digits == 2 ? i + 1 : -1) { InDigits = true },
        ["QTY"] = new(Slot.Quantity, Kinds.Number, Reads: Quantity.Read) { Words = Quantity.Openers },
        ["APPROX"] = new(Slot.None, Kinds.Approximate, Reads: Quantity.ReadApproximation) { Words = Quantity.ApproximateOpeners },
        ["REL"] = new(Slot.Relative, Kinds.Relative),
        ["NEAR"] = new(Slot.NearDay, Kinds.NearDay),
        ["OFTEN"] = new(Slot.Often, Kinds.Often),
        ["Q"] = new(Slot.Quarter, Kinds.Quarter),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static bool IsDay(Lexeme lexeme) =>
        lexeme.Value is >= 1 and <= 31 && (lexeme.Is(Kinds.Ordinal) || (lexeme.Digits is 1 or 2 && !lexeme.Is(Kinds.ShortYear)));
}
