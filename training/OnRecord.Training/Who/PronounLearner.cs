using OnRecord.Names;

namespace OnRecord.Training;

/// <summary>
/// Learns the pronoun network: Adam on the log-likelihood of the right choices, dropping features at random. Deterministic for a seed.
/// </summary>
sealed class PronounLearner(int seed = 7)
{
    const int Width = PronounNetwork.Width;
    readonly float[] _weights = new float[PronounNetwork.SizeOf(PronounFeatures.Count)], _gradient = new float[PronounNetwork.SizeOf(PronounFeatures.Count)],
        _mean = new float[PronounNetwork.SizeOf(PronounFeatures.Count)], _square = new float[PronounNetwork.SizeOf(PronounFeatures.Count)];
    readonly Random _random = new(seed);

    public float Drop { get; init; } = 0.3f;
    public float Rate { get; init; } = 0.002f;
    public float Decay { get; init; } = 0.01f;

    public float[] Learn(IReadOnlyList<PronounChoice> choices, int epochs, Action<string> progress)
    {
        for (var i = 0; i < _weights.Length; i++) _weights[i] = (_random.NextSingle() - 0.5f) * 0.1f;
        for (var i = 0; i < Width; i++) _weights[(PronounFeatures.Count + 1) * Width + i] = (i % 2 == 0 ? 1 : -1) * (0.5f + _random.NextSingle() * 0.5f);
        var order = Enumerable.Range(0, choices.Count).ToArray();
        int batch = 16, step = 0, steps = epochs * ((choices.Count + batch - 1) / batch);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _random.Shuffle(order);
            var loss = 0.0;
            for (var from = 0; from < order.Length; from += batch)
            {
                for (var i = from; i < Math.Min(order.Length, from + batch); i++) loss += Backward(choices[order[i]]);
                Step(++step, Rate * (1 - 0.97f * step / steps));
            }
            progress($"epoch {epoch + 1}: loss {loss / choices.Count:F4}");
        }
        return _weights;
    }

    double Backward(PronounChoice choice)
    {
        var n = choice.Features.Length;
        var hidden = new float[n * Width];
        var scores = new double[n];
        var kept = new int[n][];
        for (var c = 0; c < n; c++)
        {
            kept[c] = [.. choice.Features[c].Where(_ => _random.NextSingle() >= Drop)];
            var h = hidden.AsSpan(c * Width, Width);
            _weights.AsSpan(PronounFeatures.Count * Width, Width).CopyTo(h);
            foreach (var feature in kept[c])
                for (var i = 0; i < Width; i++) h[i] += _weights[feature * Width + i];
            for (var i = 0; i < Width; i++) scores[c] += Math.Max(0, h[i]) * _weights[(PronounFeatures.Count + 1) * Width + i];
        }
        var max = scores.Max();
        double all = 0, right = 0;
        for (var c = 0; c < n; c++)
        {
            scores[c] = Math.Exp(scores[c] - max);
            all += scores[c];
            if (choice.Right[c]) right += scores[c];
        }
        for (var c = 0; c < n; c++)
        {
            var slope = (float)(scores[c] / all - (choice.Right[c] ? scores[c] / right : 0));
            if (Math.Abs(slope) < 1e-5f) continue;
            for (var i = 0; i < Width; i++)
            {
                var at = hidden[c * Width + i];
                if (at <= 0) continue;
                _gradient[(PronounFeatures.Count + 1) * Width + i] += slope * at;
                var below = slope * _weights[(PronounFeatures.Count + 1) * Width + i];
                _gradient[PronounFeatures.Count * Width + i] += below;
                foreach (var feature in kept[c]) _gradient[feature * Width + i] += below;
            }
        }
        return -Math.Log(right / all + 1e-12);
    }

    void Step(int step, float rate)
    {
        float correction1 = 1 - MathF.Pow(0.9f, step), correction2 = 1 - MathF.Pow(0.999f, step);
        for (var i = 0; i < _weights.Length; i++)
        {
            var g = _gradient[i] / 16;
            _gradient[i] = 0;
            _mean[i] = 0.9f * _mean[i] + 0.1f * g;
            _square[i] = 0.999f * _square[i] + 0.001f * g * g;
            _weights[i] -= rate * (_mean[i] / correction1 / (MathF.Sqrt(_square[i] / correction2) + 1e-8f) + Decay * _weights[i]);
        }
    }
}
