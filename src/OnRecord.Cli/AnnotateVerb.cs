using System.CommandLine;

namespace OnRecord.Cli;

/// <summary><c>onrecord annotate</c>: the reading of each report, one JSON object a line.</summary>
static class AnnotateVerb
{
    public static Command Command()
    {
        var inputs = ReportInput.Argument();
        var json = new Option<string>("--json") { Description = "Write to this file instead of standard output (- is standard output).", DefaultValueFactory = _ => "-" };
        var command = new Command("annotate", "Writes the reading of each report, one JSON object a line.") { inputs, json };
        command.SetAction(parsed => Run(parsed.GetValue(inputs)!, parsed.GetValue(json)!));
        return command;
    }

    static int Run(string[] inputs, string file)
    {
        using var output = new BufferedStream(file == "-" ? Console.OpenStandardOutput() : File.Create(file), 1 << 16);
        var input = new ReportInput(inputs);
        foreach (var report in input.Reports())
        {
            ReadingJson.Write(output, Reader.Read(Reader.Glance(report)));
            output.WriteByte((byte)'\n');
        }
        return input.ExitCodeOf();
    }
}
