using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Trains the sentence splitter on words as the tokenizer cuts them, with the treebanks' sentence ends.</summary>
static class SplitterTraining
{
    const int Rounds = 12;

    public static void Train(ModelWriter model, IReadOnlyList<GoldText> texts, Vocabulary vocabulary, Action<string> progress)
    {
        var cases = texts.SelectMany(t => Cases(t, vocabulary)).ToArray();
        var weights = new float[SentenceSplitter.Buckets];
        var sums = new double[SentenceSplitter.Buckets];
        var random = new Random(TaggerTraining.Seed);
        var time = 1;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(cases);
            var wrong = 0;
            foreach (var (features, ends) in cases)
            {
                time++;
                var score = 0f;
                foreach (var f in features) score += weights[f];
                if (score > 0 == ends && Math.Abs(score) > 1) continue;
                if (score > 0 != ends) wrong++;
                var by = ends ? 1f : -1f;
                foreach (var f in features) { weights[f] += by; sums[f] += by * (double)time; }
            }
            if (round == Rounds - 1) progress($"sentence ends: {wrong} of {cases.Length} wrong while learning");
        }
        var averages = weights.Select((w, i) => w - sums[i] / time).ToArray();
        var step = averages.Max(Math.Abs) / 127;
        model.Add<sbyte>("sentences", averages.Select(a => (sbyte)Math.Round(a / step)).ToArray());
    }

    static IEnumerable<(int[] Features, bool Ends)> Cases(GoldText gold, Vocabulary vocabulary)
    {
        var ends = gold.Sentences.Select(s => s.End).ToHashSet();
        var pieces = new List<Piece>();
        var cases = new List<(int[], bool)>();
        foreach (var block in gold.Blocks)
        {
            pieces.Clear();
            Tokenizer.Cut(gold.Text, block.Start, block.End, pieces);
            var all = pieces.ToArray();
            var state = new SentenceSplitter.QuoteState();
            for (var i = 0; i + 1 < all.Length; i++)
            {
                state.Pass(gold.Text, all[i]);
                var end = ends.Contains(all[i].End);
                if (SentenceSplitter.IsCandidate(gold.Text, all, i))
                {
                    var features = new int[SentenceSplitter.Features];
                    SentenceSplitter.Fill(gold.Text, all, i, state, vocabulary, features);
                    cases.Add((features, end));
                }
                if (end) state.Since = 0;
            }
        }
        return cases;
    }
}
