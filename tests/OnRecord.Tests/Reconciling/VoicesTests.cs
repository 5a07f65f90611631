using OnRecord.Reconciling;

namespace OnRecord.Tests.Reconciling;

public class VoicesTests
{
    /// <summary>The speaker, by name, of the entry that holds these words.</summary>
    static string? SpeakerOf(string words, params string[] texts)
    {
        var reports = texts.Select((text, i) => ReportLayout.Apply(new() { Id = $"r{i}", Text = text }));
        var record = Assert.Single(StoryRecords.Of([.. reports], oneStory: true));
        var entry = Assert.Single(record.Entries, e => e.Kind == "statement" && e.Accounts.Any(a => a.Text.Contains(words, StringComparison.Ordinal)));
        return record.People.SingleOrDefault(p => p.Id == entry.Speaker)?.Name ?? entry.Speaker;
    }

    [Fact]
    public void Police_are_the_police_that_the_report_names() =>
        Assert.Equal("Seaton police", SpeakerOf("fled on foot", "Seaton police closed the pier. Police said the driver had fled on foot."));

    [Fact]
    public void Police_of_two_towns_stay_police() =>
        Assert.Equal("Police", SpeakerOf("fled on foot", "Seaton police and Marlow police closed the pier. Police said the driver had fled on foot."));

    [Fact]
    public void Who_speaks_on_is_who_spoke_last() =>
        Assert.Equal("Ann Arden", SpeakerOf("sue Helen Roe", "“Our northern pier is lost for good,” Ann Arden said. She said the port would sue Helen Roe."));

    [Fact]
    public void A_pronoun_whose_sentence_names_its_man_is_that_man() =>
        Assert.Equal("John Roe", SpeakerOf("safe for everyone", "“Our northern pier is lost for good,” Tom Bell said. Mayor John Roe denied it, and he said the pier was safe for everyone."));

    [Fact]
    public void Reports_from_the_police_are_the_police() =>
        Assert.Equal("police", SpeakerOf("fled on foot", "Initial reports from the police said the driver had fled on foot."));

    [Fact]
    public void Where_an_onlooker_stood_is_no_part_of_what_he_is_called() =>
        Assert.Equal("fisherman", SpeakerOf("fled on foot", "A fisherman at the scene said the driver had fled on foot."));

    [Fact]
    public void A_statement_speaks_for_whom_it_was_issued_by() =>
        Assert.Equal("Harbour Ministry", SpeakerOf("closed for good", "The northern pier is closed for good, said a statement issued by the Harbour Ministry."));

    [Fact]
    public void The_lawyer_s_own_name_in_apposition_is_the_speaker() =>
        Assert.Equal("John Doe", SpeakerOf("is over", "Helen Roe was in court. “This long case is over,” said her lawyer, John Doe."));

    [Fact]
    public void A_relative_clause_leaves_no_pronoun_in_the_speaker_s_name() =>
        Assert.Equal("guard", SpeakerOf("leave the pier", "The noise woke a guard, who shouted, “You must leave the pier at once!”"));

    [Fact]
    public void He_after_a_man_known_by_his_work_alone_is_that_man() =>
        Assert.Equal("fisherman from Seaton", SpeakerOf("never seen such a thing", "“It is lost,” John Roe said. A fisherman from Seaton said the whole pier had fallen. “I had never seen such a thing,” he said."));

    [Fact]
    public void Who_wrote_a_post_does_not_speak_on() =>
        Assert.Equal("Helen Roe", SpeakerOf("people on the pier", "The pier is gone and so is my boat pic.twitter.com/aBc123 — Ann Lee (@annlee) May 3, 2024\nDozens were at the port when Helen Roe, a painter, arrived.\n“I could hear people on the pier,” she said."));

    [Fact]
    public void A_body_speaks_through_its_own_rules() =>
        Assert.Equal("Harbour Line Inc.", SpeakerOf("may be removed", "Harbour Line Inc. runs the ferries. Harbour Line's guidelines for passengers say that noisy dogs may be removed."));

    [Fact]
    public void The_military_is_that_of_the_army_that_reports_name() =>
        Assert.Equal("Danish military", SpeakerOf("fled on foot", "The Danish army closed the pier. A military court sat. The military said the driver had fled on foot."));

    [Fact]
    public void What_police_said_as_a_paper_reported_is_said_by_police() =>
        Assert.Equal("police", SpeakerOf("fled on foot", "The police said the driver had fled on foot when the boat caught fire, leaving his coat on the northern pier behind him, the Harbour Journal reported."), ignoreCase: true);
}
