using System.Collections.Frozen;

namespace OnRecord.Figures;

/// <summary>Families of words that tell the same of what a figure counts, from the table beside this file.</summary>
static class EventKin
{
    static readonly FrozenDictionary<string, string> Persons = Read("persons");
    static readonly FrozenDictionary<string, string> Things = Read("things");

    /// <summary>The family of a lemma ("die" is "killed"), else the lemma. What is said of persons and of things differs: people jump, prices do.</summary>
    public static string Of(string lemma, bool persons) => (persons ? Persons : Things).GetValueOrDefault(lemma, lemma);

    static FrozenDictionary<string, string> Read(string of) =>
        EmbeddedData.Rows("Reading/Figures/event-kin.tsv")
            .Where(row => row[1] == of || row[1] == "any")
            .SelectMany(row => row[2].Split(' '), (row, word) => (row, word))
            .GroupBy(pair => pair.word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.First().row[0], StringComparer.OrdinalIgnoreCase);
}
