using System.Text.Json;

namespace OnRecord.Training;

/// <summary>The accounts that editors marked in a story's reports, by group: what <c>gold.json</c> holds of one kind.</summary>
sealed class GoldRecord
{
    readonly HashSet<(int, int)> _kin = [];

    /// <summary>Each account: its group, the index of its report, and where it stands.</summary>
    public List<(int Group, int Report, Span Span)> Accounts { get; } = [];

    /// <summary>Whether two groups are neighbouring parts of one quotation: joining them is neither right nor wrong.</summary>
    public bool AreKin(int a, int b) => _kin.Contains((a, b));

    /// <param name="kind">statement, figure or event.</param>
    public static GoldRecord Read(string path, string kind, IReadOnlyList<Report> reports)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var gold = new GoldRecord();
        var indexOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var report in json.RootElement.GetProperty("reports").EnumerateArray())
            for (var i = 0; i < reports.Count; i++)
                if (Text(report, "id") == reports[i].Id || Text(report, "file") == Path.GetFileName(reports[i].File)) indexOf[Text(report, "id")!] = i;
        var groups = new List<string>();
        foreach (var group in json.RootElement.GetProperty("groups").EnumerateArray())
        {
            if (Text(group, "kind") != kind) continue;
            foreach (var account in group.GetProperty("accounts").EnumerateArray())
                gold.Accounts.Add((groups.Count, indexOf[Text(account, "report")!], new(account.GetProperty("start").GetInt32(), account.GetProperty("end").GetInt32())));
            groups.Add(Text(group, "id")!);
        }
        if (json.RootElement.TryGetProperty("one_quotation", out var runs))
            foreach (var run in runs.EnumerateArray()) gold.AddRun([.. run.EnumerateArray().Select(g => groups.IndexOf(g.GetString()!)).Where(g => g >= 0)]);
        return gold;
    }

    static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    void AddRun(List<int> groups)
    {
        foreach (var a in groups)
            foreach (var b in groups)
                if (a != b) _kin.Add((a, b));
    }

    /// <summary>Whether a found passage is an account: they share half of the shorter one.</summary>
    public static bool Covers(Span found, Span account) =>
        Math.Min(found.End, account.End) - Math.Max(found.Start, account.Start) is > 0 and var common && common * 2 >= Math.Min(found.Length, account.Length);
}
