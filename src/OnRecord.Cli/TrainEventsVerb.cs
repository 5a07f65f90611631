using System.CommandLine;
using OnRecord.Reconciling;
using OnRecord.Training;

namespace OnRecord.Cli;

/// <summary><c>onrecord train-events</c>: from ECB+ to the tables by which mentions of events are joined.</summary>
static class TrainEventsVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "ECB+ as JSON Lines, compressed or not; its train split is learned from" };
        var output = new Argument<string>("output") { Description = "the folder to write event-words.tsv, mention-weights.tsv and mention-in-story-weights.tsv to (src/OnRecord/Reconciling); - writes none" };
        var command = new Command("train-events", "Trains the weights by which mentions of events are joined across reports.") { file, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(output)));
        return command;
    }

    static int Run(string file, string output)
    {
        var (words, alone, inStory) = EventTraining.Train(EventDocument.Read(file, "train"), Console.Error.WriteLine);
        if (output == "-") return 0;
        Write("event-words.tsv", words.Lines());
        Write("mention-weights.tsv", alone.Lines(EventMentionLikeness.Features));
        Write("mention-in-story-weights.tsv", inStory.Lines(EventMentionsInStory.Features));
        return 0;

        void Write(string name, IEnumerable<string> lines) => File.WriteAllText(Path.Combine(output, name), string.Join('\n', lines) + "\n");
    }
}
