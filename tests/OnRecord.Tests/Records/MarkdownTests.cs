using OnRecord.Cli;
using OnRecord.Records;

namespace OnRecord.Tests.Records;

public class MarkdownTests
{
    static string Shown(Record record)
    {
        using var output = new StringWriter();
        RecordMarkdown.Write(output, record);
        return output.ToString();
    }

    [Fact]
    public void An_account_has_its_outlet_words_and_passage() => Assert.Matches(
        @"- \*\*The Daily Meridian\*\*: at least £3 million \(unnamed source: a person close to the families; B:\d+–\d+\)", Shown(SampleStory.Record));

    [Fact]
    public void What_a_report_writes_is_text_and_never_markup()
    {
        var hostile = SampleStory.Record with { Entries = [SampleStory.Record.Entries[0] with { Headline = "# <script>x</script> [a](b) *c* 1. d" }] };
        Assert.Contains("### \\# \\<script\\>x\\</script\\> \\[a\\](b) \\*c\\* 1. d\n", Shown(hostile), StringComparison.Ordinal);
        Assert.Equal("1\\. d", MarkdownText.Of("1. d"));
        Assert.Equal("\\- d", MarkdownText.Of("- d"));
    }

    [Fact]
    public void Every_entry_of_the_record_is_there() =>
        Assert.All(SampleStory.Record.Entries, e => Assert.Contains($" · {e.Id}\n", Shown(SampleStory.Record), StringComparison.Ordinal));
}
