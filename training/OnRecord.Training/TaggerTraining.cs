using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Trains the tagger and writes its tables.</summary>
static class TaggerTraining
{
    public const int Rounds = 8;
    const int JackknifeRounds = 4;
    const int Folds = 4;
    const int SureCount = 30;
    const double SureShare = 0.995;
    public const int Seed = 20261122;

    /// <summary>The weights are kept in steps of this size.</summary>
    const float Step = 0.12f;

    /// <summary>The pairs of tags worth learning, most frequent first.</summary>
    public static TagPair[] LabelsOf(IReadOnlyList<GoldSentence> sentences) =>
        [.. sentences.SelectMany(s => s.Tags).GroupBy(t => t).Where(g => g.Count() > 1).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Upos).ThenBy(g => g.Key.Penn).Select(g => g.Key).Take(Tagger.MostLabels)];

    public static void Train(ModelWriter model, IReadOnlyList<GoldSentence> sentences, TagPair[] labels, Vocabulary vocabulary, int rounds, Action<string> progress)
    {
        var indexOf = labels.Select((tag, i) => (tag, i)).ToDictionary(p => p.tag, p => (byte)p.i);
        var facts = sentences.Select(s => FactsOf(s, vocabulary)).ToArray();
        var fixedFeatures = facts.Select(WordFeatures).ToArray();
        var gold = sentences.Select(s => s.Tags.Select(t => indexOf.TryGetValue(t, out var i) ? i : indexOf[Nearest(t, labels)]).ToArray()).ToArray();
        var sure = Sure(facts, gold, vocabulary.Count);
        var perceptron = new Perceptron(TagFeatures.Buckets);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            int right = 0, all = 0;
            foreach (var s in order)
            {
                right += Pass(perceptron, facts[s], fixedFeatures[s], gold[s], sure, labels.Length);
                all += gold[s].Length;
            }
            if (round == rounds - 1) progress($"tagger round {round + 1}: {100.0 * right / all:F2} % right while learning");
        }
        HashedWeights.Write(model, "tagger", perceptron.Quantized(Step), withRows: true);
        model.Add<TagPair>("tagger.labels", labels);
        model.Add<byte>("tagger.sure", sure);
    }

    /// <summary>For each word of the vocabulary the label it has (nearly) every time, if it stands often enough in the treebanks to say so.</summary>
    static byte[] Sure(WordFacts[][] facts, byte[][] gold, int words)
    {
        var counts = new int[words][];
        for (var s = 0; s < facts.Length; s++)
            for (var i = 0; i < facts[s].Length; i++)
                if (facts[s][i].Id >= 0) (counts[facts[s][i].Id] ??= new int[Tagger.MostLabels])[gold[s][i]]++;
        var sure = new byte[words];
        for (var w = 0; w < words; w++)
        {
            var most = counts[w]?.Max() ?? 0;
            sure[w] = most >= SureCount && most >= SureShare * counts[w].Sum() ? (byte)Array.IndexOf(counts[w], most) : Tagger.Outside;
        }
        return sure;
    }

    /// <summary>Tags each sentence by a tagger that has not seen it: what the parser will meet.</summary>
    public static byte[][] Jackknifed(IReadOnlyList<GoldSentence> sentences, TagPair[] labels, Vocabulary vocabulary, Action<string> progress)
    {
        var tags = new byte[sentences.Count][];
        static int FoldOf(int sentence) => sentence / 50 % Folds;
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var model = new ModelWriter();
            Train(model, [.. sentences.Where((_, i) => FoldOf(i) != fold)], labels, vocabulary, JackknifeRounds, progress);
            var tagger = new Tagger(new ModelFile(model.ToArray()));
            for (var i = 0; i < sentences.Count; i++)
            {
                if (FoldOf(i) != fold) continue;
                tags[i] = new byte[sentences[i].Words.Count];
                tagger.Tag(FactsOf(sentences[i], vocabulary), tags[i]);
            }
        });
        return tags;
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

    static int Pass(Perceptron perceptron, WordFacts[] words, int[] wordFeatures, byte[] gold, byte[] sure, int labels)
    {
        Span<int> features = stackalloc int[TagFeatures.Count];
        Span<float> scores = stackalloc float[labels];
        uint before = Tagger.Outside, beforeThat = Tagger.Outside;
        var right = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Id >= 0 && sure[words[i].Id] is not Tagger.Outside and var known)
            {
                if (known == gold[i]) right++;
                (beforeThat, before) = (before, known);
                continue;
            }
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
