using System.Collections.Immutable;
using System.CommandLine;
using OnRecord.Pages;
using OnRecord.Reconciling;
using OnRecord.Records;

namespace OnRecord.Cli;

/// <summary><c>onrecord read</c>: the record of what the reports say.</summary>
static class ReadVerb
{
    public static Command Command()
    {
        var inputs = ReportInput.Argument();
        var oneStory = new Option<bool>("--one-story") { Description = "Take all reports as one story; do not group them." };
        var json = new Option<string?>("--json") { Description = "Write the record as JSON to this file (- is standard output)." };
        var html = new Option<string?>("--html") { Description = "Write the record as one self-contained HTML file." };
        var markdown = new Option<string?>("--markdown") { Description = "Write the record as Markdown (- is standard output)." };
        var command = new Command("read", "Reads reports and prints the record of each story.") { inputs, oneStory, json, html, markdown };
        command.SetAction((parsed, _) => Run(
            parsed.GetValue(inputs)!, parsed.GetValue(oneStory), new(parsed.GetValue(json), parsed.GetValue(html), parsed.GetValue(markdown))));
        return command;
    }

    sealed record Outputs(string? Json, string? Html, string? Markdown);

    static async Task<int> Run(string[] inputs, bool oneStory, Outputs outputs)
    {
        var input = new ReportInput(inputs);
        var reports = input.Reports().ToImmutableArray();
        if (reports.IsEmpty) return input.ExitCodeOf();
        ImmutableArray<Record> records;
        using (var progress = new Progress(reports.Length)) records = StoryRecords.Of(reports, oneStory, progress.Step);
        if (outputs.Json is { } json) Write(json, stream => RecordJson.Write(stream, records));
        if (outputs.Markdown is { } markdown) Write(markdown, stream => WriteText(stream, text => { foreach (var record in records) RecordMarkdown.Write(text, record); }));
        if (outputs.Html is { } html)
        {
            var page = await RecordPage.RenderAsync(records, reports.ToDictionary(r => r.Id, StringComparer.Ordinal));
            Write(html, stream => WriteText(stream, text => text.Write(page)));
        }
        if (outputs is { Json: null, Html: null, Markdown: null }) WriteText(Console.OpenStandardOutput(), text => RecordTerminal.Write(text, records, TerminalLook.OfOutput()));
        return input.ExitCodeOf();
    }

    static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        write(text);
    }

    static void Write(string file, Action<Stream> write)
    {
        using var stream = file == "-" ? Console.OpenStandardOutput() : File.Create(file);
        write(stream);
        stream.WriteByte((byte)'\n');
    }
}
