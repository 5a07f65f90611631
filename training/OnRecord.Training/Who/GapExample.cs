using System.Globalization;
using System.IO.Compression;

namespace OnRecord.Training;

/// <summary>One example of GAP (Webster et al. 2018): a text, a pronoun in it, two names, and which of them it means, if either.</summary>
sealed record GapExample(string Id, string Text, Span Pronoun, Span A, bool IsA, Span B, bool IsB)
{
    public bool IsFeminine => Pronoun.Of(Text).StartsWith("sh", StringComparison.OrdinalIgnoreCase) || Pronoun.Of(Text).StartsWith("her", StringComparison.OrdinalIgnoreCase);

    public static List<GapExample> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        reader.ReadLine();
        var examples = new List<GapExample>();
        while (reader.ReadLine() is { } line)
        {
            var f = line.Split('\t');
            Span At(int word, int offset)
            {
                var start = Utf16(f[1], int.Parse(f[offset], CultureInfo.InvariantCulture));
                return new(start, start + f[word].Length);
            }

            examples.Add(new(f[0], f[1], At(2, 3), At(4, 5), f[6].Equals("TRUE", StringComparison.OrdinalIgnoreCase), At(7, 8), f[9].Equals("TRUE", StringComparison.OrdinalIgnoreCase)));
        }
        return examples;
    }

    /// <summary>The corpus counts code points.</summary>
    static int Utf16(string text, int points)
    {
        var at = 0;
        for (var i = 0; i < points && at < text.Length; i++) at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        return at;
    }
}
