using System.Collections.Frozen;

namespace OnRecord.Names;

/// <summary>What common nouns say of whom they name: person, body, place or thing; woman or man; which office.</summary>
static class Nouns
{
    static readonly FrozenDictionary<string, (NounKind Kind, Gender Gender)> Kinds = EmbeddedData.Rows("Reading/Names/WhoIsWho/noun-kinds.tsv")
        .ToFrozenDictionary(row => row[0], row => (KindOf(row[1]), row.Length > 2 ? GenderCode(row[2]) : Gender.Unknown), StringComparer.Ordinal);

    static readonly FrozenDictionary<string, string> Offices = EmbeddedData.Rows("Reading/Names/WhoIsWho/same-roles.tsv")
        .SelectMany(row => row.Select(noun => (noun, row[0]))).ToFrozenDictionary(pair => pair.noun, pair => pair.Item2, StringComparer.Ordinal);

    static readonly string[][] TitleRows = [.. EmbeddedData.Rows("Reading/Names/titles.tsv").Where(row => row.Length > 3)];

    static readonly FrozenDictionary<string, (Gender Gender, string Role)> TitleTable = TitleRows
        .Select(row => (Title: row[0].TrimEnd('.'), Of: (GenderCode(row[2]), row[3] == "-" ? "" : row[3]))).DistinctBy(row => row.Title, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(row => row.Title, row => row.Of, StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string> Single = TitleRows.Where(row => row.Length > 4).Select(row => row[3]).ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, Gender> GivenNames = EmbeddedData.Rows("Reading/Names/first-names.tsv")
        .DistinctBy(row => row[0], StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(row => row[0], row => GenderCode(row[1].ToUpperInvariant()), StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, string[]> KnownOffices = EmbeddedData.Rows("Reading/Names/WhoIsWho/known-offices.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1..], StringComparer.OrdinalIgnoreCase);

    /// <summary>Offices a public figure is known to hold or have held, whatever the report says.</summary>
    public static string[] OfficesOf(string fullName) => KnownOffices.GetValueOrDefault(fullName, []);

    static readonly FrozenSet<(string Office, string Surname)> KnownHolders = KnownOffices
        .SelectMany(figure => figure.Value.Select(office => (office, figure.Key[(figure.Key.LastIndexOf(' ') + 1)..].ToUpperInvariant()))).ToFrozenSet();

    /// <summary>"President" with a surname that a known president bears.</summary>
    public static bool IsKnownHolder(string office, string surname) => KnownHolders.Contains((office, surname.ToUpperInvariant()));

    public static NounKind Kind(string noun)
    {
        if (Kinds.TryGetValue(noun, out var found)) return found.Kind;
        var hyphen = noun.LastIndexOf('-');
        if (hyphen > 0 && hyphen < noun.Length - 1) return Kind(noun[(hyphen + 1)..]);
        return noun.EndsWith("man", StringComparison.Ordinal) || noun.EndsWith("woman", StringComparison.Ordinal) || noun.EndsWith("person", StringComparison.Ordinal)
            ? NounKind.Person : NounKind.Unknown;
    }

    public static Gender GenderOf(string noun)
    {
        if (Kinds.TryGetValue(noun, out var found)) return found.Gender;
        if (noun.EndsWith("woman", StringComparison.Ordinal)) return Gender.Female;
        return Gender.Unknown;
    }

    /// <summary>"judge", "mayor", not "officer" or "witness": an office that a report seldom has two holders of.</summary>
    public static bool IsSingleOffice(string noun) => Single.Contains(Office(noun));

    /// <summary>One noun for all that name the same office: "attorney" is "lawyer".</summary>
    public static string Office(string noun) => Offices.GetValueOrDefault(noun, noun);

    /// <summary>"Mr", "Judge": what stands before a name but is no part of it. The full stop is not looked at.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word, out Gender gender, out string role)
    {
        if (word.Length > 0 && word[^1] == '.') word = word[..^1];
        var found = TitleTable.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var title);
        (gender, role) = found ? title : (Gender.Unknown, "");
        return found;
    }

    public static Gender OfGivenName(ReadOnlySpan<char> name)
    {
        var lookup = GivenNames.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out var gender)) return gender;
        var hyphen = name.IndexOf('-');
        return hyphen > 1 && lookup.TryGetValue(name[..hyphen], out gender) ? gender : Gender.Unknown;
    }

    public static bool IsGivenName(ReadOnlySpan<char> name) => GivenNames.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(name);

    static NounKind KindOf(string word) => word switch
    {
        "person" => NounKind.Person, "organisation" => NounKind.Organisation, "place" => NounKind.Place, "group" => NounKind.Group,
        "time" => NounKind.Time, "event" => NounKind.Event, "animal" => NounKind.Animal, _ => NounKind.Thing,
    };

    static Gender GenderCode(string word) => word switch { "F" => Gender.Female, "M" => Gender.Male, _ => Gender.Unknown };
}

enum NounKind : byte { Unknown, Person, Organisation, Place, Group, Thing, Event, Time, Animal }
