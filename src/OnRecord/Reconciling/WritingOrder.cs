namespace OnRecord.Reconciling;

/// <summary>Which of two reports was written first, as far as their times of publication say.</summary>
static class WritingOrder
{
    /// <summary>Below 0 where the first came first, above where the second did; 0 where nothing tells.</summary>
    public static int Between(Report a, Report b)
    {
        if (a.Published is not { } first || b.Published is not { } second) return 0;
        if (first.Day != second.Day) return first.Day.CompareTo(second.Day);
        return Hour(first) is { } early && Hour(second) is { } late ? early.CompareTo(late) : 0;
    }

    /// <summary>Midnight is how archives write a day without its hour.</summary>
    static TimeOnly? Hour(Published published) => published.Time is { } time && time != TimeOnly.MinValue ? time : null;
}
