namespace OnRecord.Names;

/// <summary>A cluster a pronoun may mean, seen from its nearest mention. Used again for later pronouns, so nothing may keep it.</summary>
sealed class Candidate
{
    readonly int[] _features = new int[PronounFeatures.Most];
    int _count;

    public Cluster Cluster { get; private set; } = null!;
    public Phrase Nearest { get; private set; } = null!;

    /// <summary>True where the nearest mention follows the pronoun.</summary>
    public bool Ahead { get; private set; }

    /// <summary>Number of candidates nearer than this.</summary>
    public int Rank { get; private set; }

    /// <summary>Mentions within the window.</summary>
    public int Recent { get; set; }

    /// <summary>Active features, as rows of <see cref="PronounNetwork"/>.</summary>
    public ReadOnlySpan<int> Features => _features.AsSpan(0, _count);

    public Candidate For(Cluster cluster, Phrase nearest, bool ahead, int rank)
    {
        (Cluster, Nearest, Ahead, Rank, Recent, _count) = (cluster, nearest, ahead, rank, 1, 0);
        return this;
    }

    public void Add(int feature) => _features[_count++] = feature;
}
