namespace OnRecord.Stories;

/// <summary>Which of two reports came out first, as far as their times of publication say.</summary>
static class PublicationOrder
{
    /// <summary>
    /// Below 0 where the first came first, above where the second did; 0 where nothing tells. By day, or by the minute where both give a time;
    /// midnight is no time of day but how archives write a day without its hour.
    /// </summary>
    public static int Between(Published? first, Published? second)
    {
        if (first is not { } a || second is not { } b) return 0;
        return TimeOf(a) is { } x && TimeOf(b) is { } y ? x.CompareTo(y) : a.Day.CompareTo(b.Day);
    }

    static DateTime? TimeOf(Published published) =>
        published.Time is { } time && time != TimeOnly.MinValue ? published.Day.ToDateTime(time) - (published.Offset ?? TimeSpan.Zero) : null;
}
