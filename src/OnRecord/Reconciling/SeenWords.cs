using System.Globalization;

namespace OnRecord.Reconciling;

/// <summary>
/// How often two stems named one event and how often two events of one story, in the training stories of ECB+ (Cybulska and Vossen 2014): each story's count
/// by its root, so that no story rules. Pairs never seen of one event are not held. Ships as <c>event-words.tsv</c>, which <c>onrecord train-events</c> writes.
/// </summary>
sealed class SeenWords(IReadOnlyDictionary<(string, string), (float One, float Two)> counts)
{
    static readonly Lazy<SeenWords> Lazy = new(() => new(EmbeddedData.Rows("Reconciling/event-words.tsv").ToDictionary(
        r => (r[0], r[1]), r => (float.Parse(r[2], CultureInfo.InvariantCulture), float.Parse(r[3], CultureInfo.InvariantCulture)))));

    public static SeenWords Shipped => Lazy.Value;

    /// <summary>The counts of two stems in either order; 0 and 0 if they were never seen of one event.</summary>
    public (float One, float Two) Of(string stem, string other) => counts.GetValueOrDefault(Key(stem, other));

    public static (string, string) Key(string stem, string other) => string.CompareOrdinal(stem, other) <= 0 ? (stem, other) : (other, stem);

    /// <summary>The table as it is shipped.</summary>
    public IEnumerable<string> Lines() =>
        counts.OrderBy(c => c.Key.Item1, StringComparer.Ordinal).ThenBy(c => c.Key.Item2, StringComparer.Ordinal)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key.Item1}\t{c.Key.Item2}\t{c.Value.One:0.0}\t{c.Value.Two:0.0}"));
}
