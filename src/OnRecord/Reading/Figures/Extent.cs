using System.Globalization;

namespace OnRecord.Figures;

/// <summary>The values an amount leaves possible, bounds included; for vague words what they are taken to reach ("dozens" 24 to 119,
/// "mere minutes" under 10).</summary>
readonly record struct Extent(decimal? Low, decimal? High, bool Near, string Unit)
{
    /// <summary>"a few", "mere", "within minutes": fewer than ten of the unit.</summary>
    const decimal Few = 9;

    public static Extent Of(Amount amount) => amount switch
    {
        { Min: null, Max: null } => new(0, Few, true, amount.Unit),
        { Approximate: true, Min: { } least, Max: null } => new(least, Reach(least, amount.Unit), true, amount.Unit),
        _ => new(amount.Min, amount.Max, amount.Approximate, amount.Unit),
    };

    /// <summary>How far a vague word reaches: up to where the word for more would stand. "years" may be many; "thousands" end at a
    /// million.</summary>
    static decimal? Reach(decimal least, string unit)
    {
        if (least < 20) return unit is "year" or "decade" or "month" or "century" ? null : 19;
        if (least is 20 or 24 or 40) return least == 40 ? 199 : 119;
        var lead = least;
        while (lead >= 1000) lead /= 1000;
        return least * (lead < 20 && least >= 1000 ? 1000 : 10);
    }

    /// <summary>The single value, for amounts that name one.</summary>
    public decimal? Point => Low == High ? Low : null;

    public Extent Times(decimal factor, string unit) => factor == 1 && unit == Unit ? this : new(Low * factor, High * factor, Near, unit);

    public bool IsSame(Extent other) => Equal(Low, other.Low) && Equal(High, other.High);

    public bool Overlaps(Extent other) => !(Low > other.High + other.Slack || other.Low > High + Slack);

    public bool Within(Extent other) => (other.Low is null || Low >= other.Low) && (other.High is null || High <= other.High);

    /// <summary>Whether one is the other's value as a bound: "more than 220" and "220".</summary>
    public bool OnlyBounds(Extent other) =>
        Point is { } x && (Equal(x, other.Low) && other.High is null || Equal(x, other.High) && other.Low is null)
        || other.Point is { } y && (Equal(y, Low) && High is null || Equal(y, High) && Low is null);

    /// <summary>A bound met "about" or after conversion is met.</summary>
    decimal Slack => Near && Point is { } point ? Math.Abs(point) * 0.1m : 0;

    static bool Equal(decimal? a, decimal? b) => a is null ? b is null : b is { } y && Math.Abs(a.Value - y) <= Math.Abs(y) * 0.0005m;

    public override string ToString() => (Low, High) switch
    {
        (null, null) => "any " + Unit,
        ({ } low, null) => $"at least {Text(low)} {Unit}",
        (null, { } high) => $"at most {Text(high)} {Unit}",
        ({ } low, { } high) when low == high => $"{(Near ? "about " : "")}{Text(low)} {Unit}",
        ({ } low, { } high) => $"{Text(low)} to {Text(high)} {Unit}",
    };

    static string Text(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
