using System.Collections.Frozen;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>What the hand-written lists know of a word or phrase; one surface can be several things ("Washington", "Chelsea").</summary>
[Flags]
enum Known : ushort
{
    Nothing = 0,
    FirstName = 1,
    Title = 2,
    Place = 4,
    Country = 8,
    State = 16,
    People = 32,
    Organisation = 64,
    /// <summary>A word that organisations' names end in: "University", "Corp".</summary>
    OrganisationHead = 128,
    /// <summary>Monday, January: capitalised, but no name.</summary>
    Calendar = 256,
    /// <summary>The second half of a given name: "un" in "Jong-un".</summary>
    Syllable = 512,
    /// <summary>A title that stands before nothing but persons: "Mr", "Judge", but not "General" (Motors) or "Justice" (Department).</summary>
    Honorific = 1024,
    /// <summary>"van", "bin": written small inside a person's name.</summary>
    Particle = 2048,
    /// <summary>"Jr.", "III".</summary>
    Suffix = 4096,
    /// <summary>A title that many people are called by: "King".</summary>
    SurnameToo = 8192,
    /// <summary>What the name model is not told.</summary>
    Unlearned = Syllable | Honorific | Particle | Suffix | SurnameToo,
}

/// <summary>The word lists beside this file: first names, titles, places, peoples, organisations.</summary>
static class NameLists
{
    /// <summary>The most words that an entry has.</summary>
    public const int LongestEntry = 5;

    static readonly FrozenDictionary<string, Known> Entries = Load();
    static readonly FrozenDictionary<string, Known>.AlternateLookup<ReadOnlySpan<char>> Lookup = Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Known Of(ReadOnlySpan<char> surface) => Lookup.TryGetValue(surface, out var known) ? known : Known.Nothing;

    public static bool IsParticle(ReadOnlySpan<char> surface) => (Of(surface) & Known.Particle) != 0;

    public static bool IsSuffix(ReadOnlySpan<char> surface) => (Of(surface) & Known.Suffix) != 0;

    /// <summary>The second, small-written half of an East Asian given name: "Jong-un", "Cheuk-yan".</summary>
    public static bool IsGivenSyllable(ReadOnlySpan<char> surface) => (Of(surface) & Known.Syllable) != 0;

    /// <summary>The longest entry of one of the kinds that begins at a word, as the index of the word after it; <paramref name="first"/> if none does.</summary>
    public static int LongestFrom(Prose prose, int first, int limit, Known kinds, out Known known)
    {
        known = Known.Nothing;
        for (var end = Math.Min(limit, first + LongestEntry); end > first; end--)
        {
            var found = Of(prose.Text.AsSpan(prose.Words[first].Start, prose.Words[end - 1].End - prose.Words[first].Start));
            if ((found & kinds) == 0) continue;
            known = found;
            return end;
        }
        return first;
    }

    static FrozenDictionary<string, Known> Load()
    {
        var entries = new Dictionary<string, Known>(StringComparer.Ordinal);
        void Add(string surface, Known kind) => entries[surface] = entries.GetValueOrDefault(surface) | kind;

        foreach (var row in EmbeddedData.Rows("Reading/Names/first-names.tsv")) Add(row[0], Known.FirstName);
        foreach (var row in EmbeddedData.Rows("Reading/Names/titles.tsv")) Add(row[0], row.Length > 1 && row[1] != "-" ? Known.Title | Known.Honorific : Known.Title);
        foreach (var people in EmbeddedData.Lines("Reading/Names/peoples.tsv")) Add(people, Known.People);
        foreach (var row in EmbeddedData.Rows("Reading/Names/organisations.tsv")) Add(row[0], row[1] == "head" ? Known.OrganisationHead : Known.Organisation);
        foreach (var row in EmbeddedData.Rows("Reading/Names/places.tsv"))
            Add(row[0], Known.Place | row[1] switch { "country" => Known.Country, "state" => Known.State, _ => Known.Nothing });
        foreach (var word in EmbeddedData.Lines("Reading/Names/calendar.tsv")) Add(word, Known.Calendar);
        foreach (var row in EmbeddedData.Rows("Reading/Names/name-parts.tsv"))
            Add(row[0], row[1] switch { "particle" => Known.Particle, "suffix" => Known.Suffix, _ => Known.SurnameToo });
        foreach (var syllable in EmbeddedData.Lines("Reading/Names/syllables.tsv")) Add(syllable, Known.Syllable);
        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
