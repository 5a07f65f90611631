using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Cli;

/// <summary>The record as Markdown: the same order as on the page, each account with its report and passage.</summary>
static class RecordMarkdown
{
    public static void Write(TextWriter output, Record record)
    {
        output.Write($"# {MarkdownText.Of(record.Story.Title)}\n\n{RecordSummary.Of(record)}\n\n");
        WriteReports(output, record);
        var names = new ReportNames(record.Reports);
        foreach (var section in RecordOutline.Of(record))
        {
            if (section.Entries.IsEmpty) continue;
            output.Write($"## {section.Title}\n\n");
            foreach (var entry in section.Entries) WriteEntry(output, entry, section.Standing, record, names);
        }
        if (record.Entries.IsEmpty) output.Write("No statement, figure or event was found in the reports.\n\n");
        WriteProceeding(output, record, names);
        WriteTimeline(output, record);
    }

    static void WriteReports(TextWriter output, Record record)
    {
        output.Write("| | Outlet | Title | Published | Origin |\n|---|---|---|---|---|\n");
        for (var i = 0; i < record.Reports.Length; i++)
        {
            var report = record.Reports[i];
            var origin = record.Origins.FirstOrDefault(o => o.Id == report.Origin);
            string[] cells =
            [
                ReportNames.Letter(i), MarkdownText.Of(ReportNames.NameOf(report)), MarkdownText.Of(report.Title ?? ""),
                MarkdownText.Of(report.Published is { } day ? CalendarValue.InWords(day) : "date not given"),
                MarkdownText.Of(origin is null ? report.Origin : origin.Kind == "own" ? "own" : $"{origin.Kind}: {origin.Name ?? origin.Id}"),
            ];
            output.Write($"| {string.Join(" | ", cells)} |\n");
        }
        output.Write('\n');
    }

    static void WriteEntry(TextWriter output, Entry entry, Standing standing, Record record, ReportNames names)
    {
        var speaker = entry.Speaker is { } id ? record.People.FirstOrDefault(p => p.Id == id)?.Name ?? id : null;
        output.Write($"### {MarkdownText.Of(entry.Headline)}\n\n");
        output.Write($"*{RecordOutline.WordOf(standing)}* · {entry.Kind}{(speaker is null ? "" : $" · {MarkdownText.Of(speaker)}")} · {entry.Id}\n\n");
        foreach (var account in entry.Accounts)
        {
            var words = MarkdownText.Of(account.Text);
            string?[] notes =
            [
                BasisWords.Of(account, speaker), account.When is { } when ? CalendarValue.InWords(when) : null,
                string.Create(CultureInfo.InvariantCulture, $"{names.LetterOf(account.Report)}:{account.Start}–{account.End}"),
            ];
            output.Write($"- **{MarkdownText.Of(names.NameOf(account.Report))}**: {(Wording.IsVerbatim(account) ? $"“{words}”" : words)} ({MarkdownText.Of(string.Join("; ", notes.Where(n => !string.IsNullOrEmpty(n))))})\n");
        }
        output.Write($"\n{MarkdownText.Of(RecordOutline.WhyOf(entry))}{(entry.Why is { } why ? $" (rule {MarkdownText.Of(why.Rule)})" : "")}\n\n");
    }

    static void WriteProceeding(TextWriter output, Record record, ReportNames names)
    {
        if (record.Proceeding is not { Lines.Length: > 0 } court) return;
        output.Write("## The proceeding\n\n");
        foreach (var line in court.Lines)
        {
            var reports = string.Join(", ", line.Accounts.Select(a => names.LetterOf(a.Report)).Distinct());
            output.Write($"- **{MarkdownText.Of(line.Part)}**: {MarkdownText.Of(line.Text)} ({reports})\n");
        }
        output.Write('\n');
    }

    static void WriteTimeline(TextWriter output, Record record)
    {
        if (record.Timeline.IsEmpty) return;
        output.Write("## Timeline\n\n");
        foreach (var item in record.Timeline)
            output.Write($"- **{MarkdownText.Of(CalendarValue.InWords(item.When))}**: {MarkdownText.Of(item.Text)} ({string.Join(", ", item.Entries)})\n");
        output.Write('\n');
    }
}
