using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>From treebanks to the tables of <see cref="WordModels"/>.</summary>
static class WordTraining
{
    public static byte[] Train(IReadOnlyList<IReadOnlyList<GoldSentence>> treebanks, VocabularyTraining words, Action<string> progress)
    {
        var sentences = treebanks.SelectMany(t => t).ToArray();
        var model = new ModelWriter();
        words.Write(model);
        var vocabulary = new Vocabulary(new ModelFile(model.ToArray()));
        SplitterTraining.Train(model, [.. treebanks.Select(GoldText.Of)], vocabulary, progress);
        var labels = TaggerTraining.LabelsOf(sentences);
        LemmaTraining.Train(model, sentences, labels, vocabulary, progress);
        TaggerTraining.Train(model, sentences, labels, vocabulary, TaggerTraining.Rounds, progress);
        return model.ToArray();
    }

    /// <summary>Learns sentence ends and lemmas anew, which is quick, and keeps all else of a words file.</summary>
    public static byte[] TrainRules(IReadOnlyList<IReadOnlyList<GoldSentence>> treebanks, byte[] words, Action<string> progress)
    {
        var sentences = treebanks.SelectMany(t => t).ToArray();
        var file = new ModelFile(words);
        var vocabulary = new Vocabulary(file);
        var model = new ModelWriter();
        SplitterTraining.Train(model, [.. treebanks.Select(GoldText.Of)], vocabulary, progress);
        LemmaTraining.Train(model, sentences, TaggerTraining.LabelsOf(sentences), vocabulary, progress);
        model.CopyRest(file);
        return model.ToArray();
    }

    public static byte[] TrainParser(IReadOnlyList<IReadOnlyList<GoldSentence>> treebanks, byte[] words, float[] vectors, int epochs, Action<string> progress)
    {
        var sentences = treebanks.SelectMany(t => t).ToArray();
        var models = new WordModels(new ModelFile(words), null);
        var guessed = TaggerTraining.Jackknifed(sentences, TaggerTraining.LabelsOf(sentences), models.Vocabulary, progress);
        return ParserTraining.Train(sentences, guessed, models, vectors, epochs, progress);
    }
}
