using System.IO.Compression;
using System.Text.Json;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>A large unlabelled corpus as folded words: what word vectors, classes and capitalisation are counted on.</summary>
sealed class Corpus
{
    /// <summary>A break between blocks in <see cref="Words"/>.</summary>
    public const ushort Break = 0;

    /// <summary>The most words kept; ids fit in 16 bits.</summary>
    const int MostWords = 60_000;

    /// <summary>The words known, most frequent first; index 0 of <see cref="Words"/> is a break, so word n is <c>Vocabulary[n - 1]</c>.</summary>
    public required string[] Vocabulary { get; init; }
    public required int[] Counts { get; init; }
    public required double[] CapitalRates { get; init; }
    public required List<ushort> Words { get; init; }

    /// <param name="file">JSON Lines with a "text" each, compressed with gzip.</param>
    /// <param name="always">Forms to know even where the corpus hardly has them.</param>
    public static Corpus Read(string file, IReadOnlyCollection<string> always, int least, Action<string> progress)
    {
        var counts = new Dictionary<string, (int Count, int Inside, int Capital)>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var form in always) counts[form] = default;
        Scan(file, (folded, surface, inside) =>
        {
            ref var entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lookup, folded, out _);
            entry.Count++;
            if (!inside) return;
            entry.Inside++;
            if (char.IsUpper(surface[0])) entry.Capital++;
        });
        progress($"corpus: {counts.Values.Sum(c => (long)c.Count)} words, {counts.Count} forms");
        var known = new HashSet<string>(always, StringComparer.Ordinal);
        var vocabulary = counts.Where(p => p.Value.Count >= least || known.Contains(p.Key)).OrderByDescending(p => p.Value.Count)
            .ThenBy(p => p.Key, StringComparer.Ordinal).Take(MostWords).Select(p => p.Key).ToArray();
        var index = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (var i = 0; i < vocabulary.Length; i++) index[vocabulary[i]] = (ushort)(i + 1);
        var ids = index.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new List<ushort>(45_000_000);
        Scan(file, (folded, surface, inside) =>
        {
            if (surface.IsEmpty) words.Add(Break);
            else words.Add(ids.TryGetValue(folded, out var id) ? id : ushort.MaxValue);
        }, breaks: true);
        return new()
        {
            Vocabulary = vocabulary, Words = words, Counts = [.. vocabulary.Select(w => counts[w].Count)],
            CapitalRates = [.. vocabulary.Select(w => counts[w] is { Inside: > 2 } c ? (double)c.Capital / c.Inside : -1)],
        };
    }

    delegate void Visit(ReadOnlySpan<char> folded, ReadOnlySpan<char> surface, bool inside);

    static void Scan(string file, Visit visit, bool breaks = false)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var pieces = new List<Piece>();
        var buffer = new char[Form.LongestKnown];
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString() ?? "";
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start);
                if (end < 0) end = text.Length;
                pieces.Clear();
                Tokenizer.Cut(text, start, end, pieces);
                var inside = false;
                foreach (var piece in pieces)
                {
                    var surface = text.AsSpan(piece.Start, piece.End - piece.Start);
                    if (surface.Length < Form.LongestKnown) visit(buffer.AsSpan(0, Form.Fold(surface, buffer)), surface, inside);
                    inside = surface[^1] is not ('.' or '!' or '?' or ':' or '"' or '“' or '”' or '\'' or '‘' or '—' or '-' or '–' or '(' or '…' or '•' or '*');
                }
                if (breaks && pieces.Count > 0) visit([], [], false);
                start = end + 1;
            }
        }
    }
}
