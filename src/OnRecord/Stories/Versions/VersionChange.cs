using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>What a newer version of a report changed. Both versions are kept; nothing is overwritten.</summary>
/// <param name="Earlier">Id of the earlier version.</param>
/// <param name="Later">Id of the later one; the same where only the text is new.</param>
/// <param name="Label">What the report itself says of the change, or that it says nothing.</param>
/// <param name="Removed">Sentences of the earlier text that are gone, as spans of it.</param>
/// <param name="Added">Sentences of the later text that are new, as spans of it.</param>
public sealed record VersionChange(string Earlier, string Later, VersionLabel Label, ImmutableArray<Span> Removed, ImmutableArray<Span> Added)
{
    /// <summary>Changes to what matters most: figures, names and quotations that came or went.</summary>
    public ImmutableArray<ChangedDetail> Details { get; init; } = [];

    /// <summary>Where the later text announces the change ("Correction: …"), if it does.</summary>
    public Span? Announcement { get; init; }
}

public enum VersionLabel : byte
{
    /// <summary>Marked as an update, or longer by new sentences with nothing old taken back.</summary>
    Update,
    Correction,
    Clarification,
    /// <summary>Taken back: the report is withdrawn, retracted or killed.</summary>
    Withdrawn,
    /// <summary>Changed without a word about it.</summary>
    Unmarked,
}

public enum DetailKind : byte { Figure, Name, Quotation }

/// <param name="Before">Span in the earlier text, null where it is new.</param>
/// <param name="After">Span in the later text, null where it is gone.</param>
public readonly record struct ChangedDetail(DetailKind Kind, Span? Before, Span? After);
