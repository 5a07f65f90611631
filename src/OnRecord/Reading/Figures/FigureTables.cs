using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Figures;

/// <summary>The word tables beside this file, read once: numbers, units, currencies, persons, words that take a number into their
/// name.</summary>
sealed class FigureTables
{
    const string Folder = "Reading/Figures/";
    const int LongestForm = 16;

    static readonly FigureTables Shared = new();

    readonly Dictionary<string, Term> building = new(StringComparer.OrdinalIgnoreCase);
    readonly FrozenDictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> lookup;
    readonly bool[] outlines = new bool[32 * 32 * 16];
    readonly FrozenDictionary<string, Unit> units;
    readonly FrozenDictionary<string, string[]> adjectives;

    FigureTables()
    {
        units = ReadUnits();
        adjectives = ReadCurrencies();
        ReadNumbers();
        ReadNouns();
        foreach (var hedge in EmbeddedData.Rows(Folder + "hedges.tsv")) Add(hedge[1].Split(' ')[0], TermKind.HedgeStart);
        lookup = building.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var form in building.Keys) outlines[Outline(form)] = true;
    }

    /// <summary>What the tables say of a word, in any case; null for a word of no table.</summary>
    public static Term? Find(ReadOnlySpan<char> form) =>
        form.Length is > 0 and <= LongestForm && Shared.outlines[Outline(form)] && Shared.lookup.TryGetValue(form, out var term) ? term : null;

    /// <summary>First letter, last letter and length: most words of a text share theirs with no word of the tables, and need no
    /// look-up.</summary>
    static int Outline(ReadOnlySpan<char> form) => (form[0] & 31) << 9 | (form[^1] & 31) << 4 | form.Length & 15;

    public static Unit? UnitNamed(string name) => Shared.units.GetValueOrDefault(name);

    /// <summary>ISO 4217 code of the currency that an adjective makes of a shared word ("Canadian" of "dollars"); null where it makes
    /// none.</summary>
    public static string? CurrencyOf(ReadOnlySpan<char> adjective) =>
        Shared.adjectives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(adjective, out var row) ? row[0] : null;

    /// <summary>The regular plural of a noun.</summary>
    public static string Plural(string noun)
    {
        bool Ends(string suffix) => noun.EndsWith(suffix, StringComparison.Ordinal);
        if (Ends("y") && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal)) return noun[..^1] + "ies";
        return noun + (Ends("s") || Ends("x") || Ends("z") || Ends("sh") || Ends("ch") ? "es" : "s");
    }

    Term Add(string form, TermKind kind)
    {
        if (!building.TryGetValue(form, out var term)) building[form] = term = new(form);
        term.Kind |= kind;
        return term;
    }

    FrozenDictionary<string, Unit> ReadUnits()
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var row in EmbeddedData.Rows(Folder + "units.tsv"))
        {
            var unit = new Unit(row[0], Enum.Parse<FigureKind>(row[1]), row[2], decimal.Parse(row[3], CultureInfo.InvariantCulture));
            units[unit.Name] = unit;
            foreach (var form in Words(row, 4)) Add(form, TermKind.UnitWord).Unit = unit;
            foreach (var sign in Words(row, 5)) Add(sign, TermKind.UnitSign).Unit ??= unit;
        }
        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }

    FrozenDictionary<string, string[]> ReadCurrencies()
    {
        var adjectives = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EmbeddedData.Rows(Folder + "currencies.tsv"))
        {
            foreach (var sign in Words(row, 1)) Add(sign, TermKind.CurrencySign).Currency ??= row[0];
            foreach (var word in Words(row, 2)) Add(word, TermKind.CurrencyWord).Currency ??= row[0];
            foreach (var minor in Words(row, 3)) Add(minor, TermKind.CurrencyMinor).Currency ??= row[0];
            foreach (var adjective in Words(row, 4)) adjectives[adjective] = [row[0], .. Words(row, 2)];
        }
        return adjectives.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    void ReadNumbers()
    {
        foreach (var row in EmbeddedData.Rows(Folder + "numbers.tsv"))
        {
            var kind = row[1] == "short" ? TermKind.ShortScale : Enum.Parse<TermKind>(row[1], ignoreCase: true);
            var value = decimal.Parse(row[2], CultureInfo.InvariantCulture);
            var term = Add(row[0], kind);
            if (kind == TermKind.Fraction) term.Denominator = value;
            else term.Value = value;
            if (kind == TermKind.Ordinal && value > 2) term.Denominator = value;
        }
    }

    void ReadNouns()
    {
        foreach (var row in EmbeddedData.Rows(Folder + "people.tsv"))
        {
            Add(row[0], TermKind.Person);
            foreach (var plural in row.Length > 1 ? row[1].Split(' ') : [Plural(row[0])]) Add(plural, TermKind.Person);
        }
        foreach (var row in EmbeddedData.Rows(Folder + "named.tsv")) Add(row[0], TermKind.Named);
    }

    static string[] Words(string[] row, int column) =>
        row.Length > column ? row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
}
