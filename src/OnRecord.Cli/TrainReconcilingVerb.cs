using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.Reconciling;
using OnRecord.Sources;
using OnRecord.Training;

namespace OnRecord.Cli;

/// <summary><c>onrecord train-reconciling</c>: from stories with gold records to the weights by which accounts are joined.</summary>
static class TrainReconcilingVerb
{
    public static Command Command()
    {
        var stories = new Argument<string>("stories") { Description = "a folder with a folder for each story: gold.json with reports.jsonl or *.txt" };
        var kind = new Option<string>("--kind") { Description = "statement, figure or event", Required = true };
        kind.AcceptOnlyFromAmong("statement", "figure", "event");
        var output = new Option<string?>("--output") { Description = "the table to write (src/OnRecord/Reconciling/KIND-weights.tsv); none without it" };
        var shipped = new Option<bool>("--shipped") { Description = "Score the weights that ship, and train none." };
        var each = new Option<bool>("--each") { Description = "Print a line for each story: with --shipped only." };
        var command = new Command("train-reconciling", "Trains the weights by which the accounts of a story are joined.") { stories, kind, output, shipped, each };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(stories), parsed.GetRequiredValue(kind), parsed.GetValue(output), parsed.GetValue(shipped), parsed.GetValue(each)));
        return command;
    }

    static int Run(string folder, string kind, string? output, bool shipped, bool each)
    {
        var named = Directory.GetDirectories(folder).Where(d => File.Exists(Path.Combine(d, "gold.json"))).Order(StringComparer.Ordinal).ToArray();
        var stories = named.Select(d => Load(d, kind)).ToArray();
        if (shipped) return Score(kind, named, stories, each);
        var weights = ReconcilingTraining.Train(kind, stories, Console.WriteLine);
        var lines = weights.Lines(ReconcilingTraining.FeaturesOf(kind));
        if (output is not null) File.WriteAllText(output, string.Join('\n', lines) + "\n");
        else Console.WriteLine(string.Join('\n', lines));
        return 0;
    }

    static LabelledStory Load(string folder, string kind)
    {
        var lines = Path.Combine(folder, "reports.jsonl");
        string[] inputs = File.Exists(lines) ? [lines] : [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
        var reports = Inputs.Read(inputs, new InputLimits(), () => Stream.Null).OfType<Incoming.Accepted>().Select(a => a.Report).ToImmutableArray();
        var readings = StoryRecords.ReadAll([.. reports.Select(r => Reader.Glance(r))]);
        var story = StoryReports.Of(readings, [.. Enumerable.Range(0, readings.Length)]);
        return LabelledStory.Of(kind, story, GoldRecord.Read(Path.Combine(folder, "gold.json"), kind, reports));
    }

    static int Score(string kind, string[] folders, LabelledStory[] stories, bool each)
    {
        var weights = ReconcilingTraining.ShippedOf(kind);
        var counts = stories.Select(s => s.Score(weights)).ToArray();
        for (var i = 0; each && i < counts.Length; i++) Console.WriteLine(ReconcilingTraining.Line(Path.GetFileName(folders[i])[..Math.Min(40, Path.GetFileName(folders[i]).Length)], [counts[i]]));
        Console.WriteLine(ReconcilingTraining.Line("shipped", counts));
        return 0;
    }
}
