namespace OnRecord.Stories;

/// <summary>
/// Stories none of whose reports is held any more, each by the last of its reports: a trial months later finds the shooting it belongs to. Of
/// fixed size; the story that fell silent longest ago is dropped first.
/// </summary>
sealed class OlderStories
{
    readonly TraitStore _store;
    readonly Candidates _candidates;
    readonly int[] _stories;
    readonly Comparison _comparison = new();
    readonly float[] _measures = new float[Comparison.Measures];
    readonly List<int> _found = [];
    readonly int _capacity;

    public OlderStories(int capacity, GroupingWork work)
    {
        _capacity = capacity;
        _store = new(capacity);
        _candidates = new(_store, new(capacity), work);
        _stories = new int[capacity];
    }

    public void Keep(int story, Traits traits)
    {
        var number = _store.Add(traits);
        _stories[number % _capacity] = story;
        _candidates.Add(number, traits);
    }

    /// <summary>The story most like a report above the score's threshold, of those that <paramref name="mayBe"/> allows; 0 for none.</summary>
    public int Find(Traits traits, PairScore score, Func<int, bool> mayBe)
    {
        if (_store.Next == 0) return 0;
        _candidates.Find(traits, _found);
        _found.RemoveAll(r => !_store.Holds(r));
        var packed = new uint[TraitStore.Header + traits.Entries.Length];
        TraitStore.Write(traits, packed);
        _comparison.Lay(packed);
        _comparison.Surround(_store, _found);
        var best = (Story: 0, Score: score.Threshold);
        foreach (var report in _found)
        {
            if (!mayBe(_stories[report % _capacity])) continue;
            _comparison.Measure(_store.Of(report), _measures);
            if (score.Of(_measures) is var likely && likely > best.Score) best = (_stories[report % _capacity], likely);
        }
        return best.Story;
    }
}
