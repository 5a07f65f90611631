using System.Numerics;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Groups words by their vectors: k-means on the unit sphere, begun from the most frequent words, so that it needs no chance.</summary>
static class WordClassTraining
{
    const int Rounds = 8;

    public static WordClass[] Classes(Corpus corpus, float[] vectors, Action<string> progress)
    {
        var unit = Normalized(vectors);
        var trained = corpus.Counts.TakeWhile(c => c > 4).Count();
        var coarse = Cluster(unit, trained, 63);
        var middle = Cluster(unit, trained, 255);
        var fine = Cluster(unit, trained, 1023);
        progress("word classes: 64, 256 and 1024");
        return [.. corpus.Vocabulary.Select((_, i) => new WordClass((byte)coarse[i], (byte)middle[i], (ushort)fine[i],
            corpus.CapitalRates[i] < 0 ? (byte)7 : (byte)Math.Round(corpus.CapitalRates[i] * 15)))];
    }

    static float[] Normalized(float[] vectors)
    {
        var unit = (float[])vectors.Clone();
        for (var at = 0; at < unit.Length; at += WordVectors.Size)
        {
            var row = unit.AsSpan(at, WordVectors.Size);
            var length = 0f;
            foreach (var x in row) length += x * x;
            length = 1 / MathF.Sqrt(length + 1e-12f);
            for (var d = 0; d < row.Length; d++) row[d] *= length;
        }
        return unit;
    }

    /// <returns>For each word its class from 1; 0 for words too rare to have been trained.</returns>
    static int[] Cluster(float[] unit, int trained, int classes)
    {
        const int size = WordVectors.Size;
        var centres = unit.AsSpan(0, classes * size).ToArray();
        var of = new int[unit.Length / size];
        for (var round = 0; round < Rounds; round++)
        {
            for (var word = 0; word < trained; word++) of[word] = 1 + Closest(unit.AsSpan(word * size, size), centres, classes);
            var sums = new float[classes * size];
            for (var word = 0; word < trained; word++)
            {
                var sum = sums.AsSpan((of[word] - 1) * size, size);
                for (var d = 0; d < size; d++) sum[d] += unit[word * size + d];
            }
            centres = Normalized(sums);
        }
        return of;
    }

    static int Closest(ReadOnlySpan<float> word, float[] centres, int classes)
    {
        int best = 0;
        var most = float.MinValue;
        for (var c = 0; c < classes; c++)
        {
            var centre = centres.AsSpan(c * WordVectors.Size, WordVectors.Size);
            var dot = Vector<float>.Zero;
            for (var d = 0; d < WordVectors.Size; d += Vector<float>.Count) dot += new Vector<float>(word[d..]) * new Vector<float>(centre[d..]);
            var score = Vector.Sum(dot);
            if (score > most) (most, best) = (score, c);
        }
        return best;
    }
}
