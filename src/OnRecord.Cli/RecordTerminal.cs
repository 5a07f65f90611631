using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Cli;

/// <summary>The record on the terminal: first what differs, then what is agreed, then what one origin alone has; each entry with its outlets and their words.</summary>
static class RecordTerminal
{
    public static void Write(TextWriter output, ImmutableArray<Record> records, TerminalLook look)
    {
        for (var i = 0; i < records.Length; i++)
        {
            if (i > 0) output.Write("\n\n");
            Write(output, records[i], look);
        }
    }

    public static void Write(TextWriter output, Record record, TerminalLook look)
    {
        var text = new TerminalText(output, look);
        var names = new ReportNames(record.Reports);
        WriteHead(text, record, names);
        var entries = new TerminalEntry(text, record, names);
        foreach (var section in RecordOutline.Of(record))
        {
            if (section.Entries.IsEmpty)
            {
                if (section.Standing == Standing.Differs && RecordSummary.NothingDiffers(record) is { } nothing) Title(text, section.Title, nothing);
                continue;
            }
            Title(text, section.Title, null);
            foreach (var entry in section.Entries) entries.Write(entry, section.Standing);
        }
        if (record.Entries.IsEmpty) text.Line("The reports were read, but no statement, figure or event was found in them.");
        WriteTimeline(text, record);
    }

    static void Title(TerminalText text, string title, string? note)
    {
        text.Line();
        text.Line(title.ToUpperInvariant(), Ink.Strong);
        if (note is not null) text.Line(note, Ink.Quiet, 2);
    }

    static void WriteHead(TerminalText text, Record record, ReportNames names)
    {
        text.Line(record.Story.Title, Ink.Strong);
        text.Line(RecordSummary.Of(record));
        text.Line();
        var width = Math.Min(28, record.Reports.Select(r => TerminalText.Cells(ReportNames.NameOf(r))).DefaultIfEmpty(0).Max());
        for (var i = 0; i < record.Reports.Length; i++)
        {
            var report = record.Reports[i];
            var name = $"{ReportNames.Letter(i),-2} {TerminalText.Clean(ReportNames.NameOf(report))}";
            text.Lines([new(About(report, record), Ink.Quiet)], 2, width + 7, new(name, Ink.Strong));
        }
        foreach (var account in record.Story.Lead)
        {
            text.Line();
            text.Lines([new($"{account.Text} "), new($"[{names.LetterOf(account.Report)}]", Ink.Quiet)], 2, 2);
        }
    }

    static string About(ReportHead report, Record record)
    {
        var origin = record.Origins.FirstOrDefault(o => o.Id == report.Origin);
        var shared = origin is { Kind: not "own", Name: { Length: > 0 } name } ? $"words of {name}" : origin is { Reports.Length: > 1 } ? "shares its words with another report" : null;
        string?[] parts = [report.Published is { } p ? CalendarValue.InWords(p) : null, report.Title, shared];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    static void WriteTimeline(TerminalText text, Record record)
    {
        if (record.Timeline.IsEmpty) return;
        Title(text, "Timeline", null);
        var whens = record.Timeline.Select(t => TerminalText.Clean(CalendarValue.InWords(t.When))).ToArray();
        var width = Math.Min(26, whens.Max(TerminalText.Cells));
        for (var i = 0; i < whens.Length; i++)
            text.Lines([new(record.Timeline[i].Text)], 2, width + 4, new(whens[i], Ink.Quiet));
    }
}
