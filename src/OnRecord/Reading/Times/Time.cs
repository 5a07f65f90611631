namespace OnRecord.Times;

/// <summary>A TIMEX3 expression (ISO-TimeML): DATE, TIME, DURATION or SET with its value; the grain is kept ("2023-05", never "2023-05-01").</summary>
public sealed record Time(TimexType Type, int Start, int End, string Value, string Rule)
{
    public Span Span => new(Start, End);

    /// <summary>The calendar interval a DATE or TIME can mean, half-open, in the report's local time; null where no calendar fits (PRESENT_REF, durations).</summary>
    public Interval? Range { get; init; }

    /// <summary>The zone of a clock time where the text names it ("8 p.m. EST"): hours from UTC.</summary>
    public TimeSpan? Offset { get; init; }
}

public enum TimexType : byte { Date, Time, Duration, Set }

/// <summary>A half-open stretch of local calendar time.</summary>
public readonly record struct Interval(DateTime From, DateTime To)
{
    public bool Contains(Interval other) => other.From >= From && other.To <= To;
    public bool Overlaps(Interval other) => other.From < To && From < other.To;
}
