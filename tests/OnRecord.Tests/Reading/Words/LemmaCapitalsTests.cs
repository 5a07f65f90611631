using OnRecord.Words;

namespace OnRecord.Tests.Reading.Words;

public class LemmaCapitalsTests
{
    static readonly TagPair Name = new(Upos.Propn, Penn.Nnp), Adjective = new(Upos.Adj, Penn.Jj), Noun = new(Upos.Noun, Penn.Nn);

    static string Lemma(string surface, TagPair tags)
    {
        var models = WordModels.Shipped;
        return new LemmaPool(models).Of(surface, WordFacts.Of(surface, false, models.Vocabulary), models.Tagger.IndexOf(tags), tags);
    }

    [Theory]
    [InlineData("chicago", "Chicago"), InlineData("afghanistan", "Afghanistan"), InlineData("ELIZABETH", "Elizabeth")]
    public void Names_whose_capitals_are_known_have_them(string surface, string lemma) => Assert.Equal(lemma, Lemma(surface, Name));

    [Theory]
    [InlineData("NATO"), InlineData("CNBC"), InlineData("de"), InlineData("iPhone")]
    public void Other_names_stay_as_they_are_written(string surface) => Assert.Equal(surface, Lemma(surface, Name));

    [Fact]
    public void Adjectives_of_names_are_capitalised_and_others_are_not()
    {
        Assert.Equal("Peruvian", Lemma("peruvian", Adjective));
        Assert.Equal("Peruvian", Lemma("Peruvian", Adjective));
        Assert.Equal("heavy", Lemma("Heavy", Adjective));
    }

    [Fact]
    public void Only_names_and_adjectives_are_looked_at() => Assert.Equal("chicago", Lemma("chicago", Noun));
}
