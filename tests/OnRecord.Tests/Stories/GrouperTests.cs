using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class GrouperTests
{
    static readonly GroupingOptions Small = new() { Capacity = 1000 };

    [Fact]
    public void A_made_up_stream_falls_into_its_stories()
    {
        var grouper = new Grouper(Grain.Event, new() { Capacity = 1000 });
        var placed = new PlantedStream(3).Reports(500, 60).Select(p => (p.Story, Found: grouper.Add(p.Report).Story)).ToList();
        double together = Pairs(placed.CountBy(p => p)), gold = Pairs(placed.CountBy(p => p.Story)), found = Pairs(placed.CountBy(p => p.Found));
        Assert.True(2 * together / (gold + found) > 0.85, $"F1 {2 * together / (gold + found)}");
        static double Pairs<T>(IEnumerable<KeyValuePair<T, int>> counts) => counts.Sum(c => c.Value * (c.Value - 1.0) / 2);
    }

    [Fact]
    public void The_same_stream_gives_the_same_placements()
    {
        Assert.Equal(Run(), Run());
        static List<string> Run()
        {
            var grouper = new Grouper(options: new() { Capacity = 1000 });
            return [.. new PlantedStream(5).Reports(200, 50).Select(p => grouper.Add(p.Report)).Select(p => $"{p.Report} {p.Story} {p.Origin}")];
        }
    }

    [Fact]
    public void What_comes_later_changes_no_earlier_line()
    {
        var reports = new PlantedStream(6).Reports(120, 40).Select(p => p.Report).ToList();
        Grouper whole = new(options: Small), part = new(options: Small);
        var first = reports.Select(r => whole.Add(r).Story).Take(60);
        Assert.Equal(first, reports.Take(60).Select(r => part.Add(r).Story));
    }

    [Fact]
    public void A_report_that_comes_again_repeats_its_placement()
    {
        var grouper = new Grouper(options: Small);
        var report = A("a", "Fire closes mill in Springfield");
        var first = grouper.Add(report);
        var again = grouper.Add(report);
        Assert.True(again.Repeats);
        Assert.Equal(first.Story, again.Story);
    }

    [Fact]
    public void A_known_id_with_other_words_is_a_new_version_in_the_same_story()
    {
        var grouper = new Grouper(options: Small);
        var first = grouper.Add(A("a", "Fire closes mill in Springfield"));
        var second = grouper.Add(A("a", "Fire closes mill in Springfield", more: " Two people were hurt, the mayor said later."));
        Assert.Equal((first.Story, "a", false), (second.Story, second.VersionOf, second.Repeats));
    }

    [Fact]
    public void A_known_address_is_a_new_version_whatever_its_tracking()
    {
        var grouper = new Grouper(options: Small);
        grouper.Add(A("a", "Fire closes mill in Springfield") with { Url = "https://www.one.example/fire" });
        var second = grouper.Add(A("b", "Fire shuts Springfield mill", more: " It is out.") with { Url = "http://one.example/fire/?utm_source=x" });
        Assert.Equal("a", second.VersionOf);
    }

    [Fact]
    public void Another_outlets_copy_carries_the_origin_of_the_first()
    {
        var grouper = new Grouper(options: Small);
        grouper.Add(A("a", "Fire closes mill in Springfield"));
        var copy = grouper.Add(A("b", "Springfield mill shut after blaze") with { Outlet = "two.example" });
        Assert.Equal(("a", (string?)null), (copy.Origin, copy.VersionOf));
    }

    [Theory]
    [InlineData(null), InlineData("0001-01-01"), InlineData("9999-12-31"), InlineData("2029-12-01"), InlineData("2031-02-01")]
    public void A_wrong_or_missing_date_is_no_error(string? day)
    {
        var grouper = new Grouper(options: Small);
        grouper.Add(A("a", "Fire closes mill in Springfield"));
        var odd = A("b", "Flood shuts school") with { Published = day is null ? null : new Published(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)) };
        Assert.NotNull(grouper.Add(odd).Story);
        Assert.NotNull(grouper.Add(A("c", "Election in Leeds")).Story);
    }

    [Fact]
    public void A_report_without_words_opens_a_story_of_its_own()
    {
        var grouper = new Grouper(options: Small);
        var first = grouper.Add(new Report { Id = "a", Text = "" });
        var second = grouper.Add(new Report { Id = "b", Text = " " });
        Assert.NotEqual(first.Story, second.Story);
    }

    [Fact]
    public void An_outlet_that_sends_one_text_a_thousand_times_is_one_story_and_does_not_slow_the_rest()
    {
        var grouper = new Grouper(options: new() { Capacity = 1000 });
        var stories = new HashSet<string>();
        for (var i = 0; i < 1000; i++) stories.Add(grouper.Add(A($"r{i}", "Fire closes mill in Springfield", more: $" Bulletin {i}.")).Story);
        Assert.Single(stories);
    }

    [Fact]
    public void The_capacity_bounds_what_is_held_and_the_oldest_is_forgotten_first()
    {
        var grouper = new Grouper(options: new() { Capacity = 1000 });
        var first = A("first", "Fire closes mill in Springfield");
        grouper.Add(first);
        foreach (var planted in Enumerable.Range(0, 1000)) grouper.Add(new Report { Id = $"r{planted}", Text = $"Report number {planted}." });
        Assert.False(grouper.Add(first).Repeats);
    }

    static Report A(string id, string title, string more = "") => new()
    {
        Id = id, Title = title, Outlet = "one.example", Published = new Published(new DateOnly(2030, 1, 7)),
        Text = "A fire closed the grain mill on Cedar Road in Springfield early on Monday, the fire service said. Nobody was hurt. " +
            "Forty firefighters worked until noon to keep the flames from the silo. The owner, Ann Poe, 54, said the mill would stay shut for a month. " +
            "Inspectors will look at a dryer that was replaced in March." + more,
    };
}
