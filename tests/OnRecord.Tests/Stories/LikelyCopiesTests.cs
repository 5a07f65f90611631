using System.Globalization;
using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class LikelyCopiesTests
{
    static Report Report(int number, int text)
    {
        var random = new Random(text);
        var words = Enumerable.Range(0, 200).Select(_ => "w" + random.Next(5000).ToString(CultureInfo.InvariantCulture));
        return new() { Id = "r" + number.ToString(CultureInfo.InvariantCulture), Outlet = "o" + number.ToString(CultureInfo.InvariantCulture), Text = string.Join(' ', words) };
    }

    [Theory]
    [InlineData(20)]
    [InlineData(200)]
    public void In_few_reports_and_in_many_each_copy_is_found_and_nothing_else_is_one(int pairs)
    {
        var reports = Enumerable.Range(0, pairs).Select(i => Report(i, i)).Concat(Enumerable.Range(0, pairs).Select(i => Report(pairs + i, i))).ToList();
        var origins = Origins.Find([.. reports]).Origins;
        Assert.Equal(pairs, origins.Length);
        Assert.All(origins, o => Assert.Equal(2, o.Reports.Length));
    }
}
