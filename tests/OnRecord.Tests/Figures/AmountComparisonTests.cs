using OnRecord.Figures;
using static OnRecord.Figures.AmountRelation;

namespace OnRecord.Tests.Figures;

public class AmountComparisonTests
{
    static Amount Exact(decimal value, string unit) => new(value, value, unit, false);
    static Amount About(decimal value, string unit) => new(value, value, unit, true);
    static Amount AtLeast(decimal value, string unit) => new(value, null, unit, false);
    static Amount AtMost(decimal value, string unit) => new(null, value, unit, false);
    static Amount Vague(decimal least, string unit) => new(least, null, unit, true);
    static Amount Few(string unit) => new(null, null, unit, true);

    [Fact]
    public void The_same_number_of_the_same_unit_is_the_same() => Is(Same, Exact(3, "person"), Exact(3, "person"));

    [Fact]
    public void Different_small_numbers_conflict() => Is(Conflict, Exact(3, "person"), Exact(4, "person"));

    [Fact]
    public void Mere_minutes_can_be_three_minutes() => Is(Finer, Few("minute"), Exact(3, "minute"));

    [Fact]
    public void Mere_minutes_are_not_forty() => Is(Conflict, Few("minute"), Exact(40, "minute"));

    [Fact]
    public void About_three_minutes_is_not_four() => Is(Conflict, About(3, "minute"), Exact(4, "minute"));

    [Fact]
    public void Nearly_300_is_287_rounded() => Is(Rounding, About(300, "person"), Exact(287, "person"));

    [Fact]
    public void Three_hundred_as_written_is_not_287() => Is(Conflict, Exact(300, "person"), Exact(287, "person"));

    [Fact]
    public void Five_million_is_4_97_million_rounded() => Is(Rounding, Exact(5_000_000, "USD"), Exact(4_970_000, "USD"));

    [Fact]
    public void Five_million_is_not_four_and_a_half() => Is(Conflict, Exact(5_000_000, "USD"), Exact(4_500_000, "USD"));

    [Fact]
    public void A_sum_above_a_bound_says_more() => Is(Finer, Exact(24_000_000, "USD"), AtLeast(10_000_000, "USD"));

    [Fact]
    public void A_sum_below_a_bound_conflicts() => Is(Conflict, Exact(8_000_000, "USD"), AtLeast(10_000_000, "USD"));

    [Fact]
    public void A_bound_at_the_value_is_a_rounding() => Is(Rounding, AtLeast(30, "time"), Exact(30, "time"));

    [Fact]
    public void Two_bounds_that_meet_are_compatible() => Is(Compatible, AtLeast(20, "person"), AtMost(50, "person"));

    [Fact]
    public void Dozens_can_be_43_but_not_300()
    {
        Is(Finer, Vague(24, "person"), Exact(43, "person"));
        Is(Conflict, Vague(24, "person"), Exact(300, "person"));
    }

    [Fact]
    public void Millions_can_be_24_million() => Is(Finer, Vague(2_000_000, "USD"), Exact(24_000_000, "USD"));

    [Fact]
    public void Years_can_be_any_number_of_them() => Is(Finer, Vague(2, "year"), Exact(8, "year"));

    [Fact]
    public void Roughly_90_per_cent_is_89() => Is(Rounding, About(90, "percent"), Exact(89, "percent"));

    [Fact]
    public void Two_weeks_are_fourteen_days() => Is(Same, Exact(2, "week"), Exact(14, "day"));

    [Fact]
    public void Ten_miles_are_16_kilometres_rounded() => Is(Rounding, Exact(10, "mile"), Exact(16, "kilometre"));

    [Fact]
    public void Six_feet_are_1_83_metres() => Is(Rounding, Exact(6, "foot"), Exact(1.83m, "metre"));

    [Fact]
    public void A_range_that_holds_the_number_says_less() => Is(Finer, new(5000, 6000, "person", true), Exact(5500, "person"));

    [Fact]
    public void Currencies_are_not_compared() => Is(Incomparable, Exact(5, "USD"), Exact(5, "GBP"));

    [Fact]
    public void A_conversion_in_the_report_makes_currencies_comparable()
    {
        var both = new Figure(FigureKind.Money, 0, 1, Exact(24_000_000, "USD"), "money-sign") { Also = [Exact(18_000_000, "GBP")] };
        var pounds = new Figure(FigureKind.Money, 0, 1, Exact(18_000_000, "GBP"), "money-sign");
        Assert.Equal(Same, AmountComparison.Compare(both, pounds).Relation);
    }

    [Fact]
    public void Results_are_the_same_only_as_a_whole()
    {
        Is(Same, new(2, 4, "score", false), new(2, 4, "score", false));
        Is(Conflict, new(2, 4, "score", false), new(2, 3, "score", false));
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter()
    {
        Amount[] amounts = [Exact(3, "minute"), About(3, "minute"), AtLeast(10, "minute"), Few("minute"), Exact(1, "hour"),
            Vague(24, "minute"), Exact(5000, "minute"), new(2, 6, "minute", false)];
        foreach (var a in amounts)
            foreach (var b in amounts)
                Assert.Equal(AmountComparison.Compare(a, b).Relation, AmountComparison.Compare(b, a).Relation);
    }

    static void Is(AmountRelation expected, Amount a, Amount b)
    {
        Assert.Equal(expected, AmountComparison.Compare(a, b).Relation);
        Assert.Equal(expected, AmountComparison.Compare(b, a).Relation);
    }
}
