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

    [Fact]
    public void A_clock_that_jumps_back_changes_nothing_but_the_days()
    {
        var grouper = new Grouper(options: Small);
        var first = grouper.Add(A("a", "Fire closes mill in Springfield"));
        var back = grouper.Add(A("b", "Fire shuts Springfield mill", more: " It is out.") with { Outlet = "two.example", Published = new Published(new(2030, 1, 6)) });
        Assert.Equal(first.Story, back.Story);
    }

    [Fact]
    public void An_outlet_that_floods_the_stream_takes_no_more_room_or_work_than_any_other()
    {
        var grouper = new Grouper(Grain.Event, new() { Capacity = 1000 });
        const int Flood = 10_000;
        long pairs = 0;
        grouper.Watch = (_, _, _) => pairs++;
        var traits = new TraitReader(new());
        var flood = new PlantedStream(8).Reports(200, 50).Select(p => traits.Read(p.Report with { Outlet = "one.example", Published = new Published(new(2030, 1, 7)) })).ToList();
        for (var i = 0; i < Flood; i++)
        {
            var one = flood[i % flood.Count];
            grouper.Add($"r{i}", one with { Identity = new((ulong)i + 1, 0, (ulong)i + 1) });
        }
        Assert.True(pairs < Flood * 120L, $"{pairs / Flood} pairs a report");
    }

    [Fact]
    public void What_thousands_of_reports_hold_is_read_a_little_and_what_few_hold_in_full()
    {
        var traits = new TraitReader(new()).Read(A("a", "Fire closes mill in Springfield"));
        var grouper = new Grouper(Grain.Event, new() { Capacity = 5000 });
        long PostingsOf(int from, int to)
        {
            var before = grouper.Work.Postings;
            for (var i = from; i < to; i++) grouper.Add($"r{i}", traits with { Identity = new((ulong)i + 1, 0, (ulong)i + 1) });
            return (grouper.Work.Postings - before) / (to - from);
        }
        long few = PostingsOf(0, 40), some = PostingsOf(40, 50), many = PostingsOf(3000, 3100), more = PostingsOf(4900, 5000);
        Assert.True(some > few, $"{few}, {some}");
        Assert.True(many < some && more <= many, $"{some}, {many}, {more}");
    }

    [Fact]
    public void A_report_lost_among_as_many_as_are_held_is_still_found_by_its_words()
    {
        var grouper = new Grouper(Grain.Event, new() { Capacity = 5000 });
        var first = grouper.Add(A("first", "Fire closes mill in Springfield"));
        foreach (var planted in new PlantedStream(9).Reports(4990, 50)) grouper.Add(planted.Report);
        Assert.Equal(first.Story, grouper.Add(A("again", "Springfield mill fire", more: " It is out.") with { Outlet = "two.example" }).Story);
    }

    [Fact]
    public void A_story_that_fell_silent_is_found_again_when_none_of_its_reports_is_held()
    {
        var grouper = new Grouper(Grain.Event, new() { Capacity = 1000 });
        var first = grouper.Add(A("first", "Fire closes mill in Springfield"));
        foreach (var planted in new PlantedStream(9).Reports(1100, 50)) grouper.Add(planted.Report);
        var again = grouper.Add(A("again", "Springfield mill fire: Ann Poe, 54, opens again", more: " The mill opened again.") with { Outlet = "two.example" });
        Assert.Equal((first.Story, false), (again.Story, again.Opens));
    }

    static Report A(string id, string title, string more = "") => new()
    {
        Id = id, Title = title, Outlet = "one.example", Published = new Published(new DateOnly(2030, 1, 7)),
        Text = "A fire closed the grain mill on Cedar Road in Springfield early on Monday, the fire service said. Nobody was hurt. " +
            "Forty firefighters worked until noon to keep the flames from the silo. The owner, Ann Poe, 54, said the mill would stay shut for a month. " +
            "Inspectors will look at a dryer that was replaced in March." + more,
    };
}
