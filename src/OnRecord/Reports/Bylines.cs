using System.Text.RegularExpressions;

namespace OnRecord;

/// <summary>"By Jane Roe and John Doe", "Reporting from court in Port Ellery", "Jane Roe, BBC News".</summary>
static partial class Bylines
{
    const int Longest = 160;

    public static bool IsByline(ReadOnlySpan<char> paragraph, bool inHead)
    {
        if (paragraph.Length > Longest || paragraph[^1] is '.' && !paragraph.EndsWith("Jr.", StringComparison.Ordinal)) return false;
        return ByPattern().IsMatch(paragraph) || ReportingPattern().IsMatch(paragraph) || inHead && RolePattern().IsMatch(paragraph);
    }

    /// <summary>The names in a byline, without "By", places, agencies and job titles.</summary>
    public static IEnumerable<string> Names(string byline)
    {
        if (!ByPattern().IsMatch(byline)) yield break;
        var names = byline.AsSpan(byline.IndexOf(" ", StringComparison.Ordinal) + 1).ToString();
        foreach (var cut in (ReadOnlySpan<string>)[" | ", " for ", " in ", "/", " – ", " — ", " - ", " at "])
            if (names.IndexOf(cut, StringComparison.Ordinal) is > 0 and var at) names = names[..at];
        foreach (var part in SeparatorPattern().Split(names))
            if (NamePattern().IsMatch(part.Trim())) yield return part.Trim();
    }

    [GeneratedRegex(@"^(?:By|BY|Words by|Written by|Story by)[: ]\s*\p{Lu}[\p{L}.'’\-]+(?:[ ,&/|–—-]+(?:and |AND |of |for |in |van |de |der |bin |al-)?[\p{Lu}(][\p{L}\p{N}.'’\-)@]*)*\s*$", RegexOptions.None, 60_000)]
    private static partial Regex ByPattern();

    [GeneratedRegex(@"^Report(?:ing|ed) (?:from|by|in|at)\b[^.!?]*$", RegexOptions.None, 60_000)]
    private static partial Regex ReportingPattern();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’\-]+(?: \p{Lu}[\p{L}.'’\-]+){1,3}(?:, | \| )(?:BBC|CNN|USA TODAY|[\p{L} ]*(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|Staff [Ww]riter|News|Post|Times|Press))\s*$", RegexOptions.None, 60_000)]
    private static partial Regex RolePattern();

    [GeneratedRegex(@",| and | AND | & ", RegexOptions.None, 60_000)]
    private static partial Regex SeparatorPattern();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’\-]*(?: (?:van|de|der|bin|al-|\p{Lu})[\p{L}.'’\-]*){1,4}$", RegexOptions.None, 60_000)]
    private static partial Regex NamePattern();
}
