using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Names;

/// <summary>
/// Scores one candidate: the rows of its features are summed, rectified and weighed. Learned by <c>onrecord train who</c>;
/// the file holds, as little-endian float32, a row of <see cref="Width"/> for each feature, the bias row and the output row.
/// </summary>
sealed class PronounNetwork
{
    public const int Width = 32;
    const string File = "Reading/Names/WhoIsWho/pronouns.bin";

    readonly float[] _weights;

    public PronounNetwork(float[] weights)
    {
        if (weights.Length != SizeOf(PronounFeatures.Count)) throw new ArgumentException("The weights do not fit the features.", nameof(weights));
        _weights = weights;
    }

    public static int SizeOf(int features) => (features + 2) * Width;

    public static PronounNetwork Shipped { get; } = new(EmbeddedData.Has(File)
        ? MemoryMarshal.Cast<byte, float>(EmbeddedData.Bytes(File)).ToArray() : new float[SizeOf(PronounFeatures.Count)]);

    public float Score(ReadOnlySpan<int> features)
    {
        Span<float> hidden = stackalloc float[Width];
        _weights.AsSpan(PronounFeatures.Count * Width, Width).CopyTo(hidden);
        foreach (var feature in features)
        {
            var row = _weights.AsSpan(feature * Width, Width);
            for (var i = 0; i < Width; i += Vector<float>.Count)
                (new Vector<float>(hidden[i..]) + new Vector<float>(row[i..])).CopyTo(hidden[i..]);
        }
        var output = _weights.AsSpan((PronounFeatures.Count + 1) * Width, Width);
        var score = 0f;
        for (var i = 0; i < Width; i++) score += Math.Max(0, hidden[i]) * output[i];
        return score;
    }
}
