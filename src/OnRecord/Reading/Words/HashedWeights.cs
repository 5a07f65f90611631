using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>
/// The weights of a linear model over hashed features: a feature's hash picks a bucket, the bucket lists the labels it speaks for or against.
/// Features that share a bucket share its weights, as they did in training. A bucket that speaks of many labels may be a row of all of them instead.
/// </summary>
sealed unsafe class HashedWeights(ModelFile model, string name)
{
    /// <summary>The most labels a model with rows can have: the weights of a row.</summary>
    public const int Row = 128;

    /// <summary>A bucket with so many weights becomes a row: adding a row takes no longer than four weights one by one.</summary>
    const int Many = 12;

    /// <summary>The label of an entry that is no weight: the two bytes behind it say which row the bucket is.</summary>
    const byte IsRow = 255;

    readonly Table<uint> starts = model.Table<uint>(name + ".starts");
    readonly Table<Entry> entries = model.Table<Entry>(name + ".entries");
    readonly Table<sbyte> rows = model.Has(name + ".rows") ? model.Table<sbyte>(name + ".rows") : default;

    /// <summary>One label's weight in a bucket.</summary>
    public readonly record struct Entry(byte Label, sbyte Weight);

    public int Buckets => starts.Length - 1;

    /// <summary>For a model without rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ReadOnlySpan<int> features, int* scores)
    {
        var start = starts.First;
        var entry = entries.First;
        foreach (var feature in features)
            for (uint at = start[feature], end = start[feature + 1]; at < end; at++)
                scores[entry[at].Label] += entry[at].Weight;
    }

    /// <summary>The first label of the highest score.</summary>
    public int Best(ReadOnlySpan<int> features)
    {
        var scores = stackalloc short[Row];
        new Span<short>(scores, Row).Clear();
        Vector512<short> s0 = default, s1 = default, s2 = default, s3 = default;
        var start = starts.First;
        foreach (var feature in features)
        {
            uint at = start[feature], end = start[feature + 1];
            if (at == end) continue;
            var entry = entries.First + at;
            if (entry->Label == IsRow)
            {
                var row = rows.First + Row * *(ushort*)(entry + 1);
                Vector512<sbyte> low = Vector512.Load(row), high = Vector512.Load(row + 64);
                s0 += Vector512.WidenLower(low);
                s1 += Vector512.WidenUpper(low);
                s2 += Vector512.WidenLower(high);
                s3 += Vector512.WidenUpper(high);
                continue;
            }
            for (; at < end; at++, entry++) scores[entry->Label] += entry->Weight;
        }
        var most = Vector512.Max(
            Vector512.Max(Ranked(s0 + Vector512.Load(scores), 0), Ranked(s1 + Vector512.Load(scores + 32), 32)),
            Vector512.Max(Ranked(s2 + Vector512.Load(scores + 64), 64), Ranked(s3 + Vector512.Load(scores + 96), 96)));
        var best = most[0];
        for (var lane = 1; lane < Vector512<int>.Count; lane++) best = Math.Max(best, most[lane]);
        return Row - 1 - (best & (Row - 1));
    }

    /// <summary>Score and label in one number; of equal scores the first label is the highest. Of each pair of labels the better.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<int> Ranked(Vector512<short> scores, int first)
    {
        var low = Vector512.WidenLower(scores) * Row + Vector512.Create(Row - 1 - first) - Vector512<int>.Indices;
        var high = Vector512.WidenUpper(scores) * Row + Vector512.Create(Row - 1 - first - 16) - Vector512<int>.Indices;
        return Vector512.Max(low, high);
    }

    /// <param name="withRows">Whether buckets of many weights become rows, for <see cref="Best"/>.</param>
    public static void Write(ModelWriter model, string name, IReadOnlyList<IReadOnlyList<Entry>> buckets, bool withRows = false)
    {
        var starts = new uint[buckets.Count + 1];
        var entries = new List<Entry>();
        var rows = new List<sbyte>();
        for (var i = 0; i < buckets.Count; i++)
        {
            if (withRows && buckets[i].Count >= Many)
            {
                var number = rows.Count / Row;
                entries.AddRange([new(IsRow, 0), new((byte)number, (sbyte)(checked((ushort)number) >> 8))]);
                rows.AddRange(new sbyte[Row]);
                foreach (var (label, weight) in buckets[i]) rows[number * Row + label] = weight;
            }
            else entries.AddRange(buckets[i]);
            starts[i + 1] = (uint)entries.Count;
        }
        model.Add<uint>(name + ".starts", starts);
        model.Add<Entry>(name + ".entries", entries.ToArray());
        if (withRows) model.Add<sbyte>(name + ".rows", rows.ToArray());
    }
}
