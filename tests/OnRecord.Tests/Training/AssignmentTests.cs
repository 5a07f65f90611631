using OnRecord.Training;

namespace OnRecord.Tests.Training;

public class AssignmentTests
{
    static double Best(params (int Column, double Gain)[][] rows) => Assignment.Best([.. rows.Select(r => r.ToDictionary(x => x.Column, x => x.Gain))]);

    [Fact]
    public void The_greatest_single_gain_is_given_up_where_the_sum_is_greater_without() => Assert.Equal(8, Best([(0, 5), (1, 4)], [(0, 4)]));

    [Fact]
    public void Rows_that_no_gain_joins_are_added_up() => Assert.Equal(9, Best([(0, 2)], [(7, 3)], [], [(3, 4), (7, 1)]));

    [Fact]
    public void Nothing_pairs_to_nothing() => Assert.Equal(0, Best());

    [Fact]
    public void No_pairing_of_a_small_table_is_better()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var gains = Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 5).Where(_ => random.Next(3) > 0).ToDictionary(c => c, _ => random.NextDouble())).ToList();
            Assert.Equal(Tried(gains, 0, 0), Assignment.Best(gains), 1e-9);
        }
    }

    static double Tried(List<Dictionary<int, double>> gains, int row, int taken) =>
        row == gains.Count ? 0 : gains[row].Where(g => (taken >> g.Key & 1) == 0).Select(g => g.Value + Tried(gains, row + 1, taken | 1 << g.Key)).Append(Tried(gains, row + 1, taken)).Max();
}
