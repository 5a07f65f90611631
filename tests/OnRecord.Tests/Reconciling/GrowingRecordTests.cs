using System.Collections.Immutable;
using OnRecord.Reconciling;
using OnRecord.Records;
using OnRecord.Sources;

namespace OnRecord.Tests.Reconciling;

public class GrowingRecordTests
{
    static ImmutableArray<Report> Sample() =>
        [.. Inputs.Read([Repository.Path("samples", "harbour-trial")], new(), () => Stream.Null).OfType<Incoming.Accepted>().Select(a => a.Report)];

    static byte[] Bytes(Record record)
    {
        using var stream = new MemoryStream();
        RecordJson.Write(stream, [record]);
        return stream.ToArray();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void At_every_size_it_is_the_record_of_all_at_once(int rotation)
    {
        var reports = Sample();
        var ordered = reports.Skip(rotation).Concat(reports.Take(rotation)).ToImmutableArray();
        var growing = new GrowingRecord("s1");
        for (var n = 1; n <= ordered.Length; n++)
            Assert.Equal(Bytes(Assert.Single(StoryRecords.Of(ordered[..n], oneStory: true))), Bytes(growing.Add(ordered[n - 1])));
    }

    [Fact]
    public void Each_report_is_read_once()
    {
        var reports = Sample().Select(r => r with { Published = new(new(2026, 3, 20)) }).ToList();
        var growing = new GrowingRecord("s1");
        foreach (var report in reports) growing.Add(report);
        Assert.Equal(reports.Count, growing.Read);
    }

    [Fact]
    public void A_report_without_a_day_is_read_again_when_the_story_gets_one()
    {
        var growing = new GrowingRecord("s1");
        growing.Add(new() { Id = "undated", Text = "The trial goes on in the harbour court. A verdict is due on Friday." });
        growing.Add(new() { Id = "dated", Text = "A verdict in the harbour trial is due on Friday.", Published = new(new(2026, 3, 20)) });
        Assert.Equal(3, growing.Read);
    }

    [Fact]
    public void One_id_twice_is_refused()
    {
        var growing = new GrowingRecord("s1");
        growing.Add(Sample()[0]);
        Assert.Throws<ArgumentException>(() => growing.Add(Sample()[0]));
    }

    [Fact]
    public void The_lead_holds_what_two_origins_tell()
    {
        var record = Assert.Single(StoryRecords.Of(Sample(), oneStory: true));
        Assert.NotEmpty(record.Story.Lead);
        Assert.All(record.Story.Lead, lead => Assert.All(
            record.Entries.Where(e => e.Accounts.Any(a => a.Report == lead.Report && a.Start < lead.End && lead.Start < a.End)),
            e => Assert.True(e.Origins > 1 && e.Standing is "agreed" or "refined")));
    }
}
