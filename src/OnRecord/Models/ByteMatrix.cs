using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Models;

/// <summary>
/// Weights of a layer as signed bytes with a scale a column, and rows of values as bytes with a scale a row: products are sums of integers, so
/// every machine gives the same bits, four to a lane and a step where the processor can (AVX-VNNI).
/// Columns come in multiples of <see cref="Columns"/>, rows of weights in multiples of four.
/// </summary>
sealed unsafe class ByteMatrix
{
    public const int Columns = 16;

    /// <summary>What stands for zero in a row of values.</summary>
    const int Zero = 128;

    /// <summary>Loads that cross the borders of lines of the cache take twice as long.</summary>
    const int Line = 64;

    readonly int rows, columns;
    readonly byte[] memory;

    /// <summary>Sixteen columns after sixteen; in these, four rows after four; in these, a column's four weights together.</summary>
    readonly sbyte* packed;
    readonly float* scales;

    /// <summary>What <see cref="Zero"/> adds to each column's sum.</summary>
    readonly int* excess;

    /// <param name="weights">Row-major, rows×columns.</param>
    public ByteMatrix(float* weights, int rows, int columns)
    {
        (this.rows, this.columns) = (rows, columns);
        memory = GC.AllocateUninitializedArray<byte>(columns * (rows + 8) + Line, pinned: true);
        var first = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(memory));
        packed = (sbyte*)(first + (Line - (nint)first % Line));
        scales = (float*)(packed + rows * columns);
        excess = (int*)(scales + columns);
        for (var column = 0; column < columns; column++)
        {
            var most = 1e-12f;
            for (var row = 0; row < rows; row++) most = MathF.Max(most, MathF.Abs(weights[row * columns + column]));
            scales[column] = most / 127;
            var sum = 0;
            for (var row = 0; row < rows; row++)
            {
                var small = (sbyte)MathF.Round(weights[row * columns + column] / scales[column]);
                packed[column / Columns * Columns * rows + row / 4 * 4 * Columns + column % Columns * 4 + row % 4] = small;
                sum += small;
            }
            excess[column] = sum * Zero;
        }
    }

    /// <summary>Writes rows of values as bytes around <see cref="Zero"/>, each row by its own scale.</summary>
    public static void Shrink(float* values, int width, int count, byte* small, float* scales)
    {
        for (; count > 0; count--, values += width, small += width)
        {
            var most = Vector512<float>.Zero;
            for (var i = 0; i < width; i += 16) most = Vector512.Max(most, Vector512.Abs(Vector512.Load(values + i)));
            var largest = Kernels.Highest(most);
            *scales++ = largest / 127;
            var by = Vector512.Create(largest > 0 ? 127 / largest : 0);
            for (var i = 0; i < width; i += 64)
            {
                var low = Vector512.Narrow(Whole(values + i, by), Whole(values + i + 16, by));
                var high = Vector512.Narrow(Whole(values + i + 32, by), Whole(values + i + 48, by));
                Vector512.Store(Vector512.Narrow(low, high).AsByte() ^ Vector512.Create((byte)Zero), small + i);
            }
        }
    }

    /// <summary>To the nearest whole number, by the addition that leaves no room for a fraction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<int> Whole(float* values, Vector512<float> by)
    {
        const float noFraction = 12582912f; // 1.5 · 2^23
        return (Vector512.Load(values) * by + Vector512.Create(noFraction)).AsInt32() - Vector512.Create(BitConverter.SingleToInt32Bits(noFraction));
    }

    /// <summary>How many rows of values go through together: as many sums as the registers hold.</summary>
    public const int Together = 6;

    /// <summary>to (+)= values·weights.</summary>
    /// <param name="count">Rows of values; up to <see cref="Together"/> - 1 rows behind them are read, and written, too.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(byte* values, float* valueScales, int count, float* to, bool add)
    {
        for (var column = 0; column < columns; column += Columns)
            for (var row = 0; row < count; row += Together)
                Tile(values + row * rows, packed + column * rows, valueScales + row, scales + column, excess + column, to + row * columns + column, add);
    }

    /// <summary>Six rows by sixteen columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Tile(byte* a, sbyte* weights, float* rowScales, float* scale, int* less, float* to, bool add)
    {
        byte* b = a + rows, c = b + rows, d = c + rows, e = d + rows, f = e + rows;
        Vector256<int> a0 = -Vector256.Load(less), a1 = -Vector256.Load(less + 8), b0 = a0, b1 = a1, c0 = a0, c1 = a1, d0 = a0, d1 = a1, e0 = a0, e1 = a1, f0 = a0, f1 = a1;
        for (var at = 0; at < rows; at += 4, weights += 4 * Columns)
        {
            Vector256<sbyte> w0 = Vector256.Load(weights), w1 = Vector256.Load(weights + 32);
            AddProducts(ref a0, ref a1, a + at, w0, w1);
            AddProducts(ref b0, ref b1, b + at, w0, w1);
            AddProducts(ref c0, ref c1, c + at, w0, w1);
            AddProducts(ref d0, ref d1, d + at, w0, w1);
            AddProducts(ref e0, ref e1, e + at, w0, w1);
            AddProducts(ref f0, ref f1, f + at, w0, w1);
        }
        Put(a0, a1, rowScales[0], scale, to, add);
        Put(b0, b1, rowScales[1], scale, to + columns, add);
        Put(c0, c1, rowScales[2], scale, to + 2 * columns, add);
        Put(d0, d1, rowScales[3], scale, to + 3 * columns, add);
        Put(e0, e1, rowScales[4], scale, to + 4 * columns, add);
        Put(f0, f1, rowScales[5], scale, to + 5 * columns, add);
    }

    /// <summary>Four values of one row against four weights of each of sixteen columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void AddProducts(ref Vector256<int> first, ref Vector256<int> second, byte* values, Vector256<sbyte> weights, Vector256<sbyte> more)
    {
        var four = Vector256.Create(*(int*)values).AsByte();
        first = AddProducts(first, four, weights);
        second = AddProducts(second, four, more);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Put(Vector256<int> first, Vector256<int> second, float rowScale, float* scale, float* to, bool add)
    {
        var by = Vector512.Create(rowScale) * Vector512.Load(scale);
        var sum = Vector512.ConvertToSingle(Vector512.Create(first, second)) * by;
        (add ? Vector512.Load(to) + sum : sum).Store(to);
    }

    /// <summary>To each lane's sum the products of its four bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<int> AddProducts(Vector256<int> sum, Vector256<byte> values, Vector256<sbyte> weights) =>
        AvxVnni.IsSupported ? AvxVnni.MultiplyWideningAndAdd(sum, values, weights) : AddProductsInPairs(sum, values, weights);

    /// <summary>The same, where there is no instruction for it: even and odd bytes apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<int> AddProductsInPairs(Vector256<int> sum, Vector256<byte> values, Vector256<sbyte> weights)
    {
        Vector256<short> even = values.AsInt16() & Vector256.Create((short)0xFF), odd = (values.AsUInt16() >>> 8).AsInt16();
        Vector256<short> evenWeights = (weights.AsInt16() << 8) >> 8, oddWeights = weights.AsInt16() >> 8;
        return sum + AddPairs(even, evenWeights) + AddPairs(odd, oddWeights);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector256<int> AddPairs(Vector256<short> a, Vector256<short> b) => Avx2.IsSupported ? Avx2.MultiplyAddAdjacent(a, b)
        : ((a.AsInt32() << 16) >> 16) * ((b.AsInt32() << 16) >> 16) + (a.AsInt32() >> 16) * (b.AsInt32() >> 16);
}
