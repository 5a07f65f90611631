using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>
/// Raw reports marked by an earlier model, which reads each of them twice and so knows some names better than one sentence tells. A model that learns
/// from these too has seen the language of news (self-training).
/// </summary>
static class SilverNames
{
    /// <param name="every">Of so many reports of the corpus one is read.</param>
    public static IEnumerable<NamedDocument> FromCorpus(string folder, int every, WordModels words, NameModel model)
    {
        var number = 0;
        foreach (var line in Directory.GetFiles(folder, "*.jsonl*").Order(StringComparer.Ordinal).SelectMany(NameCorpus.Lines))
        {
            if (number++ % every != 0) continue;
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("text", out var field) || field.GetString() is not { } text) continue;
            yield return Marked("silver:" + number, WordReader.Read(words, text, []), model);
        }
    }

    static NamedDocument Marked(string id, Prose prose, NameModel model) =>
        new(id, prose, [.. NameFinder.Find(model, prose).Select(n => new NamedSpan(n.FirstWord, n.EndWord, n.Type is NameType.Product or NameType.Event or NameType.Work ? null : n.Type))]);
}
