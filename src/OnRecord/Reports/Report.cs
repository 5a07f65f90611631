using System.Collections.Immutable;

namespace OnRecord;

/// <summary>One outlet's article in one version. Its <see cref="Text"/> is exactly what came in (a byte order mark aside) and never changes.</summary>
public sealed record Report
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>Where it came from: a path, or a path and line ("reports.jsonl:3"). Shown in messages; the last part pairs a record with its source.</summary>
    public string? File { get; init; }

    public string? Outlet { get; init; }
    public string? Title { get; init; }
    public string? Url { get; init; }
    public ImmutableArray<string> Bylines { get; init; } = [];

    /// <summary>"NEW YORK, Jan 26 (AP)": the place, and perhaps day and agency, that open the body.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>When it was published, as far as the report itself or its source says.</summary>
    public Published? Published { get; init; }

    /// <summary>The parts of <see cref="Text"/> in order, without gaps in meaning: every character outside a block is white space.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Agencies and other outlets whose words the report says it carries ("(AP)", "Reuters contributed to this report").</summary>
    public ImmutableArray<Credit> Credits { get; init; } = [];
}

/// <summary>The place that opens a report's body, with the day and agency when they stand there.</summary>
public sealed record Dateline(Span Span, string Place, DateOnly? Day, string? Agency);

/// <summary>An agency or outlet named by the report as the source of its words.</summary>
public sealed record Credit(Span Span, string Name);

/// <summary>The time of publication: a calendar day, and the clock time and zone where known.</summary>
public readonly record struct Published(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null);

/// <summary>One paragraph, or one piece of matter around the body, of a report.</summary>
public readonly record struct Block(BlockKind Kind, int Start, int End)
{
    public Span Span => new(Start, End);
}

public enum BlockKind : byte
{
    /// <summary>A paragraph of the article itself.</summary>
    Body,
    /// <summary>The headline, where it stands in the text.</summary>
    Title,
    /// <summary>A heading between paragraphs.</summary>
    Heading,
    /// <summary>"By Jane Roe and John Doe", "Reporting from court in Port Ellery".</summary>
    Byline,
    /// <summary>A line that holds only a date or time of publication.</summary>
    Date,
    /// <summary>A caption or a credit of a picture.</summary>
    Caption,
    /// <summary>"This story is developing", "Reuters contributed to this report", "(Editing by …)".</summary>
    Note,
    /// <summary>Sign-up lines, share buttons, "Read more": nothing of the report.</summary>
    Boilerplate,
}
