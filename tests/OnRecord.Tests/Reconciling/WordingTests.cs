using OnRecord.Reconciling;

namespace OnRecord.Tests.Reconciling;

public class WordingTests
{
    static Wording.Comparison Compare(string a, string b) =>
        Wording.Compare(a, Wording.Tokens(a, new(0, a.Length)), b, Wording.Tokens(b, new(0, b.Length)));

    [Theory]
    [InlineData("We will come back, sooner or later", "We will come back sooner or later")]
    [InlineData("Mr. Roe paid nine men", "Mr Roe paid 9 men")]
    [InlineData("The organisers were sorry", "The organizers were sorry")]
    [InlineData("[W]e will pay the crew", "We will pay the crew")]
    public void Punctuation_case_and_house_style_make_no_other_words(string a, string b) => Assert.Equal(WordingRelation.Same, Compare(a, b).Relation);

    [Theory]
    [InlineData("He continued to do it even then", "continued to do it")]
    [InlineData("We are sorry. We did it. We will pay.", "We will pay.")]
    public void A_shorter_piece_is_a_cut(string a, string b) => Assert.Equal(WordingRelation.Cut, Compare(a, b).Relation);

    [Theory]
    [InlineData("We paid … the crew on Monday", "We paid the captain and his crew, and then the crew on Monday")]
    [InlineData("We have asked for the crew for this company for nine months", "We have asked for the crew for … nine months")]
    [InlineData("I told [the captain] to stop the ship", "I told him to stop the ship")]
    [InlineData("an honour and a pleasure to sail", "an honour and pleasure to sail")]
    [InlineData("wait at the pick-up tonight", "wait at the pick up tonight")]
    public void Open_edits_are_tidying(string a, string b) => Assert.Equal(WordingRelation.Tidied, Compare(a, b).Relation);

    [Theory]
    [InlineData("the log will prove that she just missed the tide", "the log will prove that she missed the tide", "just")]
    [InlineData("lose an hour in the hold-up, now walk on", "lose an hour in the holdout. No, walk on", "hold-up, now")]
    public void Words_within_the_common_stretch_that_differ_are_found(string a, string b, string change)
    {
        var comparison = Compare(a, b);
        Assert.Equal(WordingRelation.Different, comparison.Relation);
        Assert.Equal(change, a[comparison.Changes[0].A!.Value.Start..comparison.Changes[0].A!.Value.End]);
    }

    [Fact]
    public void Of_a_cut_end_no_more_is_shown_than_the_other_has_words()
    {
        const string a = "Mr Roe signed the paper and never set foot on the deck of the ship", b = "He never set foot on the deck of the ship";
        var (first, second) = Assert.Single(Compare(a, b).Changes);
        Assert.Equal(("and", "He"), (first!.Value.Of(a).ToString(), second!.Value.Of(b).ToString()));
    }

    [Theory]
    [InlineData("I don't know who they are angry at", "I don't know why")]
    [InlineData("Nobody here has time to answer that", "We are building a bridge over the river")]
    [InlineData("not going to talk about it anymore", "I am not going to let this rule what I talk about")]
    public void Other_sentences_are_apart(string a, string b) => Assert.Equal(WordingRelation.Apart, Compare(a, b).Relation);
}
