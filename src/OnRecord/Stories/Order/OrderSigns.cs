using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Times;

namespace OnRecord.Stories;

/// <summary>The signs by which two reports of a story are put in order.</summary>
static class OrderSigns
{
    const int ByPublication = 100, ByVersion = 4, ByCredit = 3, ByPlan = 2, ByClock = 1, ByCount = 1;

    const int LeadSentences = 3;

    /// <summary>Families of events whose counts are brought up to date as a story runs.</summary>
    static readonly FrozenSet<string> Growing = new[] { "killed", "injured", "missing", "evacuated" }.ToFrozenSet();

    public static void Between(ImmutableArray<Reading> readings, int a, int b, List<OrderSign> signs)
    {
        Reading first = readings[a], second = readings[b];
        Add(signs, a, b, PublicationOrder.Between(second.Report.Published, first.Report.Published), ByPublication, "published");
        if (Versions.AreVersions(first.Report, second.Report))
            Add(signs, a, b, Announces(first, second).CompareTo(Announces(second, first)), ByVersion, "version");
        Add(signs, a, b, PlannedThings.TellsPlansOf(second, first).CompareTo(PlannedThings.TellsPlansOf(first, second)), ByPlan, "planned");
        if (first.Report.Published is { } published && published.Day == second.Report.Published?.Day && LatestHour(first, published.Day) is { } hour && LatestHour(second, published.Day) is { } other)
            Add(signs, a, b, other.CompareTo(hour), ByClock, "clock");
        Add(signs, a, b, Grown(first, second), ByCount, "count");
    }

    /// <summary>A report that says what another outlet of the story reported came after it.</summary>
    public static void OfCredits(ImmutableArray<Reading> readings, StoryOrigins origins, List<OrderSign> signs)
    {
        foreach (var leaning in origins.Leanings)
            for (var earlier = 0; earlier < readings.Length; earlier++)
                for (var later = 0; later < readings.Length; later++)
                    if (readings[later].Report.Id == leaning.Report && origins.Of(readings[earlier].Report.Id).Id == leaning.Origin && leaning.Credit.Manner != CreditManner.Mention)
                        signs.Add(new(earlier, later, ByCredit, "credit"));
    }

    /// <param name="sign">Above zero where the second report is the later one.</param>
    static void Add(List<OrderSign> signs, int first, int second, int sign, int strength, string rule)
    {
        if (sign > 0) signs.Add(new(first, second, strength, rule));
        else if (sign < 0) signs.Add(new(second, first, strength, rule));
    }

    /// <summary>Whether the later text says of itself that it was changed.</summary>
    static int Announces(Reading earlier, Reading later) => Versions.Compare(earlier.Report, later.Report).Announcement is null ? 1 : 0;

    /// <summary>The latest hour of the day it came out that a report tells of. Hours of other days say nothing: what happened at night is told all week.</summary>
    static DateTime? LatestHour(Reading reading, DateOnly day)
    {
        DateTime? latest = null;
        var planned = reading.Happenings.Where(h => h.Mode != Statements.Mode.Asserted).SelectMany(h => h.Times).ToHashSet();
        for (var t = 0; t < reading.Times.Length; t++)
            if (reading.Times[t] is { Type: TimexType.Time, Range: { } range } time && !planned.Contains(t) && HasClock(time.Value)
                && DateOnly.FromDateTime(range.From) == day && (latest is null || range.From > latest))
                latest = range.From;
        return latest;
    }

    static bool HasClock(string value) => value.IndexOf('T', StringComparison.Ordinal) is > 0 and var at && at + 1 < value.Length && char.IsAsciiDigit(value[at + 1]);

    /// <summary>Above zero where every count both give is at least as high in the second report, and one is higher.</summary>
    static int Grown(Reading first, Reading second)
    {
        var before = Counts(first);
        int up = 0, down = 0;
        foreach (var (kin, count) in Counts(second))
            if (before.TryGetValue(kin, out var earlier) && earlier != count) (up, down) = count > earlier ? (up + 1, down) : (up, down + 1);
        return down == 0 ? up : up == 0 ? -down : 0;
    }

    /// <summary>The counts of the first sentences: further down stand those of other events.</summary>
    static Dictionary<string, decimal> Counts(Reading reading)
    {
        var end = reading.Prose.Sentences.Where(s => s.Block == BlockKind.Body).Take(LeadSentences).Select(s => s.End).LastOrDefault();
        var counts = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var figure in reading.Figures)
            if (figure.End <= end && figure is { About: { } about, Amount: { Min: { } n, Approximate: false } amount } && amount.Max == n && Growing.Contains(about.Kin))
                counts[about.Kin] = Math.Max(n, counts.GetValueOrDefault(about.Kin));
        return counts;
    }
}
