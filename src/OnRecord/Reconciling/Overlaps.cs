using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>Leaves out happenings that are told again as part of one on which the reports differ: a clause inside its clause agrees, but the reader needs it once.</summary>
static class Overlaps
{
    public static List<Entry> Drop(List<Entry> entries)
    {
        var differing = entries.FindAll(e => e is { Kind: "event", Standing: "differs" });
        return differing.Count == 0 ? entries : entries.FindAll(e => e.Kind != "event" || e.Standing == "differs" || !differing.Exists(d => Holds(d, e)));
    }

    static bool Holds(Entry outer, Entry inner) => inner.Accounts.All(a => outer.Accounts.Any(o => o.Report == a.Report && IsMuchOf(o.Start, o.End, a.Start, a.End)));

    /// <summary>Half of the shorter passage lies in both.</summary>
    static bool IsMuchOf(int start, int end, int otherStart, int otherEnd) =>
        (Math.Min(end, otherEnd) - Math.Max(start, otherStart)) * 2 >= Math.Min(end - start, otherEnd - otherStart);
}
