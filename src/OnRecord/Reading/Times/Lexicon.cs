using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Times;

/// <summary>The words that the grammar of times knows: those of words.tsv and those its patterns name.</summary>
sealed class Lexicon
{
    public readonly record struct Entry(int Literal, Kinds Kinds, double Value, string Code);

    readonly Dictionary<string, Entry> building = new(StringComparer.OrdinalIgnoreCase);
    FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Lexicon()
    {
        foreach (var row in EmbeddedData.Rows("Reading/Times/words.tsv"))
            foreach (var form in row[0].Split(' '))
                Add(form, Enum.Parse<Kinds>(row[1]), row[2], row.Length > 3 && row[3] == "plural");
    }

    /// <summary>The number of a word that a pattern names.</summary>
    public int Intern(string word)
    {
        if (!building.TryGetValue(word, out var entry)) building[word] = entry = new(building.Count + 1, Kinds.None, 0, "");
        return entry.Literal;
    }

    /// <summary>Ends the building; from here on the words can be looked up.</summary>
    public void Freeze() => lookup = building.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool TryFind(ReadOnlySpan<char> word, out Entry entry)
    {
        if (word.Length > 14) { entry = default; return false; }
        if (lookup.TryGetValue(word, out entry)) return true;
        return word.Length > 2 && word[^1] == '.' && lookup.TryGetValue(word[..^1], out entry);
    }

    void Add(string form, Kinds kind, string value, bool plural)
    {
        building.TryGetValue(form, out var old);
        var isNumber = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        building[form] = new(
            old.Literal == 0 ? building.Count + 1 : old.Literal,
            old.Kinds | kind | (plural ? Kinds.Plural : Kinds.None),
            isNumber ? number : old.Value,
            isNumber || value.Length == 0 ? old.Code ?? "" : value);
    }
}
