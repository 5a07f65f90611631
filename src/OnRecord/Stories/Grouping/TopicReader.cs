using System.Buffers.Binary;

namespace OnRecord.Stories;

/// <summary>What a text is about as a short vector: the weighted sum of its words' vectors, of length one, in signed bytes.</summary>
sealed class TopicReader
{
    public const int Size = 48;

    /// <summary>Bytes per unit of length.</summary>
    public const int Unit = 254;

    readonly Dictionary<uint, int> _rows;
    readonly int _vectorsAt;
    readonly float[] _sum = new float[Size];

    static ReadOnlySpan<byte> Data => EmbeddedData.Bytes("Stories/Grouping/topics.bin");

    public TopicReader()
    {
        var data = Data;
        var count = BinaryPrimitives.ReadInt32LittleEndian(data);
        if (BinaryPrimitives.ReadInt32LittleEndian(data[4..]) != Size) throw new InvalidDataException("The topic vectors have another length than this reader.");
        _rows = new(count);
        for (var i = 0; i < count; i++) _rows[BinaryPrimitives.ReadUInt32LittleEndian(data[(8 + 4 * i)..])] = i;
        _vectorsAt = 8 + 4 * count;
    }

    public void Read(ReadOnlySpan<uint> entries, Span<sbyte> topics)
    {
        Array.Clear(_sum);
        var vectors = Data[_vectorsAt..];
        foreach (var entry in entries)
        {
            if (!_rows.TryGetValue(Traits.HashOf(entry), out var row)) continue;
            float weight = Traits.WeightOf(entry);
            var vector = vectors.Slice(row * Size, Size);
            for (var k = 0; k < Size; k++) _sum[k] += weight * (sbyte)vector[k];
        }
        float norm = 0;
        foreach (var s in _sum) norm += s * s;
        var scale = norm > 0 ? Unit / MathF.Sqrt(norm) : 0;
        for (var k = 0; k < Size; k++) topics[k] = (sbyte)Math.Clamp(MathF.Round(_sum[k] * scale), -127, 127);
    }
}
