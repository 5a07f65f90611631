using OnRecord.Records;

namespace OnRecord.Tests.Records;

public class CalendarValueTests
{
    [Theory]
    [InlineData("198", "the 1980s", "1980-01-01", "1990-01-01")]
    [InlineData("19", "the 1900s", "1900-01-01", "2000-01-01")]
    [InlineData("2025", "2025", "2025-01-01", "2026-01-01")]
    [InlineData("2025-03", "March 2025", "2025-03-01", "2025-04-01")]
    [InlineData("2025-Q4", "last quarter of 2025", "2025-10-01", "2026-01-01")]
    [InlineData("2025-SU", "summer of 2025", "2025-06-01", "2025-09-01")]
    [InlineData("2025-WI", "winter of 2025", "2025-12-01", "2026-03-01")]
    [InlineData("2026-W07", "week of 9 February 2026", "2026-02-09", "2026-02-16")]
    [InlineData("2026-W07-WE", "weekend of 14 February 2026", "2026-02-14", "2026-02-16")]
    [InlineData("2026-02-11", "11 February 2026", "2026-02-11", "2026-02-12")]
    [InlineData("2026-02-11TMO", "11 February 2026, morning", "2026-02-11T06:00", "2026-02-11T12:00")]
    [InlineData("2026-02-11T15:40", "11 February 2026, 15:40", "2026-02-11T15:40", "2026-02-11T15:41")]
    [InlineData("2026-02-11T15:40:00+01:00", "11 February 2026, 15:40", "2026-02-11T15:40", "2026-02-11T15:41")]
    [InlineData("2026-02-11T15", "11 February 2026, 15 h", "2026-02-11T15:00", "2026-02-11T16:00")]
    public void A_value_keeps_its_grain(string value, string words, string from, string to)
    {
        var calendar = CalendarValue.Parse(value)!;
        Assert.Equal(words, calendar.Words);
        Assert.Equal(DateTime.Parse(from, null), calendar.From);
        Assert.Equal(DateTime.Parse(to, null), calendar.To);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P3M")]
    [InlineData("PRESENT_REF")]
    [InlineData("XXXX-10")]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("9999-12-31")]
    [InlineData("2025-W60")]
    [InlineData("2026-02-11Tx")]
    public void What_no_calendar_holds_is_left_as_it_is(string? value) => Assert.Null(CalendarValue.Parse(value));
}
