using OnRecord.Models;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Makes the name model: classes of names from the raw corpus, then weights from the corpora with name marks.</summary>
static class NamesTraining
{
    /// <param name="data">Holds names/, treebank/ and corpus/*.jsonl[.gz].</param>
    /// <param name="keep">Which documents to learn from, by corpus and name: all, but to measure on held-out ones.</param>
    public static byte[] Train(string data, WordModels words, Func<string, bool> keep, Action<string> progress)
    {
        var model = new ModelWriter();
        NameClassTraining.Write(model, Path.Combine(data, "corpus"), progress);
        var classes = new NameClasses(ModelFile.Copy(model.ToArray()));
        var examples = NameExamples.From(NameCorpora.Read(data).Where(d => keep(d.Id)).Select(d => d.Tagged(words)), classes);
        progress($"names: {examples.Count} stretches, {examples.Sum(e => e.Labels.Length)} words");
        var (weights, transitions) = new NameTrainer().Train(examples, progress);
        NameModel.Write(model, weights, NameTrainer.Row, transitions);
        return model.ToArray();
    }
}
