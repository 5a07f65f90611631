namespace OnRecord.Reconciling;

/// <summary>The logistic function over weighted features: how likely two units are one, 0–1.</summary>
static class Logistic
{
    /// <param name="weights">One for each feature, and the constant last.</param>
    public static float Score(ReadOnlySpan<float> features, ReadOnlySpan<float> weights)
    {
        var sum = weights[^1];
        for (var i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return 1 / (1 + MathF.Exp(-sum));
    }
}
