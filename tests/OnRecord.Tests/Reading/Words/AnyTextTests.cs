using System.Text;
using OnRecord.Words;

namespace OnRecord.Tests.Reading.Words;

public class AnyTextTests
{
    static Prose Read(string text) => Parser.Parse(WordReader.Read(text, []));

    [Fact]
    public void Words_cover_all_but_white_space_in_order_whatever_the_text()
    {
        var random = new Random(11);
        for (var round = 0; round < 120; round++)
        {
            var text = Fuzz(random, random.Next(400));
            var prose = Read(text);
            var at = 0;
            foreach (var word in prose.Words)
            {
                Assert.True(word.Start >= at && word.End > word.Start && word.End <= text.Length);
                for (; at < word.Start; at++) Assert.True(char.IsWhiteSpace(text[at]) || text[at] is '\u200B' or '\uFEFF');
                at = word.End;
            }
            var next = 0;
            foreach (var sentence in prose.Sentences)
            {
                Assert.Equal(next, sentence.FirstWord);
                Assert.Equal(prose.Words[sentence.FirstWord].Start, sentence.Start);
                Assert.Equal(prose.Words[sentence.EndWord - 1].End, sentence.End);
                next = sentence.EndWord;
            }
            Assert.Equal(prose.Words.Length, next);
        }
    }

    [Fact]
    public void Each_sentence_is_one_tree()
    {
        var prose = Read("The judge, who had waited, told the lawyers that the jury would not return before Monday. “Go home,” she said.");
        foreach (var sentence in prose.Sentences)
        {
            Assert.Equal(1, Enumerable.Range(sentence.FirstWord, sentence.EndWord - sentence.FirstWord).Count(w => prose.Words[w].Head < 0));
            for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
            {
                int at = w, steps = 0;
                while (prose.Words[at].Head >= 0 && steps++ < prose.Words.Length) at = prose.Words[at].Head;
                Assert.Equal(-1, prose.Words[at].Head);
            }
        }
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        var text = Fuzz(new Random(3), 3000);
        Assert.Equal(Read(text).Words.AsEnumerable(), Read(text).Words.AsEnumerable());
    }

    [Fact]
    public void A_million_letters_without_a_space_are_read() => Assert.NotEmpty(Read(new('a', 1_000_000)).Words);

    static string Fuzz(Random random, int length)
    {
        string[] pieces = ["the judge ", "said", "’s", "n't ", ". ", "\"", "“", "”", " (", ")", "\n", "12,000", "$", "U.S.", " Mr. ", "\uD83D\uDE00", "\uD83D", "\uDC4D", "\u200B", "é", "שלום ", "--", "...", "-", "@", "http://x.y", "\t", "İ", "ǆ", "\u0301", "'"];
        var text = new StringBuilder();
        while (text.Length < length)
            if (random.Next(6) == 0) text.Append((char)random.Next(1, 0xFFFF));
            else text.Append(pieces[random.Next(pieces.Length)]);
        return text.ToString();
    }
}
