using System.Numerics;
using System.Runtime.InteropServices;
using OnRecord.Names;

namespace OnRecord.Training;

/// <summary>
/// Trains a linear-chain conditional random field (Lafferty et al. 2001) by stochastic gradient steps with AdaGrad (Duchi et al. 2011). Features are left out
/// at random, so that none alone decides; the weights are averaged over the later rounds. One thread and a fixed seed.
/// </summary>
sealed class NameTrainer
{
    /// <summary>Labels, filled up to whole vectors.</summary>
    public const int Row = 24;

    const int Labels = NameLabels.Count, Start = Labels;

    readonly float[] weights = new float[NameFeatures.Buckets * Row];
    readonly float[] squares = new float[NameFeatures.Buckets * Row];
    readonly float[] transitions = new float[(Labels + 1) * Labels];
    readonly float[] transitionSquares = new float[(Labels + 1) * Labels];
    float[] scores = [], alpha = [], beta = [];
    ulong state = 0x9E3779B97F4A7C15;

    public float Rate { get; init; } = 0.15f;
    public float Dropout { get; init; } = 0.3f;
    public float LexicalDropout { get; init; } = 0.3f;
    public float Decay { get; init; } = 2e-6f;
    public int Rounds { get; init; } = 12;

    /// <summary>After so many rounds only what was marked by hand is learned from.</summary>
    public int EarlyRounds { get; init; } = 6;

    public (float[] Weights, float[] Transitions) Train(List<NameExample> examples, Action<string> progress)
    {
        var sum = new float[weights.Length];
        var transitionSum = new float[transitions.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var averaged = 0;
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var j = (int)(Next() % (ulong)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }
            double loss = 0;
            foreach (var i in order)
                if (round < EarlyRounds || !examples[i].IsEarly) loss += Learn(examples[i]);
            progress($"names: round {round + 1} of {Rounds}, loss {loss / examples.Count:F4}");
            if (round < Rounds / 2) continue;
            averaged++;
            for (var i = 0; i < sum.Length; i++) sum[i] += weights[i];
            for (var i = 0; i < transitionSum.Length; i++) transitionSum[i] += transitions[i];
        }
        for (var i = 0; i < sum.Length; i++) sum[i] /= averaged;
        for (var i = 0; i < transitionSum.Length; i++) transitionSum[i] /= averaged;
        return (sum, transitionSum);
    }

    double Learn(NameExample example)
    {
        var n = example.Labels.Length;
        if (scores.Length < n * Row) (scores, alpha, beta) = (new float[n * Row * 2], new float[n * Row * 2], new float[n * Row * 2]);
        var kept = new int[n][];
        for (var t = 0; t < n; t++)
        {
            kept[t] = Thin(example.Features[t]);
            var score = scores.AsSpan(t * Row, Row);
            score.Clear();
            foreach (var bucket in kept[t]) Add(score, weights.AsSpan(bucket * Row, Row));
        }
        var logZ = ForwardBackward(n);
        var loss = logZ;
        Span<float> gradient = stackalloc float[Row];
        var pair = new float[transitions.Length];
        for (var t = 0; t < n; t++)
        {
            gradient.Clear();
            for (var y = 0; y < Labels; y++) gradient[y] = MathF.Exp(alpha[t * Row + y] + beta[t * Row + y] - logZ);
            gradient[example.Labels[t]] -= 1;
            loss -= scores[t * Row + example.Labels[t]];
            for (var y = 0; y < Row; y++) gradient[y] *= example.Weight;
            foreach (var bucket in kept[t]) Descend(weights.AsSpan(bucket * Row, Row), squares.AsSpan(bucket * Row, Row), gradient);
            var before = t == 0 ? Start : example.Labels[t - 1];
            pair[before * Labels + example.Labels[t]] -= 1;
            loss -= transitions[before * Labels + example.Labels[t]];
            AddPairs(t, logZ, pair);
        }
        for (var i = 0; i < pair.Length; i++)
        {
            if (pair[i] == 0) continue;
            var g = pair[i] * example.Weight;
            transitionSquares[i] += g * g;
            transitions[i] -= Rate * g / (1 + MathF.Sqrt(transitionSquares[i]));
        }
        return loss;
    }

