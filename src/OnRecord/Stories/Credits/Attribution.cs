namespace OnRecord.Stories;

/// <summary>A place where a report says that its words or facts are another's.</summary>
/// <param name="Span">The name in the text.</param>
/// <param name="Name">The outlet's usual name where it is listed, else as written.</param>
/// <param name="Rule">The phrase that makes it a credit ("dateline", "told", "copyright").</param>
public sealed record Attribution(Span Span, string Name, CreditManner Manner, string Rule)
{
    /// <summary>True for news agencies: several outlets that carry one agency's words are one origin.</summary>
    public bool IsAgency { get; init; }

    /// <summary>False for "local media", "the paper".</summary>
    public bool IsNamed { get; init; } = true;
}

public enum CreditManner : byte
{
    /// <summary>The text itself is theirs: dateline, byline, copyright line.</summary>
    Source,
    /// <summary>Parts of the text are theirs: "contributed to this report", "with agencies".</summary>
    Contribution,
    /// <summary>They had it first: "first reported by".</summary>
    FirstReport,
    /// <summary>A fact or quotation rests on their report: "told", "according to", "reports".</summary>
    Report,
    /// <summary>A picture is theirs; the words are not.</summary>
    Picture,
    /// <summary>Named in the text, as far as one can tell without credit.</summary>
    Mention,
}
