using OnRecord.Reconciling;
using OnRecord.Records;

namespace OnRecord.Tests.Reconciling;

/// <summary>What a record says of the numbers of several reports.</summary>
public class FigureRecordTests
{
    static Report ReportOf(string id, string text, string? published = null, int? hour = null) =>
        ReportLayout.Apply(new Report { Id = id, Text = text, Published = published is null ? null : new Published(DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture), hour is { } h ? new TimeOnly(h, 0) : null) });

    static IEnumerable<Entry> Figures(params Report[] reports) => Assert.Single(StoryRecords.Of([.. reports], oneStory: true)).Entries.Where(e => e.Kind == "figure");

    static Entry? With(IEnumerable<Entry> entries, string first, string second) =>
        entries.FirstOrDefault(e => e.Accounts.Any(a => a.Text.Contains(first, StringComparison.OrdinalIgnoreCase)) && e.Accounts.Any(a => a.Text.Contains(second, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Two_tolls_of_one_event_differ()
    {
        var entry = With(Figures(
            ReportOf("a", "Nine people were killed when a ferry sank off Norland on Tuesday.\nThe captain was rescued."),
            ReportOf("b", "Eleven people were killed when the Norland ferry sank in a storm.\nDivers searched the wreck.")), "nine", "eleven");
        Assert.Equal("differs", entry?.Standing);
        Assert.All(entry!.Differences, d => Assert.Equal("value", d.Aspect));
    }

    [Fact]
    public void A_toll_that_grew_from_one_day_to_the_next_is_an_update()
    {
        var entry = With(Figures(
            ReportOf("a", "Nine people were killed when a ferry sank off Norland on Tuesday.\nThe captain was rescued.", "2024-03-05"),
            ReportOf("b", "Eleven people were killed when the Norland ferry sank in a storm.\nDivers searched the wreck.", "2024-03-06")), "nine", "eleven");
        Assert.Equal("differs", entry?.Standing);
        Assert.All(entry!.Differences, d => Assert.Equal("update", d.Aspect));
    }

    [Fact]
    public void A_toll_that_shrank_is_no_update()
    {
        var entry = With(Figures(
            ReportOf("a", "Eleven people were killed when a ferry sank off Norland on Tuesday.\nThe captain was rescued.", "2024-03-05", 9),
            ReportOf("b", "Nine people were killed when the Norland ferry sank in a storm.\nDivers searched the wreck.", "2024-03-05", 18)), "nine", "eleven");
        Assert.Equal("value", Assert.Single(entry!.Differences).Aspect);
    }

    [Theory]
    [InlineData("Eleven people were killed when the Norland ferry sank in a storm.\nPolice initially said nine people had been killed.")]
    [InlineData("Eleven people were killed when the Norland ferry sank in a storm.\nNine people died at the scene.")]
    [InlineData("Eleven people, including nine children, were killed when the Norland ferry sank in a storm.")]
    [InlineData("Eleven people were killed when the Norland ferry sank in a storm.\nIn 2011 nine people were killed on the same ferry.")]
    public void What_was_first_said_what_is_a_part_and_what_was_long_ago_does_not_differ(string other) =>
        Assert.DoesNotContain(Figures(
            ReportOf("a", "Eleven people were killed when a ferry sank off Norland on Tuesday.\nThe captain was rescued.", "2024-03-05"),
            ReportOf("b", other, "2024-03-06")), e => e.Standing == "differs");

    [Theory]
    [InlineData("Nine people were killed when a ferry sank off Norland on Tuesday.", "Forty people were killed in separate sinkings and shootings in Norland.")]
    [InlineData("Nine people were killed when a ferry sank off Norland on Tuesday.", "The captain had planned to kill hundreds of people, police in Norland said.")]
    [InlineData("Nine people were killed when a ferry sank off Norland on Tuesday.", "Forty people were killed in Norland this month.")]
    public void What_befell_several_events_or_was_only_planned_does_not_differ(string first, string second) =>
        Assert.DoesNotContain(Figures(ReportOf("a", first, "2024-03-05"), ReportOf("b", second, "2024-03-05")), e => e.Standing == "differs");

    [Fact]
    public void A_toll_that_counts_the_attacker_does_not_differ_from_one_that_does_not()
    {
        static IEnumerable<Entry> Beside(string other) =>
            Figures(ReportOf("a", "Nine people were killed in the attack in Norland, including the gunman.", "2024-03-05"), ReportOf("b", other, "2024-03-05"));
        Assert.DoesNotContain(Beside("Officials in Norland said on Tuesday that eight people had been killed."), e => e.Standing == "differs");
        Assert.Contains(Beside("Officials in Norland said on Tuesday that seven people had been killed."), e => e.Standing == "differs");
    }

    [Fact]
    public void The_others_who_were_shot_may_be_the_rest_of_all() =>
        Assert.DoesNotContain(Figures(
            ReportOf("a", "Six people were shot in Norland on Tuesday.\nThe street was closed.", "2024-03-05"),
            ReportOf("b", "Two men were killed in Norland late on Tuesday. Four others were shot, police said.", "2024-03-05")), e => e.Standing == "differs");

    [Fact]
    public void What_two_people_got_is_not_one_measure() =>
        Assert.DoesNotContain(Figures(
            ReportOf("a", "Mark Ellery was sentenced to eight years in prison over the ferry, a court in Norland ruled.", "2024-03-05"),
            ReportOf("b", "Anne Morley was sentenced to eleven years in prison over the ferry, a court in Norland ruled.", "2024-03-05")), e => e.Standing == "differs");

    [Fact]
    public void A_person_ages_between_two_reports_but_not_within_a_week()
    {
        static IEnumerable<Entry> Reported(string later) =>
            Figures(ReportOf("a", "Mark Ellery, 19, was charged on Monday.", "2024-03-05"), ReportOf("b", "Mark Ellery, 20, was charged over the ferry.", later));
        Assert.DoesNotContain(Reported("2024-11-05"), e => e.Standing == "differs");
        Assert.Contains(Reported("2024-03-08"), e => e.Standing == "differs");
    }

    [Fact]
    public void A_total_and_its_parts_do_not_differ() =>
        Assert.DoesNotContain(Figures(
            ReportOf("a", "Lawyers for Ida Venn are seeking $24m in damages, made up of $12m for lost trade and $12m for her good name."),
            ReportOf("b", "Ida Venn is seeking $12m in damages for lost trade, her lawyers said.")), e => e.Standing == "differs");

    [Fact]
    public void A_sum_that_should_be_paid_is_not_the_sum_that_was_awarded() =>
        Assert.Null(With(Figures(
            ReportOf("a", "Last year a jury awarded Ida Venn $5 million in damages.\nNow she is asking for more."),
            ReportOf("b", "Her lawyer told jurors that Tom Arden should pay Ida Venn millions of dollars for harming her name.")), "$5 million", "millions"));

    [Fact]
    public void An_age_that_the_other_report_gives_too_does_not_differ() =>
        Assert.DoesNotContain(Figures(
            ReportOf("a", "A 2-year-old girl, Ida Venn, was found in Calder.\nPolice had first said that Ida Venn was 3 years old."),
            ReportOf("b", "Ida Venn, 2, was found in Calder on Tuesday.")), e => e.Standing == "differs");
}
