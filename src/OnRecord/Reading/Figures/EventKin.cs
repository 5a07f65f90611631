using System.Collections.Frozen;

namespace OnRecord.Figures;

/// <summary>Families of words that tell the same of what a figure counts, from the table beside this file.</summary>
static class EventKin
{
    static readonly FrozenDictionary<string, string> Persons = Read("persons", "any");
    static readonly FrozenDictionary<string, string> Money = Read("money", "amounts", "any");
    static readonly FrozenDictionary<string, string> Things = Read("things", "amounts", "any");

    /// <summary>The family of a lemma ("die" is "killed"), else the lemma. What is said of persons, sums and things differs: people jump,
    /// prices do.</summary>
    public static string Of(string lemma, Figure figure) =>
        (figure.Amount.Unit == "person" ? Persons : figure.Kind == FigureKind.Money ? Money : Things).GetValueOrDefault(lemma, lemma);

    /// <summary>Whether a family tells what befell persons: "killed", "injured", "arrested".</summary>
    public static bool IsFate(string kin) => Fates.Contains(kin);

    static readonly FrozenSet<string> Fates = Persons.Values.ToFrozenSet(StringComparer.Ordinal);

    static FrozenDictionary<string, string> Read(params string[] said) =>
        EmbeddedData.Rows("Reading/Figures/event-kin.tsv")
            .Where(row => said.Contains(row[1], StringComparer.Ordinal))
            .SelectMany(row => row[2].Split(' '), (row, word) => (row, word))
            .GroupBy(pair => pair.word, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.First().row[0], StringComparer.OrdinalIgnoreCase);
}
