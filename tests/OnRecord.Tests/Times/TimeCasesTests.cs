using System.Globalization;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Tests.Times;

public class TimeCasesTests
{
    static readonly string Folder = Repository.Path("src", "OnRecord", "Reading", "Times");

    public static TheoryData<string> Files() => new(Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    static (string Text, IReadOnlyList<Time> Times) Read(string text, string? published)
    {
        var day = published is null ? default(Published?) : new Published(DateOnly.Parse(published, CultureInfo.InvariantCulture));
        return (text, TimeFinder.Find(WordReader.Read(text, []), day));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_case_finds_exactly_its_marks(string file)
    {
        var failures = new List<string>();
        foreach (var @case in MarkdownCases.Load(Path.Combine(Folder, file)))
        {
            var (text, times) = Read(@case.Text, @case.Published);
            var expected = @case.Marks.Select(m => $"{text[m.Start..m.End]}@{m.Start} {m["type"]} {m["value"]}");
            var found = times.Select(t => $"{text[t.Start..t.End]}@{t.Start} {t.Type.ToString().ToUpperInvariant()} {t.Value}");
            if (!expected.SequenceEqual(found)) failures.Add($"{@case}\n  wanted {string.Join("; ", expected)}\n  found  {string.Join("; ", found)}");
        }
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    /// <summary>Rules that read over what is no time yield nothing to see.</summary>
    static readonly string[] Silent = ["age", "age of", "age after aged", "year on year"];

    [Fact]
    public void Every_rule_has_a_case_that_it_reads_and_one_under_its_name_that_it_leaves()
    {
        var lacking = MarkdownCases.Lacking(Grammar.Names.Except(Silent), Directory.GetFiles(Folder, "*.md"), c => Read(c.Text, c.Published).Times.Select(t => t.Rule)).ToList();
        Assert.True(lacking.Count == 0, string.Join('\n', lacking));
    }

    [Fact]
    public void Times_stand_in_order_and_never_overlap()
    {
        foreach (var file in Directory.GetFiles(Folder, "*.md"))
        {
            var all = string.Join('\n', MarkdownCases.Load(file).Select(c => c.Text));
            var (text, times) = Read(all, "2024-01-26");
            var end = 0;
            foreach (var time in times)
            {
                Assert.True(time.Start >= end && time.End > time.Start && time.End <= text.Length, text[time.Start..time.End]);
                Assert.False(char.IsWhiteSpace(text[time.Start]) || char.IsWhiteSpace(text[time.End - 1]));
                end = time.End;
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0001-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("9999-12-31")]
    public void Words_of_time_in_any_order_are_read_without_error(string? published)
    {
        var words = EmbeddedData.Rows("Reading/Times/words.tsv").SelectMany(row => row[0].Split(' ')).Concat("the a of in ago later early mid half 1 31 99 1999 2199 12:30 '82 31/31/99 1990s 30th - , ' AD BC 's".Split(' ')).ToArray();
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var (text, times) = Read(string.Join(' ', random.GetItems(words, 30)), published);
            for (var t = 1; t < times.Count; t++) Assert.True(times[t].Start >= times[t - 1].End, text);
        }
    }

    [Fact]
    public void Each_time_names_its_rule_and_a_calendar_value_has_its_range()
    {
        var (_, times) = Read("The bridge opened in May 2023 and closed for two days on Friday at 8 p.m., as it now does every week.", "2024-01-26");
        Assert.All(times, t => Assert.NotEmpty(t.Rule));
        Assert.Equal(new Interval(new(2023, 5, 1), new(2023, 6, 1)), times[0].Range);
        Assert.All(times.Where(t => t.Type is TimexType.Duration or TimexType.Set || t.Value == "PRESENT_REF"), t => Assert.Null(t.Range));
    }

    [Fact]
    public void A_report_without_a_day_takes_the_one_in_a_line_of_its_own()
    {
        var (_, times) = Read("Ferry sinks off the coast\nMarch 4, 2021\nThe ferry sank on Tuesday.", null);
        Assert.Equal(["2021-03-04", "2021-03-02"], times.Select(t => t.Value));
    }

    [Fact]
    public void Without_any_day_relative_times_keep_what_they_say()
    {
        var (_, times) = Read("The ferry sank on Tuesday, and a second one last year.", null);
        Assert.Equal(["XXXX-WXX-2", "XXXX"], times.Select(t => t.Value));
    }

    [Fact]
    public void A_sentence_that_never_ends_is_read_to_its_end()
    {
        const string piece = "the last two years of the early 1990s - twenty five hundred and a half of ";
        var (_, times) = Read(string.Concat(Enumerable.Repeat(piece, 2_000)), "2024-01-26");
        Assert.Equal(4_000, times.Count);
    }
}
