using OnRecord.Reconciling;
using OnRecord.Records;

namespace OnRecord.Tests.Reconciling;

/// <summary>What two reports cannot both have right, by rule, and what only looks like it.</summary>
public class ContradictionTests
{
    static Record Of(params string[] texts) =>
        Reconciler.Reconcile("s1", [.. texts.Select((text, i) => Reader.Read(Reader.Glance(ReportLayout.Apply(new() { Id = $"r{i}", Outlet = $"o{i}", Text = text, Published = new(new(2026, 3, 20)) }))))]);

    static IEnumerable<Entry> Differing(string rule, params string[] texts) => Of(texts).Entries.Where(e => e.Standing == "differs" && e.Why?.Rule == rule);

    [Theory]
    [InlineData("The bakery was robbed in the 2200 block of Tarn Street.", "Officers were called to the 2300 block of Tarn Street.")]
    [InlineData("The bakery stands at 4100 NW 9th Court.", "Officers were called to 4107 N.W. 9th Ave.")]
    [InlineData("The bakery stands at 418 North Harbour Road.", "Officers were called to 418 South Harbour Road.")]
    public void Two_blocks_or_namesakes_of_one_street_differ(string first, string second)
    {
        var entry = Assert.Single(Differing("other-address", first, second));
        Assert.Equal("place", Assert.Single(entry.Differences).Aspect);
    }

    [Theory]
    [InlineData("The bakery was robbed in the 2200 block of Tarn Street.", "Officers were called to 2214 Tarn St.")]
    [InlineData("The bakery was robbed in the 2200 block of Tarn Street.", "Officers were called to the 2200 block of Tarn Street and later to the 2300 block of Tarn Street.")]
    [InlineData("The bakery was robbed in the 2200 block of Tarn Street.", "Officers searched a flat in the 9800 block of Tarn Street.")]
    [InlineData("The bakery was robbed in the 2200 block of Tarn Street.", "Officers searched a flat in the 2300 block of Oak Street.")]
    [InlineData("The bakery lost before a 1998 Supreme Court.", "The bakery won before a 1996 Supreme Court.")]
    public void A_house_of_the_block_another_street_and_a_report_with_both_do_not(string first, string second) => Assert.Empty(Differing("other-address", first, second));

    [Theory]
    [InlineData("Telegraph founder Paul Dunnet said the app would return.", "Paul Dunnet, the app's co-founder, said it would return.")]
    [InlineData("Police Sgt. Paul Dunnet said the road was closed.", "The road was closed, said Lt. Paul Dunnet of the police.")]
    public void Titles_that_exclude_each_other_differ(string first, string second) => Assert.Single(Differing("other-office", first, second));

    [Theory]
    [InlineData("Founder Paul Dunnet said the app would return.", "Paul Dunnet, the founder and chief executive, said it would return.")]
    [InlineData("Police Sgt. Paul Dunnet said the road was closed.", "The road was closed, said former Lt. Paul Dunnet.")]
    [InlineData("Police Sgt. Paul Dunnet said the road was closed.", "The road was closed, said Lt. Anne Morley of the police.")]
    public void A_second_office_a_former_one_and_another_person_s_do_not(string first, string second) => Assert.Empty(Differing("other-office", first, second));

    [Fact]
    public void A_body_and_its_press_secretary_are_no_two_speakers() =>
        Assert.Empty(Differing("another-speaker",
            "The Harbour Office said: \"We will send every sailor home before the end of the week.\"",
            "\"We will send every sailor home before the end of the week,\" Paul Dunnet, the office's press secretary, said."));

    [Fact]
    public void Cause_and_effect_the_other_way_round_differ() =>
        Assert.Equal("order", Assert.Single(Differing("other-cause",
            "An explosion sparked a fire on the barge near the harbour.", "The fire caused an explosion on the barge near the harbour.")).Differences[0].Aspect);

    [Theory]
    [InlineData("An explosion sparked a fire on the barge near the harbour.", "The fire was caused by an explosion on the barge near the harbour.")]
    [InlineData("An explosion sparked a fire on the barge near the harbour.", "The fire caused a panic on the barge near the harbour.")]
    public void The_same_cause_in_the_passive_does_not(string first, string second) => Assert.Empty(Differing("other-cause", first, second));

    [Theory]
    [InlineData("Mark Ellery was shot in his shop on Monday.", "Neighbours said Mark Ellery was stabbed in his shop.")]
    [InlineData("Mark Ellery resigned from the board on Monday.", "The board dismissed Mark Ellery, its secretary said.")]
    public void Two_ways_of_one_act_differ(string first, string second) => Assert.NotEmpty(Differing("other-manner", first, second));

    [Theory]
    [InlineData("Mark Ellery was shot in his shop on Monday.", "Neighbours said Mark Ellery was shot and stabbed in his shop.")]
    [InlineData("Mark Ellery was shot in his shop on Monday.", "Anne Morley was stabbed in the same shop.")]
    [InlineData("Mark Ellery was shot in his shop on Monday.", "Mark Ellery was not stabbed, neighbours said.")]
    public void Both_ways_in_one_report_another_victim_and_a_denial_do_not(string first, string second) => Assert.Empty(Differing("other-manner", first, second));

    [Fact]
    public void A_death_at_the_scene_and_in_hospital_differ() =>
        Assert.Equal("place", Assert.Single(Differing("other-place", "Mark Ellery died at the scene.", "Mark Ellery died at the county hospital, police said.")).Differences[0].Aspect);

    [Theory]
    [InlineData("Mark Ellery died at the scene.", "Mark Ellery died on Monday, police said.")]
    [InlineData("Mark Ellery died at the scene.", "Anne Morley died at the county hospital, police said.")]
    public void A_death_with_no_place_and_another_s_do_not(string first, string second) => Assert.Empty(Differing("other-place", first, second));

    [Fact]
    public void An_arrest_on_two_days_differs_in_whatever_words() =>
        Assert.NotEmpty(Differing("other-time",
            "Investigators arrested her boyfriend, 21-year-old Mark Ellery, outside of a bar early Wednesday morning. The bar stayed shut.",
            "Mark Ellery was arrested late Tuesday near Port Allen, just hours after the search had begun."));

    [Fact]
    public void A_happening_told_with_two_numbers_differs() =>
        Assert.NotEmpty(Differing("other-number",
            "A lorry hit a tram near the old harbour on Tuesday. Nine people were injured in the crash near the harbour.",
            "A tram was hit by a lorry at the old harbour. Eleven people were injured in the crash near the harbour."));
}
