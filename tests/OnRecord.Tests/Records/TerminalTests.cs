using OnRecord.Cli;
using OnRecord.Records;

namespace OnRecord.Tests.Records;

public class TerminalTests
{
    static string Shown(Record record, TerminalLook look)
    {
        using var output = new StringWriter();
        RecordTerminal.Write(output, record, look);
        return output.ToString();
    }

    [Fact]
    public void What_differs_comes_first_then_what_is_agreed_then_what_one_origin_alone_has()
    {
        var text = Shown(SampleStory.Record, TerminalLook.Plain);
        string[] titles = ["WHAT DIFFERS", "WHAT MOVED ON", "WHAT IS AGREED", "WHAT ONE REPORT TELLS MORE EXACTLY", "WHAT ONE ORIGIN ALONE HAS", "TIMELINE"];
        var places = titles.Select(t => text.IndexOf(t, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Each_entry_has_its_outlets_and_their_words()
    {
        var text = Shown(SampleStory.Record, TerminalLook.Plain);
        Assert.Contains("    A Port Chronicle      barely ten minutes\n    B The Daily Meridian  about 12 minutes\n    C, D                  15 minutes\n", text, StringComparison.Ordinal);
        Assert.Contains("B and C give different numbers for the same span of time.", text, StringComparison.Ordinal);
        Assert.Contains("at least £3 million – unnamed source: a person close to the families", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal_or_ends_in_space(int width) => Assert.All(
        Shown(SampleStory.Record, new(width, Colour: false)).Split('\n'),
        line => Assert.True(TerminalText.Cells(line) <= width && !line.EndsWith(' '), line));

    [Fact]
    public void Piped_it_is_plain_and_in_colour_it_is_the_same_words()
    {
        var plain = Shown(SampleStory.Record, TerminalLook.Plain);
        Assert.DoesNotContain('\u001b', plain);
        var coloured = Shown(SampleStory.Record, TerminalLook.Plain with { Colour = true });
        Assert.Contains("\u001b[1;31mcells; now\u001b[0m answer", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "", default, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void A_report_cannot_give_the_terminal_commands()
    {
        var first = SampleStory.Record.Entries[0];
        var hostile = SampleStory.Record with
        {
            Story = SampleStory.Record.Story with { Title = "Title\u001b[2J\u0007\u202e" },
            Entries = [first with { Headline = "x\u009b31my", Accounts = [new("chronicle", 0, 1, "a\u001b]0;title\u0007b\u0000")] }],
        };
        var text = Shown(hostile, TerminalLook.Plain);
        Assert.DoesNotContain(text, c => c != '\n' && (char.IsControl(c) || c == '\u202e'));
    }

    [Fact]
    public void One_report_and_no_entry_have_words_of_their_own()
    {
        Assert.Contains("WHAT THE REPORT SAYS", Shown(SampleStory.OneReport, TerminalLook.Plain), StringComparison.Ordinal);
        Assert.DoesNotContain("WHAT DIFFERS", Shown(SampleStory.OneReport, TerminalLook.Plain), StringComparison.Ordinal);
        Assert.Contains("no statement, figure or event", Shown(SampleStory.Record with { Entries = [] }, TerminalLook.Plain), StringComparison.Ordinal);
    }
}
