using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Pages;

/// <summary>The values of one entry on one line of numbers. Places are shares of the drawing's width, 0–1.</summary>
public sealed class ValueScale
{
    readonly decimal low, high;

    ValueScale(decimal low, decimal high, string unit) => (this.low, this.high, Unit) = (low, high, unit);

    public string Unit { get; }

    /// <summary>Null where fewer than two different values in one unit are given: there is nothing to compare.</summary>
    public static ValueScale? Of(Entry entry)
    {
        var units = entry.Accounts.Where(a => a.Value is not null).GroupBy(a => a.Value!.Unit, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        if (units.FirstOrDefault()?.Key is not { } unit) return null;
        var values = entry.Accounts.Select(a => InUnit(a, unit)).OfType<Value>().Distinct().ToList();
        var bounds = values.SelectMany(v => new[] { v.Min, v.Max }).OfType<decimal>().ToList();
        if (values.Count < 2 || bounds.Count == 0) return null;
        decimal low = bounds.Min(), high = bounds.Max();
        if (low >= 0 && (low == high || low <= high / 2)) low = 0;
        if (low == high) return null;
        var beyond = (high - low) / 4;
        if (values.Any(v => v.Min is null)) low = low >= 0 ? Math.Max(0, low - beyond) : low - beyond;
        if (values.Any(v => v.Max is null)) high += beyond;
        return new(low, high, unit);
    }

    /// <summary>The account's value in the unit, from the same sum in other units if need be.</summary>
    public Value? ValueOf(Account account) => InUnit(account, Unit);

    static Value? InUnit(Account account, string unit) =>
        account.Value is not { } value ? null : value.Unit == unit ? value : account.Also.FirstOrDefault(v => v.Unit == unit);

    public double At(decimal number) => 0.06 + 0.84 * (double)((number - low) / (high - low));

    /// <summary>Three to six round numbers within the scale.</summary>
    public ImmutableArray<decimal> Ticks()
    {
        var rough = (double)(high - low) / 4;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = (decimal)(power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10));
        var ticks = ImmutableArray.CreateBuilder<decimal>();
        for (var at = Math.Ceiling(low / step) * step; at <= high; at += step) ticks.Add(at);
        return ticks.ToImmutable();
    }

    /// <summary>"3m", "12", "0.5".</summary>
    public static string Label(decimal number)
    {
        var size = Math.Abs(number);
        var (by, letter) = size >= 1_000_000_000 ? (1_000_000_000m, "bn") : size >= 1_000_000 ? (1_000_000m, "m") : size >= 10_000 ? (1000m, "k") : (1m, "");
        return (number / by).ToString("0.##", CultureInfo.InvariantCulture) + letter;
    }
}
