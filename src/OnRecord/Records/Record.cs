using System.Collections.Immutable;

namespace OnRecord.Records;

/// <summary>The one record of a story. Immutable; its JSON (schema <c>onrecord.record/1</c>) is its public form and all that is shown is drawn from it.</summary>
public sealed record Record
{
    public required StoryHead Story { get; init; }
    public required ImmutableArray<ReportHead> Reports { get; init; }
    public required ImmutableArray<Origin> Origins { get; init; }
    public required ImmutableArray<PersonHead> People { get; init; }
    public required ImmutableArray<Entry> Entries { get; init; }
    public required ImmutableArray<TimelineItem> Timeline { get; init; }
    public Proceeding? Proceeding { get; init; }
}

/// <param name="ReferenceDate">ISO day the story's relative dates are read against.</param>
/// <param name="Lead">A few sentences in the reports' own words, of agreed entries only.</param>
public sealed record StoryHead(string Id, string Title, string? ReferenceDate, string? From, string? To)
{
    public ImmutableArray<Account> Lead { get; init; } = [];
}

/// <param name="Words">Number of words in the report's text.</param>
public sealed record ReportHead(
    string Id, string? File, string? Outlet, string? Title, ImmutableArray<string> Bylines, string? Dateline, string? Published, string Origin, int Words)
{
    /// <summary>Place in the inferred order of writing, from 1; equal numbers where nothing tells them apart.</summary>
    public int? Order { get; init; }

    public string? Url { get; init; }
}

/// <param name="Kind">"own", "agency" or "outlet".</param>
/// <param name="Share">For a copy, the share of the shorter text's words that the reports have in common, 0–1.</param>
public sealed record Origin(string Id, string Kind, string? Name, ImmutableArray<string> Reports, double? Share);

/// <param name="Kind">"person", "organisation" or "place".</param>
public sealed record PersonHead(string Id, string Name, string Kind, ImmutableArray<string> Aliases, ImmutableArray<Description> Descriptions, int? Age);

public sealed record Description(string Text, string Report, int Start, int End);

/// <summary>One thing reported, with every account of it.</summary>
/// <param name="Kind">"statement", "figure" or "event".</param>
/// <param name="Standing">"agreed", "refined", "differs" or "single".</param>
/// <param name="Origins">Independent origins that carry it.</param>
/// <param name="Outlets">Reports that carry it, copies included.</param>
/// <param name="Headline">In the reports' own words.</param>
public sealed record Entry(string Id, string Kind, string Standing, int Origins, int Outlets, string Headline)
{
    /// <summary>Id of a person of the record, or the words of the report where the speaker has no name.</summary>
    public string? Speaker { get; init; }

    /// <summary>Ids of the people it is about.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>For a figure: what it measures, in words ("damages sought").</summary>
    public string? Measure { get; init; }

    /// <summary>TIMEX3 value.</summary>
    public string? When { get; init; }
    public string? Where { get; init; }
    public required ImmutableArray<Account> Accounts { get; init; }
    public ImmutableArray<Difference> Differences { get; init; } = [];

    /// <summary>Why it has this standing, in one sentence, and the rule that gave it.</summary>
    public Why? Why { get; init; }
}

public sealed record Why(string Rule, string Text);

/// <summary>One report's version of an entry. <see cref="Text"/> is the report's text from <see cref="Start"/> to <see cref="End"/>, to the character.</summary>
public sealed record Account(string Report, int Start, int End, string Text)
{
    /// <summary>"direct", "partial" or "indirect"; statements only.</summary>
    public string? Form { get; init; }
    public Value? Value { get; init; }

    /// <summary>The same sum in other units.</summary>
    public ImmutableArray<Value> Also { get; init; } = [];
    public string? When { get; init; }
    public AccountBasis? Basis { get; init; }

    /// <summary>Where the verbatim words stand inside the account.</summary>
    public ImmutableArray<Span> Quoted { get; init; } = [];
}

public sealed record Value(decimal? Min, decimal? Max, string Unit, bool Approx);

/// <param name="Kind">"reporter", "named", "unnamed", "document", "agency" or "outlet".</param>
/// <param name="Source">The source in the report's words.</param>
/// <param name="Mode">"asserted", "alleged", "negated", "future" or "hypothetical".</param>
public sealed record AccountBasis(string Kind, string? Source, string Mode);

/// <param name="Aspect">"words", "value", "time", "place", "who", "order" or "update".</param>
/// <param name="Accounts">Indexes of the two accounts that differ.</param>
public sealed record Difference(string Aspect, ImmutableArray<int> Accounts, string Detail);

/// <param name="When">TIMEX3 value.</param>
public sealed record TimelineItem(string When, string Text, ImmutableArray<string> Entries);

/// <summary>The standing of a case in court, each line resting on passages.</summary>
public sealed record Proceeding
{
    public ImmutableArray<ProceedingLine> Lines { get; init; } = [];
}

/// <param name="Part">"court", "judge", "plaintiff", "defendant", "counsel", "claim", "charge", "sought", "decided", "stage", "pending".</param>
public sealed record ProceedingLine(string Part, string Text, string? Person, string? For, ImmutableArray<Account> Accounts, ImmutableArray<string> Entries);
