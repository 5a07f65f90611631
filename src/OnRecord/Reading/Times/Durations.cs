using System.Globalization;

namespace OnRecord.Times;

/// <summary>Lengths of time (P2Y, PT30M): read and compared; a month counts as 30.44 days.</summary>
static class Durations
{
    /// <summary>The hours a duration value stands for; null for a vague one (PXY) and for what is no duration.</summary>
    public static double? Hours(string value)
    {
        if (value.Length < 3 || value[0] != 'P') return null;
        double total = 0;
        var isClock = false;
        for (var i = 1; i < value.Length;)
        {
            if (value[i] == 'T') { isClock = true; i++; continue; }
            var start = i;
            while (i < value.Length && (char.IsAsciiDigit(value[i]) || value[i] == '.')) i++;
            if (!double.TryParse(value.AsSpan(start, i - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)) return null;
            start = i;
            while (i < value.Length && char.IsAsciiLetter(value[i]) && value[i] != 'T') i++;
            if (HoursIn(value.AsSpan(start, i - start), isClock) is not { } hours) return null;
            total += count * hours;
        }
        return total;
    }

    public static TimeRelation Compare(string a, string b)
    {
        if (Hours(a) is not { } first || Hours(b) is not { } second) return TimeRelation.Unknown;
        var larger = Math.Max(first, second);
        return larger == 0 || Math.Abs(first - second) / larger < 0.02 ? TimeRelation.Same : TimeRelation.Disjoint;
    }

    static double? HoursIn(ReadOnlySpan<char> unit, bool isClock) => unit switch
    {
        "H" => 1,
        "M" when isClock => 1 / 60.0,
        "S" => 1 / 3600.0,
        "D" => 24,
        "W" => 168,
        "M" => 24 * 30.44,
        "Q" => 24 * 91.31,
        "Y" => 24 * 365.25,
        "DE" => 24 * 3652.5,
        "CE" => 24 * 36525.0,
        "WE" => 48,
        _ => null,
    };
}
