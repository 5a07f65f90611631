namespace OnRecord.Times;

/// <summary>
/// The words of which a sentence must hold one, or a digit, to tell a time. Of each rule the required element that the fewest words
/// fit is taken; since most sentences hold none of these words, most need not be read at all.
/// </summary>
static class KeyWords
{
    /// <summary>Words that name a time of themselves, or that <see cref="Traits"/> counts.</summary>
    const Kinds Named = Kinds.Month | Kinds.Weekday | Kinds.Unit | Kinds.Season | Kinds.DayPart | Kinds.NearDay | Kinds.Often | Kinds.Quarter | Kinds.Era;

    public static IReadOnlySet<string> Of(IReadOnlyList<Rule> rules, IReadOnlyDictionary<string, Lexicon.Entry> lexicon)
    {
        var keys = lexicon.Where(word => (word.Value.Kinds & Named) != 0).Select(word => word.Key).Append("ago").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
            keys.UnionWith(rule.Compiled.Required.Select(element => Taken(element, lexicon)).MinBy(words => words.Sum(word => keys.Contains(word) ? 0 : Weight(word)))!);
        return keys;
    }

    static string[] Taken(Pattern.Element element, IReadOnlyDictionary<string, Lexicon.Entry> lexicon) =>
        [.. lexicon.Where(word => element.Takes(word.Value)).Select(word => word.Key)];

    /// <summary>Short words are common ones: "that", "at".</summary>
    static int Weight(string word) => word.Length switch { <= 3 => 60, 4 => 5, _ => 1 };
}
