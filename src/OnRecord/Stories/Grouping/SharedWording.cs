namespace OnRecord.Stories;

/// <summary>How much of their wording two reports have in common, from samples of their shingles.</summary>
/// <param name="Containment">The part of the text with more of its wording in the other, 0–1.</param>
/// <param name="Resemblance">The part of the text with less of its wording in the other, 0–1.</param>
readonly record struct SharedWording(float Containment, float Resemblance)
{
    /// <summary>Fewer shingles in common than this are chance or a quotation.</summary>
    const int Fewest = 6;

    /// <param name="shared">How many shingles of the two samples are the same.</param>
    public static SharedWording Of(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second, int shared)
    {
        if (shared < Fewest) return default;
        var every = Math.Max(ShingleReader.EveryOf(TraitStore.WordsOf(first)), ShingleReader.EveryOf(TraitStore.WordsOf(second)));
        int ofFirst = Comparable(first, every), ofSecond = Comparable(second, every);
        return new(Math.Min(1, shared / (float)Math.Max(Fewest, Math.Min(ofFirst, ofSecond))), Math.Min(1, shared / (float)Math.Max(Fewest, Math.Max(ofFirst, ofSecond))));
    }

    /// <summary>Shingles of a text that the sparser of two samples would hold too.</summary>
    static int Comparable(ReadOnlySpan<uint> packed, uint every)
    {
        var count = 0;
        foreach (var entry in packed[^TraitStore.CountOf(packed, (int)TraitKind.Shingle)..])
            if (Traits.HashOf(entry) % every == 0) count++;
        return count;
    }
}
