using System.CommandLine;
using OnRecord.Sources;

namespace OnRecord.Cli;

/// <summary>The INPUT... argument of the verbs that read reports, and the refusals met on the way.</summary>
sealed class ReportInput(IEnumerable<string> inputs)
{
    /// <summary>How many inputs were refused so far.</summary>
    public int Refused { get; private set; }

    public int Read { get; private set; }

    public static Argument<string[]> Argument() => new("INPUT")
    {
        Description = "Files, folders, globs or - : plain text, or JSON Lines {id, outlet, title, published, url, text}; each also as .gz.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The reports in order; each refused input is named on standard error as it is met.</summary>
    public IEnumerable<Report> Reports()
    {
        foreach (var incoming in Inputs.Read(inputs, new InputLimits(), Console.OpenStandardInput))
        {
            if (incoming is Incoming.Accepted accepted)
            {
                Read++;
                yield return accepted.Report;
            }
            else
            {
                Refused++;
                Console.Error.WriteLine($"onrecord: {incoming}");
            }
        }
    }

    public int ExitCodeOf() => Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
}
