using System.Buffers;
using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>The parsing of one report: sentences go through the network some hundred words at a time, in buffers that are used again.</summary>
sealed unsafe class ParserRun(WordModels models, ParserNetwork network, Prose prose, Word[] words) : IDisposable
{
    /// <summary>About how many words go through the network together.</summary>
    public const int Rows = 128;

    /// <summary>Room behind the rows of words: the two that stand for the root and for nothing, and what goes through together with the last ones.</summary>
    const int Spare = NetworkShape.Gap + ByteMatrix.Together;

    const int Width = NetworkShape.Width, Hidden = NetworkShape.Hidden, SlotWidth = ArcHybrid.Slots * Hidden;

    readonly ArcHybrid state = new();
    readonly LemmaPool lemmas = new(models);
    float[] buffer = [];

    public void Parse(int first, int end)
    {
        var rows = NetworkShape.Gap;
        for (var s = first; s < end; s++) rows += prose.Sentences[s].EndWord - prose.Sentences[s].FirstWord + NetworkShape.Gap;
        var room = (rows + Spare) * (2 * Width + NetworkShape.Tags + SlotWidth + Width / sizeof(float) + 1);
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
        int all = rows + Spare;
        float* y = x + all * Width, tags = y + all * Width, slots = tags + all * NetworkShape.Tags, scales = slots + all * SlotWidth;
        var small = (byte*)(scales + all);
        new Span<float>(x, rows * Width).Clear();
        Embed(first, end, x);
        for (var layer = 0; layer < NetworkShape.Dilations.Length; layer++)
        {
            ByteMatrix.Shrink(x, Width, rows, small, scales);
            Convolve(layer, small, scales, x, y, first, end);
        }
        new ReadOnlySpan<float>(network.Specials, 2 * Width).CopyTo(new(x + rows * Width, 2 * Width));
        ByteMatrix.Shrink(x, Width, rows + 2, small, scales);
        network.SlotWeights.Multiply(small + rows * Width, scales + rows, 2, slots + rows * SlotWidth, add: false);
        var row = NetworkShape.Gap;
        for (var s = first; s < end; s++)
        {
            var sentence = prose.Sentences[s];
            var length = sentence.EndWord - sentence.FirstWord;
            network.TagWeights.Multiply(small + row * Width, scales + row, length, tags + row * NetworkShape.Tags, add: false);
            network.SlotWeights.Multiply(small + row * Width, scales + row, length, slots + row * SlotWidth, add: false);
            Structure(slots, row, rows, sentence);
            Retag(tags + row * NetworkShape.Tags, sentence);
            row += length + NetworkShape.Gap;
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

    void Convolve(int layer, byte* small, float* scales, float* x, float* y, int first, int end)
    {
        var at = NetworkShape.Gap;
        for (var s = first; s < end; s++)
        {
            var length = prose.Sentences[s].EndWord - prose.Sentences[s].FirstWord;
            Kernels.Repeat(network.ConvolutionBias(layer), y, length, Width);
            for (var tap = 0; tap < 3; tap++)
            {
                var from = at + (tap - 1) * NetworkShape.Dilations[layer];
                network.Convolution(layer, tap).Multiply(small + from * Width, scales + from, length, y, add: true);
            }
            Kernels.AddPositive(y, x + at * Width, length * Width);
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
        float** parts = stackalloc float*[2 + ArcHybrid.Slots + ArcHybrid.LabelledSlots];
        float* h = stackalloc float[Hidden];
        state.Look(new(at, ArcHybrid.Slots));
        var count = 0;
        parts[count++] = network.SlotBias;
        for (var s = 0; s < ArcHybrid.Slots; s++)
            parts[count++] = slots + (at[s] < 0 ? rows : at[s] == state.Count ? rows + 1 : row + at[s]) * SlotWidth + s * Hidden;
        for (var c = 0; c < ArcHybrid.LabelledSlots; c++)
        {
            var child = at[ArcHybrid.Slots - ArcHybrid.LabelledSlots + c];
            parts[count++] = network.ChildLabels + (c * NetworkShape.Relations + (child < 0 ? 0 : (int)state.Relations[child])) * Hidden;
        }
        parts[count++] = network.Distances + state.Distance * Hidden;
        Kernels.SumPositive(parts, count, h, Hidden);
        return Kernels.Largest96(network.StartScores(state.CanShift, state.CanGoLeft && state.CanShift, state.CanGoRight), h, network.ActionWeights, Hidden);
    }

    void Retag(float* tags, Sentence sentence)
    {
        var labels = models.Tagger.Labels;
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++, tags += NetworkShape.Tags)
        {
            Kernels.Add(network.TagBias, tags, NetworkShape.Tags);
            var label = Kernels.Largest(tags, 0, labels.Length);
            var pair = labels[label];
            if (pair == new TagPair(words[w].Upos, words[w].Penn)) continue;
            var surface = prose.SurfaceOf(w);
            words[w] = words[w] with { Upos = pair.Upos, Penn = pair.Penn, Lemma = lemmas.Of(surface, WordFacts.Of(surface, false, models.Vocabulary), (byte)label, pair) };
        }
    }
}
