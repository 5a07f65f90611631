using OnRecord.Times;

namespace OnRecord.Tests.Times;

public class TimeValueTests
{
    [Theory]
    [InlineData("2023", "2023-01-01", "2024-01-01")]
    [InlineData("2023-05", "2023-05-01", "2023-06-01")]
    [InlineData("2024-02-29", "2024-02-29", "2024-03-01")]
    [InlineData("2024-W04", "2024-01-22", "2024-01-29")]
    [InlineData("2024-W04-WE", "2024-01-27", "2024-01-29")]
    [InlineData("2023-Q4", "2023-10-01", "2024-01-01")]
    [InlineData("2023-H2", "2023-07-01", "2024-01-01")]
    [InlineData("2023-SU", "2023-06-01", "2023-09-01")]
    [InlineData("199", "1990-01-01", "2000-01-01")]
    [InlineData("18", "1800-01-01", "1900-01-01")]
    [InlineData("2024-01-26T18:04Z", "2024-01-26T18:04", "2024-01-26T18:05")]
    [InlineData("2024-01-26TMO", "2024-01-26T04:00", "2024-01-26T12:00")]
    public void A_value_covers_the_stretch_it_says(string value, string from, string to) =>
        Assert.Equal(new Interval(DateTime.Parse(from, null), DateTime.Parse(to, null)), TimeValue.RangeOf(value));

    [Theory]
    [InlineData("PRESENT_REF")]
    [InlineData("PAST_REF")]
    [InlineData("P2Y")]
    [InlineData("XXXX-05")]
    [InlineData("BC0480")]
    [InlineData("FY2024")]
    [InlineData("2023-13")]
    [InlineData("")]
    public void A_value_without_a_calendar_place_has_no_range(string value) => Assert.Null(TimeValue.RangeOf(value));

    [Theory]
    [InlineData("2023-05", "2023", TimeRelation.Finer)]
    [InlineData("2023", "2023-05-09", TimeRelation.Coarser)]
    [InlineData("2023-05", "2023-05", TimeRelation.Same)]
    [InlineData("2023-05-09", "2023-05-10", TimeRelation.Disjoint)]
    [InlineData("2023-12-31T22:00", "2023-12-31TNI", TimeRelation.Finer)]
    [InlineData("2023-W18", "2023-05", TimeRelation.Finer)]
    [InlineData("2023-W22", "2023-05", TimeRelation.Overlaps)]
    [InlineData("2023-Q2", "2023-SU", TimeRelation.Overlaps)]
    [InlineData("PAST_REF", "2023", TimeRelation.Unknown)]
    [InlineData("PAST_REF", "PAST_REF", TimeRelation.Unknown)]
    [InlineData("P24M", "P2Y", TimeRelation.Same)]
    [InlineData("PT90M", "PT1.5H", TimeRelation.Same)]
    [InlineData("PT3M", "PT4M", TimeRelation.Disjoint)]
    [InlineData("PXD", "P3D", TimeRelation.Unknown)]
    [InlineData("FY2024", "FY2024", TimeRelation.Same)]
    public void Two_values_are_compared_at_their_own_grain(string a, string b, TimeRelation relation) => Assert.Equal(relation, TimeValue.Compare(a, b));

    [Fact]
    public void An_age_gives_the_days_of_birth_it_allows()
    {
        var birth = TimeValue.BirthOf(34, new(2024, 1, 26));
        Assert.Equal(new Interval(new(1989, 1, 27), new(1990, 1, 27)), birth);
    }

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(1943, "1943-04-25")]
    public void Easter_falls_where_the_calendar_says(int year, string day) => Assert.Equal(day, Calendar.Day(Calendar.Easter(year)));
}
