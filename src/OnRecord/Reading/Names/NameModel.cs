using System.Buffers;
using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>The trained name model: a linear-chain conditional random field, its best path found with Viterbi's algorithm.</summary>
/// <param name="vocabulary">The one the model learned with.</param>
sealed unsafe class NameModel(ModelFile file, Vocabulary vocabulary)
{
    /// <summary>Weights are whole numbers; so many make one unit of log-odds.</summary>
    public const int Scale = 16;

    const int Labels = NameLabels.Count, Start = Labels, Impossible = int.MinValue / 2;

    /// <summary>The model that ships inside the library.</summary>
    public static NameModel Shipped { get; } = new(new ModelFile(EmbeddedData.Bytes("Models/names.bin")), WordModels.Shipped.Vocabulary);

    readonly HashedWeights weights = new(file, "names");
    readonly Table<short> transitions = file.Table<short>("names.transitions");

    public NameClasses Classes { get; } = new(file);

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>Writes each candidate's score for each label into <paramref name="scores"/>, <see cref="NameLabels.Count"/> numbers a word.</summary>
    public void Score(NameSentence sentence, int first, int end, Span<int> scores)
    {
        Span<int> features = stackalloc int[NameFeatures.Count];
        scores[..((end - first) * Labels)].Clear();
        fixed (int* row = scores)
            for (var i = first; i < end; i++) weights.Add(features[..NameFeatures.Of(sentence, i, features)], row + (i - first) * Labels);
    }

    /// <summary>The best allowed sequence of labels for scored words.</summary>
    public void Decode(ReadOnlySpan<int> scores, Span<byte> labels)
    {
        var n = labels.Length;
        var best = ArrayPool<int>.Shared.Rent(n * Labels);
        var back = ArrayPool<byte>.Shared.Rent(n * Labels);
        for (var t = 0; t < n; t++)
            for (var y = 0; y < Labels; y++)
            {
                var (score, from) = t == 0 ? (NameLabels.MayFollow(NameLabels.Outside, y) ? Transition(Start, y) : Impossible, 0) : Best(best.AsSpan((t - 1) * Labels, Labels), y);
                best[t * Labels + y] = score + scores[t * Labels + y];
                back[t * Labels + y] = (byte)from;
            }
        var last = NameLabels.Outside;
        for (var y = 1; y < Labels; y++)
            if (!NameLabels.Opens(y) && best[(n - 1) * Labels + y] > best[(n - 1) * Labels + last]) last = y;
        for (var t = n - 1; t >= 0; t--)
        {
            labels[t] = (byte)last;
            last = back[t * Labels + last];
        }
        ArrayPool<int>.Shared.Return(best);
        ArrayPool<byte>.Shared.Return(back);
    }

    (int Score, int From) Best(ReadOnlySpan<int> before, int label)
    {
        var best = Impossible;
        var from = 0;
        foreach (var y in NameLabels.Before(label))
        {
            var score = before[y] + Transition(y, label);
            if (score > best) (best, from) = (score, y);
        }
        return (best, from);
    }

    int Transition(int before, int label) => transitions[before * Labels + label];

    /// <param name="weights">A row of <paramref name="row"/> numbers for each bucket.</param>
    public static void Write(ModelWriter model, ReadOnlySpan<float> weights, int row, ReadOnlySpan<float> transitions)
    {
        var buckets = new HashedWeights.Entry[weights.Length / row][];
        var entries = new List<HashedWeights.Entry>(Labels);
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            entries.Clear();
            for (var y = 0; y < Labels; y++)
                if (Whole(weights[bucket * row + y], sbyte.MaxValue) is var weight && weight != 0) entries.Add(new((byte)y, (sbyte)weight));
            buckets[bucket] = [.. entries];
        }
        HashedWeights.Write(model, "names", buckets);
        var steps = new short[transitions.Length];
        for (var i = 0; i < steps.Length; i++) steps[i] = (short)Whole(transitions[i], short.MaxValue);
        model.Add<short>("names.transitions", steps);
    }

    static int Whole(float weight, int limit) => Math.Clamp((int)MathF.Round(weight * Scale), -limit, limit);
}
