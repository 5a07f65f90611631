using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class VersionsTests
{
    const string First = "Two people were hurt in the fire, the mayor said. The mill belongs to Ann Poe. Firefighters left at noon.";

    [Theory]
    [InlineData(First + " The road is open again.", VersionLabel.Update)]
    [InlineData("Three people were hurt in the fire, the mayor said. The mill belongs to Ann Poe. Firefighters left at noon. Correction: an earlier version gave the wrong number.", VersionLabel.Correction)]
    [InlineData(First + " Clarification: the mill was closed at the time.", VersionLabel.Clarification)]
    [InlineData("This story has been withdrawn.", VersionLabel.Withdrawn)]
    [InlineData("Three people were hurt in the fire, the mayor said. The mill belongs to Ann Poe. Firefighters left at noon.", VersionLabel.Unmarked)]
    public void A_change_is_labelled_by_what_the_report_says_of_it(string later, VersionLabel label) =>
        Assert.Equal(label, Compare(First, later).Label);

    [Fact]
    public void Changed_figures_names_and_quotations_are_pointed_out()
    {
        const string before = "Some 12 people were hurt, he said. The owner is Ann Poe. “It is over,” she said.";
        const string after = "Some 14 people were hurt, he said. The owner is Ann Roe. “It is not over,” she said.";
        var change = Compare(before, after);
        string[] details = [.. change.Details.Select(d => $"{d.Kind}: {Text(before, d.Before)} > {Text(after, d.After)}")];
        Assert.Equal(["Figure: 12 > 14", "Name: Ann Poe > Ann Roe", "Quotation: It is over, > It is not over,"], details);
        static string Text(string text, Span? span) => span is { } s ? s.Of(text).ToString() : "-";
    }

    [Fact]
    public void House_style_alone_changes_nothing()
    {
        var change = Compare("Mr. Roe said \"yes\". He left.", "Mr Roe said “yes”. He left.");
        Assert.Empty(change.Removed);
        Assert.Empty(change.Added);
    }

    static VersionChange Compare(string earlier, string later) => Versions.Compare(new() { Id = "a", Text = earlier }, new() { Id = "a", Text = later });
}
