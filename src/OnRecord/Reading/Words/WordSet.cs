using System.Collections.Frozen;

namespace OnRecord.Words;

/// <summary>A closed list of words, asked for by their letters in any case.</summary>
sealed class WordSet(IEnumerable<string> words)
{
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A list of one word a line.</summary>
    public static WordSet Load(string name) => new(EmbeddedData.Lines(name));

    /// <summary>The lists of a table by name: a row holds a list's name and its words, parted by spaces.</summary>
    public static Dictionary<string, WordSet> Table(string name) =>
        EmbeddedData.Rows(name).ToDictionary(row => row[0], row => new WordSet(row[1].Split(' ')), StringComparer.Ordinal);

    public bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);
}
