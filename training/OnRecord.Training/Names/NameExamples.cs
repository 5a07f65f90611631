using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>A stretch of candidate words with their feature buckets, <see cref="NameFeatures.Count"/> at most a word, and their right labels.</summary>
sealed record NameExample(int[][] Features, byte[] Labels)
{
    public float Weight { get; init; } = 1;

    /// <summary>Learned from only in the first rounds.</summary>
    public bool IsEarly { get; init; }
}

/// <summary>Turns marked documents into examples for the model.</summary>
static class NameExamples
{
    public static List<NameExample> From(IEnumerable<NamedDocument> documents, NameClasses classes, Vocabulary vocabulary, float weight = 1, bool early = false)
    {
        var examples = new List<NameExample>();
        var sentence = new NameSentence(classes, vocabulary);
        var buckets = new int[NameFeatures.Count];
        foreach (var document in documents)
        {
            var labels = Labels(document);
            foreach (var s in document.Prose.Sentences)
            {
                sentence.Read(document.Prose, s);
                for (var i = 0; i < sentence.Count;)
                {
                    if (!sentence.Candidates[i])
                    {
                        i++;
                        continue;
                    }
                    var end = i;
                    while (end < sentence.Count && sentence.Candidates[end]) end++;
                    var features = new int[end - i][];
                    for (var j = i; j < end; j++) features[j - i] = buckets[..NameFeatures.Of(sentence, j, buckets)];
                    examples.Add(new(features, Repaired(labels.AsSpan(s.FirstWord + i, end - i))) { Weight = weight, IsEarly = early });
                    i = end;
                }
            }
        }
        return examples;
    }

    static byte[] Labels(NamedDocument document)
    {
        var labels = new byte[document.Prose.Words.Length];
        foreach (var name in document.Names)
        {
            var type = name.Type is { } t ? Array.IndexOf(NameLabels.Types, t) : NameLabels.Types.Length - 1;
            var surface = document.Prose.Text.AsSpan(document.Prose.Words[name.First].Start, document.Prose.Words[name.End - 1].End - document.Prose.Words[name.First].Start);
            if (name.Type is null && (NameLists.Of(surface) & Known.People) != 0) type = Array.IndexOf(NameLabels.Types, NameType.Group);
            for (var i = name.First; i < name.End; i++)
                labels[i] = (byte)NameLabels.Of(type, NameLabels.PartOf(i, name.First, name.End));
        }
        for (var i = 0; i < labels.Length; i++)
            if (labels[i] == 0 && (NameLists.Of(document.Prose.SurfaceOf(i)) & (Known.People | Known.Place)) == Known.People)
                labels[i] = (byte)NameLabels.Of(Array.IndexOf(NameLabels.Types, NameType.Group), NameLabels.Only);
        return labels;
    }

    /// <summary>A name that reaches beyond the candidates cannot be found; its words here count as no name.</summary>
    static byte[] Repaired(ReadOnlySpan<byte> labels)
    {
        var repaired = labels.ToArray();
        for (var i = 0; i < repaired.Length; i++)
            if (!NameLabels.MayFollow(i == 0 ? NameLabels.Outside : repaired[i - 1], repaired[i])) repaired[i] = NameLabels.Outside;
        for (var i = repaired.Length - 1; i >= 0 && NameLabels.Opens(repaired[i]); i--) repaired[i] = NameLabels.Outside;
        for (var i = repaired.Length - 2; i >= 0; i--)
            if (!NameLabels.MayFollow(repaired[i], repaired[i + 1])) repaired[i] = NameLabels.Outside;
        return repaired;
    }
}
