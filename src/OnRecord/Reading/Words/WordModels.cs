using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>The trained tables that reading words stands on.</summary>
sealed class WordModels(ModelFile file)
{
    /// <summary>Those that ship inside the library.</summary>
    public static WordModels Shipped { get; } = new(new ModelFile(EmbeddedData.Bytes("Models/words.bin")));

    public Vocabulary Vocabulary { get; } = new(file);
    public SentenceSplitter Splitter { get; } = new(file);
    public Tagger Tagger { get; } = new(file);
    public Lemmatizer Lemmatizer { get; } = new(file);
}
