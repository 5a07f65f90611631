using OnRecord.Models;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>
/// Makes the name model: classes of names from the raw corpus; weights from the corpora with name marks; then weights that begin on these and on reports of
/// the corpus that the first model has marked, and end on the former alone.
/// </summary>
static class NamesTraining
{
    /// <summary>One report of the corpus in so many is marked by the first model, and counts so much against a sentence marked by hand.</summary>
    const int SilverEvery = 40;

    const float SilverWeight = 0.3f, HeadlineWeight = 0.5f;

    /// <param name="data">Holds names/, treebank/ and corpus/*.jsonl[.gz].</param>
    /// <param name="heldOut">Leave out what <see cref="NameCorpora.IsHeldOut"/> names, to measure on it.</param>
    public static byte[] Train(string data, WordModels words, bool heldOut, Action<string> progress) =>
        Train(data, words, Classes(data, progress), heldOut, progress);

    /// <summary>What is learned from the corpus alone, as a model file.</summary>
    public static byte[] Classes(string data, Action<string> progress)
    {
        var model = new ModelWriter();
        NameClassTraining.Write(model, Path.Combine(data, "corpus"), progress);
        return model.ToArray();
    }

    /// <param name="classes">A model file that holds the classes of names.</param>
    public static byte[] Train(string data, WordModels words, byte[] classes, bool heldOut, Action<string> progress)
    {
        var known = ModelFile.Copy(classes);
        var documents = NameCorpora.Read(data).Where(d => !heldOut || !NameCorpora.IsHeldOut(d)).ToList();
        var examples = Examples(documents, 1);
        examples.AddRange(Examples(documents.Where(d => d.Prose.Sentences.Length > 1).Select(d => d.Headlines()), HeadlineWeight));
        Told("by hand", examples);
        var teacher = Learn(examples);
        var silver = SilverNames.FromCorpus(Path.Combine(data, "corpus"), SilverEvery, words, new(ModelFile.Copy(teacher), words.Vocabulary));
        examples.InsertRange(0, NameExamples.From(silver, new(known), words.Vocabulary, SilverWeight, true));
        Told("with the corpus", examples);
        return Learn(examples);

        List<NameExample> Examples(IEnumerable<NamedDocument> from, float weight) =>
            NameExamples.From(from.Select(d => d.Tagged(words)), new(known), words.Vocabulary, weight);

        byte[] Learn(List<NameExample> from)
        {
            var (weights, transitions) = new NameTrainer().Train(from, progress);
            var model = new ModelWriter();
            NameClasses.CopyTo(model, known);
            NameModel.Write(model, weights, NameTrainer.Row, transitions);
            return model.ToArray();
        }

        void Told(string which, List<NameExample> from) => progress($"names {which}: {from.Count} stretches, {from.Sum(e => e.Labels.Length)} words");
    }
}
