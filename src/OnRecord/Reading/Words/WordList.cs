namespace OnRecord.Words;

/// <summary>A list of lower-cased forms, each with a value, looked up by a stretch of text in any case.</summary>
sealed class WordList<T>
{
    readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    readonly int longest;

    public WordList(string name, Func<string[], T> value)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in EmbeddedData.Rows(name))
        {
            entries[row[0]] = value(row);
            longest = Math.Max(longest, row[0].Length);
        }
        lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool TryGet(ReadOnlySpan<char> surface, out T value)
    {
        value = default!;
        if (surface.Length > longest) return false;
        Span<char> folded = stackalloc char[surface.Length];
        for (var i = 0; i < folded.Length; i++) folded[i] = char.IsAsciiDigit(surface[i]) ? surface[i] : Form.Fold(surface[i]);
        return lookup.TryGetValue(folded, out value!);
    }

    public bool Has(ReadOnlySpan<char> surface) => TryGet(surface, out _);
}
