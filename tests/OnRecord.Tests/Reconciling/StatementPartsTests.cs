using System.Collections.Immutable;
using OnRecord.Reconciling;
using OnRecord.Records;

namespace OnRecord.Tests.Reconciling;

public class StatementPartsTests
{
    static ImmutableArray<Entry> Speech(params string[] texts)
    {
        var reports = texts.Select((text, i) => ReportLayout.Apply(new() { Id = $"r{i}", Text = text })).ToImmutableArray();
        return [.. Assert.Single(StoryRecords.Of(reports, oneStory: true)).Entries.Where(e => e.Kind == "statement")];
    }

    const string Both = "“The northern pier is lost for good. Our engineers will build a new one by May,” Ann Arden said.";

    [Fact]
    public void A_sentence_that_another_report_quotes_alone_is_an_entry_of_its_own()
    {
        var entries = Speech(Both, "Ann Arden told the council: “Our engineers will build a new one by May.”");
        var shared = Assert.Single(entries, e => e.Accounts.Length == 2);
        Assert.All(shared.Accounts, a => Assert.StartsWith("Our engineers", a.Text, StringComparison.Ordinal));
        Assert.Equal("The northern pier is lost for good.", Assert.Single(Assert.Single(entries, e => e.Accounts.Length == 1).Accounts).Text);
    }

    [Fact]
    public void Sentences_that_all_reports_quote_together_stay_together() =>
        Assert.Contains("lost for good. Our engineers", Assert.Single(Speech(Both, "In the harbour, " + Both)).Accounts[0].Text, StringComparison.Ordinal);

    [Fact]
    public void A_quotation_that_one_report_has_stays_whole() =>
        Assert.Contains("lost for good. Our engineers", Assert.Single(Speech(Both)).Accounts[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Sentences_that_two_reports_quote_together_stay_together_though_a_third_has_one_alone()
    {
        var entry = Assert.Single(Speech(Both, "In the harbour, " + Both, "Ann Arden told the council: “Our engineers will build a new one by May.”"));
        Assert.Equal(3, entry.Accounts.Length);
    }

    [Theory]
    [InlineData("Ann Arden said the northern pier was lost, and that a new one would stand by May.", "the northern pier was lost|a new one would stand by May")]
    [InlineData("Ann Arden said that the northern pier was lost, and the harbour office would build a new one.", "the northern pier was lost|the harbour office would build a new one")]
    [InlineData("Ann Arden said the northern pier was lost and would be rebuilt.", "the northern pier was lost and would be rebuilt")]
    [InlineData("Ann Arden said the pier and the northern wall were lost.", "the pier and the northern wall were lost")]
    [InlineData("Ann Arden called the plan a “bad joke” and a “waste of good timber”.", "the plan a “bad joke”|waste of good timber")]
    public void Each_content_of_reported_speech_stands_for_itself(string text, string contents) =>
        Assert.Equal(contents, string.Join('|', Speech(text).Select(e => Assert.Single(e.Accounts).Text)));

    [Fact]
    public void What_a_speaker_has_another_say_is_that_one_s_speech_too()
    {
        var entries = Speech("Ann Arden runs the port. Tom Bell is the mayor. Ann Arden said the work had stopped after Tom Bell called her a thief.");
        Assert.Equal(2, entries.Length);
        Assert.Contains(entries, e => e.Headline == "her a thief");
    }

    [Fact]
    public void What_a_paper_passes_on_is_said_by_whom_it_names()
    {
        var entry = Assert.Single(Speech("Ann Arden runs the port. The Harbour Journal reports that Ann Arden said the northern pier was lost."));
        Assert.Equal("the northern pier was lost", entry.Accounts[0].Text);
    }
}
