using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Pages;

/// <summary>
/// A line of time, linear within each of its stretches and broken between them where nothing happened for long. Places are
/// shares of the drawing's width, 0–1.
/// </summary>
public sealed class TimeScale
{
    const int MostStretches = 7;
    const double Break = 0.03, Margin = 0.02;

    TimeScale(ImmutableArray<TimeStretch> stretches) => Stretches = stretches;

    public ImmutableArray<TimeStretch> Stretches { get; }

    public static TimeScale Of(IReadOnlyList<CalendarValue> values)
    {
        var islands = new List<(DateTime From, DateTime To)>();
        foreach (var value in values.OrderBy(v => v.From).ThenBy(v => v.To))
        {
            if (islands.Count > 0 && value.From <= islands[^1].To) islands[^1] = (islands[^1].From, value.To > islands[^1].To ? value.To : islands[^1].To);
            else islands.Add((value.From, value.To));
        }
        for (var factor = 2.0; ; factor *= 2)
        {
            Join(islands, factor);
            if (islands.Count <= MostStretches) break;
        }
        return new(Place(islands, values));
    }

    /// <summary>Joins neighbours, the nearest first, while the gap between them is at most the factor times the longer of the two.</summary>
    static void Join(List<(DateTime From, DateTime To)> islands, double factor)
    {
        while (true)
        {
            var best = -1;
            var least = TimeSpan.MaxValue;
            for (var i = 0; i + 1 < islands.Count; i++)
            {
                var gap = islands[i + 1].From - islands[i].To;
                var longer = Math.Max((islands[i].To - islands[i].From).TotalMinutes, (islands[i + 1].To - islands[i + 1].From).TotalMinutes);
                if (gap.TotalMinutes <= factor * longer && gap < least) (best, least) = (i, gap);
            }
            if (best < 0) return;
            islands[best] = (islands[best].From, islands[best + 1].To);
            islands.RemoveAt(best + 1);
        }
    }

    /// <summary>A stretch is the wider the more happened in it.</summary>
    static ImmutableArray<TimeStretch> Place(List<(DateTime From, DateTime To)> islands, IReadOnlyList<CalendarValue> values)
    {
        var weights = islands.Select(s => 1.5 + Math.Sqrt(values.Count(v => v.From >= s.From && v.From < s.To))).ToList();
        var free = 1 - 2 * Margin - Break * (islands.Count - 1);
        var at = Margin;
        var stretches = ImmutableArray.CreateBuilder<TimeStretch>();
        for (var i = 0; i < islands.Count; i++)
        {
            var width = free * weights[i] / weights.Sum();
            stretches.Add(new(islands[i].From, islands[i].To, at, at + width, Label(islands[i].From, islands[i].To)));
            at += width + Break;
        }
        return stretches.ToImmutable();
    }

    public double At(DateTime time)
    {
        foreach (var s in Stretches)
            if (time <= s.To) return s.Left + (s.Right - s.Left) * Math.Clamp((time - s.From) / (s.To - s.From), 0, 1);
        return 1 - Margin;
    }

    static string Label(DateTime from, DateTime to)
    {
        var last = to.AddMinutes(-1);
        var invariant = CultureInfo.InvariantCulture;
        if (to - from <= TimeSpan.FromHours(20)) return from.ToString("d MMM yyyy, HH:mm", invariant);
        if (from.Date == last.Date) return from.ToString("d MMM yyyy", invariant);
        if (from is { Day: 1 } && to is { Day: 1 })
        {
            if (from is { Month: 1 } && to is { Month: 1 })
            {
                var years = to.Year - from.Year;
                return years == 10 && from.Year % 10 == 0 ? $"{from.Year.ToString(invariant)}s" : years == 1 ? from.Year.ToString(invariant) : $"{from.Year.ToString(invariant)}–{last.Year.ToString(invariant)}";
            }
            if (to == from.AddMonths(1)) return from.ToString("MMM yyyy", invariant);
        }
        if (from.Year != last.Year) return $"{from.Year.ToString(invariant)}–{last.Year.ToString(invariant)}";
        return from.Month == last.Month ? $"{from.Day.ToString(invariant)}–{last.ToString("d MMM yyyy", invariant)}" : $"{from.ToString("MMM", invariant)}–{last.ToString("MMM yyyy", invariant)}";
    }
}

/// <summary>A stretch of time between two breaks and where it is drawn.</summary>
public sealed record TimeStretch(DateTime From, DateTime To, double Left, double Right, string Label);
