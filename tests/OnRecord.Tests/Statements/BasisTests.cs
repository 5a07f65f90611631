using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Tests.Statements;

public class BasisTests
{
    static (BasisKind Kind, Mode Mode, string? Source) Of(string text)
    {
        var prose = WordReader.Read(text, ReportLayout.Apply(new Report { Id = "case", Text = text }).Blocks);
        var basis = Assert.Single(StatementFinder.Find(prose, []).Bases);
        return (basis.Kind, basis.Mode, basis.Source is { } s ? text[s.Start..s.End] : null);
    }

    [Theory]
    [InlineData("The pier collapsed on Monday.", BasisKind.Reporter, null)]
    [InlineData("The pier is safe, Ann Lee said.", BasisKind.NamedSource, "Ann Lee")]
    [InlineData("The pier is safe, an official said.", BasisKind.UnnamedSource, "an official")]
    [InlineData("Police said the driver fled on foot.", BasisKind.NamedSource, "Police")]
    [InlineData("According to the report, the pier was rotten.", BasisKind.Document, "the report")]
    [InlineData("The pier was rotten, Reuters reported.", BasisKind.Agency, "Reuters")]
    [InlineData("CBS News reported that the pier was rotten.", BasisKind.Outlet, "CBS News")]
    [InlineData("Ann Lee told CNN that the pier was rotten.", BasisKind.Outlet, "CNN")]
    public void A_sentence_stands_on_the_word_of_its_source(string text, BasisKind kind, string? source)
    {
        var basis = Of(text);
        Assert.Equal((kind, source), (basis.Kind, basis.Source));
    }

    [Theory]
    [InlineData("The driver allegedly fled on foot.", Mode.Alleged)]
    [InlineData("Ann Lee denied that the pier was rotten.", Mode.Negated)]
    [InlineData("Ann Lee alleged that the pier was rotten.", Mode.Alleged)]
    [InlineData("Ann Lee confirmed that the pier was rotten.", Mode.Asserted)]
    public void What_is_alleged_or_denied_is_kept_as_such(string text, Mode mode) => Assert.Equal(mode, Of(text).Mode);

    [Fact]
    public void A_quotation_within_a_quotation_keeps_its_inner_speaker()
    {
        const string text = "“The mayor told me, ‘We will never rebuild it,’ and left,” Ann Lee said.";
        var prose = WordReader.Read(text, ReportLayout.Apply(new Report { Id = "case", Text = text }).Blocks);
        var outer = Assert.Single(StatementFinder.Find(prose, []).Statements);
        var inner = Assert.Single(outer.Inner);
        Assert.Equal("Ann Lee", text[outer.Speaker!.Value.Start..outer.Speaker.Value.End]);
        Assert.Equal(("The mayor", "We will never rebuild it"), (text[inner.Speaker!.Value.Start..inner.Speaker.Value.End], text[inner.Start..inner.End]));
    }
}
