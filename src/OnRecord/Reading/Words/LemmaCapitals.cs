namespace OnRecord.Words;

/// <summary>Capital letters that a lemma has though the word is written without them ("paris", "french"), or has not though it is ("PARISIANS").</summary>
static class LemmaCapitals
{
    /// <summary>Words that the corpus capitalises so often inside sentences (15 is nearly always) are names wherever they are tagged so.</summary>
    const int Always = 15;

    /// <summary>Shorter words of capitals are mostly short for something ("NATO", "FIFA").</summary>
    const int ShortestShouted = 6;

    /// <summary>For an adjective of a name that the treebanks do not hold.</summary>
    public static LemmaRule OfAdjective => new(LemmaCase.Title, 0, "");

    /// <summary>True for a name, or an adjective of one, of which the capitals are known: it is always capitalised, or a name shouted.</summary>
    public static bool IsName(ReadOnlySpan<char> surface, in WordFacts word, TagPair tags)
    {
        if (tags.Penn == Penn.Add || tags.Upos != Upos.Propn && tags is not { Upos: Upos.Adj, Penn: Penn.Jj }) return false;
        if (word is { Id: >= 0, Class.Capitals: Always } && (IsAll(surface, upper: false) || tags.Upos == Upos.Adj && IsAll(surface[1..], upper: false))) return true;
        return tags.Upos == Upos.Propn && surface.Length >= ShortestShouted && IsAll(surface, upper: true);
    }

    /// <summary>A rule that leaves a word's letters as they are, for a name whose capitals are known.</summary>
    public static LemmaRule Of(LemmaRule rule, bool isName) => isName && rule.Case == LemmaCase.Keep ? rule with { Case = LemmaCase.Title, Append = rule.Append.ToLowerInvariant() } : rule;

    static bool IsAll(ReadOnlySpan<char> letters, bool upper)
    {
        foreach (var c in letters)
            if (upper ? !char.IsUpper(c) : !char.IsLower(c)) return false;
        return letters.Length > 0;
    }
}
