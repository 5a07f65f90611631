using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>The things of one kind found in a report, counted and then weighed.</summary>
sealed class TraitList
{
    /// <summary>Weight units per unit of log frequency times inverse document frequency.</summary>
    const float Scale = 6;

    readonly List<uint> _hashes = [];
    readonly List<ulong> _weighed = [];

    public void Clear() => _hashes.Clear();
    public void Add(uint hash) => _hashes.Add(hash);

    /// <summary>Different things among those added.</summary>
    public int Distinct
    {
        get
        {
            var set = CollectionsMarshal.AsSpan(_hashes);
            set.Sort();
            var distinct = 0;
            for (var i = 0; i < set.Length; i++)
                if (i == 0 || set[i] != set[i - 1]) distinct++;
            return distinct;
        }
    }

    /// <summary>Writes the weightiest entries, weightiest first, and adds every different hash to <paramref name="distinct"/> to be learned.</summary>
    public void Weigh(WordWeights weights, TraitKind kind, int most, List<uint> entries, List<uint> distinct)
    {
        var hashes = CollectionsMarshal.AsSpan(_hashes);
        hashes.Sort();
        _weighed.Clear();
        for (var i = 0; i < hashes.Length;)
        {
            var start = i;
            while (i < hashes.Length && hashes[i] == hashes[start]) i++;
            var count = kind is TraitKind.Body or TraitKind.Lead or TraitKind.NameWord or TraitKind.Pair ? i - start : 1;
            var weight = kind == TraitKind.Shingle ? 1 : (int)(Scale * weights.Of(hashes[start]) * (1 + MathF.Log(count)));
            _weighed.Add((ulong)Math.Clamp(weight, 1, 255) << 32 | ~hashes[start]);
            if (kind is not (TraitKind.Lead or TraitKind.Title or TraitKind.Shingle or TraitKind.NameWord)) distinct.Add(hashes[start]);
        }
        var weighed = CollectionsMarshal.AsSpan(_weighed);
        weighed.Sort();
        for (var i = weighed.Length - 1; i >= 0 && weighed.Length - i <= most; i--)
            entries.Add(Traits.Pack(~(uint)weighed[i] & 0xFFFFFF, (int)(weighed[i] >> 32)));
    }
}
