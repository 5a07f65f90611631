using System.Collections.Frozen;

namespace OnRecord.Times;

/// <summary>A set of words asked for by their letters, whatever their case.</summary>
sealed class WordList(FrozenSet<string> words)
{
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordList Load(string name) => new(FrozenSet.ToFrozenSet(EmbeddedData.Lines(name), StringComparer.OrdinalIgnoreCase));

    public bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);
}
