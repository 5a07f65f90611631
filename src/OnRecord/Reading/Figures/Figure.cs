using System.Collections.Immutable;

namespace OnRecord.Figures;

/// <summary>A number that tells something: the smallest phrase with number and unit or thing ("about $5m (£4m)", "17 fraud counts",
/// "mere minutes").</summary>
public sealed record Figure(FigureKind Kind, int Start, int End, Amount Amount, string Rule)
{
    public Span Span => new(Start, End);

    /// <summary>The same sum in another unit, where the report gives both: "$24m (£18m)".</summary>
    public ImmutableArray<Amount> Also { get; init; } = [];

    /// <summary>What it measures, as far as the sentence says.</summary>
    public Measure? About { get; init; }
}

public enum FigureKind : byte
{
    Count, Money, Age, Duration, Percentage, Distance, Area, Volume, Weight, Speed, Temperature, Magnitude, Score, Vote, Ordinal, Rate,
        Energy, Other,
}

/// <summary>What a number can mean: bounds are inclusive, null is open. "at least $10 million" is 10000000..null USD; "about three
/// minutes" 3..3 minute, approximate.</summary>
/// <param name="Unit">ISO 4217 for money; singular English for the rest: "minute", "year", "percent", "person", "count",
/// "ordinal".</param>
/// <param name="Approximate">"about", "some", "mere", "dozens".</param>
public readonly record struct Amount(decimal? Min, decimal? Max, string Unit, bool Approximate);

/// <summary>What a figure is a figure of: "killed" of "people" in the event of word <see cref="EventWord"/>.</summary>
/// <param name="Thing">Lemma of the thing counted or measured ("people", "damages"), or empty.</param>
/// <param name="ThingWord">Word index of the thing, or -1.</param>
/// <param name="Event">Lemma of the governing verb or event noun ("kill", "seek", "testimony"), or empty.</param>
/// <param name="EventWord">Word index of that verb or noun, or -1.</param>
/// <param name="Of">Entity the figure belongs to (whose age, whose damages), or null.</param>
public sealed record Measure(string Thing, int ThingWord, string Event, int EventWord, int? Of)
{
    /// <summary>Other content words that tell this figure from its neighbours ("reputational"), as word indexes.</summary>
    public ImmutableArray<int> Qualifiers { get; init; } = [];

    /// <summary>The family of the event, the same for "killed", "dead" and "died"; the lemma itself where no table knows it.</summary>
    public string Kin { get; init; } = "";

    /// <summary>The role of the thing in the event.</summary>
    public string Role { get; init; } = "";
}
