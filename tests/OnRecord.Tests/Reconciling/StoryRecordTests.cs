using System.Collections.Immutable;
using OnRecord.Reconciling;
using OnRecord.Records;
using OnRecord.Sources;

namespace OnRecord.Tests.Reconciling;

public class StoryRecordTests
{
    static ImmutableArray<Report> Reports(params string[] inputs) =>
        [.. Inputs.Read(inputs, new(), () => Stream.Null).OfType<Incoming.Accepted>().Select(a => a.Report)];

    static Record Harbour() => Assert.Single(StoryRecords.Of(Reports(Repository.Path("samples", "harbour-trial")), oneStory: false));

    static void Holds(Record record, ImmutableArray<Report> reports)
    {
        var texts = reports.ToDictionary(r => r.Id, r => r.Text, StringComparer.Ordinal);
        foreach (var entry in record.Entries)
        {
            Assert.NotEmpty(entry.Accounts);
            Assert.All(entry.Accounts, a => Assert.Equal(texts[a.Report][a.Start..a.End], a.Text));
            Assert.All(entry.Differences, d => Assert.All(d.Accounts, i => Assert.InRange(i, 0, entry.Accounts.Length - 1)));
            Assert.Equal(entry.Standing == "differs", entry.Differences.Length > 0);
            Assert.Equal(entry.Standing == "single", entry.Origins == 1);
        }
        Assert.All(record.People.SelectMany(p => p.Descriptions), d => Assert.Equal(texts[d.Report][d.Start..d.End], d.Text));
    }

    [Fact]
    public void The_sample_s_four_reports_are_one_story_and_every_account_is_its_passage() =>
        Holds(Harbour(), Reports(Repository.Path("samples", "harbour-trial")));

    [Fact]
    public void The_agency_s_copy_is_no_origin_of_its_own()
    {
        var record = Harbour();
        Assert.Equal(3, record.Origins.Length);
        Assert.Contains(record.Origins, o => o.Kind == "agency" && o.Reports.Length == 2);
        Assert.All(record.Entries.Where(e => e.Accounts.All(a => a.Report is "north-wire" or "evening-dispatch")), e => Assert.Equal("single", e.Standing));
    }

    [Theory]
    [InlineData("statement", "left the room without leave")]
    [InlineData("statement", "so sit still")]
    [InlineData("figure", "61")]
    public void What_was_planted_to_differ_differs(string kind, string words) =>
        Assert.Contains(Harbour().Entries, e => e.Kind == kind && e.Standing == "differs" && e.Accounts.Any(a => a.Text.Contains(words, StringComparison.Ordinal)));

    [Fact]
    public void What_was_planted_to_agree_agrees() =>
        Assert.Contains(Harbour().Entries, e => e.Kind == "figure" && e.Standing == "agreed" && e.Accounts.Any(a => a.Text == "14 people") && e.Accounts.Any(a => a.Text == "Fourteen people"));

    [Fact]
    public void Two_people_of_one_surname_stay_two()
    {
        var names = Harbour().People.Where(p => p.Kind == "person").Select(p => p.Name).ToList();
        Assert.Contains("Helen Marsh", names);
        Assert.Contains("Peter Marsh", names);
        Assert.Contains("Martin Hale", names);
        Assert.Contains("Ruth Hale", names);
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        static byte[] Bytes()
        {
            using var stream = new MemoryStream();
            RecordJson.Write(stream, [Harbour()]);
            return stream.ToArray();
        }
        Assert.Equal(Bytes(), Bytes());
    }

    [Fact]
    public void Every_account_of_the_development_stories_is_its_passage()
    {
        foreach (var folder in Directory.GetDirectories(Repository.SharedData("stories")).Order(StringComparer.Ordinal))
        {
            var reports = Reports(folder);
            Holds(Assert.Single(StoryRecords.Of(reports, oneStory: true)), reports);
        }
    }

    [Fact]
    public void No_reading_is_no_record() => Assert.Throws<ArgumentException>(() => Reconciler.Reconcile("s1", []));
}
