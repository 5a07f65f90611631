using System.Collections.Immutable;

namespace OnRecord.Statements;

/// <summary>One contiguous piece of something said or written, without its quotation marks; pieces of one utterance share <see cref="Group"/>.</summary>
public sealed record Statement
{
    public required QuoteKind Kind { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public Span Span => new(Start, End);

    /// <summary>Number of the utterance within the report, from 0.</summary>
    public required int Group { get; init; }

    /// <summary>The verbatim pieces inside the span: what stood in quotation marks, without the marks.</summary>
    public ImmutableArray<Span> Quoted { get; init; } = [];

    /// <summary>The mention of the speaker in the text; null where there is none.</summary>
    public Span? Speaker { get; init; }

    /// <summary>The speaker as an <see cref="Names.Entity.Id"/>.</summary>
    public int? SpeakerEntity { get; init; }

    /// <summary>Who else it could be, when the text does not decide.</summary>
    public ImmutableArray<int> SpeakerAlternatives { get; init; } = [];

    public Span? Addressee { get; init; }

    /// <summary>The word or words that say it was said: "said", "according to", "in a statement".</summary>
    public Span? Cue { get; init; }

    /// <summary>Dictionary form of the cue: "say", "point out", "according to"; empty where no word tells it.</summary>
    public string CueLemma { get; init; } = "";

    public CueClass CueClass { get; init; }

    /// <summary>Quotations within this one, each with its own speaker: "“He told me ‘never again’”".</summary>
    public ImmutableArray<Statement> Inner { get; init; } = [];

    /// <summary>Whether it was in fact said: "denied saying", "is expected to say", "if he says".</summary>
    public Mode Mode { get; init; }

    public string Rule { get; init; } = "";
}

/// <summary>Direct: all of it in quotation marks. Mixed: partly. Indirect: none of it (PolNeAR's division).</summary>
public enum QuoteKind : byte { Direct, Mixed, Indirect }

/// <summary>What kind of act the cue reports.</summary>
public enum CueClass : byte { Say, Claim, Deny, Accuse, Warn, Ask, Promise, Order, Testify, Rule, Write, Report, Confirm, Agree, Think, Want, Other }

/// <summary>Whether the thing was done or said, as the report tells it.</summary>
public enum Mode : byte { Asserted, Negated, Future, Hypothetical, Alleged }

/// <summary>On whose word a passage stands.</summary>
public sealed record Basis(BasisKind Kind, Span Span)
{
    /// <summary>The source named: a person, document, agency or outlet, as written.</summary>
    public Span? Source { get; init; }
    public int? SourceEntity { get; init; }
    public Mode Mode { get; init; }
}

public enum BasisKind : byte
{
    /// <summary>The report's own account.</summary>
    Reporter,
    NamedSource,
    UnnamedSource,
    Document,
    Agency,
    Outlet,
}
