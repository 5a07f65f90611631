using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Personal pronouns by person, gender and number.</summary>
static class Pronouns
{
    public static PronounClass ClassOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 10) return PronounClass.None;
        Span<char> lower = stackalloc char[10];
        lower = lower[..word.ToLowerInvariant(lower)];
        return lower switch
        {
            "he" or "him" or "his" or "himself" => PronounClass.He,
            "she" or "her" or "hers" or "herself" => PronounClass.She,
            "it" or "its" or "itself" => PronounClass.It,
            "they" or "them" or "their" or "theirs" or "themselves" or "themself" or "'em" => PronounClass.They,
            "i" or "me" or "my" or "mine" or "myself" => PronounClass.I,
            "we" or "us" or "our" or "ours" or "ourselves" => PronounClass.We,
            "you" or "your" or "yours" or "yourself" or "yourselves" => PronounClass.You,
            _ => PronounClass.None,
        };
    }

    public static bool IsReflexive(ReadOnlySpan<char> word) =>
        word.EndsWith("self", StringComparison.OrdinalIgnoreCase) || word.EndsWith("selves", StringComparison.OrdinalIgnoreCase);

    /// <summary>"someone", "nobody": persons that no one else's name can be.</summary>
    public static bool IsIndefinitePerson(ReadOnlySpan<char> word) =>
        word.EndsWith("one", StringComparison.OrdinalIgnoreCase) || word.EndsWith("body", StringComparison.OrdinalIgnoreCase);

    public static Gender GenderOf(PronounClass pronoun) => pronoun switch
    {
        PronounClass.He => Gender.Male, PronounClass.She => Gender.Female, PronounClass.It => Gender.Neither, _ => Gender.Unknown,
    };

    public static bool IsThirdPerson(PronounClass pronoun) => pronoun is PronounClass.He or PronounClass.She or PronounClass.It or PronounClass.They;

    public static bool IsPronoun(in Word word) => word.Upos == Upos.Pron || word.Penn is Penn.Prp or Penn.PrpS;
}
