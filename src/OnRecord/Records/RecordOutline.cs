using System.Collections.Immutable;
using OnRecord.Reconciling;

namespace OnRecord.Records;

/// <summary>The entries of a record in the order in which every page, terminal and text shows them: what differs first.</summary>
public sealed record OutlineSection(Standing Standing, string Title, ImmutableArray<Entry> Entries);

/// <summary>An entry's standing as it is shown. <see cref="MovedOn"/>: it differs only because the thing itself moved on between the reports.</summary>
public enum Standing : byte { Differs, MovedOn, Refined, Agreed, Single }

public static class RecordOutline
{
    /// <summary>All five sections, empty ones too.</summary>
    public static ImmutableArray<OutlineSection> Of(Record record)
    {
        var alone = record.Reports.Length <= 1;
        return
        [
            Section(Standing.Differs, "What differs"),
            Section(Standing.MovedOn, "What moved on between the reports"),
            Section(Standing.Agreed, "What is agreed"),
            Section(Standing.Refined, "What one report tells more exactly"),
            Section(Standing.Single, alone ? "What the report says" : "What one origin alone has"),
        ];

        OutlineSection Section(Standing standing, string title) => new(standing, title, [.. record.Entries.Where(e => StandingOf(e) == standing)]);
    }

    public static Standing StandingOf(Entry entry)
    {
        if (entry.Differences.Length > 0 && entry.Differences.All(d => d.Aspect == "update")) return Standing.MovedOn;
        return entry.Standing switch
        {
            "differs" => Standing.Differs,
            "refined" => Standing.Refined,
            "agreed" => Standing.Agreed,
            _ => Standing.Single,
        };
    }

    /// <summary>The word on the screen.</summary>
    public static string WordOf(Standing standing) => standing switch
    {
        Standing.Differs => "differs",
        Standing.MovedOn => "moved on",
        Standing.Refined => "refined",
        Standing.Agreed => "agreed",
        _ => "one origin only",
    };

    /// <summary>A sign of its own for each standing, so that none is told by colour alone.</summary>
    public static string SignOf(Standing standing) => standing switch
    {
        Standing.Differs => "≠",
        Standing.MovedOn => "→",
        Standing.Refined => "≈",
        Standing.Agreed => "=",
        _ => "·",
    };

    /// <summary>Whether the record itself asks its reader to see if the accounts tell of one thing.</summary>
    public static bool IsLoose(Entry entry) => entry.Why?.Rule == Cohesion.FewWords;

    /// <summary>Why the entry has its standing: the record's own sentence, or what the standing means.</summary>
    public static string WhyOf(Entry entry) => entry.Why?.Text ?? StandingOf(entry) switch
    {
        Standing.Differs => entry.Differences is [var first, ..] ? $"The {first.Aspect} differ: {first.Detail}." : "As written, the accounts cannot both be right.",
        Standing.MovedOn => "The reports were written at different times, and the thing itself moved on between them.",
        Standing.Refined => "The accounts are compatible, and one is more precise.",
        Standing.Agreed => "Two independent origins or more tell it, and nothing in them disagrees.",
        _ => "One origin alone tells it.",
    };
}
