using System.Text;
using OnRecord.Words;

namespace OnRecord.Tests.Reading.Words;

/// <summary>Runs beside no other test, since it measures the processor time of the whole process; other programs do not lengthen that.</summary>
[CollectionDefinition(nameof(ReadingTimeTests), DisableParallelization = true)]
public class Alone;

[Collection(nameof(ReadingTimeTests))]
public class ReadingTimeTests
{
    /// <summary>Eight times the text costs about eight times the work, and 64 times if some step looks at all pairs.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("(")]
    [InlineData("1/")]
    [InlineData("a-")]
    [InlineData(":)")]
    [InlineData("x'")]
    [InlineData("\uD800")]
    [InlineData("א")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("http://")]
    [InlineData("a.")]
    [InlineData("Mr. ")]
    [InlineData("\" ")]
    public void Time_grows_no_faster_than_the_text(string piece)
    {
        Read(Repeat(piece, 500));
        var shorter = Work(Repeat(piece, 2_500));
        var longer = Work(Repeat(piece, 20_000));
        Assert.True(longer < shorter * 32 + 200, $"{shorter} ms for 2,500 characters, {longer} ms for 20,000");
    }

    static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    static double Work(string text)
    {
        var before = Environment.CpuUsage.TotalTime;
        Read(text);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    static void Read(string text) => Parser.Parse(WordReader.Read(text, []));
}
