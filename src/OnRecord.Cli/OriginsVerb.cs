using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Stories;

namespace OnRecord.Cli;

/// <summary><c>onrecord origins</c>: who shares text with whom in one story, and whom the reports credit, as one JSON object.</summary>
static class OriginsVerb
{
    public static Command Command()
    {
        var inputs = ReportInput.Argument();
        var command = new Command("origins", "Writes who shares text with whom among the reports of one story, and whom they credit.") { inputs };
        command.SetAction(parsed => Run(parsed.GetValue(inputs)!));
        return command;
    }

    static int Run(string[] inputs)
    {
        var input = new ReportInput(inputs);
        var origins = Origins.Find([.. input.Reports()]);
        using var output = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("origins");
        foreach (var origin in origins.Origins)
        {
            json.WriteStartObject();
            json.WriteString("id", origin.Id);
            json.WriteString("kind", origin.Kind.ToString().ToLowerInvariant());
            json.WriteString("name", origin.Name);
            json.WriteStartArray("reports");
            foreach (var id in origin.Reports) json.WriteStringValue(id);
            json.WriteEndArray();
            if (origin.Share is { } share) json.WriteNumber("share", Math.Round(share, 3));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("shared");
        foreach (var shared in origins.Shared)
        {
            json.WriteStartObject();
            json.WriteString("of", shared.First);
            json.WriteString("in", shared.Second);
            json.WriteNumber("shareOf", Math.Round(shared.ShareOfFirst, 3));
            json.WriteNumber("shareIn", Math.Round(shared.ShareOfSecond, 3));
            json.WriteNumber("own", Math.Round(shared.OwnShare, 3));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("credits");
        foreach (var (report, credits) in origins.Credits.OrderBy(p => p.Key, StringComparer.Ordinal))
            foreach (var credit in credits) Write(json, report, credit);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
        return input.ExitCodeOf();
    }

    static void Write(Utf8JsonWriter json, string report, Attribution credit)
    {
        json.WriteStartObject();
        json.WriteString("report", report);
        json.WriteString("credits", credit.Name);
        json.WriteString("manner", credit.Manner.ToString().ToLowerInvariant());
        json.WriteString("rule", credit.Rule);
        json.WriteNumber("start", credit.Span.Start);
        json.WriteNumber("end", credit.Span.End);
        json.WriteEndObject();
    }
}
