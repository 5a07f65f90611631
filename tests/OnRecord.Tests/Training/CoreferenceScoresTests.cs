using OnRecord.Training;

namespace OnRecord.Tests.Training;

public class CoreferenceScoresTests
{
    static CoreferenceScores Of(long[][] key, long[][] response)
    {
        var scores = new CoreferenceScores();
        scores.Add([.. key.Select(k => k.ToHashSet())], [.. response.Select(r => r.ToHashSet())]);
        return scores;
    }

    /// <summary>The example worked by hand in Pradhan et al. (2014), mentions a to i as 1 to 9.</summary>
    [Fact]
    public void The_published_example_has_its_published_scores()
    {
        var scores = Of([[1, 2, 3], [4, 5, 6, 7]], [[1, 2], [3, 4], [6, 7, 8, 9]]);
        Assert.Equal((40, 40, 40), (scores.MucRecall, scores.MucPrecision, scores.Muc));
        Assert.Equal((41.67, 50), (scores.B3Recall, scores.B3Precision));
        Assert.Equal((65, 43.33, 52), (scores.CeafRecall, scores.CeafPrecision, scores.Ceaf));
        Assert.Equal(Math.Round((40 + 45.45 + 52) / 3, 2), scores.Conll, 0.01);
    }

    [Fact]
    public void What_is_all_right_scores_all()
    {
        var scores = Of([[1, 2], [3], [4, 5, 6]], [[4, 5, 6], [3], [2, 1]]);
        Assert.Equal((100, 100, 100, 100), (scores.Muc, scores.B3, scores.Ceaf, scores.Conll));
    }

    [Fact]
    public void Mentions_all_alone_have_no_links_to_find_but_count_in_the_others()
    {
        var scores = Of([[1], [2], [3]], [[1], [2], [3]]);
        Assert.Equal((0, 100, 100), (scores.Muc, scores.B3, scores.Ceaf));
    }

    /// <summary>Four mentions of two events: recall is whole, B³ precision a half, and of two events one alone finds a counterpart, at 2·2/(2+4).</summary>
    [Fact]
    public void One_cluster_of_everything_pays_in_precision()
    {
        var scores = Of([[1, 2], [3, 4]], [[1, 2, 3, 4]]);
        Assert.Equal((100, 66.67), (scores.MucRecall, scores.MucPrecision));
        Assert.Equal((100, 50), (scores.B3Recall, scores.B3Precision));
        Assert.Equal((33.33, 66.67), (scores.CeafRecall, scores.CeafPrecision));
    }

    /// <summary>Nothing joined: no links, B³ recall a half, each event finds one of its mentions at 2·1/(2+1).</summary>
    [Fact]
    public void Nothing_joined_pays_in_recall()
    {
        var scores = Of([[1, 2], [3, 4]], [[1], [2], [3], [4]]);
        Assert.Equal(0, scores.Muc);
        Assert.Equal((50, 100), (scores.B3Recall, scores.B3Precision));
        Assert.Equal((66.67, 33.33), (scores.CeafRecall, scores.CeafPrecision));
    }
}
