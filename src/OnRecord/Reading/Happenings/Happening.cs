using System.Collections.Immutable;
using OnRecord.Statements;

namespace OnRecord.Happenings;

/// <summary>Who did what, when and where, as one clause tells it.</summary>
public sealed record Happening
{
    /// <summary>The clause.</summary>
    public required int Start { get; init; }
    public required int End { get; init; }
    public Span Span => new(Start, End);

    /// <summary>Index of the verb or event noun in <see cref="Words.Prose.Words"/>.</summary>
    public required int PredicateWord { get; init; }

    /// <summary>Lemma with its particle: "walk out".</summary>
    public required string Predicate { get; init; }

    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>Indexes into <see cref="Reading.Times"/>.</summary>
    public ImmutableArray<int> Times { get; init; } = [];

    /// <summary>Place phrases of the clause.</summary>
    public ImmutableArray<Span> Places { get; init; } = [];

    public Mode Mode { get; init; }
}

/// <summary>One taking part: the universal relation that joins it to the predicate, its head word and entity.</summary>
public readonly record struct Participant(ParticipantRole Role, int HeadWord, int? Entity);

public enum ParticipantRole : byte { Agent, Patient, Recipient, Instrument, Place, Other }
