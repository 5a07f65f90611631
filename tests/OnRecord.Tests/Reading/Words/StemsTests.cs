using OnRecord.Words;

namespace OnRecord.Tests.Reading.Words;

public class StemsTests
{
    /// <summary>Examples of Porter's paper, step by step.</summary>
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("feed", "feed")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("sing", "sing")]
    [InlineData("conflated", "conflat")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("filing", "file")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("goodness", "good")]
    [InlineData("adoption", "adopt")]
    [InlineData("replacement", "replac")]
    [InlineData("rate", "rate")]
    [InlineData("cease", "ceas")]
    [InlineData("controlling", "control")]
    public void Endings_are_taken_off_as_published(string word, string stem) => Assert.Equal(stem, Stems.Of(word));

    [Fact]
    public void Words_that_only_begin_alike_keep_apart() => Assert.NotEqual(Stems.Of("custody"), Stems.Of("custom"));

    [Fact]
    public void A_verb_and_its_noun_are_one() => Assert.Equal(Stems.Of("kill"), Stems.Of("killing"));
}
