using System.CommandLine;
using System.Text.Json;
using OnRecord.Names;
using OnRecord.Training;

namespace OnRecord.Cli;

/// <summary><c>onrecord score gap FILE</c>: GAP's F1 over both names of each example, by the pronoun's gender, and their ratio (bias).</summary>
static class ScoreGap
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "GAP's tab-separated examples, compressed or not" };
        var errors = new Option<bool>("--errors") { Description = "print the examples gone wrong instead of the measures" };
        var command = new Command("gap", "Whether pronouns are given the right one of two names (GAP).") { file, errors };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(errors)));
        return command;
    }

    public static int Run(string file, bool errors = false)
    {
        var (masculine, feminine) = GapTrial.Count(GapExample.Read(file), PronounNetwork.Shipped, errors ? Console.Out : null);
        if (errors) return 0;
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            Write(json, "overall", masculine.With(feminine));
            Write(json, "masculine", masculine);
            Write(json, "feminine", feminine);
            json.WriteNumber("bias", Math.Round(feminine.F1 / Math.Max(0.01, masculine.F1), 3));
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return 0;
    }

    static void Write(Utf8JsonWriter json, string name, GapCounts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", counts.Precision);
        json.WriteNumber("recall", counts.Recall);
        json.WriteNumber("f1", counts.F1);
        json.WriteEndObject();
    }
}
