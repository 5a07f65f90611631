using System.Globalization;

namespace OnRecord.Stories;

/// <summary>
/// How telling a word is: its inverse document frequency, from a table of news words at first and from the stream itself as it runs.
/// The counts are halved every <see cref="Memory"/> reports, so that what everybody writes about this year weighs less this year.
/// </summary>
sealed class WordWeights
{
    const int Memory = 100_000, Slots = 1 << 20;
    const float Rarest = 0.0003f;

    readonly float _tableReports;
    readonly float[] _counts = new float[Slots];
    readonly Dictionary<uint, (float Share, bool Capital)> _table = [];
    float _reports;

    /// <param name="trust">How many reports' worth the table counts for.</param>
    public WordWeights(float trust = 1000)
    {
        _tableReports = trust;
        foreach (var row in EmbeddedData.Rows("Stories/Grouping/words.tsv"))
        {
            var share = float.Parse(row[1], CultureInfo.InvariantCulture) / 1_000_000f;
            var word = Hashes.OfWord(row[0]);
            _table[word] = _table.TryGetValue(word, out var known) ? (MathF.Min(1, known.Share + share), known.Capital) : (share, row[2] == "1");
        }
    }

    /// <summary>The words of the table, in no order.</summary>
    public IEnumerable<uint> Words => _table.Keys;

    /// <summary>Part of all articles that hold the word, 0–1.</summary>
    public float ShareOf(uint word) => _table[word].Share;

    /// <summary>True for words that are written with a capital inside a sentence more often than not, and for words no table knows.</summary>
    public bool IsMostlyCapital(uint word) => !_table.TryGetValue(word, out var known) || known.Capital;

    /// <summary>
    /// Negative logarithm of the part of reports with the word, 0 to about 8. The floor keeps a word that never came before as telling in a
    /// stream of a thousand reports as in one of a million.
    /// </summary>
    public float Of(uint hash)
    {
        var table = _table.TryGetValue(hash, out var known) ? known.Share : 0;
        return -MathF.Log((table * _tableReports + _counts[hash & (Slots - 1)]) / (_tableReports + _reports) * (1 - Rarest) + Rarest);
    }

    /// <summary>Counts one report's distinct hashes.</summary>
    public void Learn(ReadOnlySpan<uint> hashes)
    {
        foreach (var hash in hashes) _counts[hash & (Slots - 1)]++;
        if (++_reports < Memory) return;
        _reports /= 2;
        for (var i = 0; i < Slots; i++) _counts[i] /= 2;
    }
}
