using System.Collections.Immutable;

namespace OnRecord.Names;

/// <summary>One person, body or place of a report with every mention of it, as far as the report lets one tell.</summary>
public sealed record Entity
{
    /// <summary>Index into <see cref="Reading.Entities"/>.</summary>
    public required int Id { get; init; }

    public required EntityKind Kind { get; init; }

    /// <summary>The fullest name ("R. June Hallam"); for the unnamed, the first description ("a police spokeswoman").</summary>
    public required string Name { get; init; }

    /// <summary>False for one known by description alone.</summary>
    public bool IsNamed { get; init; }

    /// <summary>In text order.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>Roles, titles, appositions: "US District Judge", "no relation of the prosecutor".</summary>
    public ImmutableArray<Span> Descriptions { get; init; } = [];

    /// <summary>In years, with the passage that says so.</summary>
    public (int Years, Span Span)? Age { get; init; }

    public Gender Gender { get; init; }

    public bool IsPlural { get; init; }
}

public enum EntityKind : byte { Person, Organisation, Place, Group, Other }

public enum Gender : byte { Unknown, Female, Male, Neither }

/// <summary>One mention: the whole noun phrase in <see cref="Start"/>..<see cref="End"/>, its head in <see cref="HeadWord"/>.</summary>
public readonly record struct Mention(MentionKind Kind, int Start, int End, int HeadWord)
{
    public Span Span => new(Start, End);

    /// <summary>For a name: the name alone, without title and modifiers ("Lewis Marsh" of "Appeals Judge Lewis Marsh").</summary>
    public Span? Name { get; init; }

    /// <summary>Other entities this mention could as well mean, when the text does not decide. Empty when sure.</summary>
    public ImmutableArray<int> Alternatives { get; init; } = [];
}

public enum MentionKind : byte { Name, Pronoun, Description }
