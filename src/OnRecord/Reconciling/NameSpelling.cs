using System.Globalization;
using System.Text;
using OnRecord.Names;

namespace OnRecord.Reconciling;

/// <summary>Whether two words of a name are one word spelt twice: "Morris" and "Mooris", "Griego" and "Greigo", "Fairmont" and "Fairmount".</summary>
static class NameSpelling
{
    const int Shortest = 4, LongEnoughForTwo = 8;

    /// <summary>A name's word in lower case without accents, points, hyphens and the possessive: what house styles differ in.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s") || word.EndsWith("’s")) word = word[..^2];
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(c)) plain.Append(char.ToLowerInvariant(c));
        return plain.ToString();
    }

    /// <param name="a">A word as <see cref="Plain"/> makes it.</param>
    /// <param name="b">Another such word.</param>
    /// <returns>True for one letter more, less, other or exchanged; in long words two. A plural, a derivation and two well-known given names are no variants.</returns>
    public static bool AreVariants(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (a.Length < Shortest || a == b || a.Any(char.IsDigit) || b.Any(char.IsDigit) || IsDerived(a, b) || AreTwoGivenNames(a, b)) return false;
        var distance = Distance(a, b);
        return distance == 1 || (distance == 2 && a.Length >= LongEnoughForTwo && a[0] == b[0]);
    }

    static bool IsDerived(string a, string b) =>
        b.StartsWith(a, StringComparison.Ordinal) && b[a.Length..] is "s" or "es" or "n" or "an" or "i" or "a" or "o";

    /// <summary>"Maria" and "Mario", "Eric" and "Erin": two people more often than one.</summary>
    static bool AreTwoGivenNames(string a, string b) => Nouns.IsGivenName(Capital(a)) && Nouns.IsGivenName(Capital(b)) && !NameSounds.SoundTheSame(a, b);

    static string Capital(string word) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(word[0])}{word.AsSpan(1)}");

    /// <summary>Letters added, left out, replaced or exchanged with their neighbour (Damerau 1964, restricted).</summary>
    static int Distance(string a, string b)
    {
        if (b.Length - a.Length > 2) return int.MaxValue;
        var rows = new int[3][];
        for (var i = 0; i < 3; i++) rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            int[] row = rows[i % 3], above = rows[(i + 2) % 3], twoAbove = rows[(i + 1) % 3];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }
        return rows[a.Length % 3][b.Length];
    }
}
