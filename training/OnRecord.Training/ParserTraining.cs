using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Trains the parser's network. Two workers take fixed halves of each batch, so that the result does not hang on timing.</summary>
static class ParserTraining
{
    const int Batch = 16;
    const float Rate = 0.0015f, LastShare = 0.02f, Exploration = 0.7f;

    public static byte[] Train(IReadOnlyList<GoldSentence> sentences, byte[][] guessedTags, WordModels words, float[] vectors, int epochs, Action<string> progress)
    {
        var samples = sentences.Select((s, i) => Sample(s, guessedTags[i], words)).ToArray();
        var actions = ParserSample.ActionsOf(samples);
        if (actions.Length > NetworkShape.Actions) throw new InvalidDataException($"{actions.Length} parser actions are more than the network has room for.");
        var random = new Random(TaggerTraining.Seed);
        var weights = new NetworkWeights(vectors, random);
        var transposed = new TransposedWeights(weights);
        NetworkWorker[] workers = [.. Enumerable.Range(0, Tensor.Workers).Select(n => new NetworkWorker(weights, transposed, actions, n))];
        var order = Enumerable.Range(0, samples.Length).ToArray();
        int step = 0, steps = epochs * ((samples.Length + Batch - 1) / Batch);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var worker in workers) worker.Forget();
            foreach (var batch in order.Chunk(Batch))
            {
                step++;
                transposed.Refresh();
                var halves = Halves(batch, samples);
                var explore = epoch == 0 ? 0 : Exploration;
                var now = (ulong)step;
                Parallel.For(0, workers.Length, w => workers[w].Train(halves[w], explore, now * 2 + (ulong)w));
                weights.Step(Rate * (1 - (1 - LastShare) * step / steps), step);
            }
            progress($"parser epoch {epoch + 1}: loss {workers.Sum(w => w.Loss) / workers.Sum(w => w.Steps):F4}, moves {100.0 * workers.Sum(w => w.Right) / workers.Sum(w => w.Steps):F2} %, " +
                $"tags {100.0 * workers.Sum(w => w.RightTags) / workers.Sum(w => w.Words):F2} % right while learning");
        }
        var model = new ModelWriter();
        weights.Write(model, actions);
        return model.ToArray();
    }

    static List<ParserSample>[] Halves(int[] batch, ParserSample[] samples)
    {
        List<ParserSample>[] halves = [[], []];
        int[] size = [0, 0];
        foreach (var index in batch)
        {
            var lighter = size[0] <= size[1] ? 0 : 1;
            halves[lighter].Add(samples[index]);
            size[lighter] += samples[index].Words.Length + NetworkShape.Gap;
        }
        return halves;
    }

    static ParserSample Sample(GoldSentence sentence, byte[] guessed, WordModels words) => new(
        TaggerTraining.FactsOf(sentence, words.Vocabulary), guessed, [.. sentence.Tags.Select(words.Tagger.IndexOf)],
        [.. sentence.Words.Select(w => w.Head < 0 ? sentence.Words.Count : w.Head)], [.. sentence.Words.Select(w => w.Relation)]);
}
