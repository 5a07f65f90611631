using System.Buffers.Binary;

namespace OnRecord.Stories;

/// <summary>
/// How likely two reports are of one story: a sum of small symmetric decision trees (every level of a tree asks one question; Prokhorenkova
/// et al. 2018), trained by <c>onrecord train-grouping</c>. The score is a log-odds.
/// </summary>
sealed class PairScore
{
    /// <summary>Log-odds below which a pair is not looked at more closely.</summary>
    const float Hopeless = -4;

    readonly int _depth;
    readonly byte[] _measures;
    readonly float[] _thresholds, _leaves;

    public PairScore(int depth, byte[] measures, float[] thresholds, float[] leaves, float threshold)
    {
        if (measures.Length != thresholds.Length || measures.Length % depth != 0 || leaves.Length != measures.Length / depth << depth)
            throw new ArgumentException("The trees' parts do not fit together.", nameof(leaves));
        (_depth, _measures, _thresholds, _leaves, Threshold) = (depth, measures, thresholds, leaves, threshold);
    }

    /// <summary>The mean score from which a report joins a story.</summary>
    public float Threshold { get; }

    /// <summary>The log-odds; a pair that is hopeless after a part of the trees is not followed to the last.</summary>
    public float Of(ReadOnlySpan<float> measures)
    {
        float sum = 0;
        for (int at = 0, leaf = 0; at < _measures.Length; leaf += 1 << _depth)
        {
            var index = 0;
            for (var level = 0; level < _depth; level++, at++)
                index |= (measures[_measures[at]] > _thresholds[at] ? 1 : 0) << level;
            sum += _leaves[leaf + index];
            if (sum < Hopeless) return Hopeless;
        }
        return sum;
    }

    public static PairScore For(Grain grain) => Read(EmbeddedData.Bytes($"Stories/Grouping/{(grain == Grain.Event ? "event" : "development")}.bin"));

    /// <summary>Little-endian: depth, questions, threshold; then measure and threshold of each question; then the leaves.</summary>
    public static PairScore Read(ReadOnlySpan<byte> data)
    {
        int depth = data[0], questions = BinaryPrimitives.ReadInt32LittleEndian(data[1..]);
        var threshold = BinaryPrimitives.ReadSingleLittleEndian(data[5..]);
        var measures = data.Slice(9, questions).ToArray();
        var numbers = data[(9 + questions)..];
        float[] thresholds = new float[questions], leaves = new float[questions / depth << depth];
        for (var i = 0; i < questions; i++) thresholds[i] = BinaryPrimitives.ReadSingleLittleEndian(numbers[(4 * i)..]);
        for (var i = 0; i < leaves.Length; i++) leaves[i] = BinaryPrimitives.ReadSingleLittleEndian(numbers[(4 * (questions + i))..]);
        return new(depth, measures, thresholds, leaves, threshold);
    }

    public byte[] Write()
    {
        var data = new byte[9 + _measures.Length + 4 * (_thresholds.Length + _leaves.Length)];
        data[0] = (byte)_depth;
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(1), _measures.Length);
        BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(5), Threshold);
        _measures.CopyTo(data, 9);
        var at = 9 + _measures.Length;
        foreach (var number in _thresholds.Concat(_leaves))
        {
            BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(at), number);
            at += 4;
        }
        return data;
    }

    public PairScore With(float threshold) => new(_depth, _measures, _thresholds, _leaves, threshold);
}
