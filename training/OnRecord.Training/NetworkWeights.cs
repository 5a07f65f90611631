using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>All that the parser's network learns.</summary>
sealed unsafe class NetworkWeights
{
    public Tensor Words { get; }
    public Tensor Tags { get; }
    public Tensor Suffixes2 { get; }
    public Tensor Suffixes3 { get; }
    public Tensor Suffixes4 { get; }
    public Tensor Shapes { get; }
    public Tensor Prefixes { get; }
    public Tensor[] Convolutions { get; }
    public Tensor[] ConvolutionBiases { get; }
    public Tensor Specials { get; }
    public Tensor TagWeights { get; }
    public Tensor TagBias { get; } = new(NetworkShape.Tags);
    public Tensor SlotWeights { get; }
    public Tensor SlotBias { get; } = new(NetworkShape.Hidden);
    public Tensor ChildLabels { get; }
    public Tensor Distances { get; }
    public Tensor ActionWeights { get; }
    public Tensor ActionBias { get; } = new(NetworkShape.Actions);

    /// <param name="vectors">A row of <see cref="NetworkShape.Word"/> values for each word of the vocabulary.</param>
    public NetworkWeights(float[] vectors, Random random)
    {
        const int width = NetworkShape.Width;
        Words = new(vectors.Length + NetworkShape.Word * ParserNetwork.FirstWord, NetworkShape.Word);
        var scale = 0.4f / MathF.Sqrt(vectors.Sum(x => x * x) / vectors.Length);
        for (var i = 0; i < vectors.Length; i++) Words.Values[i + NetworkShape.Word * ParserNetwork.FirstWord] = vectors[i] * scale;
        Tags = new Tensor(NetworkShape.Tags * NetworkShape.Tag, NetworkShape.Tag).Fill(random, 0.7f);
        Suffixes2 = new Tensor(NetworkShape.Suffixes2 * NetworkShape.Suffix, NetworkShape.Suffix).Fill(random, 0.3f);
        Suffixes3 = new Tensor(NetworkShape.Suffixes3 * NetworkShape.Suffix, NetworkShape.Suffix).Fill(random, 0.3f);
        Suffixes4 = new Tensor(NetworkShape.Suffixes4 * NetworkShape.Suffix, NetworkShape.Suffix).Fill(random, 0.3f);
        Shapes = new Tensor(NetworkShape.ShapeRows * NetworkShape.Shape, NetworkShape.Shape).Fill(random, 0.7f);
        Prefixes = new Tensor(NetworkShape.Prefixes * NetworkShape.Prefix, NetworkShape.Prefix).Fill(random, 0.5f);
        Convolutions = [.. Enumerable.Range(0, NetworkShape.Dilations.Length).Select(_ => new Tensor(3 * width * width).Fill(random, MathF.Sqrt(3f / (3 * width))))];
        ConvolutionBiases = [.. Convolutions.Select(_ => new Tensor(width))];
        Specials = new Tensor(2 * width).Fill(random, 0.5f);
        TagWeights = new Tensor(width * NetworkShape.Tags).Fill(random, MathF.Sqrt(1f / width));
        SlotWeights = new Tensor(width * ArcHybrid.Slots * NetworkShape.Hidden).Fill(random, MathF.Sqrt(3f / (width * ArcHybrid.Slots)));
        ChildLabels = new Tensor(ArcHybrid.LabelledSlots * NetworkShape.Relations * NetworkShape.Hidden).Fill(random, 0.1f);
        Distances = new Tensor(ArcHybrid.Distances * NetworkShape.Hidden).Fill(random, 0.1f);
        ActionWeights = new Tensor(NetworkShape.Hidden * NetworkShape.Actions).Fill(random, MathF.Sqrt(1f / NetworkShape.Hidden));
    }

    /// <summary>All but the words, in the order <see cref="ParserNetwork"/> reads them.</summary>
    IEnumerable<Tensor> Stored =>
    [
        Tags, Suffixes2, Suffixes3, Suffixes4, Shapes, Prefixes, .. Convolutions.Zip(ConvolutionBiases, (w, b) => new[] { w, b }).SelectMany(p => p),
        Specials, TagWeights, TagBias, SlotWeights, SlotBias, ChildLabels, Distances, ActionWeights, ActionBias,
    ];

    public void Step(float rate, int step)
    {
        Words.Step(rate, step);
        foreach (var tensor in Stored) tensor.Step(rate, step);
    }

    public void Write(ModelWriter model, ParserAction[] actions)
    {
        var rows = Words.Length / NetworkShape.Word;
        var small = new sbyte[Words.Length];
        var scales = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            var values = Words.Span.Slice(row * NetworkShape.Word, NetworkShape.Word);
            var most = 1e-9f;
            foreach (var x in values) most = Math.Max(most, Math.Abs(x));
            scales[row] = most / 127;
            for (var d = 0; d < values.Length; d++) small[row * NetworkShape.Word + d] = (sbyte)MathF.Round(values[d] / scales[row]);
        }
        model.Add<sbyte>("parser.words", small);
        model.Add<float>("parser.wordscales", scales);
        model.Add<ParserAction>("parser.actions", actions);
        model.Add<Half>("parser.weights", Stored.SelectMany(t => t.Span.ToArray()).Select(x => (Half)x).ToArray());
    }
}
