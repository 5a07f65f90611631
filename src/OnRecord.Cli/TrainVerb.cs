using System.CommandLine;
using System.Diagnostics;
using OnRecord.Models;
using OnRecord.Training;
using OnRecord.Words;

namespace OnRecord.Cli;

/// <summary><c>onrecord train</c>: from a folder of treebanks to the model files that ship inside the library.</summary>
static class TrainVerb
{
    public static Command Command()
    {
        var data = new Argument<string>("data") { Description = "the folder that holds treebank/*-train.conllu" };
        var output = new Argument<string>("output") { Description = "the folder the model files are written to" };
        var command = new Command("train", "Makes the model files from treebanks.") { data, output, TrainWho.Command() };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data), parsed.GetRequiredValue(output)));
        return command;
    }

    /// <param name="data">Holds treebank/*-train.conllu[.gz].</param>
    /// <param name="output">The folder that the models are written to (src/OnRecord/Models).</param>
    public static int Run(string data, string output)
    {
        var clock = Stopwatch.StartNew();
        void Progress(string line) => Console.Error.WriteLine($"[{clock.Elapsed.TotalSeconds,6:F1} s] {line}");
        var treebanks = Directory.GetFiles(Path.Combine(data, "treebank"), "*-train.conllu*").Order(StringComparer.Ordinal).Select(Treebank.Read).ToArray();
        Progress($"{treebanks.Length} treebanks, {treebanks.Sum(t => t.Sum(s => s.Words.Count))} words");
        var words = WordTraining.Train(treebanks, Progress);
        File.WriteAllBytes(Path.Combine(output, "words.bin"), words);
        Progress($"words.bin: {words.Length} bytes");
        var names = NamesTraining.Train(data, new WordModels(ModelFile.Copy(words)), _ => true, Progress);
        File.WriteAllBytes(Path.Combine(output, "names.bin"), names);
        Progress($"names.bin: {names.Length} bytes");
        return 0;
    }
}
