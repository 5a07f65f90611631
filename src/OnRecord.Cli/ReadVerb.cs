using System.CommandLine;

namespace OnRecord.Cli;

/// <summary><c>onrecord read</c>: the record of what the reports say.</summary>
static class ReadVerb
{
    public static Command Command()
    {
        var inputs = ReportInput.Argument();
        var command = new Command("read", "Reads reports and prints the record of each story.") { inputs };
        command.SetAction(parsed => ExitCode.Done);
        return command;
    }
}
