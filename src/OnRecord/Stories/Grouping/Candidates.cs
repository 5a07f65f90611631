namespace OnRecord.Stories;

/// <summary>
/// Finds the reports held that may belong with a new one: those nearest by words, with and without regard to the day, and those
/// nearest by lead, title and names. The work is bounded however many reports are held: rare things are looked up in full, common ones
/// as far back as the budget reaches.
/// </summary>
sealed class Candidates(TraitStore store, PostingLists lists, GroupingWork work)
{
    /// <summary>How many postings one lookup reads of one hash at most.</summary>
    const int MostOfOne = 64;

    const int Slots = 4096;

    /// <summary>How many postings one lookup reads for words, for lead and title, and for names.</summary>
    static readonly int[] Budgets = [700, 350, 350];

    const int ByWords = 16, ByDay = 16, ByPart = 5;

    /// <summary>Score by words below which the day is not looked at.</summary>
    const float Faint = 4;

    /// <summary>How many entries of each kind are looked up and indexed, the weightiest first.</summary>
    static readonly int[] Indexed = [20, 10, 12, 0, 6, 8, 0, 4, 0, 6, 0, 0, 0, 0, 0];

    readonly uint[] _keys = new uint[Slots];
    readonly float[] _scores = new float[Slots * 3];
    readonly List<int> _used = [];
    readonly int[] _left = new int[3];
    readonly uint[] _postings = new uint[MostOfOne];
    readonly Nearest _byWords = new(ByWords), _byDay = new(ByDay), _byTitle = new(ByPart), _byName = new(ByPart);
    readonly List<(uint Hash, float Weight, int Part)> _terms = [];

    /// <summary>Keeps the first pass over the lists from being left out as useless.</summary>
    uint _touched;

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
        _byWords.Clear();
        _byDay.Clear();
        _byTitle.Clear();
        _byName.Clear();
        foreach (var slot in _used)
        {
            var report = (int)_keys[slot] - 1;
            var words = _scores[slot * 3];
            _byWords.Offer(words, report);
            if (words >= Faint && words >= _byDay.Lowest) _byDay.Offer(words * Nearness(traits.Day, report), report);
            _byTitle.Offer(_scores[slot * 3 + 1], report);
            _byName.Offer(_scores[slot * 3 + 2], report);
            _keys[slot] = 0;
        }
        work.Scored += _used.Count;
        _used.Clear();
        _byWords.AddTo(found);
        _byDay.AddTo(found);
        _byTitle.AddTo(found);
        _byName.AddTo(found);
        work.Candidates += found.Count;
    }

    float Nearness(int? day, int report) => day is { } d && store.DayOf(report) is { } other ? 1 / (1 + Math.Abs(d - other) / 3f) : 0.5f;

    void Gather(Traits traits)
    {
        Budgets.CopyTo(_left, 0);
        var terms = Terms(traits);
        uint touched = 0;
        foreach (var (hash, _, _) in terms) touched ^= lists.Touch(hash);
        _touched = touched;
        foreach (var (hash, weight, part) in terms)
        {
            var count = lists.Newest(hash, _postings.AsSpan(0, Math.Min(MostOfOne, _left[part])));
            _left[part] -= count;
            work.Postings += count;
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
        var slot = (int)(key * 0x9E3779B1u >> 20);
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
}
