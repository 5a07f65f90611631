using System.Runtime.Intrinsics;
using OnRecord.Models;

namespace OnRecord.Tests.Models;

public sealed unsafe class ByteMatrixTests
{
    const int Rows = 64, Columns = 32, Count = 9, Room = Count + ByteMatrix.Together;

    [Fact]
    public void Gives_the_product_up_to_the_bytes_it_keeps()
    {
        var random = new Random(3);
        float[] weights = Numbers(random, Rows * Columns), values = Numbers(random, Room * Rows), product = new float[Room * Columns], scales = new float[Room];
        var small = new byte[Room * Rows];
        fixed (float* w = weights, v = values, p = product, s = scales)
        fixed (byte* b = small)
        {
            ByteMatrix.Shrink(v, Rows, Room, b, s);
            new ByteMatrix(w, Rows, Columns).Multiply(b, s, Count, p, add: false);
            new ByteMatrix(w, Rows, Columns).Multiply(b, s, 1, p, add: true);
        }
        for (var row = 0; row < Count; row++)
            for (var column = 0; column < Columns; column++)
            {
                var exact = Enumerable.Range(0, Rows).Sum(i => values[row * Rows + i] * weights[i * Columns + column]) * (row < ByteMatrix.Together ? 2 : 1);
                Assert.Equal(exact, product[row * Columns + column], 0.15f);
            }
    }

    [Fact]
    public void A_row_of_zeros_gives_zeros()
    {
        float[] weights = Numbers(new(5), Rows * Columns), values = new float[Room * Rows], product = new float[Room * Columns], scales = new float[Room];
        var small = new byte[Room * Rows];
        fixed (float* w = weights, v = values, p = product, s = scales)
        fixed (byte* b = small)
        {
            ByteMatrix.Shrink(v, Rows, Room, b, s);
            new ByteMatrix(w, Rows, Columns).Multiply(b, s, Count, p, add: false);
        }
        Assert.All(product, x => Assert.Equal(0, x));
    }

    [Fact]
    public void Sums_the_same_with_and_without_the_instruction_for_it()
    {
        var random = new Random(4);
        var bytes = new byte[64];
        for (var trial = 0; trial < 100; trial++)
        {
            random.NextBytes(bytes);
            if (trial == 0) bytes.AsSpan().Fill(255);
            if (trial == 1) { bytes.AsSpan(0, 32).Fill(255); bytes.AsSpan(32).Fill(0x80); }
            var values = Vector256.Create(bytes.AsSpan(0, 32));
            var weights = Vector256.Create(bytes.AsSpan(32)).AsSByte();
            var sum = ByteMatrix.AddProductsInPairs(Vector256.Create(7), values, weights);
            for (var lane = 0; lane < 8; lane++)
                Assert.Equal(7 + Enumerable.Range(lane * 4, 4).Sum(i => values[i] * weights[i]), sum[lane]);
        }
    }

    static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() * 2 - 1)];
}
