using System.Globalization;
using System.IO.Compression;

namespace OnRecord.Training;

/// <summary>
/// Reads corpora with name marks: columns of word and IOB tag, as wikigold (word, tag), WNUT (word, tab, tag) and Universal NER (number, word, tag, …)
/// write them.
/// </summary>
static class NameCorpus
{
    public static List<NamedDocument> Read(string path)
    {
        var documents = new List<NamedDocument>();
        var builder = new MarkedText();
        var document = Path.GetFileName(path);
        var marked = false;
        var plain = "";
        var opening = false;
        foreach (var line in Lines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                marked = true;
                Close();
            }
            else if (string.IsNullOrWhiteSpace(line))
            {
                // Without marks between documents each sentence (a tweet) stands alone.
                if (marked) builder.EndSentence();
                else Close();
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal)) (plain, opening) = (line["# text = ".Length..], true);
            else if (line[0] != '#' || line.Contains('\t', StringComparison.Ordinal)) Add(line);
        }
        Close();
        return documents;

        void Add(string line)
        {
            var columns = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' ');
            var numbered = columns.Length > 2 && columns[0].All(char.IsAsciiDigit);
            if (columns.Length < 2) return;
            var form = columns[numbered ? 1 : 0];
            // Where the running text is given, so are the spaces between its words.
            var joined = plain.StartsWith(form, StringComparison.Ordinal) && !opening;
            opening = false;
            plain = plain.TrimStart();
            if (plain.StartsWith(form, StringComparison.Ordinal)) plain = plain[form.Length..];
            builder.Add(form, columns[numbered ? 2 : 1], !joined);
        }

        void Close()
        {
            if (builder.Words > 0) documents.Add(builder.ToDocument($"{document}:{documents.Count.ToString(CultureInfo.InvariantCulture)}"));
            builder = new();
        }
    }

    public static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
