using OnRecord.Words;

namespace OnRecord.Tests.Reading.Words;

public class SilentETests
{
    [Theory]
    [InlineData("timed", "tim"), InlineData("scraping", "scrap"), InlineData("squared", "squar"), InlineData("used", "us"), InlineData("recycled", "recycl")]
    [InlineData("provoking", "provok"), InlineData("dancing", "danc"), InlineData("judged", "judg"), InlineData("argued", "argu"), InlineData("believed", "believ")]
    public void An_e_was_lost_behind(string form, string stem) => Assert.Equal(stem.Length, SilentE.EndOfStem(form));

    [Theory]
    [InlineData("planned"), InlineData("scrapping"), InlineData("walked"), InlineData("looking"), InlineData("visited"), InlineData("showed"), InlineData("fixing"), InlineData("playing")]
    [InlineData("called"), InlineData("hurled"), InlineData("agreeing"), InlineData("fled"), InlineData("red"), InlineData("ing"), InlineData("went"), InlineData("quizzed"), InlineData("picnicking")]
    public void None_was_lost_or_none_can_be_told(string form) => Assert.Equal(0, SilentE.EndOfStem(form));
}
