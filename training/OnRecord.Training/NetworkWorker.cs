using System.Runtime.CompilerServices;
using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Runs a batch of sentences through the network and back, adding to its own gradients.</summary>
sealed unsafe class NetworkWorker(NetworkWeights weights, TransposedWeights transposed, ParserAction[] actions, int number)
{
    const int Width = NetworkShape.Width, Hidden = NetworkShape.Hidden, SlotWidth = ArcHybrid.Slots * Hidden;
    const float Dropout = 0.25f, WordDropout = 0.1f;

    static readonly int Layers = NetworkShape.Dilations.Length;

    readonly int rootAction = Array.FindIndex(actions, a => a.Relation == Relation.Root);
    readonly int firstRight = Array.FindIndex(actions, a => a.Move == Move.Right);
    readonly ArcHybrid state = new();
    readonly Scratch[] inputs = [.. Enumerable.Range(0, NetworkShape.Dilations.Length + 1).Select(_ => new Scratch())];
    readonly Scratch[] masks = [.. Enumerable.Range(0, NetworkShape.Dilations.Length + 1).Select(_ => new Scratch())];
    readonly Scratch[] outputs = [.. Enumerable.Range(0, NetworkShape.Dilations.Length).Select(_ => new Scratch())];
    readonly Scratch tagScores = new(), slots = new(), slotGradients = new(), gradient = new(), layerGradient = new(), flipped = new(), step = new();
    int[] starts = [], wordRows = [];
    int rows;

    public double Loss { get; private set; }
    public long Steps { get; private set; }
    public long Right { get; private set; }
    public long RightTags { get; private set; }
    public long Words { get; private set; }

    public void Forget() => (Loss, Steps, Right, RightTags, Words) = (0, 0, 0, 0, 0);

    public void Train(IReadOnlyList<ParserSample> batch, float exploration, ulong seed)
    {
        if (batch.Count == 0) return;
        var random = new SplitMix(seed);
        LayOut(batch);
        Embed(batch, ref random);
        for (var layer = 0; layer < Layers; layer++) Convolve(layer, ref random);
        var top = inputs[Layers].At(0);
        Kernels.Repeat(weights.TagBias.Values, tagScores.Room((rows + 2) * NetworkShape.Tags), rows, NetworkShape.Tags);
        Kernels.MultiplyAdd(top, Width, weights.TagWeights.Values, tagScores.At(0), rows, Width, NetworkShape.Tags);
        slots.Zero((rows + 2) * SlotWidth);
        Kernels.MultiplyAdd(top, Width, weights.SlotWeights.Values, slots.At(0), rows + 2, Width, SlotWidth);
        slotGradients.Zero((rows + 2) * SlotWidth);
        LearnTags(batch);
        for (var s = 0; s < batch.Count; s++) LearnStructure(batch[s], starts[s], exploration, ref random);
        Back(batch);
    }

    void LayOut(IReadOnlyList<ParserSample> batch)
    {
        starts = new int[batch.Count];
        rows = NetworkShape.Gap;
        for (var s = 0; s < batch.Count; s++)
        {
            starts[s] = rows;
            rows += batch[s].Words.Length + NetworkShape.Gap;
        }
        if (wordRows.Length < rows) wordRows = new int[rows * 2];
    }

    void Embed(IReadOnlyList<ParserSample> batch, ref SplitMix random)
    {
        var x = inputs[0].Zero((rows + 2) * Width);
        var mask = masks[0].Room((rows + 2) * Width);
        FillMask(mask, rows * Width, ref random);
        for (var s = 0; s < batch.Count; s++)
            for (var i = 0; i < batch[s].Words.Length; i++)
            {
                ref var word = ref batch[s].Words[i];
                var row = x + (starts[s] + i) * Width;
                var id = random.NextFloat() < WordDropout ? 0 : word.Id + ParserNetwork.FirstWord;
                wordRows[starts[s] + i] = id;
                row = Copy(weights.Words, id, row);
                row = Copy(weights.Tags, batch[s].GuessedTags[i], row);
                Add(weights.Suffixes2, NetworkShape.Suffix2Row(word), row);
                Add(weights.Suffixes4, NetworkShape.Suffix4Row(word), row);
                row = Add(weights.Suffixes3, NetworkShape.Suffix3Row(word), row);
                row = Copy(weights.Shapes, NetworkShape.ShapeRow(word), row);
                Copy(weights.Prefixes, NetworkShape.PrefixRow(word), row);
                row = x + (starts[s] + i) * Width;
                var m = mask + (starts[s] + i) * Width;
                for (var d = 0; d < Width; d++) row[d] *= m[d];
            }
    }