    void AddPairs(int t, float logZ, float[] pair)
    {
        for (var before = 0; before <= Labels; before++)
        {
            if (t == 0 != (before == Start)) continue;
            for (var y = 0; y < Labels; y++)
            {
                if (!Allowed(before, y)) continue;
                var a = t == 0 ? 0 : alpha[(t - 1) * Row + before];
                pair[before * Labels + y] += MathF.Exp(a + transitions[before * Labels + y] + scores[t * Row + y] + beta[t * Row + y] - logZ);
            }
        }
    }

    static bool Allowed(int before, int label) => NameLabels.MayFollow(before == Start ? NameLabels.Outside : before, label);

    float ForwardBackward(int n)
    {
        Span<float> terms = stackalloc float[Labels];
        for (var t = 0; t < n; t++)
            for (var y = 0; y < Labels; y++)
            {
                var count = 0;
                if (t == 0)
                {
                    if (Allowed(Start, y)) terms[count++] = transitions[Start * Labels + y];
                }
                else
                    for (var before = 0; before < Labels; before++)
                        if (Allowed(before, y)) terms[count++] = alpha[(t - 1) * Row + before] + transitions[before * Labels + y];
                alpha[t * Row + y] = LogSum(terms[..count]) + scores[t * Row + y];
            }
        for (var t = n - 1; t >= 0; t--)
            for (var y = 0; y < Labels; y++)
            {
                if (t == n - 1)
                {
                    beta[t * Row + y] = NameLabels.Opens(y) ? float.NegativeInfinity : 0;
                    continue;
                }
                var count = 0;
                for (var after = 0; after < Labels; after++)
                    if (Allowed(y, after)) terms[count++] = transitions[y * Labels + after] + scores[(t + 1) * Row + after] + beta[(t + 1) * Row + after];
                beta[t * Row + y] = LogSum(terms[..count]);
            }
        for (var y = 0; y < Labels; y++) terms[y] = alpha[(n - 1) * Row + y] + beta[(n - 1) * Row + y];
        return LogSum(terms);
    }

    static float LogSum(ReadOnlySpan<float> terms)
    {
        var top = float.NegativeInfinity;
        foreach (var term in terms) top = Math.Max(top, term);
        if (float.IsNegativeInfinity(top)) return top;
        float sum = 0;
        foreach (var term in terms) sum += MathF.Exp(term - top);
        return top + MathF.Log(sum);
    }

    /// <summary>Leaves features out at random; now and then all that know the word itself, so that the model learns to read strange names.</summary>
    int[] Thin(int[] features)
    {
        var strange = Chance() < LexicalDropout;
        var kept = new List<int>(features.Length);
        for (var f = 0; f < features.Length; f++)
        {
            if (strange && NameFeatures.KnowsTheWord(f)) continue;
            if (Chance() >= Dropout) kept.Add(features[f]);
        }
        return [.. kept];
    }

    float Chance() => (float)(Next() >> 40) / (1 << 24);

    ulong Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return state;
    }

    static void Add(Span<float> sum, Span<float> row)
    {
        var s = MemoryMarshal.Cast<float, Vector<float>>(sum);
        var r = MemoryMarshal.Cast<float, Vector<float>>(row);
        for (var i = 0; i < s.Length; i++) s[i] += r[i];
    }

    void Descend(Span<float> weight, Span<float> square, Span<float> gradient)
    {
        var w = MemoryMarshal.Cast<float, Vector<float>>(weight);
        var q = MemoryMarshal.Cast<float, Vector<float>>(square);
        var g = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        var rate = new Vector<float>(Rate);
        var decay = new Vector<float>(1 - Decay);
        for (var i = 0; i < w.Length; i++)
        {
            q[i] += g[i] * g[i];
            w[i] = w[i] * decay - rate * g[i] / (Vector<float>.One + Vector.SquareRoot(q[i]));
        }
    }
}
