namespace OnRecord.Stories;

/// <summary>A gallery inside a text: caption after caption under one heading that comes again and again, the same on many pages of a site.</summary>
static class Gallery
{
    /// <summary>Words of a shingle.</summary>
    public const int Words = 5;

    /// <summary>How often a heading comes that opens the captions of a gallery, and how many words a caption has at most.</summary>
    const int FewestCaptions = 6, LongestCaption = 90;

    /// <param name="shingles">The hash of the words from each place on.</param>
    /// <returns>The words from the first to the last caption; none where nothing comes so often.</returns>
    public static (int From, int To) In(ReadOnlySpan<uint> shingles)
    {
        if (shingles.Length < FewestCaptions * Words) return default;
        var places = new Dictionary<uint, (int First, int Last, int Times)>(shingles.Length);
        for (var i = 0; i < shingles.Length; i++)
            places[shingles[i]] = places.TryGetValue(shingles[i], out var known) ? (known.First, i, known.Times + 1) : (i, i, 1);
        var (from, to) = (shingles.Length, 0);
        foreach (var (first, last, times) in places.Values)
            if (times >= FewestCaptions && last - first < times * LongestCaption) (from, to) = (Math.Min(from, first), Math.Max(to, last + LongestCaption / 2));
        return (from, to);
    }
}
