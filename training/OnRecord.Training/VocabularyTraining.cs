using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Gathers the words worth knowing.</summary>
static class VocabularyTraining
{
    public static void Write(ModelWriter model, IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var buffer = new char[Form.LongestKnown];
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            var form = buffer.AsSpan(0, Form.Fold(word.Form, buffer)).ToString();
            counts[form] = counts.GetValueOrDefault(form) + 1;
        }
        var words = counts.Where(p => p.Value > 1 && p.Key.Length < Form.LongestKnown).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key).ToArray();
        Vocabulary.Write(model, words, new WordClass[words.Length]);
    }
}
