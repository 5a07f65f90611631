using System.Collections.Immutable;

namespace OnRecord.Words;

/// <summary>Cuts raw text into sentences and words and gives each word its tags and lemma.</summary>
public static class WordReader
{
    /// <param name="blocks">The parts of the text; a sentence never crosses their borders. Empty: every line is a paragraph.</param>
    public static Prose Read(string text, ImmutableArray<Block> blocks) => new(text, [], []);
}