    static float* Copy(Tensor table, int index, float* to)
    {
        new ReadOnlySpan<float>(table.Values + (long)index * table.Row, table.Row).CopyTo(new(to, table.Row));
        return to + table.Row;
    }

    static float* Add(Tensor table, int index, float* to)
    {
        var from = table.Values + (long)index * table.Row;
        for (var d = 0; d < table.Row; d++) to[d] += from[d];
        return to + table.Row;
    }

    static void FillMask(float* mask, int count, ref SplitMix random)
    {
        const float kept = 1 / (1 - Dropout);
        for (var i = 0; i < count; i += 4)
        {
            var bits = random.Next();
            for (var b = 0; b < 4; b++, bits >>= 16) mask[i + b] = (bits & 0xFFFF) < (ulong)(Dropout * 65536) ? 0 : kept;
        }
    }

    void Convolve(int layer, ref SplitMix random)
    {
        float* x = inputs[layer].At(0), y = outputs[layer].Room(rows * Width), mask = masks[layer + 1].Room(rows * Width), next = inputs[layer + 1].Zero((rows + 2) * Width);
        Kernels.Repeat(weights.ConvolutionBiases[layer].Values, y, rows, Width);
        var inner = rows - 2 * NetworkShape.Gap;
        for (var tap = 0; tap < 3; tap++)
            Kernels.MultiplyAdd(x + (NetworkShape.Gap + (tap - 1) * NetworkShape.Dilations[layer]) * Width, Width,
                weights.Convolutions[layer].Values + tap * Width * Width, y + NetworkShape.Gap * Width, inner, Width, Width);
        Kernels.KeepPositive(y, rows * Width);
        ClearGaps(y);
        FillMask(mask, rows * Width, ref random);
        for (var i = 0; i < rows * Width; i++) next[i] = x[i] + y[i] * mask[i];
        if (layer == Layers - 1) new ReadOnlySpan<float>(weights.Specials.Values, 2 * Width).CopyTo(new(next + rows * Width, 2 * Width));
    }

    void ClearGaps(float* x)
    {
        for (var s = 0; s < starts.Length; s++) new Span<float>(x + (starts[s] - NetworkShape.Gap) * Width, NetworkShape.Gap * Width).Clear();
        new Span<float>(x + (rows - NetworkShape.Gap) * Width, NetworkShape.Gap * Width).Clear();
    }

    /// <summary>Turns the tag scores into their gradients.</summary>
    void LearnTags(IReadOnlyList<ParserSample> batch)
    {
        var row = 0;
        for (var s = 0; s < batch.Count; s++)
        {
            for (; row < starts[s]; row++) new Span<float>(tagScores.At(row * NetworkShape.Tags), NetworkShape.Tags).Clear();
            foreach (var tag in batch[s].Tags)
            {
                var scores = tagScores.At(row++ * NetworkShape.Tags);
                if (Kernels.Largest(scores, 0, NetworkShape.Tags) == tag) RightTags++;
                Words++;
                Softmax(scores, 0, NetworkShape.Tags);
                scores[tag] -= 1;
            }
        }
        for (; row < rows; row++) new Span<float>(tagScores.At(row * NetworkShape.Tags), NetworkShape.Tags).Clear();
    }

    static void Softmax(float* scores, int from, int to)
    {
        var most = float.MinValue;
        for (var i = from; i < to; i++) most = Math.Max(most, scores[i]);
        var sum = 0f;
        for (var i = from; i < to; i++) sum += scores[i] = MathF.Exp(scores[i] - most);
        sum = 1 / sum;
        for (var i = from; i < to; i++) scores[i] *= sum;
    }

    void LearnStructure(ParserSample sample, int start, float exploration, ref SplitMix random)
    {
        state.Begin(sample.Words.Length);
        while (!state.Done)
        {
            if (!state.CanGoLeft && !state.CanGoRight) { state.Do(actions[0]); continue; }
            if (state.Next == state.Count && state.Depth == 1) { state.Do(actions[rootAction]); continue; }
            Decide(sample, start, exploration, ref random);
        }
    }

