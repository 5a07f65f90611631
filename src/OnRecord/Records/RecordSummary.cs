using System.Globalization;

namespace OnRecord.Records;

/// <summary>The counts that open a record: "3 reports, 3 origins, 58 entries: 3 differ, 14 refined, 11 agreed, 30 one origin only".</summary>
public static class RecordSummary
{
    public static string Of(Record record)
    {
        var head = $"{Count(record.Reports.Length, "report")}, {Count(record.Origins.Length, "origin")}, {Count(record.Entries.Length, "entry", "entries")}";
        var parts = RecordOutline.Of(record).Where(s => s.Entries.Length > 0).Select(s => Count(s.Standing, s.Entries.Length));
        return record.Entries.IsEmpty ? head : $"{head}: {string.Join(", ", parts)}";
    }

    /// <summary>What stands in place of the differences where there are none; null where there are some, or nothing to compare.</summary>
    public static string? NothingDiffers(Record record)
    {
        if (record.Entries.IsEmpty || record.Origins.Length < 2 || record.Entries.Any(e => RecordOutline.StandingOf(e) == Standing.Differs)) return null;
        return record.Entries.Any(e => e.Origins > 1)
            ? "Nothing. Where several origins report the same thing, they agree."
            : "Nothing. No two origins were found to report the same thing.";
    }

    public static string Count(Standing standing, int count)
    {
        var word = standing switch
        {
            Standing.Differs => count == 1 ? "differs" : "differ",
            var other => RecordOutline.WordOf(other),
        };
        return $"{count.ToString(CultureInfo.InvariantCulture)} {word}";
    }

    public static string Count(int count, string one, string? many = null) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";
}
