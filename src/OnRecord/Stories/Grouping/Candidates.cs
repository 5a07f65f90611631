namespace OnRecord.Stories;

/// <summary>
/// Finds the reports held that may belong with a new one: those nearest by words, with and without regard to the day, and those
/// nearest by lead, title and names. The work is bounded however many reports are held: rare things are looked up in full, of common ones
/// only the newest, since what a report shares with thousands it is not found by.
/// </summary>
sealed class Candidates(TraitStore store, PostingLists lists, GroupingWork work)
{
    /// <summary>How many postings one lookup reads of a rare hash at most.</summary>
    const int MostOfRare = 64;

    /// <summary>How many it reads of a common one, for words, for lead and title, and for names.</summary>
    static readonly int[] MostOfCommon = [24, 8, 24];

    /// <summary>How many postings one lookup reads for words, for lead and title, and for names.</summary>
    static readonly int[] Budgets = [700, 350, 350];

    const int ByWords = 16, ByDay = 16, ByPart = 5;

    /// <summary>Score by words below which the day is not looked at.</summary>
    const float Faint = 4;

    /// <summary>How many entries of each kind are looked up and indexed, the weightiest first.</summary>
    static readonly int[] Indexed = [20, 10, 12, 0, 6, 8, 0, 4, 0, 6, 0, 0, 0, 0, 0];

    readonly Tally _tally = new();
    readonly int[] _left = new int[Tally.Parts];
    readonly uint[] _postings = new uint[MostOfRare];
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
        Gather(Terms(traits));
        found.Clear();
        _byWords.Clear();
        _byDay.Clear();
        _byTitle.Clear();
        _byName.Clear();
        for (var i = 0; i < _tally.Count; i++)
        {
            var report = _tally.Take(i, out var scores);
            _byWords.Offer(scores[0], report);
            if (scores[0] >= Faint && scores[0] >= _byDay.Lowest) _byDay.Offer(scores[0] * Nearness(traits.Day, report), report);
            _byTitle.Offer(scores[1], report);
            _byName.Offer(scores[2], report);
        }
        work.Scored += _tally.Count;
        _tally.Clear();
        _byWords.AddTo(found);
        _byDay.AddTo(found);
        _byTitle.AddTo(found);
        _byName.AddTo(found);
        work.Candidates += found.Count;
    }

    float Nearness(int? day, int report) => day is { } d && store.DayOf(report) is { } other ? 1 / (1 + Math.Abs(d - other) / 3f) : 0.5f;

    void Gather(List<(uint Hash, float Weight, int Part)> terms)
    {
        Budgets.CopyTo(_left, 0);
        uint touched = 0;
        foreach (var (hash, _, _) in terms) touched ^= lists.Touch(hash);
        _touched = touched;
        foreach (var (hash, weight, part) in terms)
            if (!lists.IsLong(hash)) Score(hash, weight, part, MostOfRare);
        foreach (var (hash, weight, part) in terms)
            if (lists.IsLong(hash)) Score(hash, weight, part, MostOfCommon[part]);
    }

    void Score(uint hash, float weight, int part, int most)
    {
        var count = lists.Newest(hash, _postings.AsSpan(0, Math.Min(most, _left[part])));
        _left[part] -= count;
        work.Postings += count;
        int first = store.First, next = store.Next;
        for (var i = 0; i < count; i++)
        {
            var report = (int)((long)(_postings[i] >> 8) | (next & ~0xFFFFFFL));
            if (report >= next) report -= 1 << 24;
            if (report >= first) _tally.Add(report, part, weight * (_postings[i] & 255));
        }
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
