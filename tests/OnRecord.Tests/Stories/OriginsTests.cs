using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class OriginsTests
{
    const string Wire = "A freight train left the rails near Springfield early on Monday, spilling grain across both tracks, the rail company said. " +
        "Nobody was hurt. Crews worked through the morning to lift eleven wagons, and the line is expected to open again by Thursday at the latest. " +
        "The company's spokeswoman, Ann Poe, said the cause was not known and that inspectors would look at a switch that was replaced in March.";

    const string Other = "Grain lay ankle-deep on the crossing at Mill Road when the children came to school. Residents had heard a long grinding noise before dawn. " +
        "Eleven wagons of a goods train had jumped the track; by noon two cranes stood over them. The mayor wants to know why a switch fitted this spring gave way.";

    [Fact]
    public void A_reheaded_and_cut_copy_shares_the_origin()
    {
        var copy = Wire[..Wire.IndexOf(" The company's", StringComparison.Ordinal)].Replace("early on Monday", "early Monday", StringComparison.Ordinal);
        var origins = Origins.Find([Report("a", "One Daily", Wire), Report("b", "Two Daily", copy), Report("c", "Three Daily", Other)]);
        Assert.Equal(["a,b", "c"], origins.Origins.Select(o => string.Join(',', o.Reports)));
        Assert.True(Assert.Single(origins.Shared).Share > 0.9);
    }

    [Fact]
    public void The_agency_in_the_dateline_names_the_origin_of_every_copy()
    {
        var origins = Origins.Find([Report("a", "One Daily", Wire), Report("b", "Two Daily", "SPRINGFIELD (AP) - " + Wire)]);
        var origin = Assert.Single(origins.Origins);
        Assert.Equal((OriginKind.Agency, "Associated Press"), (origin.Kind, origin.Name));
    }

    [Fact]
    public void Two_texts_of_one_agency_are_one_origin_without_a_word_in_common()
    {
        var origins = Origins.Find([Report("a", "One Daily", "SPRINGFIELD (Reuters) - " + Wire), Report("b", "Two Daily", "SPRINGFIELD (Reuters) - " + Other)]);
        Assert.Single(origins.Origins);
    }

    [Fact]
    public void A_quotation_both_carry_is_no_copy()
    {
        const string said = "“We heard a long grinding noise before dawn and then the whole street shook and every dog in it began to bark at once,” she said. ";
        var origins = Origins.Find([Report("a", "One Daily", Wire[..120] + said), Report("b", "Two Daily", Other[..120] + said)]);
        Assert.Equal(2, origins.Origins.Length);
        Assert.True(Assert.Single(origins.Shared).OwnShare < 0.3);
    }

    [Fact]
    public void What_one_report_quotes_is_a_speakers_in_the_other_that_sets_it_off_in_another_way()
    {
        const string said = "We heard a long grinding noise before dawn and then the whole street shook and every dog in it began to bark at once and nobody slept again";
        var origins = Origins.Find([Report("a", "One Daily", Wire[..200] + " “" + said + ",” she said."), Report("b", "Two Daily", Other[..200] + "\n" + said + ".\n")]);
        Assert.False(Assert.Single(origins.Shared).IsReuse);
    }

    [Fact]
    public void Reports_of_one_outlet_share_background_without_one_being_a_copy()
    {
        const string council = " The council meets tonight in the school hall to hear what the rebuilding will cost. Shops on Mill Road stay closed until the weekend, " +
            "and buses go round by the old ford, which adds a quarter of an hour to the way into town. A fund for the families opened at noon.";
        Report first = Report("a", "One Daily", Wire + council), later = Report("b", "One Daily", Other + " " + Wire[..200] + ".");
        StoryOrigins one = Origins.Find([first, later]), two = Origins.Find([first, later with { Outlet = "Two Daily" }]);
        Assert.Equal(one.Shared[0].OwnShare, two.Shared[0].OwnShare);
        Assert.InRange(two.Shared[0].OwnShare, SharedText.ReuseShare, Origins.CopyShare);
        Assert.Equal((false, true), (one.Shared[0].IsReuse, two.Shared[0].IsReuse));
    }

    [Theory]
    [InlineData(1, "One Daily", true), InlineData(90, "One Daily", false), InlineData(90, "Two Daily", true)]
    public void One_outlets_texts_months_apart_share_its_standing_matter(int days, string outlet, bool reuse)
    {
        var day = new DateOnly(2030, 1, 7);
        var origins = Origins.Find([Report("a", "One Daily", Wire) with { Published = new(day) }, Report("b", outlet, Wire) with { Published = new(day.AddDays(days)) }]);
        Assert.Equal(reuse, Assert.Single(origins.Shared).IsReuse);
    }

    [Fact]
    public void Agency_copy_inside_own_reporting_is_shared_text_and_its_passages_have_the_agencys_origin()
    {
        var mixed = Other + "\n" + Wire[..Wire.IndexOf(" The company's", StringComparison.Ordinal)] + "\n" + Other.Replace("children", "pupils", StringComparison.Ordinal)[40..];
        var origins = Origins.Find([Report("a", "One Daily", Wire), Report("b", "Two Daily", mixed)]);
        var start = mixed.IndexOf("Nobody was hurt", StringComparison.Ordinal);
        Assert.Equal("o1", origins.Of(new Passage("b", start, start + 60)).Id);
        Assert.NotEmpty(origins.Shared);
    }

    [Fact]
    public void One_site_under_two_names_is_one_origin()
    {
        var origins = Origins.Find([Report("a", "CNN (Web News)", Wire), Report("b", "edition.cnn.com", Other)]);
        Assert.Single(origins.Origins);
    }

    static Report Report(string id, string outlet, string text) => new() { Id = id, Outlet = outlet, Text = text };
}
