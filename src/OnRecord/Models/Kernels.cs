using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Models;

/// <summary>
/// The few loops that the networks spend their time in. Lanes and order of addition are fixed, so that every machine gives the same bits.
/// Columns come in multiples of <see cref="Columns"/>.
/// </summary>
static unsafe class Kernels
{
    public const int Columns = 32;

    /// <summary>C += A·B for row-major A (m×k, rows <paramref name="aStride"/> apart), B (k×n) and C (m×n).</summary>
    public static void MultiplyAdd(float* a, int aStride, float* b, float* c, int m, int k, int n)
    {
        for (var j = 0; j < n; j += Columns)
        {
            var i = 0;
            for (; i + 4 <= m; i += 4) Tile4(a + i * aStride, aStride, b + j, c + i * n + j, k, n);
            for (; i < m; i++) Tile1(a + i * aStride, b + j, c + i * n + j, k, n);
        }
    }

    static void Tile4(float* a, int aStride, float* b, float* c, int k, int n)
    {
        float* a1 = a + aStride, a2 = a1 + aStride, a3 = a2 + aStride;
        float* c1 = c + n, c2 = c1 + n, c3 = c2 + n;
        Vector512<float> s0 = Vector512.Load(c), t0 = Vector512.Load(c + 16), s1 = Vector512.Load(c1), t1 = Vector512.Load(c1 + 16);
        Vector512<float> s2 = Vector512.Load(c2), t2 = Vector512.Load(c2 + 16), s3 = Vector512.Load(c3), t3 = Vector512.Load(c3 + 16);
        for (var l = 0; l < k; l++, b += n)
        {
            Vector512<float> p = Vector512.Load(b), q = Vector512.Load(b + 16);
            var x = Vector512.Create(a[l]);
            s0 = Vector512.FusedMultiplyAdd(x, p, s0);
            t0 = Vector512.FusedMultiplyAdd(x, q, t0);
            x = Vector512.Create(a1[l]);
            s1 = Vector512.FusedMultiplyAdd(x, p, s1);
            t1 = Vector512.FusedMultiplyAdd(x, q, t1);
            x = Vector512.Create(a2[l]);
            s2 = Vector512.FusedMultiplyAdd(x, p, s2);
            t2 = Vector512.FusedMultiplyAdd(x, q, t2);
            x = Vector512.Create(a3[l]);
            s3 = Vector512.FusedMultiplyAdd(x, p, s3);
            t3 = Vector512.FusedMultiplyAdd(x, q, t3);
        }
        s0.Store(c);
        t0.Store(c + 16);
        s1.Store(c1);
        t1.Store(c1 + 16);
        s2.Store(c2);
        t2.Store(c2 + 16);
        s3.Store(c3);
        t3.Store(c3 + 16);
    }

    static void Tile1(float* a, float* b, float* c, int k, int n)
    {
        Vector512<float> s = Vector512.Load(c), t = Vector512.Load(c + 16);
        for (var l = 0; l < k; l++, b += n)
        {
            var x = Vector512.Create(a[l]);
            s = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), s);
            t = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), t);
        }
        s.Store(c);
        t.Store(c + 16);
    }

    /// <summary>to += from.</summary>
    public static void Add(float* from, float* to, int length)
    {
        for (var i = 0; i < length; i += 16) (Vector512.Load(to + i) + Vector512.Load(from + i)).Store(to + i);
    }

    /// <summary>to += max(0, from).</summary>
    public static void AddPositive(float* from, float* to, int length)
    {
        for (var i = 0; i < length; i += 16) (Vector512.Load(to + i) + Vector512.Max(Vector512.Load(from + i), Vector512<float>.Zero)).Store(to + i);
    }

    public static void KeepPositive(float* values, int length)
    {
        for (var i = 0; i < length; i += 16) Vector512.Max(Vector512.Load(values + i), Vector512<float>.Zero).Store(values + i);
    }

    /// <summary>Copies one row into each of <paramref name="rows"/> rows.</summary>
    public static void Repeat(float* row, float* to, int rows, int length)
    {
        for (var i = 0; i < rows; i++) new ReadOnlySpan<float>(row, length).CopyTo(new Span<float>(to + i * length, length));
    }

    /// <summary>The index of the largest value in [from, to); the first among equals.</summary>
    public static int Largest(float* values, int from, int to)
    {
        var best = from;
        for (var i = from + 1; i < to; i++)
            if (values[i] > values[best]) best = i;
        return best;
    }
}
