namespace OnRecord.Stories;

/// <summary>A sample of a text's five-word shingles: the same for the same words wherever they stand, so that shared wording shows in it.</summary>
static class ShingleReader
{
    const int Words = 5;

    /// <summary>How often a heading comes that opens the captions of a gallery, and how many words a caption has at most.</summary>
    const int FewestCaptions = 5, LongestCaption = 90;

    /// <summary>Of how many shingles one is taken from a text of so many words: a power of two, so that the samples of two texts can be compared.</summary>
    public static uint EveryOf(int words)
    {
        var every = 1u;
        while (words / every > 28) every *= 2;
        return every;
    }

    /// <summary>
    /// Takes the shingles whose hash is divisible by a power of two, rare enough that the sample fits: of the report's own words alone. What
    /// stands in quotation marks two reports share without copying, and a gallery's captions stand on every page of a site.
    /// </summary>
    public static void Read(string text, List<Token> tokens, TraitList shingles)
    {
        var every = EveryOf(tokens.Count);
        var (galleryFrom, galleryTo) = Gallery(tokens);
        var quoted = false;
        int lastQuoted = -1, at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            for (; at < tokens[i].Start; at++) quoted = text[at] switch { '“' => true, '”' or '\n' => false, '"' => !quoted, _ => quoted };
            if (quoted || (i >= galleryFrom && i < galleryTo)) lastQuoted = i;
            if (i + 1 < Words || i - lastQuoted < Words) continue;
            var hash = HashAt(tokens, i + 1 - Words, Words);
            if (hash % every == 0) shingles.Add(hash);
        }
    }

    static uint HashAt(List<Token> tokens, int from, int words)
    {
        var hash = 2166136261u;
        for (var j = from; j < from + words; j++) hash = (hash ^ tokens[j].Hash) * 0x9E3779B1u ^ hash >> 15;
        return Hashes.Of(TraitKind.Shingle, hash);
    }

    /// <summary>The words from the first to the last of a heading that stands before caption after caption; none where nothing comes so often.</summary>
    static (int From, int To) Gallery(List<Token> tokens)
    {
        if (tokens.Count < FewestCaptions * Words) return default;
        var places = new Dictionary<uint, (int First, int Last, int Times)>();
        for (var i = 0; i + Words <= tokens.Count; i++)
        {
            var hash = HashAt(tokens, i, Words);
            places[hash] = places.TryGetValue(hash, out var known) ? (known.First, i, known.Times + 1) : (i, i, 1);
        }
        var (from, to) = (tokens.Count, 0);
        foreach (var (first, last, times) in places.Values)
            if (times >= FewestCaptions && last - first < times * LongestCaption) (from, to) = (Math.Min(from, first), Math.Max(to, last + LongestCaption / 2));
        return (from, to);
    }
}
