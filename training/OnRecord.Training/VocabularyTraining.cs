using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>The words worth knowing with what the corpus says of them, and their vectors for the networks to begin from.</summary>
sealed record VocabularyTraining(string[] Words, WordClass[] Classes, float[] Vectors)
{
    /// <summary>Fewer appearances in the corpus than this teach nothing.</summary>
    const int Least = 8;

    public static VocabularyTraining From(string corpusFile, IEnumerable<GoldSentence> sentences, Action<string> progress)
    {
        var corpus = Corpus.Read(corpusFile, TreebankForms(sentences), Least, progress);
        var vectors = WordVectors.Train(corpus, progress);
        return new(corpus.Vocabulary, WordClassTraining.Classes(corpus, vectors, progress), vectors);
    }

    public void Write(ModelWriter model) => Vocabulary.Write(model, Words, Classes);

    /// <summary>The folded forms that stand in the treebanks more than once.</summary>
    static List<string> TreebankForms(IEnumerable<GoldSentence> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var buffer = new char[Form.LongestKnown];
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            var form = buffer.AsSpan(0, Form.Fold(word.Form, buffer)).ToString();
            counts[form] = counts.GetValueOrDefault(form) + 1;
        }
        return [.. counts.Where(p => p.Value > 1 && p.Key.Length < Form.LongestKnown).Select(p => p.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>Keeps the result for later runs; see <see cref="Load"/>.</summary>
    public void Save(string file)
    {
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(Words.Length);
        foreach (var word in Words) writer.Write(word);
        foreach (var c in Classes) { writer.Write(c.Coarse); writer.Write(c.Middle); writer.Write(c.Fine); writer.Write(c.Capitals); }
        foreach (var x in Vectors) writer.Write(x);
    }

    public static VocabularyTraining Load(string file)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(file)));
        var count = reader.ReadInt32();
        var words = new string[count];
        for (var i = 0; i < count; i++) words[i] = reader.ReadString();
        var classes = new WordClass[count];
        for (var i = 0; i < count; i++) classes[i] = new(reader.ReadByte(), reader.ReadByte(), reader.ReadUInt16(), reader.ReadByte());
        var vectors = new float[count * WordVectors.Size];
        for (var i = 0; i < vectors.Length; i++) vectors[i] = reader.ReadSingle();
        return new(words, classes, vectors);
    }
}
