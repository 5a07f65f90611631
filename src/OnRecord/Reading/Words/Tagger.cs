using System.Runtime.InteropServices;
using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>One answer of the tagger: the universal and the Penn tag together.</summary>
readonly record struct TagPair(Upos Upos, Penn Penn);

/// <summary>Tags words from left to right with an averaged perceptron (Collins 2002) over joint universal and Penn tags.</summary>
sealed unsafe class Tagger(ModelFile model)
{
    public const int MostLabels = 128;
    public const byte Outside = 255;

    readonly HashedWeights weights = new(model, "tagger");
    readonly Table<TagPair> labels = model.Table<TagPair>("tagger.labels");

    public ReadOnlySpan<TagPair> Labels => labels.Span;

    /// <summary>Fills <paramref name="tags"/> with the index of each word's label.</summary>
    public void Tag(ReadOnlySpan<WordFacts> words, Span<byte> tags)
    {
        Span<int> features = stackalloc int[TagFeatures.Count];
        var scores = stackalloc int[MostLabels];
        uint before = Outside, beforeThat = Outside;
        for (var i = 0; i < words.Length; i++)
        {
            TagFeatures.AddWords(words, i, features);
            TagFeatures.AddTags(words, i, before, beforeThat, features[TagFeatures.OfWords..]);
            new Span<int>(scores, MostLabels).Clear();
            weights.Add(features, scores);
            var best = 0;
            for (var label = 1; label < labels.Length; label++)
                if (scores[label] > scores[best]) best = label;
            tags[i] = (byte)best;
            (beforeThat, before) = (before, (uint)best);
        }
    }
}
