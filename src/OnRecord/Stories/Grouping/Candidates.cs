namespace OnRecord.Stories;

/// <summary>
/// Finds the reports held that may belong with a new one: those nearest by words, with and without regard to the day, and those
/// nearest by lead, title and names. The work is bounded however many reports are held: rare things are looked up in full, common ones
/// as far back as the budget reaches.
/// </summary>
sealed class Candidates(TraitStore store, PostingLists lists)
{
    /// <summary>How many postings one lookup reads of one hash at most.</summary>
    const int MostOfOne = 96;

    const int Slots = 8192;

    /// <summary>How many postings one lookup reads for words, for lead and title, and for names.</summary>
    static readonly int[] Budgets = [1200, 700, 700];

    const int ByWords = 30, ByDay = 30, ByPart = 6;

    /// <summary>How many entries of each kind are looked up and indexed, the weightiest first.</summary>
    static readonly int[] Indexed = [20, 10, 12, 0, 6, 8, 0, 4, 0, 6, 0, 0, 0, 0];

    readonly uint[] _keys = new uint[Slots];
    readonly float[] _scores = new float[Slots * 3];
    readonly List<int> _used = [];
    readonly int[] _left = new int[3];
    readonly uint[] _postings = new uint[MostOfOne];
    readonly List<(float Score, int Report)> _ranked = [];
    readonly List<(uint Hash, float Weight, int Part)> _terms = [];
    readonly HashSet<int> _chosen = [];

    /// <summary>Makes a report findable.</summary>
    public void Add(int report, Traits traits)
    {
        foreach (var (hash, weight, _) in Terms(traits)) lists.Add(hash, (uint)report << 8 | (uint)Math.Clamp((int)(weight * 255), 1, 255));
    }

    /// <summary>Numbers of the candidates, in no order that means anything but the same each time.</summary>
    public void Find(Traits traits, List<int> found)
    {
        Gather(traits);
        found.Clear();
        _chosen.Clear();
        Choose(found, ByWords, slot => _scores[slot * 3]);
        var day = traits.Day;
        Choose(found, ByDay, slot => _scores[slot * 3] * Nearness(day, slot));
        Choose(found, ByPart, slot => _scores[slot * 3 + 1]);
        Choose(found, ByPart, slot => _scores[slot * 3 + 2]);
        foreach (var slot in _used) _keys[slot] = 0;
        _used.Clear();
    }

    float Nearness(int? day, int slot)
    {
        if (_scores[slot * 3] < 0.02f) return 0;
        return day is { } d && TraitStore.DayOf(store.Of((int)_keys[slot] - 1)) is { } other ? 1 / (1 + Math.Abs(d - other) / 3f) : 0.5f;
    }

    void Gather(Traits traits)
    {
        Budgets.CopyTo(_left, 0);
        foreach (var (hash, weight, part) in Terms(traits))
        {
            var count = lists.Newest(hash, _postings.AsSpan(0, Math.Min(MostOfOne, _left[part])));
            _left[part] -= count;
            for (var i = 0; i < count; i++)
            {
                var report = (int)((long)(_postings[i] >> 8) | (store.Next & ~0xFFFFFFL));
                if (report >= store.Next) report -= 1 << 24;
                if (!store.Holds(report)) continue;
                var slot = SlotOf((uint)report + 1);
                _scores[slot * 3 + part] += weight * (_postings[i] & 255);
            }
        }
    }

    int SlotOf(uint key)
    {
        var slot = (int)(key * 0x9E3779B1u >> 19);
        while (_keys[slot] != key)
        {
            if (_keys[slot] == 0)
            {
                _keys[slot] = key;
                _scores.AsSpan(slot * 3, 3).Clear();
                _used.Add(slot);
                break;
            }
            slot = (slot + 1) & (Slots - 1);
        }
        return slot;
    }

    /// <summary>The indexed hashes, weight as part of the kind's whole, the weightiest of each kind first.</summary>
    List<(uint Hash, float Weight, int Part)> Terms(Traits traits)
    {
        _terms.Clear();
        for (var kind = 0; kind < Traits.Kinds; kind++)
        {
            if (Indexed[kind] == 0) continue;
            var entries = traits.Of((TraitKind)kind);
            var part = kind switch { 0 => 0, 1 or 2 => 1, _ => 2 };
            for (var i = 0; i < entries.Length && i < Indexed[kind]; i++)
            {
                var hash = Traits.HashOf(entries[i]);
                if (part == 1) hash = Hashes.Of((TraitKind)kind, hash);
                _terms.Add((hash, Traits.WeightOf(entries[i]) / traits.Norms[kind], part));
            }
        }
        return _terms;
    }

    void Choose(List<int> found, int most, Func<int, float> score)
    {
        _ranked.Clear();
        foreach (var slot in _used)
            if (score(slot) is > 0 and var s) _ranked.Add((s, (int)_keys[slot] - 1));
        _ranked.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : b.Report.CompareTo(a.Report));
        for (var i = 0; i < _ranked.Count && i < most; i++)
            if (_chosen.Add(_ranked[i].Report)) found.Add(_ranked[i].Report);
    }
}
