using System.Runtime.CompilerServices;

namespace OnRecord.Stories;

/// <summary>The reports that share something with the one looked up, each with how much it shares in words, in lead and title, and in names.</summary>
/// <remarks>A report and its three scores lie in one cache line. Cleared as it is read: nothing is gone through that was not used.</remarks>
sealed class Tally
{
    const int Places = 4096;

    public const int Parts = 3;

    [InlineArray(Parts)]
    public struct Scores
    {
        float _first;
    }

    struct Place
    {
        /// <summary>The report's number and one; 0 for a free place.</summary>
        public uint Key;
        public Scores Scores;
    }

    readonly Place[] _places = new Place[Places];
    readonly List<int> _used = new(Places / 2);

    public int Count => _used.Count;

    public void Add(int report, int part, float score)
    {
        var key = (uint)report + 1;
        var at = (int)(key * 0x9E3779B1u >> 20);
        for (; _places[at].Key != key; at = (at + 1) & (Places - 1))
            if (_places[at].Key == 0)
            {
                _places[at].Key = key;
                _used.Add(at);
                break;
            }
        _places[at].Scores[part] += score;
    }

    /// <summary>One of the reports, in the order in which they were first added; it is taken away.</summary>
    public int Take(int index, out Scores scores)
    {
        ref var place = ref _places[_used[index]];
        var report = (int)place.Key - 1;
        scores = place.Scores;
        place = default;
        return report;
    }

    /// <summary>Makes it ready for the next: all were taken.</summary>
    public void Clear() => _used.Clear();
}
