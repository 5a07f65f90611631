using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class BorrowedWordsTests
{
    [Theory]
    [InlineData("The mayor said “the bridge stays shut” on Monday.", "the bridge stays shut")]
    [InlineData("She said: \"We heard a noise. It was loud.\" Then she left.", "We heard a noise. It was loud.")]
    [InlineData("He wrote it at night.\nThe bridge is shut again and nobody knows why! — Ann Poe (@annpoe) May 3, 2031\nThe post was removed.",
        "The bridge is shut again and nobody knows why! — Ann Poe (@annpoe)")]
    [InlineData("Then it was read out.\nSENATOR POE: And who signed the order?\nMr Roe did not answer.", "SENATOR POE: And who signed the order?")]
    [InlineData("Members:\nAnn Poe, Ben Roe, Cal Lee, Dan Moe, Eve Noe, Flo Hay, Gus Ray, Hal Kay\nThe list is kept by the clerk.",
        "Ann Poe, Ben Roe, Cal Lee, Dan Moe, Eve Noe, Flo Hay, Gus Ray, Hal Kay")]
    public void What_is_not_the_writers_own_is_found(string text, string borrowed) =>
        Assert.Equal([borrowed], BorrowedWords.In(text).Select(s => s.Of(text).ToString()));

    [Theory]
    [InlineData("The bridge stays shut, the mayor said on Monday.")]
    [InlineData("Springfield: The bridge stays shut.")]
    [InlineData("Ann Poe (the mayor) spoke.")]
    [InlineData("In Springfield Mayor Ann Poe met Governor Ben Roe, Senator Cal Lee and the heads of both Houses to speak of the bridge that fell.")]
    public void A_writers_own_words_are_not(string text) => Assert.Empty(BorrowedWords.In(text));

    [Fact]
    public void A_mark_that_nothing_closes_takes_its_sentence_and_not_the_paragraph()
    {
        const string text = "He said “it is shut. Nobody was hurt. The bridge was built in the year of the flood.\nThe mayor left.";
        Assert.Equal(["it is shut."], BorrowedWords.In(text).Select(s => s.Of(text).ToString()));
    }

    [Fact]
    public void A_quotation_of_several_paragraphs_is_borrowed_to_its_end()
    {
        const string text = "“It is shut. Nobody was hurt.\n“It will stay shut. We are sorry,” he said.";
        Assert.Equal(["It is shut. Nobody was hurt.", "It will stay shut. We are sorry,"], BorrowedWords.In(text).Select(s => s.Of(text).ToString()));
    }
}
