using System.Runtime.CompilerServices;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>The features of the name model, as buckets of <see cref="HashedWeights"/>.</summary>
static class NameFeatures
{
    public const int Bits = 18;
    public const int Buckets = 1 << Bits;
    public const int Count = 72;

    static readonly NameFacts Beyond = new() { Shape = NameFacts.NoShape, Exact = 0x5bd1e995, Folded = 0x5bd1e995 };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Bucket(int template, uint value) => (int)(Form.Mix(value, (uint)template + 1) >> (32 - Bits));

    /// <summary>Whether a feature tells the word itself rather than its surroundings or its kind; training leaves these out now and then.</summary>
    public static bool KnowsTheWord(int feature) => feature is 0 or 1 or 6 or 7 or 12 or 22 or 35 or 39 or 49 or 50;

    /// <summary>Fills in the features of word <paramref name="i"/>, and returns how many.</summary>
    public static int Of(NameSentence sentence, int i, Span<int> features)
    {
        var facts = sentence.Facts;
        ref readonly var w = ref facts[i];
        ref readonly var p = ref i > 0 ? ref facts[i - 1] : ref Beyond;
        ref readonly var pp = ref i > 1 ? ref facts[i - 2] : ref Beyond;
        ref readonly var n = ref i + 1 < facts.Length ? ref facts[i + 1] : ref Beyond;
        ref readonly var nn = ref i + 2 < facts.Length ? ref facts[i + 2] : ref Beyond;
        uint shape = (uint)(w.Shape | (i == 0 ? 16 : 0) | sentence.Casing << 5);
        var count = 0;
        void Add(Span<int> to, uint value) => to[count] = Bucket(count++, value);

        Add(features, w.Exact);
        Add(features, w.Folded);
        Add(features, p.Folded);
        Add(features, n.Folded);
        Add(features, pp.Folded);
        Add(features, nn.Folded);
        Add(features, Form.Mix(p.Folded, w.Folded));
        Add(features, Form.Mix(w.Folded, n.Folded));
        Add(features, Form.Mix(pp.Folded, p.Folded));
        Add(features, Form.Mix(n.Folded, nn.Folded));
        Add(features, w.Suffix2);
        Add(features, w.Suffix3);
        Add(features, w.Suffix4);
        Add(features, w.Prefix3);
        Add(features, shape);
        Add(features, (uint)(p.Shape | n.Shape << 4) | shape << 8);
        Add(features, (uint)(pp.Shape | p.Shape << 4 | n.Shape << 8 | nn.Shape << 12) | shape << 16);
        Add(features, (uint)w.Penn);
        Add(features, (uint)w.Penn | shape << 8);
        Add(features, (uint)p.Penn << 16 | (uint)w.Penn << 8 | (uint)n.Penn);
        Add(features, (uint)p.Penn);
        Add(features, (uint)n.Penn);
        Add(features, w.Class);
        Add(features, w.Coarse | shape << 8);
        Add(features, (uint)(p.Coarse << 16 | w.Coarse << 8 | n.Coarse));
        Add(features, n.Class);
        Add(features, p.Class);
        Add(features, Form.Mix(p.Folded, w.Coarse));
        Add(features, Form.Mix(n.Folded, w.Coarse));
        Add(features, (uint)w.Alone);
        Add(features, (uint)w.Listed << 2 | w.ListedPart);
        Add(features, (uint)n.Listed << 2 | n.ListedPart);
        Add(features, (uint)p.Listed << 2 | p.ListedPart);
        Add(features, (uint)p.Alone << 16 | (uint)w.Alone);
        Add(features, (uint)n.Alone << 16 | (uint)w.Alone);
        Add(features, (uint)(w.RunClass << 2 | w.RunPart));
        Add(features, (uint)(w.RunCoarse << 2 | w.RunPart));
        Add(features, (uint)(n.RunCoarse << 4 | n.RunPart << 2 | w.RunPart));
        Add(features, (uint)(w.RunCoarse << 2 | w.RunPart) | (uint)w.Coarse << 10 | (uint)w.ListedPart << 20 | ((w.Listed & Known.Place) != 0 ? 1u << 30 : 0));
        Add(features, w.Word.Fine);
        Add(features, w.Word.Middle | shape << 8);
        Add(features, p.Word.Middle);
        Add(features, n.Word.Middle);
        Add(features, (uint)(p.Word.Middle << 16 | w.Word.Middle << 8 | n.Word.Middle));
        Add(features, pp.Word.Middle);
        Add(features, nn.Word.Middle);
        Add(features, (uint)(w.Word.Capitals | n.Word.Capitals << 4 | p.Word.Capitals << 8) | shape << 16);
        return AddRun(sentence, i, features, count);
    }

    /// <summary>What the whole run of capitalised words says: its first and last word, and the words around it.</summary>
    static int AddRun(NameSentence sentence, int i, Span<int> features, int count)
    {
        var facts = sentence.Facts;
        var (first, end) = sentence.Runs[i];
        if (end == 0) (first, end) = (i, i + 1);
        ref readonly var head = ref facts[end - 1];
        ref readonly var opening = ref facts[first];
        ref readonly var before = ref first > 0 ? ref facts[first - 1] : ref Beyond;
        ref readonly var after = ref end < facts.Length ? ref facts[end] : ref Beyond;
        ref readonly var second = ref end + 1 < facts.Length ? ref facts[end + 1] : ref Beyond;
        var part = (uint)NameLabels.PartOf(i, first, end);
        var place = part | (uint)Math.Min(end - first, 5) << 2;
        features[count] = Bucket(count++, Form.Mix(before.Folded, part));
        features[count] = Bucket(count++, Form.Mix(after.Folded, part));
        features[count] = Bucket(count++, Form.Mix(head.Folded, part));
        features[count] = Bucket(count++, Form.Mix(opening.Folded, part));
        features[count] = Bucket(count++, place | (uint)head.Alone << 8);
        features[count] = Bucket(count++, place | (uint)opening.Alone << 8);
        features[count] = Bucket(count++, place | (uint)head.Coarse << 8);
        features[count] = Bucket(count++, place | (uint)opening.Coarse << 8 | (uint)head.Coarse << 16);
        features[count] = Bucket(count++, Form.Mix(Form.Mix(before.Folded, after.Folded), part));
        features[count] = Bucket(count++, Form.Mix(Form.Mix(after.Folded, second.Folded), part));
        features[count] = Bucket(count++, part | (uint)before.Before << 8);
        features[count] = Bucket(count++, part | (uint)after.After << 8);
        features[count] = Bucket(count++, part | (uint)before.Before << 8 | (uint)after.After << 16);
        features[count] = Bucket(count++, part | (uint)before.Before << 8 | (uint)head.Coarse << 16);
        features[count] = Bucket(count++, part | (uint)after.After << 8 | (uint)head.Coarse << 16);
        features[count] = Bucket(count++, part | (uint)after.After << 8 | (uint)second.After << 16);
        features[count] = Bucket(count++, part | (uint)before.Penn << 8 | (uint)after.Penn << 16);
        return count;
    }
}
