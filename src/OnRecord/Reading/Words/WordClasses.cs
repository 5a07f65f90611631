namespace OnRecord.Words;

/// <summary>What the shipped vocabulary knows of any word, for stages that learn from words.</summary>
public static class WordClasses
{
    /// <summary>The classes of a word in any case; the class 0 of each kind and the capitals 7 where it is not known.</summary>
    public static WordClass Of(ReadOnlySpan<char> surface) => WordModels.Shipped.Vocabulary.ClassOf(WordModels.Shipped.Vocabulary.Find(surface));
}
