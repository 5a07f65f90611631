namespace OnRecord.Sources;

/// <summary>How much is taken from outside. What is larger is refused with its size; the rest of the input goes on.</summary>
public sealed record InputLimits
{
    /// <summary>Largest text file that is read as one report, in bytes. Default 4 MiB.</summary>
    public long LargestReport { get; init; } = 4 << 20;

    /// <summary>Longest line of a JSON Lines file, in bytes. Default 16 MiB.</summary>
    public int LongestLine { get; init; } = 16 << 20;

    /// <summary>Longest text of one report, in UTF-16 code units. Default 2,000,000.</summary>
    public int LongestText { get; init; } = 2_000_000;

    /// <summary>Most bytes that one compressed file may unpack to. Default 64 GiB.</summary>
    public long LargestUnpacked { get; init; } = 64L << 30;

    /// <summary>Most a compressed file may swell, as a ratio, once past the first 64 MiB. Default 200.</summary>
    public int LargestRatio { get; init; } = 200;

    /// <summary>Deepest nesting of JSON. Default 16.</summary>
    public int DeepestJson { get; init; } = 16;

    /// <summary>Deepest nesting of folders. Default 32.</summary>
    public int DeepestFolder { get; init; } = 32;
}
