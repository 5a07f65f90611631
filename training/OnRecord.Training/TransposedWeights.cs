using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>The weights that the way back multiplies by, transposed once a batch.</summary>
sealed unsafe class TransposedWeights(NetworkWeights weights)
{
    readonly Scratch slots = new(), tags = new(), actions = new(), convolutions = new();

    public float* Slots => slots.At(0);
    public float* Tags => tags.At(0);
    public float* Actions => actions.At(0);
    public float* Convolution(int layer, int tap) => convolutions.At((layer * 3 + tap) * NetworkShape.Width * NetworkShape.Width);

    public void Refresh()
    {
        const int width = NetworkShape.Width;
        Transpose(weights.SlotWeights.Values, slots.Room(weights.SlotWeights.Length), width, ArcHybrid.Slots * NetworkShape.Hidden);
        Transpose(weights.TagWeights.Values, tags.Room(weights.TagWeights.Length), width, NetworkShape.Tags);
        Transpose(weights.ActionWeights.Values, actions.Room(weights.ActionWeights.Length), NetworkShape.Hidden, NetworkShape.Actions);
        convolutions.Room(weights.Convolutions.Length * 3 * width * width);
        for (var layer = 0; layer < weights.Convolutions.Length; layer++)
            for (var tap = 0; tap < 3; tap++) Transpose(weights.Convolutions[layer].Values + tap * width * width, Convolution(layer, tap), width, width);
    }

    public static void Transpose(float* from, float* to, int rows, int columns)
    {
        for (var r = 0; r < rows; r += 8)
            for (var c = 0; c < columns; c++)
                for (var i = r; i < Math.Min(rows, r + 8); i++) to[c * rows + i] = from[i * columns + c];
    }
}
