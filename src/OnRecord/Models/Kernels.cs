using System.Numerics;
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

    /// <summary>
    /// C += A·B for row-major A (m×k, rows <paramref name="aStride"/> apart), B (k×n) and C (m×n). Each panel of B's columns is first copied
    /// together: rows of B lie so far apart that they would push each other out of the nearest cache.
    /// </summary>
    [SkipLocalsInit]
    public static void MultiplyAdd(float* a, int aStride, float* b, float* c, int m, int k, int n)
    {
        if (m < 8)
        {
            for (var i = 0; i < m; i++)
                for (var j = 0; j < n; j += Columns) Tile1(a + i * aStride, b + j, n, c + i * n + j, k);
            return;
        }
        float* panel = stackalloc float[PanelRows * Columns];
        for (var from = 0; from < k; from += PanelRows)
        {
            var rows = Math.Min(PanelRows, k - from);
            for (var j = 0; j < n; j += Columns)
            {
                Pack(b + (long)from * n + j, panel, rows, n, Columns);
                MultiplyPanel(a + from, aStride, panel, c + j, m, rows, n);
            }
        }
    }

    const int PanelRows = 256;

    static void Pack(float* b, float* panel, int rows, int n, int columns)
    {
        for (var l = 0; l < rows; l++) new ReadOnlySpan<float>(b + (long)l * n, columns).CopyTo(new(panel + l * columns, columns));
    }

    static void MultiplyPanel(float* a, int aStride, float* panel, float* c, int m, int k, int n)
    {
        var i = 0;
        for (; i + 8 <= m; i += 8) Tile8(a + i * aStride, aStride, panel, c + i * n, k, n);
        for (; i + 4 <= m; i += 4) Tile4(a + i * aStride, aStride, panel, c + i * n, k, n);
        for (; i < m; i++) Tile1(a + i * aStride, panel, Columns, c + i * n, k);
    }

    /// <summary>Eight rows: sixteen sums side by side hide how long one addition takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile8(float* a, int aStride, float* b, float* c, int k, int n)
    {
        float* a1 = a + aStride, a2 = a1 + aStride, a3 = a2 + aStride, a4 = a3 + aStride, a5 = a4 + aStride, a6 = a5 + aStride, a7 = a6 + aStride;
        float* c1 = c + n, c2 = c1 + n, c3 = c2 + n, c4 = c3 + n, c5 = c4 + n, c6 = c5 + n, c7 = c6 + n;
        Vector512<float> s0 = Vector512.Load(c), t0 = Vector512.Load(c + 16), s1 = Vector512.Load(c1), t1 = Vector512.Load(c1 + 16);
        Vector512<float> s2 = Vector512.Load(c2), t2 = Vector512.Load(c2 + 16), s3 = Vector512.Load(c3), t3 = Vector512.Load(c3 + 16);
        Vector512<float> s4 = Vector512.Load(c4), t4 = Vector512.Load(c4 + 16), s5 = Vector512.Load(c5), t5 = Vector512.Load(c5 + 16);
        Vector512<float> s6 = Vector512.Load(c6), t6 = Vector512.Load(c6 + 16), s7 = Vector512.Load(c7), t7 = Vector512.Load(c7 + 16);
        for (var l = 0; l < k; l++, b += Columns)
        {
            Vector512<float> p = Vector512.Load(b), q = Vector512.Load(b + 16);
            AddProducts(ref s0, ref t0, a[l], p, q);
            AddProducts(ref s1, ref t1, a1[l], p, q);
            AddProducts(ref s2, ref t2, a2[l], p, q);
            AddProducts(ref s3, ref t3, a3[l], p, q);
            AddProducts(ref s4, ref t4, a4[l], p, q);
            AddProducts(ref s5, ref t5, a5[l], p, q);
            AddProducts(ref s6, ref t6, a6[l], p, q);
            AddProducts(ref s7, ref t7, a7[l], p, q);
        }
        Put(s0, t0, c);
        Put(s1, t1, c1);
        Put(s2, t2, c2);
        Put(s3, t3, c3);
        Put(s4, t4, c4);
        Put(s5, t5, c5);
        Put(s6, t6, c6);
        Put(s7, t7, c7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void AddProducts(ref Vector512<float> low, ref Vector512<float> high, float value, Vector512<float> p, Vector512<float> q)
    {
        var x = Vector512.Create(value);
        low = Vector512.FusedMultiplyAdd(x, p, low);
        high = Vector512.FusedMultiplyAdd(x, q, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Put(Vector512<float> low, Vector512<float> high, float* to)
    {
        low.Store(to);
        high.Store(to + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile4(float* a, int aStride, float* b, float* c, int k, int n)
    {
        float* a1 = a + aStride, a2 = a1 + aStride, a3 = a2 + aStride;
        float* c1 = c + n, c2 = c1 + n, c3 = c2 + n;
        Vector512<float> s0 = Vector512.Load(c), t0 = Vector512.Load(c + 16), s1 = Vector512.Load(c1), t1 = Vector512.Load(c1 + 16);
        Vector512<float> s2 = Vector512.Load(c2), t2 = Vector512.Load(c2 + 16), s3 = Vector512.Load(c3), t3 = Vector512.Load(c3 + 16);
        for (var l = 0; l < k; l++, b += Columns)
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Tile1(float* a, float* b, int bStride, float* c, int k)
    {
        Vector512<float> s = Vector512.Load(c), t = Vector512.Load(c + 16);
        for (var l = 0; l < k; l++, b += bStride)
        {
            var x = Vector512.Create(a[l]);
            s = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), s);
            t = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), t);
        }
        s.Store(c);
        t.Store(c + 16);
    }

    /// <summary>c += a·B for one row a of k and B (k×96): six sums run side by side.</summary>
    public static void MultiplyRow96(float* a, float* b, float* c, int k)
    {
        Vector512<float> s0 = Vector512.Load(c), s1 = Vector512.Load(c + 16), s2 = Vector512.Load(c + 32), s3 = Vector512.Load(c + 48), s4 = Vector512.Load(c + 64), s5 = Vector512.Load(c + 80);
        for (var l = 0; l < k; l++, b += 96)
        {
            if (a[l] == 0) continue;
            var x = Vector512.Create(a[l]);
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), s1);
            s2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 32), s2);
            s3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 48), s3);
            s4 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 64), s4);
            s5 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 80), s5);
        }
        s0.Store(c);
        s1.Store(c + 16);
        s2.Store(c + 32);
        s3.Store(c + 48);
        s4.Store(c + 64);
        s5.Store(c + 80);
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

    /// <summary>to = max(0, the sum of rows), 64 values at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void SumPositive(float** rows, int count, float* to, int length)
    {
        for (var i = 0; i < length; i += 64)
        {
            var row = rows[0] + i;
            Vector512<float> s0 = Vector512.Load(row), s1 = Vector512.Load(row + 16), s2 = Vector512.Load(row + 32), s3 = Vector512.Load(row + 48);
            for (var r = 1; r < count; r++)
            {
                row = rows[r] + i;
                s0 += Vector512.Load(row);
                s1 += Vector512.Load(row + 16);
                s2 += Vector512.Load(row + 32);
                s3 += Vector512.Load(row + 48);
            }
            Vector512.Max(s0, Vector512<float>.Zero).Store(to + i);
            Vector512.Max(s1, Vector512<float>.Zero).Store(to + i + 16);
            Vector512.Max(s2, Vector512<float>.Zero).Store(to + i + 32);
            Vector512.Max(s3, Vector512<float>.Zero).Store(to + i + 48);
        }
    }

    /// <summary>The index of the largest of 96 values c + a·B, for one row a of k values that are not below zero; the first among equals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Largest96(float* c, float* a, float* b, int k)
    {
        Vector512<float> s0 = Vector512.Load(c), s1 = Vector512.Load(c + 16), s2 = Vector512.Load(c + 32), s3 = Vector512.Load(c + 48), s4 = Vector512.Load(c + 64), s5 = Vector512.Load(c + 80);
        for (var l = 0; l < k; l += 16)
            // Half of a is zero, in no order that a branch could be guessed by.
            for (var above = Vector512.GreaterThan(Vector512.Load(a + l), Vector512<float>.Zero).ExtractMostSignificantBits(); above != 0; above &= above - 1)
            {
                var at = l + BitOperations.TrailingZeroCount(above);
                var x = Vector512.Create(a[at]);
                var row = b + at * 96;
                s0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(row), s0);
                s1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(row + 16), s1);
                s2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(row + 32), s2);
                s3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(row + 48), s3);
                s4 = Vector512.FusedMultiplyAdd(x, Vector512.Load(row + 64), s4);
                s5 = Vector512.FusedMultiplyAdd(x, Vector512.Load(row + 80), s5);
            }
        var all = Vector512.Max(Vector512.Max(Vector512.Max(s0, s1), Vector512.Max(s2, s3)), Vector512.Max(s4, s5));
        var most = Vector512.Create(Highest(all));
        var first = Vector512.Equals(s0, most).ExtractMostSignificantBits() | Vector512.Equals(s1, most).ExtractMostSignificantBits() << 16
            | Vector512.Equals(s2, most).ExtractMostSignificantBits() << 32 | Vector512.Equals(s3, most).ExtractMostSignificantBits() << 48;
        return first != 0 ? BitOperations.TrailingZeroCount(first)
            : 64 + BitOperations.TrailingZeroCount(Vector512.Equals(s4, most).ExtractMostSignificantBits() | Vector512.Equals(s5, most).ExtractMostSignificantBits() << 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Highest(Vector512<float> values)
    {
        var half = Vector256.Max(values.GetLower(), values.GetUpper());
        var quarter = Vector128.Max(half.GetLower(), half.GetUpper());
        return MathF.Max(MathF.Max(quarter[0], quarter[1]), MathF.Max(quarter[2], quarter[3]));
    }

    /// <summary>The index of the largest value in [from, to); the first among equals.</summary>
    public static int Largest(float* values, int from, int to)
    {
        var best = from;
        if (to - from >= 16)
        {
            var at = from;
            var most = Vector512.Load(values + at);
            for (at += 16; at + 16 <= to; at += 16) most = Vector512.Max(most, Vector512.Load(values + at));
            var highest = Highest(most);
            for (; at < to; at++) highest = MathF.Max(highest, values[at]);
            while (values[best] != highest) best++;
            return best;
        }
        for (var i = from + 1; i < to; i++)
            if (values[i] > values[best]) best = i;
        return best;
    }
}
