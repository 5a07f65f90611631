namespace OnRecord.Stories;

/// <summary>The scores of pairs of reports held, each measured once while the same report is being placed.</summary>
/// <param name="around">The candidates of the report being placed.</param>
sealed class Links(TraitStore store, GroupingOptions options, List<int> around, GroupingWork work)
{
    readonly Comparison _comparison = new();
    readonly Dictionary<long, (float Score, float Containment, float Resemblance)> _known = [];
    readonly float[] _measures = new float[Comparison.Measures];
    int _laid = -1;
    uint _touched;

    public required PairScore Score { get; set; }

    /// <summary>Sees each pair as it is measured: for training.</summary>
    public Action<int, int, float[]>? Watch { get; set; }

    /// <summary>Forgets the pairs of the report placed last.</summary>
    public void Clear()
    {
        _known.Clear();
        _laid = -1;
    }

    /// <summary>Log-odds that two reports are of one story.</summary>
    public float Of(int first, int second) => Measure(first, second).Score;

    /// <summary>Whether the two carry one text, whole or in part, within days of each other; one outlet's standing matter does not count.</summary>
    public bool IsCopy(int first, int second)
    {
        var (_, containment, resemblance) = Measure(first, second);
        return containment >= options.CopyWording && AreNear(first, second) && (!AreOfOneOutlet(first, second) || resemblance >= options.CopyWording);
    }

    /// <summary>Whether the two are one outlet's versions of one report.</summary>
    public bool AreVersions(int first, int second) =>
        Measure(first, second).Resemblance >= options.VersionWording && AreNear(first, second) && AreOfOneOutlet(first, second);

    bool AreNear(int first, int second) =>
        store.DayOf(first) is not { } a || store.DayOf(second) is not { } b || Math.Abs(a - b) <= options.CopyDays;

    bool AreOfOneOutlet(int first, int second) =>
        store.Of(first)[TraitStore.OutletAt] is > 0 and var outlet && outlet == store.Of(second)[TraitStore.OutletAt];

    (float Score, float Containment, float Resemblance) Measure(int first, int second)
    {
        if (first < second) (first, second) = (second, first);
        var key = (long)first << 32 | (uint)second;
        if (_known.TryGetValue(key, out var known)) return known;
        if (_laid != first)
        {
            _comparison.Lay(store.Of(_laid = first));
            foreach (var other in around) _touched ^= store.Touch(other);
            _comparison.Surround(store, around);
        }
        _comparison.Measure(store.Of(second), _measures);
        work.Pairs++;
        Watch?.Invoke(first, second, _measures);
        return _known[key] = (Math.Clamp(Score.Of(_measures), -options.Clip, options.Clip), _comparison.Shared.Containment, _comparison.Shared.Resemblance);
    }

    /// <summary>Average link of a report and a story: the mean over the story's reports, or over a spread sample of them where there are many.</summary>
    public float Mean(int report, ReadOnlySpan<int> members)
    {
        var count = Math.Min(members.Length, options.Sample);
        float sum = 0;
        for (var i = 0; i < count; i++) sum += Of(report, members[members.Length - 1 - (int)((long)i * members.Length / count)]);
        return sum / count;
    }

    /// <summary>Average link of two stories.</summary>
    public float Mean(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var count = Math.Min(first.Length, options.MergeSample);
        if (second.Length > options.MergeSample) second = second[^options.MergeSample..];
        float sum = 0;
        for (var i = 0; i < count; i++) sum += Mean(first[first.Length - 1 - (int)((long)i * first.Length / count)], second);
        return sum / count;
    }
}
