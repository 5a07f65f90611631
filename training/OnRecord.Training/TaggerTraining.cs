using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Trains the tagger and writes its tables.</summary>
static class TaggerTraining
{
    public const int Rounds = 8;
    public const int Seed = 20261122;

    /// <summary>The weights are kept in steps of this size.</summary>
    const float Step = 0.12f;

    public static void Train(ModelWriter model, IReadOnlyList<GoldSentence> sentences, Vocabulary vocabulary, Action<string> progress)
    {
        var labels = sentences.SelectMany(s => s.Tags).GroupBy(t => t).Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Upos).ThenBy(g => g.Key.Penn).Select(g => g.Key).Take(Tagger.MostLabels).ToArray();
        var indexOf = labels.Select((tag, i) => (tag, i)).ToDictionary(p => p.tag, p => (byte)p.i);
        var facts = sentences.Select(s => FactsOf(s, vocabulary)).ToArray();
        var fixedFeatures = facts.Select(WordFeatures).ToArray();
        var gold = sentences.Select(s => s.Tags.Select(t => indexOf.TryGetValue(t, out var i) ? i : indexOf[Nearest(t, labels)]).ToArray()).ToArray();
        var perceptron = new Perceptron(TagFeatures.Buckets);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            int right = 0, all = 0;
            foreach (var s in order)
            {
                right += Pass(perceptron, facts[s], fixedFeatures[s], gold[s], labels.Length);
                all += gold[s].Length;
            }
            progress($"tagger round {round + 1}: {100.0 * right / all:F2} % right while learning");
        }
        HashedWeights.Write(model, "tagger", perceptron.Quantized(Step));
        model.Add<TagPair>("tagger.labels", labels);
    }

    static TagPair Nearest(TagPair tags, TagPair[] labels) =>
        labels.FirstOrDefault(l => l.Penn == tags.Penn, labels.FirstOrDefault(l => l.Upos == tags.Upos, labels[0]));

    public static WordFacts[] FactsOf(GoldSentence sentence, Vocabulary vocabulary) =>
        [.. sentence.Words.Select((w, i) => WordFacts.Of(w.Form, i == 0, vocabulary))];

    static int[] WordFeatures(WordFacts[] words)
    {
        var features = new int[words.Length * TagFeatures.OfWords];
        for (var i = 0; i < words.Length; i++) TagFeatures.AddWords(words, i, features.AsSpan(i * TagFeatures.OfWords, TagFeatures.OfWords));
        return features;
    }

    static int Pass(Perceptron perceptron, WordFacts[] words, int[] wordFeatures, byte[] gold, int labels)
    {
        Span<int> features = stackalloc int[TagFeatures.Count];
        Span<float> scores = stackalloc float[labels];
        uint before = Tagger.Outside, beforeThat = Tagger.Outside;
        var right = 0;
        for (var i = 0; i < words.Length; i++)
        {
            wordFeatures.AsSpan(i * TagFeatures.OfWords, TagFeatures.OfWords).CopyTo(features);
            TagFeatures.AddTags(words, i, before, beforeThat, features[TagFeatures.OfWords..]);
            perceptron.Score(features, scores);
            var best = 0;
            for (var label = 1; label < labels; label++)
                if (scores[label] > scores[best]) best = label;
            perceptron.Tick();
            if (best == gold[i]) right++;
            else perceptron.Update(features, gold[i], (byte)best);
            (beforeThat, before) = (before, (uint)best);
        }
        return right;
    }
}
