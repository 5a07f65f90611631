namespace OnRecord.Tests.Reports;

public class ReportLayoutTests
{
    static Report Laid(string text, string? title = null) => ReportLayout.Apply(new() { Id = "r", Text = text, Title = title });

    static string[] Of(Report report, BlockKind kind) => [.. report.Blocks.Where(b => b.Kind == kind).Select(b => report.Text[b.Start..b.End])];

    [Fact]
    public void A_byline_block_is_told_from_the_body()
    {
        var report = Laid("By Ada Quill and Ben Osei\nReporting from court in Port Ellery\nThe harbour master left the room on Friday.\nHe came back.");
        Assert.Equal(["Ada Quill", "Ben Osei"], report.Bylines);
        Assert.Equal(2, Of(report, BlockKind.Byline).Length);
        Assert.Equal(2, Of(report, BlockKind.Body).Length);
    }

    [Fact]
    public void A_labelled_date_at_the_head_is_the_day_of_publication_and_the_body_goes_on_behind_it()
    {
        var report = Laid(" date 2024-03-15 The mayor resigned on Friday after a vote.\n\nShe gave no reason.");
        Assert.Equal(new DateOnly(2024, 3, 15), report.Published!.Value.Day);
        Assert.StartsWith("The mayor", Of(report, BlockKind.Body)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PORT ELLERY, March 14 (Reuters) - A ferry sank on Friday off the coast.", "PORT ELLERY", "Reuters")]
    [InlineData("Port Ellery (CNN) A ferry sank on Friday off the coast.", "Port Ellery", "CNN")]
    [InlineData("PORT ELLERY — A ferry sank on Friday off the coast.", "PORT ELLERY", null)]
    public void A_dateline_gives_place_and_agency(string text, string place, string? agency)
    {
        var report = Laid(text);
        Assert.Equal(place, report.Dateline!.Place);
        Assert.Equal(agency, report.Dateline.Agency);
    }

    [Theory]
    [InlineData("The vote was close (very close) and the mayor lost.")]
    [InlineData("Mr Roe - a baker - said he was sorry.")]
    public void A_sentence_is_no_dateline(string text) => Assert.Null(Laid(text).Dateline);

    [Theory]
    [InlineData("This story is developing. We will add to it.", BlockKind.Note)]
    [InlineData("(Reporting by Ada Quill; Editing by Ben Osei)", BlockKind.Note)]
    [InlineData("The Associated Press contributed to this report.", BlockKind.Note)]
    [InlineData("Copyright 2024 The Ellery Post. All rights reserved.", BlockKind.Boilerplate)]
    [InlineData("Sign up for our morning newsletter", BlockKind.Boilerplate)]
    [InlineData("___", BlockKind.Boilerplate)]
    [InlineData("editor@ellerypost.example", BlockKind.Boilerplate)]
    [InlineData("Image copyright Getty Images", BlockKind.Caption)]
    public void Matter_around_the_body_is_known(string paragraph, BlockKind kind)
    {
        var report = Laid("The ferry sank on Friday, the company said.\n" + paragraph);
        Assert.Equal(kind, report.Blocks[^1].Kind);
    }

    [Fact]
    public void A_quotation_that_begins_like_boilerplate_stays_in_the_body()
    {
        var report = Laid("The ferry sank.\nThe company said the crew followed the rules and that everybody had been told to read more about them.");
        Assert.All(report.Blocks, b => Assert.Equal(BlockKind.Body, b.Kind));
    }

    [Fact]
    public void Lines_wrapped_by_hand_are_joined_into_paragraphs()
    {
        var report = Laid("The ferry sank on Friday off the coast of the island and\nfourteen of the people on board died, the company said in a\nstatement that it sent to the families early on Saturday\nmorning.\n\nA second ferry that was on its way to the island turned\nback when its captain heard the call for help and took\nsome of those in the water aboard, a spokesman for the\ncoast guard said.");
        Assert.Equal(2, Of(report, BlockKind.Body).Length);
    }

    [Fact]
    public void Every_character_outside_a_block_is_white_space_and_blocks_do_not_overlap()
    {
        var text = "\ufeffTitle of it\r\n\r\nBy Ada Quill\r\n\tBody one. \u2028Body two.\n\n\nAdvertisement\n";
        var report = Laid(text);
        var at = 0;
        foreach (var block in report.Blocks)
        {
            Assert.True(block.Start >= at);
            Assert.True(string.IsNullOrWhiteSpace(text[at..block.Start].Trim('\ufeff')));
            at = block.End;
        }
        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    }
}
