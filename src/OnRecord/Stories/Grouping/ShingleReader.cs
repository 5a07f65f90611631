namespace OnRecord.Stories;

/// <summary>A sample of a text's five-word shingles: the same for the same words wherever they stand, so that shared wording shows in it.</summary>
static class ShingleReader
{
    const int Words = 5;

    /// <summary>Of how many shingles one is taken from a text of so many words: a power of two, so that the samples of two texts can be compared.</summary>
    public static uint EveryOf(int words)
    {
        var every = 1u;
        while (words / every > 28) every *= 2;
        return every;
    }

    /// <summary>Takes the shingles whose hash is divisible by a power of two, rare enough that the sample fits.</summary>
    public static void Read(List<Token> tokens, TraitList shingles)
    {
        var every = EveryOf(tokens.Count);
        for (var i = 0; i + Words <= tokens.Count; i++)
        {
            var hash = 2166136261u;
            for (var j = i; j < i + Words; j++) hash = (hash ^ tokens[j].Hash) * 0x9E3779B1u ^ hash >> 15;
            hash = Hashes.Of(TraitKind.Shingle, hash);
            if (hash % every == 0) shingles.Add(hash);
        }
    }
}
