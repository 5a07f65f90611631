using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class WritingOrderTests
{
    [Fact]
    public void What_one_report_announces_and_another_tells_was_announced_first() => Assert.Equal([2, 1], Order(
        "Ann Poe left the court on Friday. In her closing argument on Friday, Mr Roe's lawyer Jane Doe argued that the jury should award nothing.",
        "Ann Poe left the court on Friday. A lawyer for Roe will offer her closing argument this afternoon."));

    [Fact]
    public void What_both_announce_says_nothing() => Assert.Equal([null, null], Order(
        "A lawyer for Roe will offer her closing argument this afternoon.", "A lawyer for Roe will offer a closing argument on Friday afternoon."));

    [Fact]
    public void Another_persons_argument_is_not_the_one_announced() => Assert.Equal([null, null], Order(
        "A lawyer for Poe offered her closing argument on Friday.", "A lawyer for Roe will offer her closing argument this afternoon."));

    [Fact]
    public void The_time_of_publication_goes_before_every_other_sign()
    {
        var early = Reading("a", "Four people were killed in the fire.") with { };
        var late = Reading("b", "Three people were killed in the fire.");
        Assert.Equal([1, 2], Order(At(early, 9), At(late, 17)));
    }

    [Fact]
    public void A_toll_that_rose_was_written_later() =>
        Assert.Equal([2, 1], Order("Five people were killed in the fire at the mill.", "Three people were killed in the fire at the mill."));

    [Fact]
    public void A_report_that_names_another_outlet_as_its_source_came_after_it()
    {
        var first = Reading("a", "The council will close the bridge in May, three members told this newspaper.") with { };
        first = first with { Report = first.Report with { Outlet = "Reuters" } };
        var second = Reading("b", "A bridge is to be shut, Reuters reported on Monday. Shops fear for their trade.");
        second = second with { Report = second.Report with { Outlet = "two.example" } };
        Assert.Equal([1, 2], Order(first, second));
    }

    [Fact]
    public void Signs_that_run_in_a_ring_yield_to_the_strongest() =>
        Assert.Equal([1, 2, 3], WritingOrder.Places(3, [new(0, 1, 3, "credit"), new(1, 2, 2, "planned"), new(2, 0, 1, "count")]));

    [Fact]
    public void Where_nothing_tells_there_is_no_order() => Assert.Equal([null, null], Order("The mill is closed.", "The mill is shut."));

    static OnRecord.Reading At(OnRecord.Reading reading, int hour) => reading with { Report = reading.Report with { Published = new Published(new(2030, 1, 7), new(hour, 0)) } };

    static int?[] Order(params string[] texts) => Order([.. texts.Select((t, i) => Reading("r" + i, t))]);

    static int?[] Order(params OnRecord.Reading[] readings) => [.. WritingOrder.Of([.. readings], Origins.Find([.. readings.Select(r => r.Report)]))];

    static OnRecord.Reading Reading(string id, string text) => Reader.Read(Reader.Glance(ReportLayout.Apply(new() { Id = id, Text = text })));
}
