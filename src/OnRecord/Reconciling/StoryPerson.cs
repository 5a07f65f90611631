using System.Collections.Immutable;
using OnRecord.Names;

namespace OnRecord.Reconciling;

/// <summary>One person, body or place of a story, with its entity in each report that has it.</summary>
public sealed record StoryPerson
{
    /// <summary>Index into the story's people; in order of first mention, report by report.</summary>
    public required int Id { get; init; }

    public required EntityKind Kind { get; init; }

    /// <summary>The fullest name any report gives.</summary>
    public required string Name { get; init; }

    /// <summary>Every way in which the reports write the name, the most frequent first.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    public required ImmutableArray<EntityPlace> Entities { get; init; }

    public ImmutableArray<DescribedAs> Descriptions { get; init; } = [];

    /// <summary>The age most reports give, in years.</summary>
    public int? Age { get; init; }

    public Gender Gender { get; init; }

    /// <summary>Other people of the story that this name could as well mean, when no report decides. Empty when sure.</summary>
    public ImmutableArray<int> CouldBe { get; init; } = [];
}

/// <summary>An entity of one report: <see cref="Report"/> indexes the story's readings, <see cref="Entity"/> their entities.</summary>
public readonly record struct EntityPlace(int Report, int Entity);

/// <summary>What one report says that someone is, and where.</summary>
public readonly record struct DescribedAs(int Report, Span Span, string Text);
