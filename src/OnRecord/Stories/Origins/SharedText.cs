using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>The text two reports have in common.</summary>
/// <param name="First">Id of the earlier report.</param>
/// <param name="Second">Id of the later one.</param>
/// <param name="ShareOfFirst">Part of the first report's words that also stand in the second, 0–1.</param>
/// <param name="ShareOfSecond">Part of the second report's words that also stand in the first, 0–1.</param>
/// <param name="OwnShare">The larger of the two shares counted in the writers' own words: what a speaker said, a list or a gallery is shared without copying.</param>
/// <param name="Passages">The shared stretches, in order of the first text.</param>
public sealed record SharedText(
    string First, string Second, double ShareOfFirst, double ShareOfSecond, double OwnShare, ImmutableArray<SharedPassage> Passages)
{
    /// <summary>Containment: the part of the text that has more of its words in the other one.</summary>
    public double Share => Math.Max(ShareOfFirst, ShareOfSecond);

    /// <summary>Part of one's own words from which one text was reused in the other; less is a sentence in common.</summary>
    public const double ReuseShare = 0.2;

    /// <summary>
    /// From which <see cref="OwnShare"/> on this pair is reuse. Reports of one outlet share background and standing matter: only from half on is one the
    /// other told anew, and never where they are weeks apart.
    /// </summary>
    public double ReuseFrom { get; init; } = ReuseShare;

    public bool IsReuse => OwnShare >= ReuseFrom;
}

/// <summary>A stretch of one report and the same words in another, as spans of the two texts.</summary>
public readonly record struct SharedPassage(Span InFirst, Span InSecond);
