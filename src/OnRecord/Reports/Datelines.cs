using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord;

/// <summary>"PORT ELLERY, North Marrow, Feb 2 (Reuters) - ", "Washington (CNN) — ", "LONDON —".</summary>
static partial class Datelines
{
    const int Longest = 120;

    /// <summary>The dateline that opens a paragraph, or null. Its span reaches to the first character of the sentence.</summary>
    public static Dateline? Leading(string text, Span paragraph)
    {
        var match = Pattern().Match(text, paragraph.Start, Math.Min(paragraph.Length, Longest));
        if (!match.Success) return null;
        Group agency = match.Groups["agency"], place = match.Groups["place"];
        var shouted = place.Value.Split(',')[0].All(c => !char.IsLower(c));
        if (!agency.Success && !shouted) return null;
        return new(new(match.Index, match.Index + match.Length), place.Value.Trim(' ', ','), DayOf(match.Groups["day"].Value), agency.Success ? agency.Value : null);
    }

    static DateOnly? DayOf(string written) =>
        DateOnly.TryParseExact(written.Replace(".", "", StringComparison.Ordinal), ["MMM d yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMMM d, yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? day : null;

    [GeneratedRegex(@"\G(?<place>\p{Lu}[\p{L}.'’\-]+(?: \p{Lu}[\p{L}.'’\-]*| (?:de|of|la|el)){0,3}(?:, (?:\p{Lu}[\p{L}.'’]+)(?: \p{Lu}[\p{L}.]+)?)?)(?:, (?<day>(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:,? \d{4})?))?\s*(?:\((?<agency>\p{L}[^()]{1,30})\)\s*)?(?:(?:--|[—–\-])\s*|(?<=\)\s*)(?=\p{Lu}))", RegexOptions.None, 60_000)]
    private static partial Regex Pattern();
}
