using System.Numerics;
using OnRecord.Stories;

namespace OnRecord.Cli;

/// <summary>
/// Word vectors from which articles use which words: latent semantic analysis (Deerwester et al. 1990) of weighted article-by-word counts,
/// by randomized subspace iteration (Halko, Martinsson and Tropp 2011). Deterministic.
/// </summary>
static class TopicVectors
{
    /// <param name="articles">For each article its words (row numbers of the result) and their weights, of length 1.</param>
    /// <returns>One vector a word, scaled by the square root of the singular values.</returns>
    public static float[][] Of(IReadOnlyList<(int[] Words, float[] Weights)> articles, int words, int size, int rounds = 4)
    {
        var basis = Random(words, size + 8);
        for (var round = 0; round < rounds; round++)
        {
            Orthonormalize(basis);
            basis = Through(articles, basis, words);
        }
        var lengths = Orthonormalize(basis);
        for (var k = 0; k < size; k++)
        {
            var scale = MathF.Sqrt(MathF.Sqrt(lengths[k]));
            for (var w = 0; w < words; w++) basis[k][w] *= scale;
        }
        return [.. Enumerable.Range(0, words).Select(w => Enumerable.Range(0, size).Select(k => basis[k][w]).ToArray())];
    }

    static float[][] Random(int words, int columns)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, columns).Select(_ => Enumerable.Range(0, words).Select(_ => random.NextSingle() - 0.5f).ToArray())];
    }

    /// <summary>Multiplies the basis by the transposed article matrix times the article matrix.</summary>
    static float[][] Through(IReadOnlyList<(int[] Words, float[] Weights)> articles, float[][] basis, int words)
    {
        var columns = basis.Length;
        float[] from = new float[words * columns], to = new float[words * columns];
        for (var k = 0; k < columns; k++)
            for (var w = 0; w < words; w++) from[w * columns + k] = basis[k][w];
        var sum = new float[columns];
        foreach (var (held, weights) in articles)
        {
            Array.Clear(sum);
            for (var i = 0; i < held.Length; i++) AddScaled(from.AsSpan(held[i] * columns, columns), weights[i], sum);
            for (var i = 0; i < held.Length; i++) AddScaled(sum, weights[i], to.AsSpan(held[i] * columns, columns));
        }
        return [.. Enumerable.Range(0, columns).Select(k => Enumerable.Range(0, words).Select(w => to[w * columns + k]).ToArray())];
    }

    static void AddScaled(ReadOnlySpan<float> from, float scale, Span<float> to)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= from.Length; i += Vector<float>.Count)
            (new Vector<float>(to[i..]) + new Vector<float>(from[i..]) * scale).CopyTo(to[i..]);
        for (; i < from.Length; i++) to[i] += from[i] * scale;
    }

    /// <summary>Gram–Schmidt, largest first; returns the lengths the vectors had.</summary>
    static float[] Orthonormalize(float[][] basis)
    {
        var lengths = new float[basis.Length];
        for (var k = 0; k < basis.Length; k++)
        {
            for (var j = 0; j < k; j++) AddScaled(basis[j], -Dot(basis[j], basis[k]), basis[k]);
            lengths[k] = MathF.Sqrt(Dot(basis[k], basis[k]));
            for (var w = 0; w < basis[k].Length; w++) basis[k][w] /= Math.Max(1e-20f, lengths[k]);
        }
        return lengths;
    }

    static float Dot(float[] a, float[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++) sum += (double)a[i] * b[i];
        return (float)sum;
    }
}
