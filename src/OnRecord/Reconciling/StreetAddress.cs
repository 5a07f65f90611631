using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>A number and a street, as a report writes it: "4107 N.W. 9th Ave.", "the 2200 block of Tarn Street".</summary>
/// <param name="Number">The house number, or the first of its block.</param>
/// <param name="IsBlock">The number stands for the hundred that begin with it.</param>
/// <param name="Side">"n", "nw" …; empty where none is given.</param>
/// <param name="Name">The street's name in lower case, without side and kind.</param>
/// <param name="Kind">"street", "avenue" …</param>
sealed record StreetAddress(int Number, bool IsBlock, string Side, string Name, string Kind)
{
    const int LongestName = 3;

    static readonly FrozenDictionary<string, string> Kinds = Table("kind"), Sides = Table("side"), CourtsOfLaw = Table("court of law");

    static FrozenDictionary<string, string> Table(string of) =>
        EmbeddedData.Rows("Reconciling/streets.tsv").Where(row => row[0] == of).SelectMany(row => row[1..].Select(word => (word, row[1]))).ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    public static IEnumerable<(Span Span, StreetAddress Address)> AllOf(Prose prose)
    {
        for (var w = 2; w < prose.Words.Length; w++)
            if (char.IsUpper(prose.SurfaceOf(w)[0]) && Kinds.TryGetValue(Plain(prose, w), out var kind) && Before(prose, w, kind) is var (first, address))
                yield return (new(prose.Words[first].Start, prose.Words[w].End), address);
    }

    /// <summary>Reads back from the word for the kind of street: its name, its side, its number.</summary>
    static (int First, StreetAddress Address)? Before(Prose prose, int kindWord, string kind)
    {
        var at = kindWord - 1;
        while (at >= 0 && kindWord - at <= LongestName + 1 && IsOfName(prose, at)) at--;
        var first = at + 1;
        var side = first < kindWord - 1 && Sides.TryGetValue(Plain(prose, first), out var found) ? found : "";
        var name = string.Join(' ', Enumerable.Range(first, kindWord - first).Skip(side.Length > 0 ? 1 : 0).Select(w => Plain(prose, w)));
        if (name.Length == 0 || at < 0 || CourtsOfLaw.ContainsKey(Plain(prose, kindWord - 1))) return null;
        var isBlock = at >= 2 && prose.Is(at, "of") && prose.Is(at - 1, "block");
        if (isBlock) at -= 2;
        return NumberAt(prose, at) is { } number ? (at, new(number, isBlock, side, name, kind)) : null;
    }

    static bool IsOfName(Prose prose, int word)
    {
        var surface = prose.SurfaceOf(word);
        return char.IsUpper(surface[0]) || char.IsAsciiDigit(surface[0]) && char.IsAsciiLetter(surface[^1]);
    }

    static int? NumberAt(Prose prose, int word) =>
        int.TryParse(prose.SurfaceOf(word), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000 ? number : null;

    static string Plain(Prose prose, int word) => prose.SurfaceOf(word).ToString().Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>Whether two addresses of one street's name can be one place.</summary>
    public bool CanBe(StreetAddress other) =>
        Kind == other.Kind && (Side == other.Side || Side.Length == 0 || other.Side.Length == 0)
        && (IsBlock || other.IsBlock ? Number / 100 == other.Number / 100 : Number == other.Number);

    /// <summary>Whether they are likely meant for one place: of one kind and side with numbers not far apart, or of one block.</summary>
    public bool IsNear(StreetAddress other, int furthest) =>
        Kind == other.Kind && Side == other.Side ? Math.Abs(Number - other.Number) <= furthest : Number / 100 == other.Number / 100;
}
