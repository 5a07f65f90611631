using System.Globalization;
using OnRecord.Reconciling;

namespace OnRecord.Tests.Reconciling;

public class FoldingTests
{
    static List<List<string>> ByFirstLetter(List<string> words) => [.. words.GroupBy(w => w[0]).Select(g => g.ToList())];

    [Fact]
    public void Many_copies_are_aligned_once_and_all_of_them_stand_in_the_cluster_in_order()
    {
        var units = Enumerable.Range(0, 6_000).Select(i => new string([(char)('a' + i % 3), (char)('0' + i % 2)])).ToList();
        var aligned = 0;
        var clusters = Folding.Align(units, u => u, all =>
        {
            aligned = all.Count;
            return ByFirstLetter(all);
        });
        Assert.Equal(6, aligned);
        Assert.Equal(3, clusters.Count);
        Assert.All(clusters, c => Assert.Equal(2_000, c.Count));
        Assert.All(clusters, c => Assert.Equal([.. units.Where(u => u[0] == c[0][0])], c));
    }

    [Fact]
    public void A_few_are_aligned_one_by_one()
    {
        var units = Enumerable.Range(0, 100).Select(i => (i % 5).ToString(CultureInfo.InvariantCulture)).ToList();
        var aligned = 0;
        Folding.Align(units, u => u, all =>
        {
            aligned = all.Count;
            return ByFirstLetter(all);
        });
        Assert.Equal(100, aligned);
    }
}
