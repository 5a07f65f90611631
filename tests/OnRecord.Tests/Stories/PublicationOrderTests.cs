using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class PublicationOrderTests
{
    static readonly DateOnly Day = new(2026, 3, 20);

    static Published At(int hour, int offset = 0, int days = 0) => new(Day.AddDays(days), new(hour, 0), TimeSpan.FromHours(offset));

    [Fact]
    public void The_earlier_hour_came_first_wherever_its_clock_stands()
    {
        Assert.True(PublicationOrder.Between(At(9), At(10)) < 0);
        Assert.True(PublicationOrder.Between(At(9, offset: -5), At(10)) > 0);
        Assert.True(PublicationOrder.Between(At(23, offset: -5), At(2, days: 1)) > 0);
    }

    [Fact]
    public void Midnight_is_a_day_without_its_hour()
    {
        Assert.Equal(0, PublicationOrder.Between(At(0), At(10)));
        Assert.True(PublicationOrder.Between(At(0), At(0, days: 1)) < 0);
    }

    [Fact]
    public void Without_a_day_nothing_is_told() => Assert.Equal(0, PublicationOrder.Between(null, At(10)));
}
