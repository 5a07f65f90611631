using System.Collections.Immutable;

namespace OnRecord.Records;

/// <summary>Which fields of a record's JSON are optional, and what stands for a list that was left out.</summary>
static class RecordDefaults
{
    public static bool IsOptional(Type owner, string field) => (owner.Name, field) switch
    {
        (nameof(StoryHead), "lead") => true,
        (nameof(ReportHead), "order" or "url") => true,
        (nameof(Origin), "name" or "share") => true,
        (nameof(PersonHead), "age") => true,
        (nameof(Entry), "speaker" or "about" or "measure" or "when" or "where" or "why") => true,
        (nameof(Account), "form" or "value" or "also" or "when" or "quoted") => true,
        (nameof(Record), "proceeding") => true,
        (nameof(ProceedingLine), "person" or "for") => true,
        _ => false,
    };

    /// <summary>The record with empty lists where its JSON had none.</summary>
    public static Record Fill(Record record) => record with
    {
        Story = record.Story with { Lead = Fill(record.Story.Lead) },
        Reports = Each(record.Reports, r => r with { Bylines = OrEmpty(r.Bylines) }),
        Origins = Each(record.Origins, o => o with { Reports = OrEmpty(o.Reports) }),
        People = Each(record.People, p => p with { Aliases = OrEmpty(p.Aliases), Descriptions = OrEmpty(p.Descriptions) }),
        Entries = Each(record.Entries, e => e with
        {
            About = OrEmpty(e.About), Accounts = Fill(e.Accounts), Differences = Each(e.Differences, d => d with { Accounts = OrEmpty(d.Accounts) }),
        }),
        Timeline = Each(record.Timeline, t => t with { Entries = OrEmpty(t.Entries) }),
        Proceeding = record.Proceeding is { } court
            ? court with { Lines = Each(court.Lines, l => l with { Accounts = Fill(l.Accounts), Entries = OrEmpty(l.Entries) }) }
            : null,
    };

    static ImmutableArray<Account> Fill(ImmutableArray<Account> accounts) =>
        Each(accounts, a => a with { Also = OrEmpty(a.Also), Quoted = OrEmpty(a.Quoted) });

    static ImmutableArray<T> Each<T>(ImmutableArray<T> items, Func<T, T> fill) => [.. OrEmpty(items).Select(fill)];

    static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;
}
