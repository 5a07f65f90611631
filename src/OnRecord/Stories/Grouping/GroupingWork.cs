namespace OnRecord.Stories;

/// <summary>What placing reports has taken so far, counted: unlike time, the same on every machine and however busy it is.</summary>
sealed class GroupingWork
{
    /// <summary>Entries read from posting lists.</summary>
    public long Postings { get; set; }

    /// <summary>Different reports these entries named.</summary>
    public long Scored { get; set; }

    /// <summary>Reports looked at more closely.</summary>
    public long Candidates { get; set; }

    /// <summary>Pairs of reports measured.</summary>
    public long Pairs { get; set; }
}
