using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>The trained tables that reading words stands on.</summary>
/// <param name="parser">The parser's own file; null where words are read without structure.</param>
sealed class WordModels(ModelFile file, ModelFile? parser)
{
    /// <summary>Those that ship inside the library.</summary>
    public static WordModels Shipped { get; } = new(new(EmbeddedData.Bytes("Models/words.bin")), EmbeddedData.Has("Models/parser.bin") ? new(EmbeddedData.Bytes("Models/parser.bin")) : null);

    public Vocabulary Vocabulary { get; } = new(file);
    public SentenceSplitter Splitter { get; } = new(file, new(file));
    public Tagger Tagger { get; } = new(file);
    public ParserNetwork? Network { get; } = parser is null ? null : new(parser);
    public Lemmatizer Lemmatizer { get; } = new(file);

    /// <summary>How alike two words are by the words around them in a large corpus: the cosine of their vectors, -1 to 1; 0 where one is not known.</summary>
    public float Likeness(string word, string other)
    {
        int a = Vocabulary.Find(word), b = Vocabulary.Find(other);
        return Network is null || a < 0 || b < 0 ? 0 : Network.Cosine(a, b);
    }
}
