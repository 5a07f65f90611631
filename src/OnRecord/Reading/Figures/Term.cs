namespace OnRecord.Figures;

/// <summary>What a word can be in a figure. A word can be several: "second" is an ordinal and a unit, "pounds" a weight and a
/// currency.</summary>
[Flags]
enum TermKind : ushort
{
    None = 0,
    Cardinal = 1,
    Scale = 2,
    Ordinal = 4,
    Fraction = 8,
    Vague = 16,
    Multiple = 32,
    /// <summary>A scale when written on to digits: the m of "$5m".</summary>
    ShortScale = 64,
    /// <summary>A unit's noun: "miles".</summary>
    UnitWord = 128,
    /// <summary>A unit's short form, read so only after digits: "km".</summary>
    UnitSign = 256,
    CurrencyWord = 512,
    CurrencyMinor = 1024,
    CurrencySign = 2048,
    /// <summary>A noun counted as persons.</summary>
    Person = 4096,
    /// <summary>A noun after which a number is part of a name: "Flight 370".</summary>
    Named = 8192,
    /// <summary>The first word of a hedge: "at" (least).</summary>
    HedgeStart = 16384,
}

/// <summary>A word of the figure tables with all that they say of it.</summary>
sealed class Term(string form)
{
    public string Form { get; } = form;
    public TermKind Kind { get; set; }

    /// <summary>The number, scale, denominator or least vague value.</summary>
    public decimal Value { get; set; }

    /// <summary>For "second" and "quarter", whose <see cref="Value"/> is the ordinal: the denominator.</summary>
    public decimal Denominator { get; set; }

    public Unit? Unit { get; set; }

    /// <summary>ISO 4217 code of the currency, for words, minor words and signs.</summary>
    public string? Currency { get; set; }

    /// <summary>Whether a figure can begin with it.</summary>
    public bool Opens => (Kind & ~NeverFirst) != 0 || IsOpener(Form);

    public const TermKind NeverFirst = TermKind.Person | TermKind.Named | TermKind.HedgeStart | TermKind.UnitSign | TermKind.ShortScale;

    /// <summary>Whether a word opens a figure together with what follows, whatever the tables say of it: "a", "in" (her thirties),
    /// "aged", "another", "multimillion", "yearlong".</summary>
    public static bool IsOpener(ReadOnlySpan<char> word)
    {
        switch ((char)(word[0] | 0x20))
        {
            case 'a': return word.Length == 1 || word.Length <= 4 && word[1] is 'n' or 'N' or 'g' or 'G' || word.Length == 7 && word[1] is 'n' or 'N' || EndsInLong(word);
            case 'i': return word.Length == 2 && word[1] == 'n' || EndsInLong(word);
            case 'm': return word.Length > 4 && word[1] is 'u' or 'U' || EndsInLong(word);
            default: return EndsInLong(word);
        }
    }

    static bool EndsInLong(ReadOnlySpan<char> word) => word[^1] == 'g' && word.Length > 6 && word.EndsWith("long", StringComparison.Ordinal);

    public bool Is(TermKind kind) => (Kind & kind) != 0;
}

/// <summary>A unit of measure: 1 of it is <paramref name="Factor"/> of its base.</summary>
sealed record Unit(string Name, FigureKind Kind, string Base, decimal Factor);
