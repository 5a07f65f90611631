namespace OnRecord.Stories;

/// <summary>The few best of many, kept in order: the higher score first, then the later report.</summary>
sealed class Nearest(int most)
{
    readonly float[] _scores = new float[most];
    readonly int[] _reports = new int[most];
    int _count;

    /// <summary>Score below which nothing is taken any more.</summary>
    public float Lowest => _count == most ? _scores[most - 1] : 0;

    public void Clear() => _count = 0;

    public void Offer(float score, int report)
    {
        if (score <= 0 || (_count == most && !IsBefore(score, report, _count - 1))) return;
        var at = _count < most ? _count++ : most - 1;
        for (; at > 0 && IsBefore(score, report, at - 1); at--) (_scores[at], _reports[at]) = (_scores[at - 1], _reports[at - 1]);
        (_scores[at], _reports[at]) = (score, report);
    }

    /// <summary>Adds those the list does not hold yet.</summary>
    public void AddTo(List<int> found)
    {
        for (var i = 0; i < _count; i++)
            if (!found.Contains(_reports[i])) found.Add(_reports[i]);
    }

    bool IsBefore(float score, int report, int at) => score > _scores[at] || (score == _scores[at] && report > _reports[at]);
}
