using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>One answer of the tagger: the universal and the Penn tag together.</summary>
readonly record struct TagPair(Upos Upos, Penn Penn);

/// <summary>
/// Tags words from left to right with an averaged perceptron (Collins 2002) over joint universal and Penn tags. A word that the treebanks
/// always tag alike is tagged so at once.
/// </summary>
sealed class Tagger(ModelFile model)
{
    public const int MostLabels = HashedWeights.Row;
    public const byte Outside = 255;

    readonly HashedWeights weights = new(model, "tagger");
    readonly Table<byte> sure = model.Table<byte>("tagger.sure");
    readonly Table<TagPair> labels = model.Table<TagPair>("tagger.labels");

    public ReadOnlySpan<TagPair> Labels => labels.Span;

    /// <summary>The label of a pair of tags, or the one nearest to it.</summary>
    public byte IndexOf(TagPair tags) => indexOf[(int)tags.Upos * PennTags + (int)tags.Penn];

    const int PennTags = 64;

    readonly byte[] indexOf = IndexLabels(model.Table<TagPair>("tagger.labels").Span);

    static byte[] IndexLabels(ReadOnlySpan<TagPair> labels)
    {
        var index = new byte[((int)Upos.Verb + 1) * PennTags];
        for (var i = 0; i < index.Length; i++) index[i] = Nearest(labels, new((Upos)(i / PennTags), (Penn)(i % PennTags)));
        return index;
    }

    static byte Nearest(ReadOnlySpan<TagPair> labels, TagPair tags)
    {
        var nearest = 0;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            if (labels[i] == tags) return (byte)i;
            if (labels[i].Penn == tags.Penn || labels[i].Upos == tags.Upos && labels[nearest].Penn != tags.Penn) nearest = i;
        }
        return (byte)nearest;
    }

    /// <summary>Fills <paramref name="tags"/> with the index of each word's label.</summary>
    public void Tag(ReadOnlySpan<WordFacts> words, Span<byte> tags)
    {
        Span<int> features = stackalloc int[TagFeatures.Count];
        uint before = Outside, beforeThat = Outside;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Id >= 0 && sure[words[i].Id] != Outside)
            {
                tags[i] = sure[words[i].Id];
                (beforeThat, before) = (before, tags[i]);
                continue;
            }
            TagFeatures.AddWords(words, i, features);
            TagFeatures.AddTags(words, i, before, beforeThat, features[TagFeatures.OfWords..]);
            tags[i] = (byte)weights.Best(features);
            (beforeThat, before) = (before, tags[i]);
        }
    }
}
