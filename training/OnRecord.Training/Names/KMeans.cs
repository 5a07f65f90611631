using System.Numerics;
using System.Runtime.InteropServices;

namespace OnRecord.Training;

/// <summary>Spherical k-means (Dhillon and Modha 2001): vectors, brought to unit length, each in the class whose centre it is most like.</summary>
static class KMeans
{
    static void Normalise(float[] vectors, int dimensions)
    {
        for (var at = 0; at < vectors.Length; at += dimensions)
        {
            double sum = 0;
            for (var i = 0; i < dimensions; i++) sum += vectors[at + i] * vectors[at + i];
            var scale = sum > 0 ? (float)(1 / Math.Sqrt(sum)) : 0;
            for (var i = 0; i < dimensions; i++) vectors[at + i] *= scale;
        }
    }

    /// <returns>The class of each vector, and the centres.</returns>
    public static (int[] Classes, float[] Centres) Cluster(float[] vectors, int dimensions, int classes, int rounds)
    {
        Normalise(vectors, dimensions);
        var count = vectors.Length / dimensions;
        var centres = new float[classes * dimensions];
        // Vectors stand by first occurrence; a stride spreads the seeds over common and rare names alike.
        for (var k = 0; k < classes; k++) Array.Copy(vectors, (int)((long)k * count / classes) * dimensions, centres, k * dimensions, dimensions);
        var of = new int[count];
        for (var round = 0; round < rounds; round++)
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => of[i] = Nearest(vectors.AsSpan(i * dimensions, dimensions), centres, classes));
            Array.Clear(centres);
            for (var i = 0; i < count; i++)
                for (var d = 0; d < dimensions; d++) centres[of[i] * dimensions + d] += vectors[i * dimensions + d];
            Normalise(centres, dimensions);
        }
        return (of, centres);
    }

    static int Nearest(Span<float> vector, float[] centres, int classes)
    {
        var v = MemoryMarshal.Cast<float, Vector<float>>(vector);
        var c = MemoryMarshal.Cast<float, Vector<float>>(centres.AsSpan());
        var best = 0;
        var bestScore = float.NegativeInfinity;
        for (var k = 0; k < classes; k++)
        {
            var sum = Vector<float>.Zero;
            for (var i = 0; i < v.Length; i++) sum += v[i] * c[k * v.Length + i];
            var score = Vector.Sum(sum);
            if (score > bestScore) (best, bestScore) = (k, score);
        }
        return best;
    }
}
