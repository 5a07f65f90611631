using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>Where a report was put as it arrived.</summary>
/// <param name="Story">"s1", "s2"… in order of opening; never given twice.</param>
/// <param name="Origin">Id of the report whose words it carries, or its own: reports with one origin are copies of one text.</param>
public sealed record Placement(string Report, string Story, string Origin)
{
    /// <summary>The very same report (id, address and words) came before; nothing new is kept.</summary>
    public bool Repeats { get; init; }

    /// <summary>The story was opened by this report.</summary>
    public bool Opens { get; init; }

    /// <summary>Id of the report held before of which this is a new version; <see cref="Versions"/> says what changed.</summary>
    public string? VersionOf { get; init; }

    /// <summary>Ids of earlier stories this one follows on from, nearest first.</summary>
    public ImmutableArray<string> Follows { get; init; } = [];

    /// <summary>Stories that were merged or split because of this arrival. Rare.</summary>
    public ImmutableArray<StoryChange> Changes { get; init; } = [];

    /// <summary>The earlier reports that changed their story because of this arrival.</summary>
    public ImmutableArray<Move> Moves { get; init; } = [];

    /// <summary>News of one event, a round-up of many, or comment.</summary>
    public ReportSort Sort { get; init; }
}

/// <summary>A report that now belongs to another story than it was first put in.</summary>
/// <param name="Origin">As in its placement.</param>
public readonly record struct Move(string Report, string From, string To, string Origin);

public enum ReportSort : byte
{
    News,
    /// <summary>Tells of many incidents; it joins no story by what it shares with one of them.</summary>
    RoundUp,
    /// <summary>Argues rather than reports.</summary>
    Comment,
}
