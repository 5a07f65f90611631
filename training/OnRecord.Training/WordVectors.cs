using System.Numerics;
using System.Runtime.CompilerServices;

namespace OnRecord.Training;

/// <summary>Structured skip-gram with negative sampling (Ling et al. 2015): each place of the window has its own output vectors.</summary>
static unsafe class WordVectors
{
    public const int Size = 64;
    const int Window = 2;
    const int Epochs = 2;
    const int Negatives = 5;
    const float FirstRate = 0.03f;

    /// <summary>Words above this share of the corpus are skipped at random (Mikolov et al. 2013).</summary>
    const double Frequent = 3e-4;

    /// <returns>One row a word of <see cref="Corpus.Vocabulary"/>.</returns>
    public static float[] Train(Corpus corpus, Action<string> progress)
    {
        var count = corpus.Vocabulary.Length;
        var random = new SplitMix(TaggerTraining.Seed);
        float[] input = new float[count * Size], output = new float[count * Size * 2 * Window];
        for (var i = 0; i < input.Length; i++) input[i] = (random.NextFloat() - 0.5f) / Size;
        var negatives = NegativeTable(corpus.Counts);
        var total = corpus.Counts.Sum(c => (double)c);
        var keep = corpus.Counts.Select(c => c == 0 ? 1f : (float)Math.Min(1, Math.Sqrt(Frequent * total / c))).ToArray();
        var line = new List<int>();
        long done = 0, all = corpus.Words.Count * (long)Epochs;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var word in corpus.Words)
            {
                done++;
                if (word == Corpus.Break)
                {
                    var rate = FirstRate * Math.Max(0.02f, 1 - (float)done / all);
                    TrainLine(line, input, output, negatives, rate, ref random);
                    line.Clear();
                }
                else if (word != ushort.MaxValue && random.NextFloat() < keep[word - 1]) line.Add(word - 1);
            }
            progress($"vectors: epoch {epoch + 1}");
        }
        return input;
    }

    static int[] NegativeTable(int[] counts)
    {
        var table = new int[1 << 20];
        var sum = counts.Sum(c => Math.Pow(c, 0.75));
        var at = 0;
        var reached = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            reached += Math.Pow(counts[i], 0.75) / sum;
            while (at < table.Length && (at + 0.5) / table.Length < reached) table[at++] = i;
        }
        return table;
    }

    static void TrainLine(List<int> line, float[] input, float[] output, int[] negatives, float rate, ref SplitMix random)
    {
        var error = stackalloc float[Size];
        fixed (float* inputs = input, outputs = output)
            for (var i = 0; i < line.Count; i++)
            {
                var word = inputs + (long)line[i] * Size;
                for (var place = 0; place < 2 * Window; place++)
                {
                    var j = i + (place < Window ? place - Window : place - Window + 1);
                    if (j < 0 || j >= line.Count) continue;
                    new Span<float>(error, Size).Clear();
                    for (var n = 0; n <= Negatives; n++)
                    {
                        var context = n == 0 ? line[j] : negatives[random.Next() >> 44];
                        if (n > 0 && context == line[j]) continue;
                        Step(word, outputs + ((long)context * 2 * Window + place) * Size, error, n == 0 ? 1f : 0f, rate);
                    }
                    for (var d = 0; d < Size; d += Vector<float>.Count)
                        (Unsafe.ReadUnaligned<Vector<float>>(word + d) + Unsafe.ReadUnaligned<Vector<float>>(error + d)).Store(word + d);
                }
            }
    }

    static void Step(float* word, float* context, float* error, float wanted, float rate)
    {
        var dot = Vector<float>.Zero;
        for (var d = 0; d < Size; d += Vector<float>.Count) dot += Unsafe.ReadUnaligned<Vector<float>>(word + d) * Unsafe.ReadUnaligned<Vector<float>>(context + d);
        var by = new Vector<float>((wanted - 1 / (1 + MathF.Exp(-Vector.Sum(dot)))) * rate);
        for (var d = 0; d < Size; d += Vector<float>.Count)
        {
            var c = Unsafe.ReadUnaligned<Vector<float>>(context + d);
            (Unsafe.ReadUnaligned<Vector<float>>(error + d) + by * c).Store(error + d);
            (c + by * Unsafe.ReadUnaligned<Vector<float>>(word + d)).Store(context + d);
        }
    }
}

/// <summary>A small fast random number generator (Steele et al. 2014) whose sequence no runtime changes.</summary>
struct SplitMix(ulong seed)
{
    ulong state = seed;

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }

    public float NextFloat() => (Next() >> 40) * (1f / (1 << 24));
}
