using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Tests.Reading.Words;

public class VocabularyTests
{
    static readonly string[] Words = ["the", "café", "naïveté", "a", "’s", "über"];

    static Vocabulary Made()
    {
        var model = new ModelWriter();
        Vocabulary.Write(model, Words, new WordClass[Words.Length]);
        return new(new ModelFile(model.ToArray()));
    }

    [Fact]
    public void Words_come_out_as_they_went_in_whatever_their_letters()
    {
        var vocabulary = Made();
        Assert.Equal(Words, Enumerable.Range(0, vocabulary.Count).Select(id => vocabulary[id]));
        Assert.All([0, 1, 2, 3, 5], id => Assert.Equal(id, vocabulary.Find(Words[id])));
    }

    [Fact]
    public void A_word_is_one_and_the_same_string_whoever_asks()
    {
        var vocabulary = Made();
        var asked = new string[64];
        Parallel.For(0, asked.Length, i => asked[i] = vocabulary[2]);
        Assert.All(asked, word => Assert.Same(asked[0], word));
    }

    [Theory, InlineData("caf"), InlineData("cafés"), InlineData("thecafé"), InlineData("")]
    public void What_it_does_not_hold_is_not_found(string word) => Assert.Equal(-1, Made().Find(word));
}
