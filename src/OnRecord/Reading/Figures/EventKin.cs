using System.Collections.Frozen;

namespace OnRecord.Figures;

/// <summary>Families of words that tell the same of what a figure counts, from the table beside this file.</summary>
static class EventKin
{
    static readonly FrozenDictionary<string, string> KinOf = EmbeddedData.Rows("Reading/Figures/event-kin.tsv")
        .SelectMany(row => row[1].Split(' '), (row, word) => (row, word))
        .GroupBy(pair => pair.word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.First().row[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The family of a lemma ("die" is "killed"), else the lemma.</summary>
    public static string Of(string lemma) => KinOf.GetValueOrDefault(lemma, lemma);
}
