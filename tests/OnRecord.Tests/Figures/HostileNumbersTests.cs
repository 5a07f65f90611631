using System.Text;
using OnRecord.Figures;
using OnRecord.Tests.Reading.Words;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Tests.Figures;

/// <summary>One sentence without end, made of what the grammars of times and figures look furthest behind.</summary>
[Collection(nameof(ReadingTimeTests))]
public class HostileNumbersTests
{
    [Theory]
    [InlineData("1 to ")]
    [InlineData("a half ")]
    [InlineData("two hours and ")]
    [InlineData("hundreds of ")]
    [InlineData("hundred thousand ")]
    [InlineData("people 5 ")]
    [InlineData("Ann, 12, ")]
    [InlineData("aged 1, ")]
    [InlineData("the early ")]
    [InlineData("red big ")]
    public void Time_grows_no_faster_than_the_sentence(string piece)
    {
        Work(piece, 2_000);
        var shorter = Work(piece, 10_000);
        var longer = Work(piece, 80_000);
        Assert.True(longer < shorter * 32 + 200, $"{shorter} ms for 10,000 characters, {longer} ms for 80,000");
    }

    static double Work(string piece, int length)
    {
        var text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
        var words = WordReader.Read(text, []).Words;
        var prose = new Prose(text, [new Sentence(0, text.Length, 0, words.Length, BlockKind.Body)], words);
        var before = Environment.CpuUsage.TotalTime;
        var times = TimeFinder.Find(prose, null);
        FigureFinder.Measure(prose, FigureFinder.Find(prose, times), [], times);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
