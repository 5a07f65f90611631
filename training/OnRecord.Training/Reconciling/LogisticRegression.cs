using OnRecord.Reconciling;

namespace OnRecord.Training;

/// <summary>Logistic regression by Newton's method with a ridge; a weight whose sign contradicts what its feature can mean is left at nothing.</summary>
static class LogisticRegression
{
    const int Steps = 25;

    /// <param name="rows">The pairs to learn from, each with its weight.</param>
    /// <param name="features">Their names and signs.</param>
    /// <param name="ridge">How strongly weights are held near nothing; the constant is free.</param>
    /// <returns>One weight for each feature, and the constant last.</returns>
    public static float[] Fit(IReadOnlyList<(LabelledPair Pair, double Weight)> rows, IReadOnlyList<Feature> features, double ridge)
    {
        var used = Enumerable.Range(0, features.Count).ToList();
        while (true)
        {
            var weights = Newton(rows, used, ridge);
            var wrong = used.Select((f, i) => (f, i)).Where(x => features[x.f].Sign * weights[x.i] < 0).OrderByDescending(x => Math.Abs(weights[x.i])).ToList();
            if (wrong.Count > 0)
            {
                used.Remove(wrong[0].f);
                continue;
            }
            var all = new float[features.Count + 1];
            for (var i = 0; i < used.Count; i++) all[used[i]] = (float)weights[i];
            all[^1] = (float)weights[^1];
            return all;
        }
    }

    static double[] Newton(IReadOnlyList<(LabelledPair Pair, double Weight)> rows, List<int> used, double ridge)
    {
        var n = used.Count + 1;
        var weights = new double[n];
        var x = new double[n];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[n];
            var curve = new double[n, n];
            foreach (var (pair, weight) in rows)
            {
                var sum = weights[^1];
                for (var i = 0; i < n - 1; i++) sum += weights[i] * (x[i] = pair.Features[used[i]]);
                x[^1] = 1;
                var p = 1 / (1 + Math.Exp(-sum));
                var error = weight * (p - (pair.IsOne ? 1 : 0));
                var bend = weight * Math.Max(p * (1 - p), 1e-6);
                for (var i = 0; i < n; i++)
                {
                    if (x[i] == 0) continue;
                    gradient[i] += error * x[i];
                    for (var j = 0; j <= i; j++) curve[i, j] += bend * x[i] * x[j];
                }
            }
            for (var i = 0; i < n; i++)
            {
                if (i < n - 1) gradient[i] += ridge * weights[i];
                curve[i, i] += i < n - 1 ? ridge : 1e-9;
                for (var j = 0; j < i; j++) curve[j, i] = curve[i, j];
            }
            var move = Solve(curve, gradient);
            for (var i = 0; i < n; i++) weights[i] -= Math.Clamp(move[i], -2, 2);
            if (move.Max(Math.Abs) < 1e-6) break;
        }
        return weights;
    }

    /// <summary>Gauss's elimination; the matrix is positive definite, so no rows need be exchanged.</summary>
    static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var k = 0; k < n; k++)
            for (var i = k + 1; i < n; i++)
            {
                var factor = matrix[i, k] / matrix[k, k];
                for (var j = k; j < n; j++) matrix[i, j] -= factor * matrix[k, j];
                right[i] -= factor * right[k];
            }
        var solution = new double[n];
        for (var i = n - 1; i >= 0; i--)
        {
            var rest = right[i];
            for (var j = i + 1; j < n; j++) rest -= matrix[i, j] * solution[j];
            solution[i] = rest / matrix[i, i];
        }
        return solution;
    }
}
