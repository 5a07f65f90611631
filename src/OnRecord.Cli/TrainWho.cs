using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using OnRecord.Names;
using OnRecord.Training;

namespace OnRecord.Cli;

/// <summary><c>onrecord train who</c>: the pronoun network, from GUM's coreference and GAP's pairs.</summary>
static class TrainWho
{
    public static Command Command()
    {
        var treebank = new Argument<string>("treebank") { Description = "gum-train.conllu[.gz]" };
        var gap = new Argument<string>("gap") { Description = "GAP's development pairs, or - for none" };
        var output = new Argument<string>("output") { Description = "the file the weights are written to" };
        var fold = new Option<int>("--without-fold") { Description = "leave this fifth of the GAP pairs out, 0 to 4", DefaultValueFactory = _ => -1 };
        var gold = new Option<bool>("--gold-structure") { Description = "take tags and structure from the treebank" };
        var command = new Command("who", "Makes the pronoun network.") { treebank, gap, output, fold, gold };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(treebank), parsed.GetRequiredValue(gap), parsed.GetRequiredValue(output), parsed.GetValue(fold), parsed.GetValue(gold)));
        return command;
    }

    public static int Run(string treebank, string gap, string output, int fold, bool goldStructure)
    {
        var clock = Stopwatch.StartNew();
        void Progress(string line) => Console.Error.WriteLine($"[{clock.Elapsed.TotalSeconds,6:F1} s] {line}");
        var choices = WhoTraining.FromTreebank(WhoDocument.Read(treebank, goldStructure));
        Progress($"{choices.Count} pronouns of the treebank");
        var weights = new PronounLearner().Learn(choices, 8, Progress);
        if (gap != "-")
        {
            var pairs = GapExample.Read(gap).Where((_, i) => i % 5 != fold).ToList();
            var network = new PronounNetwork(weights);
            var more = WhoTraining.FromGap(pairs, network);
            Progress($"{more.Count} of {pairs.Count} GAP pairs");
            weights = new PronounLearner().Learn([.. choices, .. more], 8, Progress);
            if (fold >= 0) Progress("held out: " + GapTrial.F1(GapExample.Read(gap).Where((_, i) => i % 5 == fold), new(weights)));
        }
        File.WriteAllBytes(output, MemoryMarshal.AsBytes(weights.AsSpan()).ToArray());
        return 0;
    }
}