    void Decide(ParserSample sample, int start, float exploration, ref SplitMix random)
    {
        int* at = stackalloc int[ArcHybrid.Slots], label = stackalloc int[ArcHybrid.LabelledSlots];
        state.Look(new(at, ArcHybrid.Slots));
        for (var c = 0; c < ArcHybrid.LabelledSlots; c++)
        {
            var child = at[ArcHybrid.Slots - ArcHybrid.LabelledSlots + c];
            label[c] = child < 0 ? 0 : (int)state.Relations[child];
        }
        for (var s = 0; s < ArcHybrid.Slots; s++) at[s] = at[s] < 0 ? rows : at[s] == state.Count ? rows + 1 : start + at[s];
        float* h = step.Room(4 * Hidden), scores = h + Hidden, back = h + 2 * Hidden;
        new ReadOnlySpan<float>(weights.SlotBias.Values, Hidden).CopyTo(new(h, Hidden));
        for (var s = 0; s < ArcHybrid.Slots; s++) Kernels.Add(slots.At(at[s] * SlotWidth + s * Hidden), h, Hidden);
        for (var c = 0; c < ArcHybrid.LabelledSlots; c++) Kernels.Add(weights.ChildLabels.Values + (c * NetworkShape.Relations + label[c]) * Hidden, h, Hidden);
        Kernels.Add(weights.Distances.Values + state.Distance * Hidden, h, Hidden);
        Kernels.KeepPositive(h, Hidden);
        new ReadOnlySpan<float>(weights.ActionBias.Values, NetworkShape.Actions).CopyTo(new(scores, NetworkShape.Actions));
        Kernels.MultiplyRow96(h, weights.ActionWeights.Values, scores, Hidden);

        var (chosen, _) = Judge(sample, scores, exploration, ref random);
        new Span<float>(back, Hidden).Clear();
        Kernels.MultiplyAdd(scores, NetworkShape.Actions, transposed.Actions, back, 1, NetworkShape.Actions, Hidden);
        var outer = weights.ActionWeights.Gradient(number);
        for (var k = 0; k < Hidden; k++)
            if (h[k] > 0) AddScaled(scores, h[k], outer + k * NetworkShape.Actions, NetworkShape.Actions);
            else back[k] = 0;
        Kernels.Add(scores, weights.ActionBias.Gradient(number), NetworkShape.Actions);
        Kernels.Add(back, weights.SlotBias.Gradient(number), Hidden);
        for (var s = 0; s < ArcHybrid.Slots; s++) Kernels.Add(back, slotGradients.At(at[s] * SlotWidth + s * Hidden), Hidden);
        for (var c = 0; c < ArcHybrid.LabelledSlots; c++) Kernels.Add(back, weights.ChildLabels.Gradient(number) + (c * NetworkShape.Relations + label[c]) * Hidden, Hidden);
        Kernels.Add(back, weights.Distances.Gradient(number) + state.Distance * Hidden, Hidden);
        state.Do(actions[chosen]);
    }

    /// <summary>Turns the scores of the legal actions into their gradients, and chooses what to do next.</summary>
    (int Chosen, bool Right) Judge(ParserSample sample, float* scores, float exploration, ref SplitMix random)
    {
        bool shift = state.CanShift, left = state.CanGoLeft && shift, right = state.CanGoRight;
        int costShift = shift ? sample.Oracle.CostOfShift(state) : int.MaxValue, costLeft = left ? sample.Oracle.CostOfLeft(state) : int.MaxValue,
            costRight = right ? sample.Oracle.CostOfRight(state) : int.MaxValue;
        var least = Math.Min(costShift, Math.Min(costLeft, costRight));
        int top = state.Top, head = sample.Heads[top], guess = -1, best = -1;
        var relation = sample.Relations[top];
        Span<bool> good = stackalloc bool[NetworkShape.Actions];
        var most = float.MinValue;
        for (var a = 0; a < NetworkShape.Actions; a++)
        {
            var legal = a == 0 ? shift : a < rootAction ? left : a >= firstRight && a < actions.Length && right;
            if (!legal) { scores[a] = float.NegativeInfinity; continue; }
            good[a] = a == 0 ? costShift == least
                : a < rootAction ? costLeft == least && (head != state.Next || relation == actions[a].Relation)
                : costRight == least && (head != state.Under || relation == actions[a].Relation);
            if (guess < 0 || scores[a] > scores[guess]) guess = a;
            if (good[a] && (best < 0 || scores[a] > scores[best])) best = a;
            most = Math.Max(most, scores[a]);
        }
        float sum = 0, goodSum = 0;
        for (var a = 0; a < NetworkShape.Actions; a++)
        {
            scores[a] = float.IsNegativeInfinity(scores[a]) ? 0 : MathF.Exp(scores[a] - most);
            sum += scores[a];
            if (good[a]) goodSum += scores[a];
        }
        goodSum = Math.Max(goodSum, 1e-20f);
        for (var a = 0; a < NetworkShape.Actions; a++) scores[a] = scores[a] / sum - (good[a] ? scores[a] / goodSum : 0);
        Loss -= Math.Log(goodSum / sum);
        Steps++;
        if (good[guess]) Right++;
        return (random.NextFloat() < exploration ? guess : best, good[guess]);
    }

