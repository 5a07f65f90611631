using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Training;

/// <summary>
/// Vectors of names by the company they keep: skip-gram with negative sampling (Mikolov et al. 2013) where each place around the name has its own
/// output vectors (Ling et al. 2015). One thread and a fixed seed: the same corpus gives the same vectors.
/// </summary>
sealed class NameVectors(int dimensions, int epochs, int negatives = 4)
{
    const int NegativeTable = 1 << 22;

    /// <returns>The names' vectors, and those of the words right before and right after names.</returns>
    public (float[] Names, float[] Before, float[] After) Train(NameOccurrences corpus, Action<string> progress)
    {
        var vectors = new float[corpus.Names.Count * dimensions];
        var outputs = new float[NameOccurrences.Slots * corpus.Contexts * dimensions];
        ulong state = 88172645463325252;
        for (var i = 0; i < vectors.Length; i++) vectors[i] = ((float)(Next(ref state) >> 40) / (1 << 24) - 0.5f) / dimensions;
        var noise = NoiseTable(corpus.ContextCounts);
        var total = corpus.NameCounts.Sum(c => (long)c) * epochs;
        long done = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var gradient = new float[dimensions];
            corpus.ForEach((name, around) =>
            {
                done++;
                var count = corpus.NameCounts[name];
                // Frequent names are thinned out.
                if (count > 3000 && (Next(ref state) >> 11) * (1.0 / (1L << 53)) > Math.Sqrt(3000.0 / count)) return;
                var rate = Math.Max(0.0005f, 0.03f * (1 - (float)done / total));
                var vector = vectors.AsSpan(name * dimensions, dimensions);
                for (var slot = 0; slot < around.Length; slot++)
                {
                    if (around[slot] < 0) continue;
                    Array.Clear(gradient);
                    for (var n = 0; n <= negatives; n++)
                    {
                        var context = n == 0 ? around[slot] : noise[Next(ref state) % NegativeTable];
                        var output = outputs.AsSpan((slot * corpus.Contexts + context) * dimensions, dimensions);
                        var error = ((n == 0 ? 1f : 0f) - 1 / (1 + MathF.Exp(-Dot(vector, output)))) * rate;
                        Step(gradient, output, vector, error);
                    }
                    AddTo(vector, gradient);
                }
            });
            progress($"name vectors: epoch {epoch + 1} of {epochs}");
        }
        var slot = corpus.Contexts * dimensions;
        return (vectors, outputs[((NameOccurrences.Window - 1) * slot)..(NameOccurrences.Window * slot)], outputs[(NameOccurrences.Window * slot)..((NameOccurrences.Window + 1) * slot)]);
    }

    static int[] NoiseTable(int[] counts)
    {
        var table = new int[NegativeTable];
        var sum = counts.Sum(c => Math.Pow(c, 0.75));
        double reached = 0;
        for (int i = 0, at = 0; i < counts.Length; i++)
        {
            reached += Math.Pow(counts[i], 0.75) / sum;
            for (; at < NegativeTable && at < reached * NegativeTable; at++) table[at] = i;
        }
        return table;
    }

    static ulong Next(ref ulong state)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state;
    }

    static float Dot(Span<float> a, Span<float> b)
    {
        var x = MemoryMarshal.Cast<float, Vector<float>>(a);
        var y = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < x.Length; i++) sum += x[i] * y[i];
        return Vector.Sum(sum);
    }

    static void Step(Span<float> gradient, Span<float> output, Span<float> vector, float error)
    {
        var g = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        var o = MemoryMarshal.Cast<float, Vector<float>>(output);
        var v = MemoryMarshal.Cast<float, Vector<float>>(vector);
        var e = new Vector<float>(error);
        for (var i = 0; i < g.Length; i++)
        {
            g[i] += e * o[i];
            o[i] += e * v[i];
        }
    }

    static void AddTo(Span<float> vector, Span<float> gradient)
    {
        var v = MemoryMarshal.Cast<float, Vector<float>>(vector);
        var g = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        for (var i = 0; i < v.Length; i++) v[i] += g[i];
    }
}
