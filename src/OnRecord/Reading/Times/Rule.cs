namespace OnRecord.Times;

/// <summary>What an expression means: its TIMEX3 type and value.</summary>
/// <param name="IsTime">False for what looks like a time and is none, such as an age: it is read over and yields nothing.</param>
readonly record struct Sense(TimexType Type, string Value, bool IsTime = true)
{
    /// <summary>Minutes from UTC where the expression names its zone.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>True where the time names no day: it is of the day that stands next to it.</summary>
    public bool IsFloating { get; init; }

    public static readonly Sense None = new(TimexType.Date, "", false);

    public static Sense Date(string value) => new(TimexType.Date, value);
    public static Sense Time(string value) => new(TimexType.Time, value);
    public static Sense Duration(string value) => new(TimexType.Duration, value);
    public static Sense Set(string value) => new(TimexType.Set, value);
}

/// <summary>Gives a match its meaning; null where the match is no time after all.</summary>
delegate Sense? Production(Match match);

/// <summary>One rule of the grammar: a name, a pattern, and for each expression the pattern marks a production.</summary>
sealed record Rule(string Name, string Pattern, params Production[] Productions)
{
    public Pattern Compiled { get; private set; } = null!;

    public Rule Compile(Lexicon lexicon)
    {
        Compiled = new(Pattern.Contains('[', StringComparison.Ordinal) ? Pattern : $"[{Pattern}]", lexicon);
        if (Compiled.Extents != Productions.Length) throw new ArgumentException($"Rule {Name} needs {Compiled.Extents} productions.");
        return this;
    }
}
