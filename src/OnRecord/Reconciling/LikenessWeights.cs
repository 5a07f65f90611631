using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Reconciling;

/// <summary>
/// The learned weights of one kind's likeness (logistic regression) and the average above which accounts are joined. They ship as
/// <c>statement-weights.tsv</c>, <c>figure-weights.tsv</c> and <c>event-weights.tsv</c>, which <c>onrecord train-reconciling</c> writes.
/// </summary>
sealed class LikenessWeights
{
    readonly float[] _weights;

    /// <param name="weights">One for each feature, and the constant last.</param>
    public LikenessWeights(float[] weights, float threshold)
    {
        (_weights, Threshold) = (weights, threshold);
    }

    public float Threshold { get; }

    /// <summary>How likely two accounts are of one thing, 0–1.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        var sum = _weights[^1];
        for (var i = 0; i < features.Length; i++) sum += _weights[i] * features[i];
        return 1 / (1 + MathF.Exp(-sum));
    }

    public LikenessWeights With(float threshold) => new(_weights, threshold);

    /// <summary>The weights that ship for a kind of account.</summary>
    /// <exception cref="InvalidOperationException">The table does not hold exactly these features: it has to be trained again.</exception>
    public static LikenessWeights Of(string kind, ImmutableArray<Feature> features)
    {
        var table = EmbeddedData.Rows($"Reconciling/{kind}-weights.tsv").ToDictionary(r => r[0], r => float.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        float Take(string name) => table.Remove(name, out var value) ? value : throw new InvalidOperationException($"The {kind} weights lack '{name}'; train them again.");
        var weights = features.Select(f => Take(f.Name)).Append(Take("constant")).ToArray();
        var threshold = Take("threshold");
        return table.Count == 0 ? new(weights, threshold) : throw new InvalidOperationException($"The {kind} weights hold '{table.Keys.First()}', which is no feature; train them again.");
    }

    /// <summary>The table as it is shipped.</summary>
    public IEnumerable<string> Lines(ImmutableArray<Feature> features)
    {
        static string Row(string name, float value) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:0.000}");
        return [.. features.Select((f, i) => Row(f.Name, _weights[i])), Row("constant", _weights[^1]), Row("threshold", Threshold)];
    }
}
