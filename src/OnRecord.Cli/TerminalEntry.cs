using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Cli;

/// <summary>One entry on the terminal: its headline, then each wording with the reports that have it, the words that differ set strong.</summary>
sealed class TerminalEntry(TerminalText text, Record record, ReportNames names)
{
    const int Indent = 4;

    readonly int label = Math.Min(30, record.Reports.Select(r => 2 + TerminalText.Cells(ReportNames.NameOf(r))).DefaultIfEmpty(0).Max());

    public void Write(Entry entry, Standing standing)
    {
        var wordings = Wording.Of(entry);
        var speaker = SpeakerOf(entry);
        var strong = standing is Standing.Differs && entry.Kind == "statement" ? DifferingWords.Of(wordings) : [];
        if (standing == Standing.Single && wordings is [var only])
        {
            Words(only, entry, speaker, []);
            return;
        }
        text.Line();
        Piece[] head = [new($"{RecordOutline.SignOf(standing)} ", InkOf(standing)), new(entry.Headline, Ink.Strong), new(speaker is null ? "" : $" – {speaker}"), new($" {entry.Id}", Ink.Quiet)];
        text.Lines(head, 0, 2);
        for (var w = 0; w < wordings.Length; w++) Words(wordings[w], entry, null, strong.IsEmpty ? [] : strong[w]);
        if (standing is Standing.Differs or Standing.MovedOn || RecordOutline.IsLoose(entry)) text.Line(RecordOutline.WhyOf(entry), Ink.Quiet, Indent);
    }

    void Words(Wording wording, Entry entry, string? speaker, ImmutableArray<Span> strong)
    {
        var reports = wording.Accounts.Select(a => entry.Accounts[a].Report).Distinct().ToList();
        var who = reports is [var one] ? $"{names.LetterOf(one)} {names.NameOf(one)}" : string.Join(", ", reports.Select(names.LetterOf));
        var hang = Indent + label + 2;
        if (hang > text.Width / 2) hang = Indent + 4;
        var pieces = new List<Piece>();
        var verbatim = Wording.IsVerbatim(wording.Account);
        if (verbatim) pieces.Add(new("“"));
        var at = 0;
        foreach (var span in strong)
        {
            pieces.Add(new(wording.Text[at..span.Start]));
            pieces.Add(new(wording.Text[span.Start..span.End], Ink.Differs));
            at = span.End;
        }
        pieces.Add(new(wording.Text[at..] + (verbatim ? "”" : "")));
        string?[] notes = [speaker, BasisWords.Of(wording.Account, SpeakerOf(entry)), wording.Account.When is { } when ? CalendarValue.InWords(when) : null];
        if (string.Join("; ", notes.Where(n => !string.IsNullOrEmpty(n))) is { Length: > 0 } note) pieces.Add(new($" – {note}", Ink.Quiet));
        text.Lines(pieces.ToArray(), Indent, hang, new(who, Ink.Quiet));
    }

    string? SpeakerOf(Entry entry) => entry.Speaker is { } id ? record.People.FirstOrDefault(p => p.Id == id)?.Name ?? id : null;

    static Ink InkOf(Standing standing) => standing switch
    {
        Standing.Differs => Ink.Differs,
        Standing.MovedOn => Ink.MovedOn,
        Standing.Refined => Ink.Refined,
        Standing.Agreed => Ink.Agreed,
        _ => Ink.Quiet,
    };
}
