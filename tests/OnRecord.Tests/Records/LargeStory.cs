using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OnRecord.Records;

namespace OnRecord.Tests.Records;

/// <summary>A generated story told by forty reports, to see that pages and terminal stay calm and quick with many.</summary>
static class LargeStory
{
    const int Count = 40;

    public static (Record Record, IReadOnlyDictionary<string, Report> Reports) Make()
    {
        var texts = Enumerable.Range(0, Count).Select(_ => new StringBuilder()).ToArray();
        var entries = new List<Entry>();
        for (var e = 0; e < 120; e++) entries.Add(Tell(e, texts));
        var reports = texts.Select((t, i) => ReportLayout.Apply(new() { Id = Id(i), Text = t.ToString(), Outlet = Outlet(i), Title = $"Flood at Merrow, report {Number(i + 1)}" })).ToArray();
        var record = new Record
        {
            Story = new("flood", "Flood at Merrow leaves hundreds without homes", "2026-03-02", "2026-03-02", "2026-03-05"),
            Reports = [.. reports.Select((r, i) => new ReportHead(r.Id, r.Id + ".txt", r.Outlet, r.Title, [], null, $"2026-03-0{Number(2 + i / 12)}", $"o{Number(i % 25)}", 300 + i))],
            Origins = [.. Enumerable.Range(0, 25).Select(o => new Origin($"o{Number(o)}", o % 5 == 0 ? "agency" : "own", o % 5 == 0 ? "Northern Wire" : null, [.. Enumerable.Range(0, Count).Where(i => i % 25 == o).Select(Id)], o < 15 ? 0.9 : null))],
            People = [.. Enumerable.Range(0, 12).Select(p => new PersonHead($"p{Number(p)}", $"Anna Person{(char)('A' + p)}", "person", [], [], 30 + p))],
            Entries = [.. entries],
            Timeline = [.. Enumerable.Range(0, 14).Select(t => new TimelineItem(t < 2 ? $"19{Number(80 + t * 10)}" : $"2026-03-0{Number(1 + t / 4)}T0{Number(t % 9)}:30", $"The water reached mark {Number(t)}", [$"e{Number(t + 1)}"]))],
        };
        return (record, reports.ToDictionary(r => r.Id, StringComparer.Ordinal));
    }

    static Entry Tell(int number, StringBuilder[] texts)
    {
        var kind = (number % 3) switch { 0 => "statement", 1 => "figure", _ => "event" };
        var standing = number < 8 ? "differs" : number < 30 ? "refined" : number < 60 ? "agreed" : "single";
        var many = standing == "single" ? 1 : standing == "differs" ? Count : 3 + number % 12;
        var accounts = ImmutableArray.CreateBuilder<Account>();
        for (var k = 0; k < many; k++)
        {
            var report = (number * 7 + k) % Count;
            var words = kind switch
            {
                "statement" => $"the water {(k % 3 == 0 ? "rose" : "came up")} past mark {Number(number)} before anyone {(k % 4 == 0 ? "was" : "had been")} warned",
                "figure" => $"{Number(100 + number + k % 5 * 7)} houses in district {Number(number)}",
                _ => $"the dam gate numbered {Number(number)} was opened",
            };
            var text = texts[report];
            text.Append(kind == "statement" ? "“" : "It is reported that ");
            var start = text.Length;
            text.Append(words);
            accounts.Add(new Account(Id(report), start, start + words.Length, words)
            {
                Form = kind == "statement" ? "direct" : null, Basis = new("named", "an engineer", "asserted"),
                Value = kind == "figure" ? new(100 + number + k % 5 * 7, k % 5 == 2 ? null : 100 + number + k % 5 * 7, "house", k % 5 == 1) : null,
            });
            text.Append(kind == "statement" ? "”, an engineer said. " : ". ");
            if (number % 4 == 3) text.Append('\n');
        }
        return new($"e{Number(number + 1)}", kind, standing, Math.Min(25, many), many, kind == "statement" ? $"The water past mark {Number(number)}" : accounts[0].Text)
        {
            Accounts = accounts.ToImmutable(), Speaker = kind == "statement" ? $"p{Number(number % 12)}" : null, Why = new("generated", "Made for a test."),
        };
    }

    static string Id(int report) => $"r{Number(report)}";

    static string Outlet(int report) => $"{(report % 2 == 0 ? "Merrow" : "Upper Valley")} {new[] { "Times", "Post", "Gazette", "Observer", "Herald" }[report % 5]} {Number(report)}";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
