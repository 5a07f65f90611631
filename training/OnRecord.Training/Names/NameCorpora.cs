using System.Globalization;

namespace OnRecord.Training;

/// <summary>All corpora with name marks in a data folder.</summary>
static class NameCorpora
{
    public static IEnumerable<NamedDocument> Read(string data) =>
        Files(data, "names", "wikigold*").Concat(Files(data, "names", "wnut17-*")).SelectMany(NameCorpus.Read)
            .Concat(Files(data, "treebank", "gum-*").SelectMany(GumNames.Read))
            .SelectMany(d => d.Recut() is { } recut ? [d, recut] : (NamedDocument[])[d]);

    /// <summary>The last 28 of wikigold's 150 documents, a fifth of its words, and the news of GUM.</summary>
    public static bool IsHeldOut(NamedDocument document) =>
        document.Id.Contains("_news_", StringComparison.Ordinal) ||
        document.Id.Split(':') is [var file, var number, ..] && file.StartsWith("wikigold", StringComparison.Ordinal) && int.Parse(number, CultureInfo.InvariantCulture) >= FirstHeldOut;

    const int FirstHeldOut = 122;

    static IEnumerable<string> Files(string data, string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(data, folder), pattern).Order(StringComparer.Ordinal);
}
