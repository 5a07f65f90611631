using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class PlantedCopiesTests
{
    [Fact]
    public void Planted_copies_are_found_and_nothing_else()
    {
        var stream = new PlantedStream(11);
        int right = 0, found = 0, planted = 0;
        for (var story = 0; story < 60; story++)
        {
            var reports = stream.StoryWithCopies(story, own: 3, copies: 3);
            var origins = Origins.Find([.. reports.Select(r => r.Report)]);
            var copies = reports.Where(r => r.CopyOf is not null || r == reports[0]).Select(r => r.Report.Id).ToHashSet();
            planted += 3;
            foreach (var shared in origins.Shared.Where(s => s.IsReuse))
            {
                var isPlanted = copies.Contains(shared.First) && copies.Contains(shared.Second);
                if (shared.First == reports[0].Report.Id || !isPlanted) found++;
                if (isPlanted && shared.First == reports[0].Report.Id) right++;
            }
        }
        Assert.True(right >= 0.97 * planted, $"recall {right}/{planted}");
        Assert.True(right >= 0.97 * found, $"precision {right}/{found}");
    }
}
