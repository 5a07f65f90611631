using System.Collections.Immutable;

namespace OnRecord.Stories;

public enum StoryChangeKind : byte
{
    /// <summary>Two stories turned out to be one: all reports of the one are in the other, and its id is not given again.</summary>
    Merged,
    /// <summary>One story turned out to be two: some reports left it for a story with a new id.</summary>
    Split,
}

/// <summary>A change to stories that an arrival brought about.</summary>
/// <param name="From">The story that was given up, or that reports left.</param>
/// <param name="Into">The story its reports are in now.</param>
/// <param name="By">The report whose arrival showed it.</param>
/// <param name="Reports">The reports that changed their story, in order of arrival.</param>
public sealed record StoryChange(StoryChangeKind Kind, string From, string Into, string By, ImmutableArray<string> Reports);

/// <summary>What became of stories: every merge and split in order, the newest <see cref="Kept"/> of them.</summary>
public sealed class StoryHistory
{
    public const int Kept = 100_000;

    readonly Queue<StoryChange> _changes = [];
    readonly Dictionary<string, string> _merged = new(StringComparer.Ordinal);

    /// <summary>Oldest first.</summary>
    public IReadOnlyCollection<StoryChange> Changes => _changes;

    /// <summary>The story that a story's reports are in now: itself, or the one it was merged into, however often.</summary>
    public string Now(string story)
    {
        while (_merged.TryGetValue(story, out var into)) story = into;
        return story;
    }

    internal void Add(StoryChange change)
    {
        _changes.Enqueue(change);
        if (change.Kind == StoryChangeKind.Merged) _merged[change.From] = change.Into;
        if (_changes.Count > Kept && _changes.Dequeue() is { Kind: StoryChangeKind.Merged } old) _merged.Remove(old.From);
    }
}
