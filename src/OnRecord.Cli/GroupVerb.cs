using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Stories;

namespace OnRecord.Cli;

/// <summary>
/// <c>onrecord group</c>: streams reports into stories, one line each in order of arrival: <c>{"id", "story", "origin"}</c>. Where an arrival
/// shows that two stories are one, or one is two, the reports that changed their story come before it with a line of their own that also has
/// <c>"moved"</c>, the story they left: the last line of an id is what holds. <c>--history</c> writes each such merge or split as one line.
/// </summary>
static class GroupVerb
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Command()
    {
        var inputs = ReportInput.Argument();
        var grain = new Option<string>("--grain") { Description = "development: the next day's turn is a story of its own; event: everything about one incident.", DefaultValueFactory = _ => "development" };
        grain.AcceptOnlyFromAmong("development", "event");
        var held = new Option<int>("--held") { Description = "How many reports are kept in memory, 1000 to 8000000.", DefaultValueFactory = _ => 1_000_000 };
        held.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, System.Globalization.CultureInfo.InvariantCulture, out var n) || n is < 1000 or > 8_000_000))
                result.AddError("--held is from 1000 to 8000000.");
        });
        var json = new Option<string>("--json") { Description = "Write to this file instead of standard output (- is standard output).", DefaultValueFactory = _ => "-" };
        var history = new Option<string?>("--history") { Description = "Write each merge and split of stories to this file, one JSON object a line." };
        var command = new Command("group", "Puts each report, in order of arrival, into the story it belongs to.") { inputs, grain, held, json, history };
        command.SetAction(parsed => Run(
            parsed.GetValue(inputs)!, parsed.GetValue(grain) == "event" ? Grain.Event : Grain.Development, parsed.GetValue(held), parsed.GetValue(json)!,
            parsed.GetValue(history)));
        return command;
    }

    static int Run(string[] inputs, Grain grain, int held, string file, string? history)
    {
        using var output = new BufferedStream(file == "-" ? Console.OpenStandardOutput() : File.Create(file), 1 << 16);
        using var json = new Utf8JsonWriter(output, Options);
        using var changes = history is null ? Stream.Null : File.Create(history);
        using var changesJson = new Utf8JsonWriter(changes, Options);
        var grouper = new Grouper(grain, new() { Capacity = held });
        var input = new ReportInput(inputs);
        foreach (var report in input.Reports())
        {
            var placement = grouper.Add(report);
            foreach (var change in placement.Changes) Line(changesJson, changes, () => Write(changesJson, change));
            foreach (var move in placement.Moves) Line(json, output, () => Write(json, move));
            Line(json, output, () => Write(json, placement));
        }
        return input.ExitCodeOf();
    }

    static void Line(Utf8JsonWriter json, Stream output, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        output.WriteByte((byte)'\n');
    }

    static void Write(Utf8JsonWriter json, Placement placement)
    {
        json.WriteString("id", placement.Report);
        json.WriteString("story", placement.Story);
        json.WriteString("origin", placement.Origin);
        if (placement.Repeats) json.WriteBoolean("repeats", true);
        if (placement.VersionOf is { } earlier) json.WriteString("version_of", earlier);
        if (placement.Sort != ReportSort.News) json.WriteString("sort", placement.Sort == ReportSort.Comment ? "comment" : "round-up");
        if (placement.Follows.IsEmpty) return;
        json.WriteStartArray("follows");
        foreach (var story in placement.Follows) json.WriteStringValue(story);
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, Move move)
    {
        json.WriteString("id", move.Report);
        json.WriteString("story", move.To);
        json.WriteString("origin", move.Origin);
        json.WriteString("moved", move.From);
    }

    static void Write(Utf8JsonWriter json, StoryChange change)
    {
        json.WriteString("change", change.Kind == StoryChangeKind.Merged ? "merged" : "split");
        json.WriteString("from", change.From);
        json.WriteString("into", change.Into);
        json.WriteString("by", change.By);
        json.WriteStartArray("reports");
        foreach (var report in change.Reports) json.WriteStringValue(report);
        json.WriteEndArray();
    }
}
