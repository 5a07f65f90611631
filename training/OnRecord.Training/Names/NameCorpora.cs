namespace OnRecord.Training;

/// <summary>All corpora with name marks in a data folder.</summary>
static class NameCorpora
{
    public static IEnumerable<NamedDocument> Read(string data) =>
        Files(data, "names", "wikigold*").Concat(Files(data, "names", "wnut17-*")).SelectMany(NameCorpus.Read).SelectMany(d => d.Recut() is { } recut ? [d, recut] : (NamedDocument[])[d])
            .Concat(Files(data, "treebank", "gum-*").SelectMany(GumNames.Read));

    static IEnumerable<string> Files(string data, string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(data, folder), pattern).Order(StringComparer.Ordinal);
}
