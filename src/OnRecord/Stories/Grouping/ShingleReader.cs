namespace OnRecord.Stories;

/// <summary>A sample of a text's five-word shingles: the same for the same words wherever they stand, so that shared wording shows in it.</summary>
static class ShingleReader
{
    const int Words = Gallery.Words;

    /// <summary>Of how many shingles one is taken from a text of so many words: a power of two, so that the samples of two texts can be compared.</summary>
    public static uint EveryOf(int words)
    {
        var every = 1u;
        while (words / every > 28) every *= 2;
        return every;
    }

    /// <summary>
    /// Takes the shingles whose hash is divisible by a power of two, rare enough that the sample fits: of the writer's own words alone
    /// (<see cref="BorrowedWords"/>), and none of a <see cref="Gallery"/>.
    /// </summary>
    public static void Read(string text, List<Token> tokens, TraitList shingles)
    {
        if (tokens.Count < Words) return;
        var every = EveryOf(tokens.Count);
        var hashes = new uint[tokens.Count - Words + 1];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = HashAt(tokens, i);
        var (galleryFrom, galleryTo) = Gallery.In(hashes);
        var borrowed = BorrowedWords.In(text);
        int lastBorrowed = -1, next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (next < borrowed.Count && borrowed[next].End <= tokens[i].Start) next++;
            if ((next < borrowed.Count && borrowed[next].Start <= tokens[i].Start) || (i >= galleryFrom && i < galleryTo)) lastBorrowed = i;
            if (i + 1 >= Words && i - lastBorrowed >= Words && hashes[i + 1 - Words] % every == 0) shingles.Add(hashes[i + 1 - Words]);
        }
    }

    static uint HashAt(List<Token> tokens, int from)
    {
        var hash = 2166136261u;
        for (var j = from; j < from + Words; j++) hash = (hash ^ tokens[j].Hash) * 0x9E3779B1u ^ hash >> 15;
        return Hashes.Of(TraitKind.Shingle, hash);
    }
}
