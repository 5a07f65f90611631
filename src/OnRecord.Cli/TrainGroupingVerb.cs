using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using OnRecord.Stories;

namespace OnRecord.Cli;

/// <summary><c>onrecord train-grouping</c>: from labelled reports to the weights by which reports are grouped.</summary>
static class TrainGroupingVerb
{
    public static Command Command()
    {
        var reports = new Argument<string>("reports") { Description = "JSON Lines of reports with their \"story\", in order of arrival (.gz too)" };
        var output = new Argument<string>("output") { Description = "the weights file to write (src/OnRecord/Stories/Grouping/development.bin or event.bin); - writes none" };
        var check = new Option<bool>("--check") { Description = "Train on the first 60 % of the stories and score the rest instead." };
        var within = new Option<string?>("--within") { Description = "A larger stream that holds the same reports, by id: pairs are learned as they look there too." };
        var command = new Command("train-grouping", "Trains the weights by which reports are grouped.") { reports, output, check, within };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(reports), parsed.GetRequiredValue(output), parsed.GetValue(check), parsed.GetValue(within)));
        return command;
    }

    static int Run(string path, string output, bool check, string? larger)
    {
        var clock = Stopwatch.StartNew();
        void Progress(string line) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{clock.Elapsed.TotalSeconds,6:F1} s] {line}"));
        var all = TrainGrouping.Load(path);
        var (early, late) = TrainGrouping.Split(all, 0.6);
        var known = check ? early : all;
        var score = TrainGrouping.Train(known, new(), new(), Progress, larger is null ? null : TrainGrouping.Within(larger, known));
        var (standard, cubed) = TrainGrouping.Score(check ? late : all, new(), _ => score);
        Progress(string.Create(CultureInfo.InvariantCulture,
            $"{(check ? "later 40 % of the stories" : "the training reports themselves")}: standard F1 {standard:F4}, BCubed F1 {cubed:F4}, threshold {score.Threshold:F2}"));
        if (output != "-") File.WriteAllBytes(output, score.Write());
        return 0;
    }
}
