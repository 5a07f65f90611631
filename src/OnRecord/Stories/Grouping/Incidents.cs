using OnRecord.Words;

namespace OnRecord.Stories;

/// <summary>
/// Parts a closed set of reports into incidents, all of it known from the start: average link over the cosine of weighted words, in which names, numbers and
/// days count double, since two incidents of one kind (two quakes, two arrests) are told apart by little else. <see cref="Grouper"/> is for streams.
/// </summary>
static class Incidents
{
    /// <summary>Chosen on thirds of ECB+ train, each about as large as a set the measure is taken on.</summary>
    public const float Threshold = 0.21f;

    const float Telling = 2;
    const char Plain = 'W';

    /// <returns>The incident of each reading: the index of its first.</returns>
    public static int[] Of(float[,] likeness, float threshold = Threshold)
    {
        var count = likeness.GetLength(0);
        var pairs = new List<(int, int, float)>();
        for (var i = 0; i < count; i++)
            for (var j = i + 1; j < count; j++)
                if (likeness[i, j] > 0) pairs.Add((i, j, likeness[i, j]));
        var incidents = new int[count];
        foreach (var members in Reconciling.Clusters.AverageLink([.. Enumerable.Range(0, count)], pairs, threshold, i => i))
            foreach (var member in members) incidents[member] = members[0];
        return incidents;
    }

    /// <summary>How alike each two reports are, 0–1.</summary>
    public static float[,] Likeness(IReadOnlyList<Reading> readings)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = readings.Select(r => Count(r, terms)).ToList();
        var reports = new int[terms.Count];
        foreach (var (term, _) in counts.SelectMany(c => c)) reports[term]++;
        var weights = new float[terms.Count];
        foreach (var (name, term) in terms)
            if (reports[term] > 1) weights[term] = (name[0] == Plain ? 1 : Telling) * MathF.Log((readings.Count + 1f) / reports[term]);
        var vectors = counts.ConvertAll(c => Vector(c, weights));
        var likeness = new float[readings.Count, readings.Count];
        for (var i = 0; i < readings.Count; i++)
            for (var j = i; j < readings.Count; j++) likeness[i, j] = likeness[j, i] = Dot(vectors[i], vectors[j]);
        return likeness;
    }

    /// <summary>Names and numbers as they are written, days by their value, other words of content by lemma; the first character tells them apart.</summary>
    static SortedDictionary<int, int> Count(Reading reading, Dictionary<string, int> terms)
    {
        var counts = new SortedDictionary<int, int>();
        void Add(char kind, string word)
        {
            if (!terms.TryGetValue(kind + word, out var term)) terms[kind + word] = term = terms.Count;
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }
        for (var w = 0; w < reading.Prose.Words.Length; w++)
        {
            var word = reading.Prose.Words[w];
            if (word.Upos is Upos.Propn or Upos.Num) Add('N', reading.Prose.SurfaceOf(w).ToString().ToLowerInvariant());
            else if (word.Upos is Upos.Noun or Upos.Verb or Upos.Adj) Add(Plain, word.Lemma.ToLowerInvariant());
        }
        foreach (var time in reading.Times) Add('T', time.Value);
        return counts;
    }

    /// <summary>Of length 1, by term.</summary>
    static (int Term, float Weight)[] Vector(SortedDictionary<int, int> counts, float[] weights)
    {
        var vector = counts.Where(c => weights[c.Key] > 0).Select(c => (Term: c.Key, Weight: weights[c.Key] * (1 + MathF.Log(c.Value)))).ToArray();
        var length = MathF.Sqrt(vector.Sum(v => v.Weight * v.Weight));
        for (var i = 0; i < vector.Length; i++) vector[i].Weight /= length;
        return vector;
    }

    static float Dot((int Term, float Weight)[] a, (int Term, float Weight)[] b)
    {
        var sum = 0f;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Term == b[j].Term) sum += a[i++].Weight * b[j++].Weight;
            else if (a[i].Term < b[j].Term) i++;
            else j++;
        }
        return sum;
    }
}
