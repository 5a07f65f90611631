using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using OnRecord.Models;
using OnRecord.Training;
using OnRecord.Words;

namespace OnRecord.Cli;

/// <summary><c>onrecord train</c>: from a folder of treebanks and a corpus to the model files that ship inside the library.</summary>
static class TrainVerb
{
    public static Command Command()
    {
        var data = new Argument<string>("data") { Description = "The folder that holds treebank/*-train.conllu.gz and corpus/*.jsonl.gz." };
        var output = new Argument<string>("output") { Description = "The folder the model files are written to." };
        var kept = new Option<string?>("--vectors") { Description = "Keep the word vectors in this file, or begin from it where it is there already." };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the treebanks that the parser learns in.", DefaultValueFactory = _ => 16 };
        var only = new Option<string?>("--only") { Description = "rules: only sentence ends and lemmas, quickly. words, parser, names: only these, the latter two for the words.bin that is there." };
        var heldOut = new Option<bool>("--held-out") { Description = "Learn no names from the last fifth of wikigold and GUM's news, to measure on them." };
        var command = new Command("train", "Makes the model files from treebanks and a corpus.") { data, output, kept, epochs, only, heldOut, TrainWho.Command() };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data), parsed.GetRequiredValue(output), parsed.GetValue(kept), parsed.GetValue(epochs), parsed.GetValue(only), parsed.GetValue(heldOut)));
        return command;
    }

    static int Run(string data, string output, string? vectors, int epochs, string? only, bool heldOut)
    {
        var clock = Stopwatch.StartNew();
        void Progress(string line) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{clock.Elapsed.TotalSeconds,6:F1} s] {line}"));
        if (only == "names")
        {
            Save("names.bin", NamesTraining.Train(data, new WordModels(new(ModelFolder.Read(output, "words.bin")!), null), heldOut, Progress));
            return 0;
        }
        var treebanks = Files(data, "treebank", "*-train.conllu*").Select(Treebank.Read).ToArray();
        Progress($"{treebanks.Length} treebanks, {treebanks.Sum(t => t.Sum(s => s.Words.Count))} words");
        if (only == "rules")
        {
            Save("words.bin", WordTraining.TrainRules(treebanks, ModelFolder.Read(output, "words.bin")!, Progress));
            return 0;
        }
        // What names need of the corpus and the models of words and names do not wait for each other.
        var nameClasses = only is null ? Task.Run(() => NamesTraining.Classes(data, Progress)) : null;
        VocabularyTraining vocabulary;
        if (vectors is not null && File.Exists(vectors)) vocabulary = VocabularyTraining.Load(vectors);
        else
        {
            vocabulary = VocabularyTraining.From(Files(data, "corpus", "*.jsonl.gz").First(), treebanks.SelectMany(t => t), Progress);
            if (vectors is not null) vocabulary.Save(vectors);
        }
        var words = only is "parser" ? ModelFolder.Read(output, "words.bin")! : WordTraining.Train(treebanks, vocabulary, Progress);
        if (only is null or "words") Save("words.bin", words);
        var names = only is null ? Task.Run(() => NamesTraining.Train(data, new WordModels(ModelFile.Copy(words), null), nameClasses!.Result, heldOut, Progress)) : null;
        if (only is null or "parser") Save("parser.bin", WordTraining.TrainParser(treebanks, words, vocabulary.Vectors, epochs, Progress));
        if (names is not null) Save("names.bin", names.Result);
        return 0;

        void Save(string name, byte[] model)
        {
            File.WriteAllBytes(Path.Combine(output, name), model);
            Progress($"{name}: {model.Length} bytes");
        }
    }

    static string[] Files(string data, string folder, string pattern) =>
        [.. Directory.GetFiles(Path.Combine(data, folder), pattern).Order(StringComparer.Ordinal)];
}
