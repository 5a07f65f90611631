using System.Collections.Immutable;

namespace OnRecord.Stories;

public enum OriginKind : byte { Own, Agency, Outlet }

/// <summary>Where the words of some reports come from: one newsroom's own reporting, an agency, or another outlet whose text they carry.</summary>
/// <param name="Id">"o1", "o2"… in order of the first report.</param>
/// <param name="Name">The outlet or agency, where known.</param>
/// <param name="Reports">Ids, in the order given.</param>
/// <param name="Share">The lowest containment by which a report belongs here, 0–1; null where none does by shared text.</param>
public sealed record StoryOrigin(string Id, OriginKind Kind, string? Name, ImmutableArray<string> Reports, double? Share);

/// <summary>The origins of one story's reports, who shares what with whom, and whom they credit.</summary>
public sealed record StoryOrigins(
    ImmutableArray<StoryOrigin> Origins, ImmutableArray<SharedText> Shared, ImmutableDictionary<string, ImmutableArray<Attribution>> Credits)
{
    /// <summary>The reports that lean on another origin of this story by name ("according to the Springfield Herald") without being its copy.</summary>
    public ImmutableArray<Leaning> Leanings { get; init; } = [];

    /// <summary>The origin of a report as a whole.</summary>
    public StoryOrigin Of(string report)
    {
        foreach (var origin in Origins)
            if (origin.Reports.Contains(report)) return origin;
        throw new ArgumentException($"The story holds no report {report}.", nameof(report));
    }

    /// <summary>The origin of a passage: where most of it also stands word for word in an earlier report of another origin, that one.</summary>
    public StoryOrigin Of(Passage passage)
    {
        foreach (var shared in Shared)
        {
            if (shared.Second != passage.Report) continue;
            var common = 0;
            foreach (var stretch in shared.Passages)
                common += Math.Max(0, Math.Min(stretch.InSecond.End, passage.End) - Math.Max(stretch.InSecond.Start, passage.Start));
            if (common * 10 >= (passage.End - passage.Start) * 8) return Of(shared.First);
        }
        return Of(passage.Report);
    }
}

/// <summary>A report that takes something from another origin of its story, as it says itself.</summary>
public readonly record struct Leaning(string Report, string Origin, Attribution Credit);
