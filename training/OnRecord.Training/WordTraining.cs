using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>From treebanks to the tables of <see cref="WordModels"/>.</summary>
static class WordTraining
{
    public static byte[] Train(IReadOnlyList<IReadOnlyList<GoldSentence>> treebanks, Action<string> progress)
    {
        var sentences = treebanks.SelectMany(t => t).ToArray();
        var model = new ModelWriter();
        VocabularyTraining.Write(model, sentences);
        var vocabulary = new Vocabulary(new ModelFile(model.ToArray()));
        SplitterTraining.Train(model, [.. treebanks.Select(GoldText.Of)], progress);
        LemmaTraining.Train(model, sentences, progress);
        TaggerTraining.Train(model, sentences, vocabulary, progress);
        return model.ToArray();
    }
}
