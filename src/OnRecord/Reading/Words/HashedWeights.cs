using System.Runtime.CompilerServices;
using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>
/// The weights of a linear model over hashed features: a feature's hash picks a bucket, the bucket lists the labels it speaks for or against.
/// Features that share a bucket share its weights, as they did in training.
/// </summary>
sealed unsafe class HashedWeights(ModelFile model, string name)
{
    readonly Table<uint> starts = model.Table<uint>(name + ".starts");
    readonly Table<Entry> entries = model.Table<Entry>(name + ".entries");

    /// <summary>One label's weight in a bucket.</summary>
    public readonly record struct Entry(byte Label, sbyte Weight);

    public int Buckets => starts.Length - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ReadOnlySpan<int> features, int* scores)
    {
        var start = starts.First;
        var entry = entries.First;
        foreach (var feature in features)
            for (uint at = start[feature], end = start[feature + 1]; at < end; at++)
                scores[entry[at].Label] += entry[at].Weight;
    }

    public static void Write(ModelWriter model, string name, IReadOnlyList<IReadOnlyList<Entry>> buckets)
    {
        var starts = new uint[buckets.Count + 1];
        var entries = new List<Entry>();
        for (var i = 0; i < buckets.Count; i++)
        {
            entries.AddRange(buckets[i]);
            starts[i + 1] = (uint)entries.Count;
        }
        model.Add<uint>(name + ".starts", starts);
        model.Add<Entry>(name + ".entries", entries.ToArray());
    }
}
