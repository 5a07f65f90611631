using OnRecord.Figures;

namespace OnRecord.Tests.Figures;

public class FigurePropertyTests
{
    static readonly string[] Pieces =
    [
        "two ", "5", "-", "$", "million ", "about ", "at least ", "(£4m) ", "aged ", "year-old ", ", ", "and ", "people ",
            "were killed ", "%", " per cent ",
        "half a ", "dozens of ", "1,000 ", "3.5", "between ", "to ", "miles ", "Tom Arden", ". ", "a ", "third ", "/", ":", "\n", "ºC ",
            "𝟙", "\"",
    ];

    static string Jumble(int seed, int pieces)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    static OnRecord.Reading Read(string text) => Reader.Read(Reader.Glance(ReportLayout.Apply(new Report { Id = "r", Text = text })));

    [Fact]
    public void Figures_stand_in_order_within_the_text_and_never_overlap()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var text = Jumble(seed, 80);
            var last = 0;
            foreach (var figure in Read(text).Figures)
            {
                Assert.InRange(figure.Start, last, text.Length);
                Assert.InRange(figure.End, figure.Start + 1, text.Length);
                Assert.False(char.IsWhiteSpace(text[figure.Start]) || char.IsWhiteSpace(text[figure.End - 1]));
                Assert.True(figure.Amount.Min is null || figure.Amount.Max is null || figure.Amount.Min <= figure.Amount.Max);
                last = figure.End;
            }
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_figures()
    {
        var text = Jumble(7, 400);
        Assert.Equal(Read(text).Figures.Select(f => (f.Start, f.End, f.Amount, f.Rule)),
            Read(text).Figures.Select(f => (f.Start, f.End, f.Amount, f.Rule)));
    }

    [Theory]
    [InlineData("two and ")]
    [InlineData("5-")]
    [InlineData("1, ")]
    [InlineData("one or two or ")]
    [InlineData("a million million ")]
    [InlineData("$5 ($5, ")]
    [InlineData("(5) (5) ")]
    public void A_number_that_never_ends_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        var prose = OnRecord.Words.WordReader.Read(text, ReportLayout.Apply(new Report { Id = "r", Text = text }).Blocks);
        Assert.All(FigureFinder.Find(prose, []), figure => Assert.InRange(figure.End, 1, text.Length));
    }
}
