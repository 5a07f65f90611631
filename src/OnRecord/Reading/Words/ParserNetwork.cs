using System.Runtime.CompilerServices;
using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>
/// The weights of the parser: word, tag and letter embeddings; residual convolutions; a tag layer; and the ten words a decision looks at,
/// each projected once a sentence (after Kiperwasser and Goldberg 2016, with convolutions for their recurrent layers).
/// </summary>
sealed unsafe class ParserNetwork
{
    /// <summary>Rows in the embedding of words before the vocabulary's own: the unknown word.</summary>
    public const int FirstWord = 1;

    readonly Table<sbyte> words;
    readonly Table<float> wordScales;
    readonly float[] pool;
    readonly float* tags, suffixes, shapes, prefixes;

    public float* Specials { get; }
    public float* TagWeights { get; }
    public float* TagBias { get; }
    public float* SlotWeights { get; }
    public float* SlotBias { get; }
    public float* ChildLabels { get; }
    public float* Distances { get; }
    public float* ActionWeights { get; }
    public float* ActionBias { get; }
    readonly nint[] convolutions = new nint[NetworkShape.Dilations.Length], convolutionBiases = new nint[NetworkShape.Dilations.Length];

    public Table<ParserAction> Actions { get; }

    /// <summary>Actions stand in this order: shift, left ones, the root's, right ones.</summary>
    public int FirstRight { get; }
    public int RootAction { get; }

    public ParserNetwork(ModelFile model)
    {
        words = model.Table<sbyte>("parser.words");
        wordScales = model.Table<float>("parser.wordscales");
        Actions = model.Table<ParserAction>("parser.actions");
        for (var i = 0; i < Actions.Length; i++)
        {
            if (Actions[i].Relation == Relation.Root) RootAction = i;
            if (Actions[i].Move == Move.Right && FirstRight == 0) FirstRight = i;
        }
        var stored = model.Table<Half>("parser.weights").Span;
        pool = GC.AllocateUninitializedArray<float>(stored.Length + 16, pinned: true);
        for (var i = 0; i < stored.Length; i++) pool[i] = (float)stored[i];
        var at = (float*)Unsafe.AsPointer(ref pool[0]);
        // What whole batches are multiplied by is packed in place, through a copy.
        float* TakePacked(int rows, int columns, int times = 1)
        {
            var first = at;
            var copy = new float[rows * columns];
            for (; times > 0; times--)
            {
                new ReadOnlySpan<float>(at, copy.Length).CopyTo(copy);
                fixed (float* from = copy) Kernels.Pack(from, at, rows, columns);
                at += copy.Length;
            }
            return first;
        }
        float* Take(int count)
        {
            var taken = at;
            at += count;
            return taken;
        }
        tags = Take(NetworkShape.Tags * NetworkShape.Tag);
        suffixes = Take(NetworkShape.Suffixes * NetworkShape.Suffix);
        shapes = Take(NetworkShape.ShapeRows * NetworkShape.Shape);
        prefixes = Take(NetworkShape.Prefixes * NetworkShape.Prefix);
        for (var l = 0; l < convolutions.Length; l++)
        {
            convolutions[l] = (nint)TakePacked(NetworkShape.Width, NetworkShape.Width, 3);
            convolutionBiases[l] = (nint)Take(NetworkShape.Width);
        }
        Specials = Take(2 * NetworkShape.Width);
        TagWeights = TakePacked(NetworkShape.Width, NetworkShape.Tags);
        TagBias = Take(NetworkShape.Tags);
        SlotWeights = TakePacked(NetworkShape.Width, ArcHybrid.Slots * NetworkShape.Hidden);
        SlotBias = Take(NetworkShape.Hidden);
        ChildLabels = Take(ArcHybrid.LabelledSlots * NetworkShape.Relations * NetworkShape.Hidden);
        Distances = Take(ArcHybrid.Distances * NetworkShape.Hidden);
        ActionWeights = Take(NetworkShape.Hidden * NetworkShape.Actions);
        ActionBias = Take(NetworkShape.Actions);
        if (at - (float*)Unsafe.AsPointer(ref pool[0]) != stored.Length) throw new InvalidDataException("The parser's file was made for a network of another shape.");
    }

    public float* Convolution(int layer) => (float*)convolutions[layer];
    public float* ConvolutionBias(int layer) => (float*)convolutionBiases[layer];

    /// <summary>Writes a word's input row.</summary>
    public void Embed(in WordFacts word, int tag, float* row)
    {
        var from = words.First + (word.Id + FirstWord) * NetworkShape.Word;
        var scale = wordScales.First[word.Id + FirstWord];
        for (var d = 0; d < NetworkShape.Word; d++) row[d] = from[d] * scale;
        row += NetworkShape.Word;
        new ReadOnlySpan<float>(tags + tag * NetworkShape.Tag, NetworkShape.Tag).CopyTo(new(row, NetworkShape.Tag));
        row += NetworkShape.Tag;
        new ReadOnlySpan<float>(suffixes + NetworkShape.SuffixRow(word) * NetworkShape.Suffix, NetworkShape.Suffix).CopyTo(new(row, NetworkShape.Suffix));
        row += NetworkShape.Suffix;
        new ReadOnlySpan<float>(shapes + NetworkShape.ShapeRow(word) * NetworkShape.Shape, NetworkShape.Shape).CopyTo(new(row, NetworkShape.Shape));
        row += NetworkShape.Shape;
        new ReadOnlySpan<float>(prefixes + NetworkShape.PrefixRow(word) * NetworkShape.Prefix, NetworkShape.Prefix).CopyTo(new(row, NetworkShape.Prefix));
    }
}
