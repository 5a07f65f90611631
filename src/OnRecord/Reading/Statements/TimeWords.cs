namespace OnRecord.Statements;

/// <summary>The words that name a time after a verb of saying ("said Monday", "told reporters last week"): never a speaker, never the thing said.</summary>
static class TimeWords
{
    static readonly HashSet<string> Words = new(EmbeddedData.Lines("Reading/Statements/time-words.tsv"), StringComparer.OrdinalIgnoreCase);

    public static bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
