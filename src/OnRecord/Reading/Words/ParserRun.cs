using System.Buffers;
using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>The parsing of one report: sentences go through the network some hundred words at a time, in buffers that are used again.</summary>
sealed unsafe class ParserRun(WordModels models, ParserNetwork network, Prose prose, Word[] words) : IDisposable
{
    /// <summary>About how many words go through the network together.</summary>
    public const int Rows = 128;

    const int Width = NetworkShape.Width, Hidden = NetworkShape.Hidden, SlotWidth = ArcHybrid.Slots * Hidden;

    readonly ArcHybrid state = new();
    readonly LemmaPool lemmas = new(models);
    float[] buffer = [];

    public void Parse(int first, int end)
    {
        var rows = NetworkShape.Gap;
        for (var s = first; s < end; s++) rows += prose.Sentences[s].EndWord - prose.Sentences[s].FirstWord + NetworkShape.Gap;
        var room = (rows + 2) * (2 * Width + NetworkShape.Tags + SlotWidth);
        if (buffer.Length < room)
        {
            Dispose();
            buffer = ArrayPool<float>.Shared.Rent(room);
        }
        fixed (float* x = buffer) Parse(first, end, rows, x);
    }

    public void Dispose()
    {
        if (buffer.Length > 0) ArrayPool<float>.Shared.Return(buffer);
        buffer = [];
    }

    void Parse(int first, int end, int rows, float* x)
    {
        float* y = x + (rows + 2) * Width, tags = y + (rows + 2) * Width, slots = tags + (rows + 2) * NetworkShape.Tags;
        new Span<float>(x, rows * Width).Clear();
        Embed(first, end, x);
        for (var layer = 0; layer < NetworkShape.Dilations.Length; layer++) Convolve(layer, x, y, rows, first, end);
        new ReadOnlySpan<float>(network.Specials, 2 * Width).CopyTo(new(x + rows * Width, 2 * Width));
        Kernels.Repeat(network.TagBias, tags, rows, NetworkShape.Tags);
        Kernels.MultiplyAddPacked(x, Width, network.TagWeights, tags, rows, Width, NetworkShape.Tags);
        new Span<float>(slots, (rows + 2) * SlotWidth).Clear();
        Kernels.MultiplyAddPacked(x, Width, network.SlotWeights, slots, rows + 2, Width, SlotWidth);
        var row = NetworkShape.Gap;
        for (var s = first; s < end; s++)
        {
            var sentence = prose.Sentences[s];
            Structure(slots, row, rows, sentence);
            Retag(tags + row * NetworkShape.Tags, sentence);
            row += sentence.EndWord - sentence.FirstWord + NetworkShape.Gap;
        }
    }

    void Embed(int first, int end, float* x)
    {
        x += NetworkShape.Gap * Width;
        for (var s = first; s < end; s++)
        {
            var sentence = prose.Sentences[s];
            for (var w = sentence.FirstWord; w < sentence.EndWord; w++, x += Width)
            {
                var word = WordFacts.Of(prose.SurfaceOf(w), w == sentence.FirstWord, models.Vocabulary);
                network.Embed(word, models.Tagger.IndexOf(new(words[w].Upos, words[w].Penn)), x);
            }
            x += NetworkShape.Gap * Width;
        }
    }

    void Convolve(int layer, float* x, float* y, int rows, int first, int end)
    {
        Kernels.Repeat(network.ConvolutionBias(layer), y, rows, Width);
        for (var tap = 0; tap < 3; tap++)
            Kernels.MultiplyAddPacked(x + (NetworkShape.Gap + (tap - 1) * NetworkShape.Dilations[layer]) * Width, Width,
                network.Convolution(layer) + tap * Width * Width, y + NetworkShape.Gap * Width, rows - 2 * NetworkShape.Gap, Width, Width);
        var at = NetworkShape.Gap;
        for (var s = first; s < end; s++)
        {
            var length = prose.Sentences[s].EndWord - prose.Sentences[s].FirstWord;
            Kernels.AddPositive(y + at * Width, x + at * Width, length * Width);
            at += length + NetworkShape.Gap;
        }
    }

    void Structure(float* slots, int row, int rows, Sentence sentence)
    {
        state.Begin(sentence.EndWord - sentence.FirstWord);
        while (!state.Done)
        {
            var action = !state.CanGoLeft && !state.CanGoRight ? 0
                : state.Next == state.Count && state.Depth == 1 ? network.RootAction
                : Decide(slots, row, rows);
            state.Do(network.Actions[action]);
        }
        for (var i = 0; i < state.Count; i++)
            words[sentence.FirstWord + i] = words[sentence.FirstWord + i] with
            {
                Head = state.Heads[i] == state.Count ? -1 : sentence.FirstWord + state.Heads[i], Relation = state.Relations[i],
            };
    }

    int Decide(float* slots, int row, int rows)
    {
        int* at = stackalloc int[ArcHybrid.Slots];
        float* h = stackalloc float[Hidden], scores = stackalloc float[NetworkShape.Actions];
        state.Look(new(at, ArcHybrid.Slots));
        new ReadOnlySpan<float>(network.SlotBias, Hidden).CopyTo(new(h, Hidden));
        for (var s = 0; s < ArcHybrid.Slots; s++)
        {
            var from = at[s] < 0 ? rows : at[s] == state.Count ? rows + 1 : row + at[s];
            Kernels.Add(slots + from * SlotWidth + s * Hidden, h, Hidden);
        }
        for (var c = 0; c < ArcHybrid.LabelledSlots; c++)
        {
            var child = at[ArcHybrid.Slots - ArcHybrid.LabelledSlots + c];
            Kernels.Add(network.ChildLabels + (c * NetworkShape.Relations + (child < 0 ? 0 : (int)state.Relations[child])) * Hidden, h, Hidden);
        }
        Kernels.Add(network.Distances + state.Distance * Hidden, h, Hidden);
        Kernels.KeepPositive(h, Hidden);
        new ReadOnlySpan<float>(network.ActionBias, NetworkShape.Actions).CopyTo(new(scores, NetworkShape.Actions));
        Kernels.MultiplyRow96(h, network.ActionWeights, scores, Hidden);
        return Best(scores);
    }

    int Best(float* scores)
    {
        var best = state.CanShift ? 0 : -1;
        if (state.CanGoLeft && state.CanShift)
        {
            var left = Kernels.Largest(scores, 1, network.RootAction);
            if (best < 0 || scores[left] > scores[best]) best = left;
        }
        if (state.CanGoRight)
        {
            var right = Kernels.Largest(scores, network.FirstRight, network.Actions.Length);
            if (best < 0 || scores[right] > scores[best]) best = right;
        }
        return best;
    }

    void Retag(float* tags, Sentence sentence)
    {
        var labels = models.Tagger.Labels;
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++, tags += NetworkShape.Tags)
        {
            var label = Kernels.Largest(tags, 0, labels.Length);
            var pair = labels[label];
            if (pair == new TagPair(words[w].Upos, words[w].Penn)) continue;
            var surface = prose.SurfaceOf(w);
            words[w] = words[w] with { Upos = pair.Upos, Penn = pair.Penn, Lemma = lemmas.Of(surface, WordFacts.Of(surface, false, models.Vocabulary), (byte)label, pair) };
        }
    }
}
