namespace OnRecord.Times;

/// <summary>What a lexeme can be in the grammar of times; several at once where a word is ambiguous ("second" is an ordinal and a unit).</summary>
[Flags]
enum Kinds
{
    None = 0,
    Number = 1 << 0,
    Ordinal = 1 << 1,
    Month = 1 << 2,
    Weekday = 1 << 3,
    Unit = 1 << 4,
    Season = 1 << 5,
    DayPart = 1 << 6,
    Zone = 1 << 7,
    Meridiem = 1 << 8,
    Decade = 1 << 9,
    Clock = 1 << 10,
    ShortYear = 1 << 11,
    Era = 1 << 12,
    /// <summary>last, past, previous (−1); this, current (0); next, coming (+1).</summary>
    Relative = 1 << 13,
    /// <summary>yesterday (−1), today (0), tomorrow (+1).</summary>
    NearDay = 1 << 14,
    /// <summary>An adverb or adjective of repetition: daily, annual.</summary>
    Often = 1 << 15,
    /// <summary>about, nearly, almost: what makes a quantity vague.</summary>
    Approximate = 1 << 16,
    Hyphen = 1 << 17,
    Quarter = 1 << 18,
    /// <summary>twenty, hundred, million: words that build a number.</summary>
    Numeral = 1 << 19,
    /// <summary>profit, revenue, fiscal: words of a business report, where "the first half" is a time.</summary>
    Business = 1 << 20,
    /// <summary>kilometres, dollars, soldiers: what a number before it counts, so that it is no year.</summary>
    Counted = 1 << 21,
    /// <summary>The plural form of a unit, weekday or part of the day.</summary>
    Plural = 1 << 22,
}

/// <summary>A word of the text, or a piece of one where a hyphen or a digit cuts it, as the grammar of times sees it.</summary>
readonly record struct Lexeme(int Start, int End, int Word)
{
    public Kinds Kinds { get; init; }

    /// <summary>The number of the word in the <see cref="Lexicon"/>; 0 for words that no rule names.</summary>
    public short Literal { get; init; }

    /// <summary>The number, ordinal, month, weekday (Monday 1), minutes since midnight or decade it names.</summary>
    public double Value { get; init; }

    /// <summary>The TIMEX3 code of a unit, season, part of the day or era.</summary>
    public string Code => Grammar.Lexicon.CodeOf(Literal);

    /// <summary>How many digits a number is written with; 0 for one in words.</summary>
    public byte Digits { get; init; }

    /// <summary>True where no space stands before it.</summary>
    public bool IsTight { get; init; }

    public bool Is(Kinds kind) => (Kinds & kind) != 0;
}
