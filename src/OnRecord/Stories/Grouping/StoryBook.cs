using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>Which report is in which story, by numbers. Reports too old to be held fall out of their story here; the archive keeps them.</summary>
sealed class StoryBook(int capacity)
{
    readonly int[] _storyOf = new int[capacity];
    readonly Dictionary<int, List<int>> _members = [];

    /// <summary>Number the next story gets, from 1.</summary>
    public int Next { get; private set; } = 1;

    public int StoryOf(int report) => _storyOf[report % capacity];

    public bool IsOpen(int story) => _members.ContainsKey(story);

    /// <summary>Reports held of a story in order of arrival.</summary>
    /// <param name="oldest">Number of the oldest report held.</param>
    public ReadOnlySpan<int> Members(int story, int oldest)
    {
        var members = CollectionsMarshal.AsSpan(_members[story]);
        var from = members.BinarySearch(oldest);
        return members[(from < 0 ? ~from : from)..];
    }

    public int Open(int report)
    {
        _members[Next] = [];
        Put(report, Next);
        return Next++;
    }

    public void Put(int report, int story)
    {
        _storyOf[report % capacity] = story;
        _members[story].Add(report);
    }

    /// <summary>Moves every report of one story into another and closes it.</summary>
    public void Merge(int from, int into)
    {
        _members.Remove(from, out var moved);
        foreach (var report in moved!) _storyOf[report % capacity] = into;
        var all = _members[into];
        all.AddRange(moved);
        all.Sort();
    }

    /// <summary>Moves reports of one story into a new one; they are in order of arrival.</summary>
    public int Split(List<int> leaving)
    {
        _members[StoryOf(leaving[0])].RemoveAll(leaving.Contains);
        _members[Next] = [.. leaving];
        foreach (var report in leaving) _storyOf[report % capacity] = Next;
        return Next++;
    }

    /// <summary>Puts a report into a story all of whose reports were forgotten.</summary>
    public void Reopen(int story, int report)
    {
        _members[story] = [];
        Put(report, story);
    }

    /// <summary>Forgets the oldest report; true where its story is closed since all of its reports are forgotten.</summary>
    public bool Forget(int oldest)
    {
        if (!_members.TryGetValue(StoryOf(oldest), out var members)) return false;
        if (members[^1] <= oldest) return _members.Remove(StoryOf(oldest));
        if (members.Count > 64 && members[members.Count / 2] <= oldest) members.RemoveRange(0, members.Count / 2);
        return false;
    }
}
