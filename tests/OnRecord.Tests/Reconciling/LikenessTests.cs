using OnRecord.Reconciling;
using OnRecord.Training;

namespace OnRecord.Tests.Reconciling;

public class LikenessTests
{
    [Theory]
    [InlineData("statement")]
    [InlineData("figure")]
    [InlineData("event")]
    public void The_shipped_weights_name_exactly_the_features(string kind) => Assert.NotNull(LikenessWeights.Of(kind, ReconcilingTraining.FeaturesOf(kind)));

    [Fact]
    public void A_table_that_lacks_a_feature_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => LikenessWeights.Of("event", [.. EventLikeness.Features, new("smell", 0)]));

    [Fact]
    public void A_table_with_a_feature_too_many_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => LikenessWeights.Of("event", EventLikeness.Features.RemoveAt(0)));

    [Fact]
    public void Regression_finds_the_weights_that_made_the_labels()
    {
        var learned = LogisticRegression.Fit(Made(2, -1), [new("for", 1), new("against", -1)], 1e-6);
        Assert.Equal(2, learned[0], 0.05);
        Assert.Equal(-1, learned[1], 0.05);
        Assert.Equal(-0.5, learned[2], 0.05);
    }

    [Fact]
    public void A_weight_of_the_wrong_sign_is_left_at_nothing()
    {
        var learned = LogisticRegression.Fit(Made(2, -1), [new("for", 1), new("for too", 1)], 1e-6);
        Assert.True(learned[0] > 1);
        Assert.Equal(0, learned[1]);
    }

    /// <summary>Both labels of each point of a grid, as likely as the model says.</summary>
    static List<(LabelledPair, double)> Made(double first, double second)
    {
        var rows = new List<(LabelledPair, double)>();
        for (var a = 0f; a <= 1; a += 0.125f)
            for (var b = 0f; b <= 1; b += 0.125f)
            {
                var p = 1 / (1 + Math.Exp(0.5 - first * a - second * b));
                rows.Add((new([a, b], true, 1), p));
                rows.Add((new([a, b], false, 1), 1 - p));
            }
        return rows;
    }

    [Fact]
    public void An_account_is_found_by_half_of_the_shorter_passage()
    {
        Assert.True(GoldRecord.Covers(new(0, 10), new(5, 30)));
        Assert.False(GoldRecord.Covers(new(0, 10), new(6, 30)));
        Assert.False(GoldRecord.Covers(new(0, 10), new(10, 10)));
    }
}
