namespace OnRecord.Words;

/// <summary>A list of lower-cased forms, each with a value, looked up by a stretch of text in any case.</summary>
sealed class WordList<T>
{
    readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    readonly int longest;

    /// <summary>For each first letter a to z (and one place for all else) the lengths in the list, as bits: most words are turned away here.</summary>
    readonly ulong[] lengths = new ulong[27];

    public WordList(string name, Func<string[], T> value)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in EmbeddedData.Rows(name))
        {
            entries[row[0]] = value(row);
            lengths[Place(row[0][0])] |= 1UL << row[0].Length;
            longest = Math.Max(longest, row[0].Length);
        }
        lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool TryGet(ReadOnlySpan<char> surface, out T value)
    {
        value = default!;
        if (surface.IsEmpty || surface.Length > longest || (lengths[Place(surface[0])] >> surface.Length & 1) == 0) return false;
        Span<char> folded = stackalloc char[surface.Length];
        for (var i = 0; i < folded.Length; i++) folded[i] = char.IsAsciiDigit(surface[i]) ? surface[i] : Form.Fold(surface[i]);
        return lookup.TryGetValue(folded, out value!);
    }

    static int Place(char first) => (uint)((first | 0x20) - 'a') < 26 ? (first | 0x20) - 'a' : 26;

    public bool Has(ReadOnlySpan<char> surface) => TryGet(surface, out _);
}
