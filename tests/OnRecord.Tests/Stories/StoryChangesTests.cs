using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

/// <summary>Merges and splits. To bring them about, the threshold is set so high that nothing joins, or so low that all does, and then back.</summary>
public class StoryChangesTests
{
    static readonly PairScore Score = PairScore.For(Grain.Event);

    [Fact]
    public void Two_stories_that_an_arrival_shows_to_be_one_are_merged_into_the_older()
    {
        var grouper = new Grouper(Score.With(100), new() { Capacity = 1000 });
        var mill = new PlantedStream(21).StoryWithCopies(1, own: 3, copies: 0).Select(p => p.Report).ToList();
        Assert.Equal(["s1", "s2"], mill.Take(2).Select(r => grouper.Add(r).Story));
        grouper.Score = Score;
        var placement = grouper.Add(mill[2]);
        var change = Assert.Single(placement.Changes);
        Assert.Equal((StoryChangeKind.Merged, "s2", "s1", mill[2].Id), (change.Kind, change.From, change.Into, change.By));
        Assert.Equal(("s1", mill[1].Id), (placement.Story, Assert.Single(placement.Moves).Report));
        Assert.Equal("s1", grouper.History.Now("s2"));
    }

    [Theory]
    [InlineData("Weekend roundup: twelve incidents"), InlineData("Opinion: this must not go on")]
    public void A_round_up_or_a_comment_merges_nothing(string title)
    {
        var grouper = new Grouper(Score.With(100), new() { Capacity = 1000 });
        var mill = new PlantedStream(21).StoryWithCopies(1, own: 3, copies: 0).Select(p => p.Report).ToList();
        foreach (var report in mill.Take(2)) grouper.Add(report);
        grouper.Score = Score;
        const string many = " On 100 Oak Street, 200 Elm Street, 300 Ash Avenue, 400 Mill Road and 500 Main Street at 1 p.m., 2 p.m. and 3 p.m. men aged 20, 21 and 22 were hurt.";
        var placement = grouper.Add(mill[2] with { Title = title, Text = mill[2].Text + many });
        Assert.NotEqual(ReportSort.News, placement.Sort);
        Assert.Empty(placement.Changes);
    }

    [Fact]
    public void A_story_glued_from_two_is_split_when_it_has_grown_and_the_reports_that_leave_are_named()
    {
        var grouper = new Grouper(Score.With(-100), new() { Capacity = 1000 });
        var stream = new PlantedStream(21);
        List<Report> first = Own(stream, 1), second = Own(stream, 2);
        Report Both(int i) => first[i] with { Id = $"both{i}", Outlet = $"both{i}.example", Text = first[i].Text + " " + second[i].Text };
        Assert.Equal("s1", grouper.Add(Both(0)).Story);
        foreach (var report in first.Take(3).Concat(second.Take(3))) Assert.Equal("s1", grouper.Add(report).Story);
        grouper.Score = Score;
        var placement = grouper.Add(Both(3));
        var change = Assert.Single(placement.Changes);
        Assert.Equal((StoryChangeKind.Split, "s1"), (change.Kind, change.From));
        Assert.NotEqual("s1", change.Into);
        Assert.True(change.Reports.All(first.Select(r => r.Id).Contains) || change.Reports.All(second.Select(r => r.Id).Contains), string.Join(' ', change.Reports));
        static List<Report> Own(PlantedStream stream, int story) => [.. stream.StoryWithCopies(story, own: 4, copies: 0).Select(p => p.Report)];
    }

    [Fact]
    public void The_history_follows_a_story_through_every_merge()
    {
        var history = new StoryHistory();
        history.Add(new(StoryChangeKind.Merged, "s3", "s2", "b", ["a"]));
        history.Add(new(StoryChangeKind.Merged, "s2", "s1", "d", ["a", "b"]));
        history.Add(new(StoryChangeKind.Split, "s1", "s4", "e", ["d"]));
        Assert.Equal(["s1", "s1", "s4"], [history.Now("s3"), history.Now("s2"), history.Now("s4")]);
        Assert.Equal(3, history.Changes.Count);
    }

    [Fact]
    public void The_lines_of_a_stream_and_its_changes_tell_the_same_stories()
    {
        var grouper = new Grouper(Score, new() { Capacity = 1000 });
        Dictionary<string, string> byMoves = [], byChanges = [];
        var count = 0;
        foreach (var planted in new PlantedStream(14).Reports(400, 100))
        {
            grouper.Score = Score.With(count++ % 40 < 20 ? 100 : Score.Threshold);
            var placement = grouper.Add(planted.Report);
            foreach (var move in placement.Moves) byMoves[move.Report] = move.To;
            byMoves[placement.Report] = byChanges[placement.Report] = placement.Story;
            foreach (var change in placement.Changes)
                foreach (var report in change.Reports) byChanges[report] = change.Into;
            foreach (var change in placement.Changes.Where(c => c.Kind == StoryChangeKind.Merged)) Assert.DoesNotContain(change.From, byMoves.Values);
        }
        Assert.Equal(byMoves, byChanges);
        Assert.Contains(grouper.History.Changes, c => c.Kind == StoryChangeKind.Merged);
    }

    [Fact]
    public void Two_stories_glued_are_told_apart_and_one_that_holds_together_stays()
    {
        var stream = new PlantedStream(21);
        var reader = new TraitReader(new());
        var store = new TraitStore(1000);
        List<int> around = [];
        foreach (var story in new[] { 1, 2 })
            foreach (var planted in stream.StoryWithCopies(story, own: 4, copies: 0)) around.Add(store.Add(reader.Read(planted.Report)));
        var options = new GroupingOptions();
        var splitting = new Splitting(new(store, options, around, new()) { Score = Score }, options);
        Assert.Equal([4, 5, 6, 7], splitting.Leaving([0, 1, 2, 3, 4, 5, 6, 7], Score.Threshold));
        Assert.Empty(splitting.Leaving([0, 1, 2, 3], Score.Threshold));
    }
}
