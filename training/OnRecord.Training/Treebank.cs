using System.Globalization;
using System.IO.Compression;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>One word of a treebank. <see cref="Head"/> is an index into its sentence, -1 for the root.</summary>
sealed record GoldWord(string Form, string Lemma, TagPair Tags, int Head, Relation Relation)
{
    /// <summary>The surface token this word belongs to, as an index into <see cref="GoldSentence.Tokens"/>.</summary>
    public required int Token { get; init; }

    /// <summary>The last column: in GUM it holds entities and coreference.</summary>
    public string Misc { get; init; } = "_";
}

/// <summary>One surface token and whether white space follows it.</summary>
readonly record struct GoldToken(string Form, bool SpaceAfter);

sealed record GoldSentence(IReadOnlyList<GoldWord> Words, IReadOnlyList<GoldToken> Tokens, bool OpensParagraph, bool OpensDocument)
{
    /// <summary>The id of the document that begins here, or empty.</summary>
    public string Document { get; init; } = "";

    public TagPair[] Tags { get; } = [.. Words.Select(w => w.Tags)];
}

/// <summary>Reads CoNLL-U files, compressed or not.</summary>
static class Treebank
{
    public static List<GoldSentence> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        var sentences = new List<GoldSentence>();
        var words = new List<GoldWord>();
        var tokens = new List<GoldToken>();
        bool document = false, paragraph = false;
        var name = "";
        var lastOfToken = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) sentences.Add(new([.. words], [.. tokens], document || paragraph, document) { Document = name });
                words.Clear();
                tokens.Clear();
                document = paragraph = false;
                name = "";
                lastOfToken = 0;
            }
            else if (line[0] == '#')
            {
                document |= line.StartsWith("# newdoc", StringComparison.Ordinal);
                if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal)) name = line["# newdoc id = ".Length..];
                paragraph |= line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_", StringComparison.Ordinal);
            }
            else
            {
                var fields = line.Split('\t');
                if (fields[0].Contains('.', StringComparison.Ordinal)) continue;
                var spaceAfter = !fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                if (fields[0].Split('-') is [_, var last])
                {
                    tokens.Add(new(fields[1], spaceAfter));
                    lastOfToken = int.Parse(last, CultureInfo.InvariantCulture);
                    continue;
                }
                if (words.Count + 1 > lastOfToken) tokens.Add(new(fields[1], spaceAfter));
                words.Add(new(fields[1], fields[2], new(TagNames.Upos(fields[3]), TagNames.Penn(fields[4])),
                    int.Parse(fields[6], CultureInfo.InvariantCulture) - 1, TagNames.Relation(fields[7])) { Token = tokens.Count - 1, Misc = fields[9] });
            }
        }
        return sentences;
    }
}
