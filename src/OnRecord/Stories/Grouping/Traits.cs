namespace OnRecord.Stories;

/// <summary>
/// What grouping keeps of a report: weighted, hashed words, names, places, times and figures, about 1 KiB. An entry is a 24-bit hash
/// and an 8-bit weight in one number; two things meet in one hash by chance once in 16 million.
/// </summary>
sealed record Traits
{
    public const int Kinds = 15;

    /// <summary>Entries of all kinds in order of <see cref="TraitKind"/>; <see cref="Counts"/> says how many of each.</summary>
    public required uint[] Entries { get; init; }

    public required byte[] Counts { get; init; }

    /// <summary>Euclidean length of the weights of each kind.</summary>
    public required float[] Norms { get; init; }

    /// <summary>What the whole text and what its lead and title are about, one <see cref="TopicReader"/> vector after the other.</summary>
    public required sbyte[] Topics { get; init; }

    /// <summary>Day of publication as <see cref="DateOnly.DayNumber"/>; null where the report does not say a believable one.</summary>
    public int? Day { get; init; }

    /// <summary>Words of the text.</summary>
    public int Words { get; init; }

    /// <summary>What tells the report from others.</summary>
    public Identity Identity { get; init; }

    public ReportSort Sort { get; init; }

    /// <summary>Hash of the site or outlet, 0 where unknown.</summary>
    public uint Outlet { get; init; }

    /// <summary>How much the text sounds like comment: first and second persons and "should", "must" per hundred words, 0–255.</summary>
    public byte Comment { get; init; }

    /// <summary>How much it tells of many incidents: cities, streets, ages and clock times per text, 0–255.</summary>
    public byte Spread { get; init; }

    public ReadOnlySpan<uint> Of(TraitKind kind)
    {
        var start = 0;
        for (var k = 0; k < (int)kind; k++) start += Counts[k];
        return Entries.AsSpan(start, Counts[(int)kind]);
    }

    public static uint Pack(uint hash, int weight) => hash << 8 | (uint)Math.Clamp(weight, 1, 255);
    public static uint HashOf(uint entry) => entry >> 8;
    public static int WeightOf(uint entry) => (int)(entry & 255);
}
