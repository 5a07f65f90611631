using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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
    readonly float* tags, suffixes2, suffixes3, suffixes4, shapes, prefixes;

    public float* Specials { get; }
    public ByteMatrix TagWeights { get; }
    public float* TagBias { get; }
    public ByteMatrix SlotWeights { get; }
    public float* SlotBias { get; }
    public float* ChildLabels { get; }
    public float* Distances { get; }
    public float* ActionWeights { get; }
    readonly float[] startScores;
    readonly ByteMatrix[] convolutions = new ByteMatrix[3 * NetworkShape.Dilations.Length];
    readonly nint[] convolutionBiases = new nint[NetworkShape.Dilations.Length];

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
        ByteMatrix TakeMatrix(int rows, int columns) => new(Take(rows * columns), rows, columns);
        float* Take(int count)
        {
            var taken = at;
            at += count;
            return taken;
        }
        tags = Take(NetworkShape.Tags * NetworkShape.Tag);
        suffixes2 = Take(NetworkShape.Suffixes2 * NetworkShape.Suffix);
        suffixes3 = Take(NetworkShape.Suffixes3 * NetworkShape.Suffix);
        suffixes4 = Take(NetworkShape.Suffixes4 * NetworkShape.Suffix);
        shapes = Take(NetworkShape.ShapeRows * NetworkShape.Shape);
        prefixes = Take(NetworkShape.Prefixes * NetworkShape.Prefix);
        for (var l = 0; l < convolutionBiases.Length; l++)
        {
            for (var tap = 0; tap < 3; tap++) convolutions[3 * l + tap] = TakeMatrix(NetworkShape.Width, NetworkShape.Width);
            convolutionBiases[l] = (nint)Take(NetworkShape.Width);
        }
        Specials = Take(2 * NetworkShape.Width);
        TagWeights = TakeMatrix(NetworkShape.Width, NetworkShape.Tags);
        TagBias = Take(NetworkShape.Tags);
        SlotWeights = TakeMatrix(NetworkShape.Width, ArcHybrid.Slots * NetworkShape.Hidden);
        SlotBias = Take(NetworkShape.Hidden);
        ChildLabels = Take(ArcHybrid.LabelledSlots * NetworkShape.Relations * NetworkShape.Hidden);
        Distances = Take(ArcHybrid.Distances * NetworkShape.Hidden);
        ActionWeights = Take(NetworkShape.Hidden * NetworkShape.Actions);
        startScores = StartScores(Take(NetworkShape.Actions));
        if (at - (float*)Unsafe.AsPointer(ref pool[0]) != stored.Length) throw new InvalidDataException("The parser's file was made for a network of another shape.");
    }

    /// <summary>The scores of all actions before anything has been looked at: those that are not allowed can never win.</summary>
    public float* StartScores(bool shift, bool left, bool right) =>
        (float*)Unsafe.AsPointer(ref startScores[((shift ? 1 : 0) + (left ? 2 : 0) + (right ? 4 : 0)) * NetworkShape.Actions]);

    float[] StartScores(float* bias)
    {
        var scores = GC.AllocateArray<float>(8 * NetworkShape.Actions, pinned: true);
        for (var allowed = 0; allowed < 8; allowed++)
            for (var a = 0; a < NetworkShape.Actions; a++)
            {
                var can = a == 0 ? (allowed & 1) > 0 : a < RootAction ? (allowed & 2) > 0 : a >= FirstRight && a < Actions.Length && (allowed & 4) > 0;
                scores[allowed * NetworkShape.Actions + a] = can ? bias[a] : float.NegativeInfinity;
            }
        return scores;
    }

    /// <summary>The cosine of the vectors of two words of the vocabulary.</summary>
    public float Cosine(int word, int other)
    {
        var a = words.Span.Slice((word + FirstWord) * NetworkShape.Word, NetworkShape.Word);
        var b = words.Span.Slice((other + FirstWord) * NetworkShape.Word, NetworkShape.Word);
        int both = 0, ofA = 0, ofB = 0;
        for (var i = 0; i < NetworkShape.Word; i++) (both, ofA, ofB) = (both + a[i] * b[i], ofA + a[i] * a[i], ofB + b[i] * b[i]);
        return ofA == 0 || ofB == 0 ? 0 : both / MathF.Sqrt((float)ofA * ofB);
    }

    public ByteMatrix Convolution(int layer, int tap) => convolutions[3 * layer + tap];
    public float* ConvolutionBias(int layer) => (float*)convolutionBiases[layer];

    /// <summary>Writes a word's input row.</summary>
    public void Embed(in WordFacts word, int tag, float* row)
    {
        var from = words.First + (word.Id + FirstWord) * NetworkShape.Word;
        var scale = wordScales.First[word.Id + FirstWord];
        for (var d = 0; d < NetworkShape.Word; d += 16)
        {
            var (low, high) = Vector128.Widen(Vector128.Load(from + d));
            var values = Vector512.Create(Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low)), Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high)));
            (Vector512.ConvertToSingle(values) * scale).Store(row + d);
        }
        row += NetworkShape.Word;
        new ReadOnlySpan<float>(tags + tag * NetworkShape.Tag, NetworkShape.Tag).CopyTo(new(row, NetworkShape.Tag));
        row += NetworkShape.Tag;
        // Endings of two, three and four letters are summed.
        (Vector512.Load(suffixes2 + NetworkShape.Suffix2Row(word) * NetworkShape.Suffix) + Vector512.Load(suffixes3 + NetworkShape.Suffix3Row(word) * NetworkShape.Suffix)
            + Vector512.Load(suffixes4 + NetworkShape.Suffix4Row(word) * NetworkShape.Suffix)).Store(row);
        row += NetworkShape.Suffix;
        new ReadOnlySpan<float>(shapes + NetworkShape.ShapeRow(word) * NetworkShape.Shape, NetworkShape.Shape).CopyTo(new(row, NetworkShape.Shape));
        row += NetworkShape.Shape;
        new ReadOnlySpan<float>(prefixes + NetworkShape.PrefixRow(word) * NetworkShape.Prefix, NetworkShape.Prefix).CopyTo(new(row, NetworkShape.Prefix));
    }
}
