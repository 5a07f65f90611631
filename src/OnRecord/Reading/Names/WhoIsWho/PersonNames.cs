using System.Collections.Frozen;

namespace OnRecord.Names;

/// <summary>Whether two written names can be one person's.</summary>
static class PersonNames
{
    static readonly FrozenDictionary<string, string> ShortForms = EmbeddedData.Rows("Reading/Names/WhoIsWho/short-names.tsv")
        .SelectMany(row => row.Skip(1).Select(name => (name, row[0]))).DistinctBy(pair => pair.name)
        .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    public static bool SameWord(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    /// <summary>Two full names that do not contradict each other: "Lewis Marsh" and "Lewis A. Marsh", "Bill Gates" and "William Gates".</summary>
    public static bool Agree(PersonName a, PersonName b)
    {
        if (a.IsSingle || b.IsSingle) return SameWord(a.Surname, b.Surname) && a.IsSingle == b.IsSingle;
        if (!SameWord(a.Surname, b.Surname) || (a.Suffix.Length > 0 && b.Suffix.Length > 0 && a.Suffix != b.Suffix)) return false;
        if (!GivenAgree(a.Given, b.Given)) return IsAlso(a, b.Given) || IsAlso(b, a.Given);
        return a.Middle.Length == 0 || b.Middle.Length == 0 || GivenAgree(FirstOf(a.Middle), FirstOf(b.Middle));
    }

    /// <summary>Two full names of one surname whose given names differ by a slip of the pen: "Kristen Hale", "Kristin Hale".</summary>
    public static bool IsSlip(PersonName a, PersonName b) =>
        !a.IsSingle && !b.IsSingle && SameWord(a.Surname, b.Surname) && Math.Min(a.Given.Length, b.Given.Length) >= 6 && NameSounds.IsOneLetterOff(a.Given, b.Given) && Nouns.OfGivenName(a.Given) is var one && Nouns.OfGivenName(b.Given) is var other
        && (one == other || one == Gender.Unknown || other == Gender.Unknown);

    static string FirstOf(string words) => words.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 ? words[..at] : words;

    /// <summary>Known by the middle name: "R. June Hallam" is "June Hallam".</summary>
    static bool IsAlso(PersonName name, string given) => name.Middle.Length > 0 && !PersonName.IsInitial(given) && SameWord(FirstOf(name.Middle), given);

    /// <summary>Equal, an initial of the other, or a usual short form of it.</summary>
    public static bool GivenAgree(string a, string b)
    {
        if (SameWord(a, b)) return true;
        if (PersonName.IsInitial(a) || PersonName.IsInitial(b)) return char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]);
        string fullA = ShortForms.GetValueOrDefault(a, a), fullB = ShortForms.GetValueOrDefault(b, b);
        return SameWord(fullA, fullB);
    }

    /// <summary>A name of one word that is the other's surname, or the last word of it.</summary>
    public static bool IsSurnameOf(string word, PersonName full) =>
        SameWord(word, full.Surname)
        || full.Surname.EndsWith(' ' + word, StringComparison.OrdinalIgnoreCase)
        || (full.Middle.Length > 0 && !PersonName.IsInitial(word) && full.Middle.Split(' ') is [.., var last] && SameWord(last, word) && Nouns.OfGivenName(word) == Gender.Unknown);

    /// <summary>A name of one word that is the other's given or middle name.</summary>
    public static bool IsGivenOf(string word, PersonName full) =>
        !full.IsSingle && !PersonName.IsInitial(word) && (GivenAgree(word, full.Given) && !PersonName.IsInitial(full.Given) || (full.Middle.Length > 0 && SameWord(word, FirstOf(full.Middle))));
}
