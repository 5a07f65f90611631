namespace OnRecord.Stories;

/// <summary>
/// Trains a <see cref="PairScore"/>: gradient boosting of symmetric trees on logistic loss with second-order leaves (Friedman 2001; Chen and
/// Guestrin 2016), over measures cut into at most <see cref="Bins"/> quantiles. Deterministic.
/// </summary>
static class PairTrainer
{
    const int Bins = 48;

    public sealed record Options(int Trees = 240, int Depth = 3, float Rate = 0.08f, float Ridge = 8f)
    {
        /// <summary>Part of the rows each tree sees, and of the measures each question may choose from.</summary>
        public float Rows { get; init; } = 0.7f;

        public float Measures { get; init; } = 0.5f;
    }

    /// <param name="rows">Measures of the pairs, row by row.</param>
    /// <param name="labels">1 for pairs of one story.</param>
    /// <param name="weights">Weight of each row.</param>
    public static PairScore Train(float[] rows, byte[] labels, float[] weights, Options options)
    {
        var (cuts, binned) = Bin(rows, labels.Length);
        int n = labels.Length, depth = options.Depth;
        var scores = new float[n];
        float[] first = new float[n], second = new float[n];
        var leaf = new int[n];
        var random = new Random(20);
        List<byte> measures = [];
        List<float> thresholds = [], leaves = [];
        for (var tree = 0; tree < options.Trees; tree++)
        {
            for (var i = 0; i < n; i++)
            {
                var p = 1 / (1 + MathF.Exp(-scores[i]));
                var weight = random.NextSingle() < options.Rows ? weights[i] : 0;
                first[i] = (labels[i] - p) * weight;
                second[i] = Math.Max(1e-6f, p * (1 - p)) * weight;
                leaf[i] = 0;
            }
            for (var level = 0; level < depth; level++)
            {
                var open = binned.Select(_ => random.NextSingle() < options.Measures).ToArray();
                var (measure, bin) = BestQuestion(binned, open, first, second, leaf, 1 << level, options.Ridge);
                measures.Add((byte)measure);
                thresholds.Add(cuts[measure][bin]);
                var column = binned[measure];
                for (var i = 0; i < n; i++)
                    if (column[i] > bin) leaf[i] |= 1 << level;
            }
            double[] g = new double[1 << depth], h = new double[1 << depth];
            for (var i = 0; i < n; i++)
            {
                g[leaf[i]] += first[i];
                h[leaf[i]] += second[i];
            }
            var values = new float[1 << depth];
            for (var k = 0; k < values.Length; k++) values[k] = (float)(options.Rate * g[k] / (h[k] + options.Ridge));
            for (var i = 0; i < n; i++) scores[i] += values[leaf[i]];
            leaves.AddRange(values);
        }
        return new(depth, [.. measures], [.. thresholds], [.. leaves], 0);
    }

    static (int Measure, int Bin) BestQuestion(byte[][] binned, bool[] open, float[] first, float[] second, int[] leaf, int leafCount, float ridge)
    {
        var best = (Measure: 0, Bin: 0);
        var bestGain = double.MinValue;
        var sums = new float[leafCount * Bins * 2];
        for (var measure = 0; measure < binned.Length; measure++)
        {
            if (!open[measure]) continue;
            Array.Clear(sums);
            var column = binned[measure];
            for (var i = 0; i < leaf.Length; i++)
            {
                var at = (leaf[i] * Bins + column[i]) * 2;
                sums[at] += first[i];
                sums[at + 1] += second[i];
            }
            var gains = new double[Bins - 1];
            for (var k = 0; k < leafCount; k++) AddGains(sums.AsSpan(k * Bins * 2, Bins * 2), gains, ridge);
            for (var bin = 0; bin < gains.Length; bin++)
                if (gains[bin] > bestGain + 1e-9) (bestGain, best) = (gains[bin], (measure, bin));
        }
        return best;
    }

    static void AddGains(ReadOnlySpan<float> sums, double[] gains, float ridge)
    {
        double g = 0, h = 0, leftG = 0, leftH = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            g += sums[bin * 2];
            h += sums[bin * 2 + 1];
        }
        if (h == 0) return;
        for (var bin = 0; bin < gains.Length; bin++)
        {
            leftG += sums[bin * 2];
            leftH += sums[bin * 2 + 1];
            double rightG = g - leftG, rightH = h - leftH;
            gains[bin] += leftG * leftG / (leftH + ridge) + rightG * rightG / (rightH + ridge);
        }
    }

    /// <summary>Cuts each measure at its quantiles; values in bin b are at most cut b.</summary>
    static (float[][] Cuts, byte[][] Binned) Bin(float[] rows, int n)
    {
        var count = rows.Length / n;
        float[][] cuts = new float[count][];
        byte[][] binned = new byte[count][];
        var sorted = new float[n];
        for (var measure = 0; measure < count; measure++)
        {
            for (var i = 0; i < n; i++) sorted[i] = rows[i * count + measure];
            Array.Sort(sorted);
            var distinct = sorted.Distinct().ToArray();
            var cut = new float[Bins];
            for (var bin = 0; bin < Bins; bin++)
                cut[bin] = distinct.Length <= Bins ? distinct[Math.Min(bin, distinct.Length - 1)] : Quantile(sorted, distinct, bin);
            Array.Sort(cut);
            cuts[measure] = cut;
            binned[measure] = new byte[n];
            for (var i = 0; i < n; i++)
            {
                var bin = Array.BinarySearch(cut, rows[i * count + measure]);
                if (bin < 0) bin = ~bin;
                while (bin > 0 && cut[bin - 1] >= rows[i * count + measure]) bin--;
                binned[measure][i] = (byte)Math.Min(bin, Bins - 1);
            }
        }
        return (cuts, binned);
    }

    /// <summary>Half of the cuts at quantiles of all values, half at quantiles of the different ones: the rare high values tell most.</summary>
    static float Quantile(float[] sorted, float[] distinct, int bin)
    {
        var from = bin % 2 == 0 ? sorted : distinct;
        return from[(int)((long)(bin + 1) * (from.Length - 1) / Bins)];
    }
}
