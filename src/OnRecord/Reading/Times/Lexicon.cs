using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Times;

/// <summary>The words that the grammar of times knows: those of words.tsv and those its patterns name.</summary>
sealed class Lexicon
{
    const int LongestWord = 14;

    public readonly record struct Entry(short Literal, Kinds Kinds, double Value, string Code);

    readonly Dictionary<string, Entry> building = new(StringComparer.OrdinalIgnoreCase);
    readonly bool[] outlines = new bool[32 * 32 * 16], keyOutlines = new bool[32 * 32 * 16];
    readonly HashSet<short> keys = [];
    FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> lookup;
    string[] codes = [];

    public Lexicon()
    {
        foreach (var row in EmbeddedData.Rows("Reading/Times/words.tsv"))
            foreach (var form in row[0].Split(' '))
                Add(form, Enum.Parse<Kinds>(row[1]), row[2], row.Length > 3 && row[3] == "plural");
    }

    /// <summary>How many words there are; their numbers run from 1 to this.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word that a pattern names.</summary>
    public short Intern(string word)
    {
        if (!building.TryGetValue(word, out var entry)) building[word] = entry = new((short)++Count, Kinds.None, 0, "");
        return entry.Literal;
    }

    /// <summary>Ends the building; from here on the words can be looked up.</summary>
    public void Freeze(IReadOnlyList<Rule> rules)
    {
        foreach (var (word, entry) in building.ToArray())
            if (word.Contains('\'', StringComparison.Ordinal)) building[word.Replace('\'', '’')] = entry;
        lookup = building.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        codes = new string[Count + 1];
        codes[0] = "";
        foreach (var (word, entry) in building)
        {
            codes[entry.Literal] = entry.Code;
            outlines[Outline(word)] = true;
        }
        foreach (var word in KeyWords.Of(rules, building))
        {
            keys.Add(building[word].Literal);
            keyOutlines[Outline(word)] = true;
        }
    }

    /// <summary>Whether a word without digits is one of those (<see cref="KeyWords"/>) without which a sentence tells no time.</summary>
    public bool IsKey(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord || !keyOutlines[Outline(word)] && word[^1] != '.') return false;
        return TryFind(word, out var entry) && keys.Contains(entry.Literal) && (char.IsAsciiLetterUpper(word[0]) || (entry.Kinds & Kinds.Month) == 0);
    }

    /// <summary>The TIMEX3 code of a word; empty where it has none.</summary>
    public string CodeOf(short literal) => codes[literal];

    public bool TryFind(ReadOnlySpan<char> word, out Entry entry)
    {
        entry = default;
        if (word.Length > LongestWord) return false;
        if (outlines[Outline(word)] && lookup.TryGetValue(word, out entry)) return true;
        return word.Length > 2 && word[^1] == '.' && lookup.TryGetValue(word[..^1], out entry);
    }

    /// <summary>First letter, last letter and length: most words of a text share theirs with no word of the lexicon, and need no look-up.</summary>
    static int Outline(ReadOnlySpan<char> word) => (word[0] & 31) << 9 | (word[^1] & 31) << 4 | word.Length & 15;

    void Add(string form, Kinds kind, string value, bool plural)
    {
        building.TryGetValue(form, out var old);
        var isNumber = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        building[form] = new(
            old.Literal == 0 ? (short)++Count : old.Literal,
            old.Kinds | kind | (plural ? Kinds.Plural : Kinds.None),
            isNumber ? number : old.Value,
            isNumber || value.Length == 0 ? old.Code ?? "" : value);
    }
}
