using OnRecord.Pages;
using OnRecord.Records;

namespace OnRecord.Tests.Pages;

public class ScaleTests
{
    static Entry Figures(params Value[] values) =>
        new("e", "figure", "differs", 2, 2, "h") { Accounts = [.. values.Select(v => new Account("r", 0, 1, "x") { Value = v })] };

    [Fact]
    public void Numbers_keep_their_distances()
    {
        var scale = ValueScale.Of(Figures(new(10, 10, "minute", false), new(12, 12, "minute", false), new(16, 16, "minute", false)))!;
        Assert.Equal(2 * (scale.At(12) - scale.At(10)), scale.At(16) - scale.At(12), 6);
        Assert.InRange(scale.At(16), 0, 1);
    }

    [Fact]
    public void An_open_end_leaves_room_beyond_it()
    {
        var scale = ValueScale.Of(Figures(new(3, null, "GBP", false), new(4.2m, 4.2m, "GBP", false)))!;
        Assert.True(scale.At(4.2m) < 0.8);
    }

    [Fact]
    public void There_is_no_scale_for_one_value_or_for_values_of_several_kinds()
    {
        Assert.Null(ValueScale.Of(Figures(new(3, 3, "GBP", false), new(3, 3, "GBP", false))));
        Assert.Null(ValueScale.Of(Figures(new(3, 3, "GBP", false), new(3, 3, "minute", false))));
        Assert.Null(ValueScale.Of(Figures()));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 15)]
    [InlineData(3_000_000, 24_000_000)]
    [InlineData(0.1, 0.13)]
    public void Ticks_are_few_and_inside(double low, double high)
    {
        var scale = ValueScale.Of(Figures(new((decimal)low, (decimal)low, "u", false), new((decimal)high, (decimal)high, "u", false)))!;
        Assert.InRange(scale.Ticks().Length, 2, 6);
        Assert.All(scale.Ticks(), t => Assert.InRange(scale.At(t), 0, 1));
    }

    static TimeScale Of(params string[] values) => TimeScale.Of([.. values.Select(v => CalendarValue.Parse(v)!)]);

    [Fact]
    public void A_long_silence_breaks_the_line_of_time_and_days_stay_in_order()
    {
        var scale = Of("198", "2025-03-14", "2026-02-11", "2026-02-12", "2026-02-13");
        Assert.Equal(["1980s", "14 Mar 2025", "11–13 Feb 2026"], scale.Stretches.Select(s => s.Label));
        Assert.True(scale.At(new(1985, 1, 1)) < scale.At(new(2025, 3, 14)));
        Assert.Equal(scale.At(new(2026, 2, 12)) - scale.At(new(2026, 2, 11)), scale.At(new(2026, 2, 13)) - scale.At(new(2026, 2, 12)), 6);
    }

    [Fact]
    public void However_many_times_there_are_the_stretches_stay_few()
    {
        var scale = Of([.. Enumerable.Range(0, 40).Select(i => $"{1900 + i * i % 120:0000}-01-{1 + i % 28:00}")]);
        Assert.InRange(scale.Stretches.Length, 1, 7);
        Assert.All(scale.Stretches, s => Assert.True(s.Left < s.Right && s.Right <= 1));
    }
}
