using System.Runtime.CompilerServices;

namespace OnRecord.Words;

/// <summary>The features of the tagger. Those of the words stand before tagging begins; those of the tags before a word are added as it goes.</summary>
static class TagFeatures
{
    public const int Buckets = 1 << 19;
    public const int OfWords = 24;
    public const int OfTags = 5;
    public const int Count = OfWords + OfTags;

    static readonly WordFacts Outside = new() { Form = 0x5bd1e995, Shape = WordFacts.Shapes };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Bucket(uint template, uint value) => (int)(Form.Mix(value, template + 1) >> 13);

    public static void AddWords(ReadOnlySpan<WordFacts> words, int i, Span<int> features)
    {
        ref readonly var w = ref words[i];
        ref readonly var p = ref i > 0 ? ref words[i - 1] : ref Outside;
        ref readonly var n = ref i + 1 < words.Length ? ref words[i + 1] : ref Outside;
        var pp = i > 1 ? words[i - 2].Form : Outside.Form;
        var nn = i + 2 < words.Length ? words[i + 2].Form : Outside.Form;
        uint capitals = w.Class.Capitals, shape = w.Shape;
        features[0] = Bucket(0, w.Form);
        features[1] = Bucket(1, p.Form);
        features[2] = Bucket(2, n.Form);
        features[3] = Bucket(3, pp);
        features[4] = Bucket(4, nn);
        features[5] = Bucket(5, w.Suffix2);
        features[6] = Bucket(6, w.Suffix3);
        features[7] = Bucket(7, w.Suffix4);
        features[8] = Bucket(8, w.Prefix2);
        features[9] = Bucket(9, shape | capitals << 8);
        features[10] = Bucket(10, Form.Mix(w.Form, shape));
        features[11] = Bucket(11, p.Suffix3);
        features[12] = Bucket(12, n.Suffix3);
        features[13] = Bucket(13, n.Suffix2);
        features[14] = Bucket(14, Form.Mix(p.Form, w.Form));
        features[15] = Bucket(15, Form.Mix(w.Form, n.Form));
        features[16] = Bucket(16, w.Class.Middle | shape << 16);
        features[17] = Bucket(17, w.Class.Fine);
        features[18] = Bucket(18, p.Class.Middle);
        features[19] = Bucket(19, n.Class.Middle);
        features[20] = Bucket(20, (uint)(w.Class.Middle | n.Class.Coarse << 8 | p.Class.Coarse << 16));
        features[21] = Bucket(21, n.Shape | (uint)n.Class.Capitals << 8 | shape << 16);
        features[22] = Bucket(22, p.Shape | (uint)p.Class.Capitals << 8 | shape << 16);
        features[23] = Bucket(23, Form.Mix(w.Suffix3, shape | capitals << 8));
    }

    /// <param name="before">The label of the word before; <paramref name="beforeThat"/> of the one before that. 255 outside the sentence.</param>
    public static void AddTags(ReadOnlySpan<WordFacts> words, int i, uint before, uint beforeThat, Span<int> features)
    {
        ref readonly var w = ref words[i];
        var n = i + 1 < words.Length ? words[i + 1].Form : Outside.Form;
        features[0] = Bucket(24, before);
        features[1] = Bucket(25, before | beforeThat << 8);
        features[2] = Bucket(26, Form.Mix(w.Form, before));
        features[3] = Bucket(27, Form.Mix(w.Suffix3, before | (uint)w.Shape << 8));
        features[4] = Bucket(28, Form.Mix(n, before));
    }
}
