namespace OnRecord.Stories;

/// <summary>How a <see cref="Grouper"/> works; the defaults are what the shipped weights were trained with.</summary>
public sealed record GroupingOptions
{
    /// <summary>Reports held, 1,000 to 8,000,000; the oldest is forgotten when one more comes. About 1.7 KiB each.
    /// Of a story that falls silent the last report stays to be found by, for up to an eighth as many stories.</summary>
    public int Capacity { get; init; } = 1_000_000;

    /// <summary>Reports of a story a new one is measured against at most: a spread sample of a larger story.</summary>
    internal int Sample { get; init; } = 16;

    /// <summary>Reports of each story measured when two stories may be one.</summary>
    internal int MergeSample { get; init; } = 6;

    /// <summary>How far above the threshold two stories must be alike to be joined, in log-odds.</summary>
    internal float MergeMargin { get; init; } = 1f;

    /// <summary>How far below the threshold the two parts of a story must be alike for it to be split, in log-odds.</summary>
    internal float SplitMargin { get; init; } = 1f;

    /// <summary>How far below the threshold a single report of a story may lie for the story to be looked at.</summary>
    internal float Reach { get; init; } = 1.5f;

    /// <summary>Bound of one pair's score, so that no single pair decides.</summary>
    internal float Clip { get; init; } = 5f;

    /// <summary>Sampled containment from which a report carries another's words.</summary>
    internal float CopyWording { get; init; } = 0.5f;

    /// <summary>Sampled resemblance from which two reports of one outlet are versions of one.</summary>
    internal float VersionWording { get; init; } = 0.6f;

    /// <summary>Days between two reports within which shared wording makes a copy or a version.</summary>
    internal int CopyDays { get; init; } = 10;
}
