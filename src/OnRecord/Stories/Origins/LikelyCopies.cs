namespace OnRecord.Stories;

/// <summary>
/// The pairs of a story's reports worth comparing word by word. In a story of few reports all are; in one of many a report is compared with the
/// earlier ones that share most of a sample of its shingles, so that the cost goes with the reports and not with their pairs.
/// </summary>
static class LikelyCopies
{
    /// <summary>Up to this many reports every pair is compared.</summary>
    public const int FewReports = 64;

    const int Shingle = 5, MostForEach = 12, LongestPosting = 256;

    /// <summary>Of so many shingles one is taken, by its hash: the same ones of every text.</summary>
    const uint OneOf = 4;

    /// <returns>Pairs of indexes, the earlier first, in order of the later.</returns>
    public static IEnumerable<(int First, int Second)> Of(IReadOnlyList<Wording> wordings) => wordings.Count <= FewReports ? All(wordings.Count) : Sampled(wordings);

    static IEnumerable<(int, int)> All(int count)
    {
        for (var second = 1; second < count; second++)
            for (var first = 0; first < second; first++) yield return (first, second);
    }

    static IEnumerable<(int, int)> Sampled(IReadOnlyList<Wording> wordings)
    {
        var postings = new Dictionary<uint, List<int>>();
        var shared = new Dictionary<int, int>();
        for (var second = 0; second < wordings.Count; second++)
        {
            shared.Clear();
            foreach (var shingle in SampleOf(wordings[second]))
            {
                if (!postings.TryGetValue(shingle, out var holders)) postings[shingle] = holders = [];
                foreach (var first in holders) shared[first] = shared.GetValueOrDefault(first) + 1;
                if (holders.Count < LongestPosting) holders.Add(second);
            }
            foreach (var (first, _) in shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostForEach).OrderBy(s => s.Key)) yield return (first, second);
        }
    }

    static HashSet<uint> SampleOf(Wording wording)
    {
        var sample = new HashSet<uint>();
        for (var at = 0; at + Shingle <= wording.Count; at++)
        {
            var hash = 2166136261u;
            for (var i = 0; i < Shingle; i++) hash = (hash ^ wording[at + i]) * 16777619u;
            hash ^= hash >> 15;
            if (hash % OneOf == 0) sample.Add(hash);
        }
        return sample;
    }
}
