using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Pages;

/// <summary>One record as a page shows it: the letters of its reports, the names of its places on the page, and whether each passage still stands.</summary>
public sealed class RecordView
{
    readonly IReadOnlyDictionary<string, Report> texts;
    readonly Dictionary<string, PersonHead> people = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> footnotes = new(StringComparer.Ordinal);

    /// <param name="prefix">Empty where the page has one record; else it tells the places of several apart.</param>
    public RecordView(Record record, IReadOnlyDictionary<string, Report> reports, string prefix = "")
    {
        (Record, texts, Prefix) = (record, reports, prefix);
        Names = new(record.Reports);
        foreach (var person in record.People) people.TryAdd(person.Id, person);
        Sections = RecordOutline.Of(record);
        foreach (var section in Sections)
            foreach (var entry in section.Entries)
                for (var i = 0; i < entry.Accounts.Length; i++) footnotes.TryAdd($"{entry.Id}.{i}", footnotes.Count + 1);
        Claims = [.. AllClaims()];
    }

    public Record Record { get; }
    public string Prefix { get; }

    /// <summary>Name of a place on the page, apart from those of the page's other records.</summary>
    public string Place(string id) => Prefix + id;

    public ReportNames Names { get; }
    public ImmutableArray<OutlineSection> Sections { get; }

    /// <summary>Everything on the page that rests on a passage.</summary>
    public ImmutableArray<Claim> Claims { get; }

    public bool IsAlone => Record.Reports.Length <= 1;

    public Report? TextOf(string report) => texts.GetValueOrDefault(report);

    public string PersonName(string id) => people.TryGetValue(id, out var person) ? person.Name : id;

    /// <summary>The name of a statement's speaker, or that it has none; null for what nobody said.</summary>
    public string? SpeakerOf(Entry entry) => entry.Speaker is { } id ? PersonName(id) : entry.Kind == "statement" ? "speaker not named" : null;

    public bool IsPerson(string? id) => id is not null && people.ContainsKey(id);

    /// <summary>Number of the account's footnote in print, from 1.</summary>
    public int FootnoteOf(Entry entry, int account) => footnotes.GetValueOrDefault($"{entry.Id}.{account.ToString(CultureInfo.InvariantCulture)}");

    public Claim ClaimOf(Entry entry, int account) => new($"{Prefix}{entry.Id}.{account.ToString(CultureInfo.InvariantCulture)}", entry.Accounts[account], entry);

    public Claim ClaimOfLead(int index) => new($"{Prefix}lead.{index.ToString(CultureInfo.InvariantCulture)}", Record.Story.Lead[index], null);

    public Claim ClaimOfCourt(int line, int account) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Prefix}court{line}.{account}"), Record.Proceeding!.Lines[line].Accounts[account], null);

    public Claim ClaimOf(PersonHead person, int description)
    {
        var d = person.Descriptions[description];
        return new(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{person.Id}.{description}"), new(d.Report, d.Start, d.End, d.Text), null);
    }

    /// <summary>Whether the report's text, as the page has it, is what the claim says stands there.</summary>
    public PassageState StateOf(Account account)
    {
        if (TextOf(account.Report) is not { } report) return PassageState.NoText;
        var fits = account.Start >= 0 && account.Start <= account.End && account.End <= report.Text.Length
            && report.Text.AsSpan(account.Start, account.End - account.Start).SequenceEqual(account.Text);
        return fits ? PassageState.Stands : PassageState.Changed;
    }

    IEnumerable<Claim> AllClaims()
    {
        foreach (var section in Sections)
            foreach (var entry in section.Entries)
                for (var i = 0; i < entry.Accounts.Length; i++) yield return ClaimOf(entry, i);
        for (var i = 0; i < Record.Story.Lead.Length; i++) yield return ClaimOfLead(i);
        if (Record.Proceeding is { } court)
            for (var line = 0; line < court.Lines.Length; line++)
                for (var i = 0; i < court.Lines[line].Accounts.Length; i++) yield return ClaimOfCourt(line, i);
        foreach (var person in Record.People)
            for (var i = 0; i < person.Descriptions.Length; i++) yield return ClaimOf(person, i);
    }
}

/// <summary>Something the page says, with the passage it rests on.</summary>
/// <param name="Id">"e12.0" for the first account of entry e12.</param>
public sealed record Claim(string Id, Account Account, Entry? Entry)
{
    /// <summary>The id with a fingerprint of the words: a link to it finds nothing when the words are others.</summary>
    public string Anchor { get; } = $"{Id}~{Fingerprint.Of(Account.Report, Account.Text)}";
}

public enum PassageState : byte
{
    Stands,
    /// <summary>The report's text is not on the page.</summary>
    NoText,
    /// <summary>Other words stand there now.</summary>
    Changed,
}
