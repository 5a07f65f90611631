using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>A name in one spelling, and where each report that has it writes it first.</summary>
sealed record SpeltName(string[] Words, NameType Type)
{
    public SortedDictionary<int, Span> FirstIn { get; } = [];
}

/// <summary>
/// Names that the reports of a story spell differently, "Cynthia Roe" and "Cinthia Roe": alike in all words but one, that one a letter off, and no
/// report with both. Accents, points, hyphens and capitals are house style and no difference.
/// </summary>
static class NameVariants
{
    /// <summary>A name of one word differs only where it is this long and in no dictionary: short and common words are alike by chance.</summary>
    const int ShortestAlone = 6;

    public static IEnumerable<Contradiction> Of(StoryReports story)
    {
        foreach (var spellings in Classes(story))
        {
            var places = spellings.SelectMany(n => n.FirstIn.Select(f => (Passage: new Passage(f.Key, f.Value), Name: n))).OrderBy(p => p.Passage.Report).ToList();
            if (Contradiction.Of(story, [.. places.Select(p => p.Passage)], ("other-spelling", "They spell a name differently"), spellings[0].Type == NameType.Place ? "place" : "who", (i, j) => places[i].Name != places[j].Name) is { } found)
                yield return found;
        }
    }

    /// <returns>The spellings of each such name, two or more, in the order of the reports.</returns>
    static List<List<SpeltName>> Classes(StoryReports story)
    {
        var names = Collect(story);
        var classes = new List<List<SpeltName>>();
        foreach (var name in names.OrderByDescending(n => n.Words.Length))
        {
            if (classes.Exists(c => c.Exists(n => Holds(n, name)))) continue;
            var variants = names.FindAll(n => AreOne(story, name, n));
            if (variants.Count > 0) classes.Add([name, .. variants.Where(v => !classes.Exists(c => c.Contains(v)))]);
        }
        foreach (var variants in classes) variants.Sort((a, b) => a.FirstIn.First().Key.CompareTo(b.FirstIn.First().Key));
        return classes;
    }

    /// <summary>Whether a name that was settled has the words of another: "Jane Roe" says of "Roe" what there is to say.</summary>
    static bool Holds(SpeltName settled, SpeltName other) => other.Words.All(settled.Words.Contains);

    static List<SpeltName> Collect(StoryReports story)
    {
        var byWords = new Dictionary<string, SpeltName>(StringComparer.Ordinal);
        for (var r = 0; r < story.Count; r++)
        {
            var text = story.Readings[r].Report.Text;
            foreach (var name in story.Readings[r].Names)
            {
                if (!story.IsArticle(r, name.Start) || WordsOf(text.AsSpan(name.Start, name.End - name.Start)) is not { Length: > 0 } words) continue;
                var key = $"{(name.Type == NameType.Person ? 'p' : 'o')} {string.Join(' ', words)}";
                if (!byWords.TryGetValue(key, out var known)) byWords[key] = known = new(words, name.Type);
                known.FirstIn.TryAdd(r, name.Span);
            }
        }
        return [.. byWords.Values];
    }

    static string[] WordsOf(ReadOnlySpan<char> name)
    {
        var words = new List<string>();
        foreach (var range in name.SplitAny(' ', '\n', '\u00a0'))
            if (NameSpelling.Plain(name[range]) is { Length: > 0 } word && word is not "the") words.Add(word);
        return [.. words];
    }

    static bool AreOne(StoryReports story, SpeltName a, SpeltName b)
    {
        if (a.Words.Length != b.Words.Length || (a.Type == NameType.Person) != (b.Type == NameType.Person) || a.FirstIn.Keys.Any(b.FirstIn.ContainsKey)) return false;
        var at = -1;
        for (var i = 0; i < a.Words.Length; i++)
        {
            if (a.Words[i] == b.Words[i]) continue;
            if (at >= 0) return false;
            at = i;
        }
        return at >= 0 && NameSpelling.AreVariants(a.Words[at], b.Words[at]) && (a.Words.Length > 1 || IsTelling(a.Words[0]) && IsTelling(b.Words[0])) && !OneHasBoth(story, a, b, at);
    }

    static bool IsTelling(string word) => word.Length >= ShortestAlone && WordModels.Shipped.Vocabulary.Find(word) < 0;

    /// <summary>Whether a report that writes the one writes the other's word too: it knows them apart.</summary>
    static bool OneHasBoth(StoryReports story, SpeltName a, SpeltName b, int at) =>
        a.FirstIn.Keys.Any(r => HasWord(story, r, b.Words[at])) || b.FirstIn.Keys.Any(r => HasWord(story, r, a.Words[at]));

    static bool HasWord(StoryReports story, int report, string word)
    {
        var reading = story.Readings[report];
        foreach (var name in reading.Names)
            if (WordsOf(name.Span.Of(reading.Report.Text)).Contains(word)) return true;
        return false;
    }
}
