namespace OnRecord.Stories;

/// <summary>
/// Sees whether a story's reports are two stories after all: average-link clustering of a sample of them. Looked at when a story has grown to
/// twice what it was, so the work per report stays the same however large stories get.
/// </summary>
sealed class Splitting(Links links, GroupingOptions options)
{
    const int Fewest = 4;

    /// <summary>Whether a story of so many reports is looked at.</summary>
    public static bool IsDue(int reports) => reports >= Fewest && (reports & (reports - 1)) == 0;

    /// <summary>The reports that are another story than the first one is, in order of arrival; none where the story holds together.</summary>
    public List<int> Leaving(ReadOnlySpan<int> members, float threshold)
    {
        var sample = new List<int>();
        var count = Math.Min(members.Length, options.Sample);
        for (var i = 0; i < count; i++) sample.Add(members[(int)((long)i * members.Length / count)]);
        var parts = Cluster(sample, threshold);
        if (parts.Count < 2) return [];
        var first = parts[0];
        var second = parts.Skip(1).MaxBy(p => p.Count)!;
        if (first.Count < 2 || second.Count < 2 || Between(first, second) > threshold - options.SplitMargin) return [];
        List<int> stay = [.. first], leave = [.. second];
        foreach (var report in members)
            if (!stay.Contains(report) && !leave.Contains(report)) (Mean(report, second) > Mean(report, first) ? leave : stay).Add(report);
        leave.Sort();
        return leave;
    }

    /// <summary>Average-link clusters above the threshold; the one with the earliest report first.</summary>
    List<List<int>> Cluster(List<int> reports, float threshold)
    {
        var parts = reports.Select(r => new List<int> { r }).ToList();
        while (parts.Count > 1)
        {
            var best = (First: 0, Second: 0, Mean: float.MinValue);
            for (var i = 0; i < parts.Count; i++)
                for (var j = i + 1; j < parts.Count; j++)
                    if (Between(parts[i], parts[j]) is var mean && mean > best.Mean) best = (i, j, mean);
            if (best.Mean <= threshold) break;
            parts[best.First].AddRange(parts[best.Second]);
            parts.RemoveAt(best.Second);
        }
        return parts;
    }

    float Between(List<int> first, List<int> second)
    {
        float sum = 0;
        foreach (var report in second) sum += Mean(report, first);
        return sum / second.Count;
    }

    float Mean(int report, List<int> others)
    {
        float sum = 0;
        foreach (var other in others) sum += links.Of(report, other);
        return sum / others.Count;
    }
}
