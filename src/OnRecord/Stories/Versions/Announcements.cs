using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>Finds where a report says that it was changed: "Correction: an earlier version…", "UPDATED", "This story has been withdrawn".</summary>
static class Announcements
{
    static readonly FrozenDictionary<string, VersionLabel> Phrases = EmbeddedData.Rows("Stories/Versions/announcements.tsv")
        .ToFrozenDictionary(r => r[1], r => Enum.Parse<VersionLabel>(r[0]), StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks in the new sentences alone; the gravest label wins (withdrawn, correction, clarification, update).</summary>
    public static (VersionLabel Label, Span Span)? Find(string text, ImmutableArray<Span> added)
    {
        (VersionLabel Label, Span Span)? best = null;
        foreach (var sentence in added)
            foreach (var (phrase, label) in Phrases)
                if (sentence.Of(text).Contains(phrase, StringComparison.OrdinalIgnoreCase) && (best is null || Gravity(label) > Gravity(best.Value.Label)))
                    best = (label, sentence);
        return best;
    }

    static int Gravity(VersionLabel label) => label switch
    {
        VersionLabel.Withdrawn => 3,
        VersionLabel.Correction => 2,
        VersionLabel.Clarification => 1,
        _ => 0,
    };
}