    static void AddScaled(float* from, float by, float* to, int count)
    {
        var factor = System.Runtime.Intrinsics.Vector512.Create(by);
        for (var i = 0; i < count; i += 16)
            System.Runtime.Intrinsics.Vector512.Store(System.Runtime.Intrinsics.Vector512.FusedMultiplyAdd(
                System.Runtime.Intrinsics.Vector512.Load(from + i), factor, System.Runtime.Intrinsics.Vector512.Load(to + i)), to + i);
    }

    void Back(IReadOnlyList<ParserSample> batch)
    {
        var dx = gradient.Zero((rows + 2) * Width);
        Kernels.MultiplyAdd(slotGradients.At(0), SlotWidth, transposed.Slots, dx, rows + 2, SlotWidth, Width);
        Kernels.Add(dx + rows * Width, weights.Specials.Gradient(number), 2 * Width);
        Kernels.MultiplyAdd(tagScores.At(0), NetworkShape.Tags, transposed.Tags, dx, rows, NetworkShape.Tags, Width);
        var xt = Flip(inputs[Layers].At(0), rows + 2);
        Kernels.MultiplyAdd(xt, rows + 2, slotGradients.At(0), weights.SlotWeights.Gradient(number), Width, rows + 2, SlotWidth);
        Kernels.MultiplyAdd(xt, rows + 2, tagScores.At(0), weights.TagWeights.Gradient(number), Width, rows, NetworkShape.Tags);
        for (var row = 0; row < rows; row++) Kernels.Add(tagScores.At(row * NetworkShape.Tags), weights.TagBias.Gradient(number), NetworkShape.Tags);
        for (var layer = Layers - 1; layer >= 0; layer--) BackThrough(layer, dx);
        var mask = masks[0].At(0);
        for (var s = 0; s < batch.Count; s++)
            for (var i = 0; i < batch[s].Words.Length; i++)
            {
                ref var word = ref batch[s].Words[i];
                var row = starts[s] + i;
                float* d = dx + row * Width, m = mask + row * Width;
                for (var j = 0; j < Width; j++) d[j] *= m[j];
                d = Learn(weights.Words, wordRows[row], d);
                d = Learn(weights.Tags, batch[s].GuessedTags[i], d);
                Learn(weights.Suffixes2, NetworkShape.Suffix2Row(word), d);
                Learn(weights.Suffixes4, NetworkShape.Suffix4Row(word), d);
                d = Learn(weights.Suffixes3, NetworkShape.Suffix3Row(word), d);
                d = Learn(weights.Shapes, NetworkShape.ShapeRow(word), d);
                Learn(weights.Prefixes, NetworkShape.PrefixRow(word), d);
            }
    }

    void BackThrough(int layer, float* dx)
    {
        float* y = outputs[layer].At(0), mask = masks[layer + 1].At(0), dy = layerGradient.Room(rows * Width);
        for (var i = 0; i < rows * Width; i++) dy[i] = y[i] > 0 ? dx[i] * mask[i] : 0;
        for (var row = 0; row < rows; row++) Kernels.Add(dy + row * Width, weights.ConvolutionBiases[layer].Gradient(number), Width);
        var xt = Flip(inputs[layer].At(0), rows);
        int inner = rows - 2 * NetworkShape.Gap, from = NetworkShape.Gap;
        for (var tap = 0; tap < 3; tap++)
        {
            var shift = from + (tap - 1) * NetworkShape.Dilations[layer];
            Kernels.MultiplyAdd(xt + shift, rows, dy + from * Width, weights.Convolutions[layer].Gradient(number) + tap * Width * Width, Width, inner, Width);
            Kernels.MultiplyAdd(dy + from * Width, Width, transposed.Convolution(layer, tap), dx + shift * Width, inner, Width, Width);
        }
        ClearGaps(dx);
    }

    float* Flip(float* x, int count)
    {
        var to = flipped.Room(count * Width);
        TransposedWeights.Transpose(x, to, count, Width);
        return to;
    }

    float* Learn(Tensor table, int index, float* d)
    {
        var row = table.GradientRow(number, index);
        for (var i = 0; i < table.Row; i++) row[i] += d[i];
        return d + table.Row;
    }
}

/// <summary>A pinned array that grows.</summary>
sealed unsafe class Scratch
{
    float[] array = GC.AllocateArray<float>(64, pinned: true);

    public float* At(int index) => (float*)Unsafe.AsPointer(ref array[0]) + index;

    public float* Room(int count)
    {
        if (array.Length < count + 16) array = GC.AllocateUninitializedArray<float>(count * 3 / 2 + 16, pinned: true);
        return At(0);
    }

    public float* Zero(int count)
    {
        var at = Room(count);
        new Span<float>(at, count).Clear();
        return at;
    }
}
