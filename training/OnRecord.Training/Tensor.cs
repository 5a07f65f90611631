using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Training;

/// <summary>Weights in training, with a gradient for each worker and the two running means of Adam (Kingma and Ba 2015).</summary>
sealed unsafe class Tensor
{
    public const int Workers = 2;
    const float MeanDecay = 0.9f, SquareDecay = 0.998f;

    readonly float[] values, mean, square;
    readonly float[][] gradients;
    readonly bool[][]? touched;

    /// <param name="row">Where above 0, this is a table of rows of that many values, few of which a batch uses.</param>
    public Tensor(int length, int row = 0)
    {
        Length = length;
        Row = row;
        values = Pinned(length);
        mean = Pinned(length);
        square = Pinned(length);
        gradients = [.. Enumerable.Range(0, Workers).Select(_ => Pinned(length))];
        if (row > 0) touched = [.. Enumerable.Range(0, Workers).Select(_ => new bool[length / row])];
    }

    public int Length { get; }
    public int Row { get; }
    public float* Values => At(values);
    public ReadOnlySpan<float> Span => values.AsSpan(0, Length);

    static float[] Pinned(int length) => GC.AllocateArray<float>((length + 15) / 16 * 16, pinned: true);

    static float* At(float[] pinned) => (float*)Unsafe.AsPointer(ref pinned[0]);

    public float* Gradient(int worker) => At(gradients[worker]);

    public float* GradientRow(int worker, int row)
    {
        touched![worker][row] = true;
        return At(gradients[worker]) + (long)row * Row;
    }

    public Tensor Fill(Random random, float range)
    {
        for (var i = 0; i < Length; i++) values[i] = (random.NextSingle() * 2 - 1) * range;
        return this;
    }

    public void Step(float rate, int step)
    {
        var fix = rate * MathF.Sqrt(1 - MathF.Pow(SquareDecay, step)) / (1 - MathF.Pow(MeanDecay, step));
        if (touched is null) Step(0, (Length + 15) / 16 * 16, fix);
        else
            for (var row = 0; row < touched[0].Length; row++)
            {
                var used = false;
                for (var w = 0; w < Workers; w++)
                {
                    used |= touched[w][row];
                    touched[w][row] = false;
                }
                if (used) Step(row * Row, Row, fix);
            }
    }

    void Step(int from, int count, float rate)
    {
        float* w = Values, m = At(mean), v = At(square), g0 = Gradient(0), g1 = Gradient(1);
        for (var i = from; i < from + count; i += 8)
        {
            var g = Vector256.Load(g0 + i) + Vector256.Load(g1 + i);
            var first = Vector256.Load(m + i) * MeanDecay + g * (1 - MeanDecay);
            var second = Vector256.Load(v + i) * SquareDecay + g * g * (1 - SquareDecay);
            first.Store(m + i);
            second.Store(v + i);
            (Vector256.Load(w + i) - first * rate / (Vector256.Sqrt(second) + Vector256.Create(1e-8f))).Store(w + i);
            Vector256<float>.Zero.Store(g0 + i);
            Vector256<float>.Zero.Store(g1 + i);
        }
    }
}
