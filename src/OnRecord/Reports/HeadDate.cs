using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord;

/// <summary>The day of publication where the text itself gives it at its head: "date 2024-01-26", "Published: 26 January 2024, 09:41".</summary>
static partial class HeadDate
{
    static readonly string[] Formats =
    [
        "yyyy-M-d", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy",
    ];

    /// <summary>A labelled date that opens a paragraph; <c>End</c> is the offset after it.</summary>
    public static (DateOnly? Day, int End)? Leading(string text, Span paragraph)
    {
        var match = LeadingPattern().Match(text, paragraph.Start, paragraph.Length);
        return match.Success && Parse(match.Groups[1].Value) is { } day ? (day, match.Index + match.Length) : null;
    }

    /// <summary>A paragraph that holds a date or a time of publication and nothing else.</summary>
    public static bool IsDateLine(ReadOnlySpan<char> paragraph) => paragraph.Length <= 120 && LinePattern().IsMatch(paragraph);

    /// <summary>A written calendar day; null where it is none.</summary>
    public static DateOnly? Parse(string written)
    {
        var plain = NoisePattern().Replace(written, " ").Trim();
        return DateOnly.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? day : null;
    }

    const string Month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";
    const string Day = "(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? " + Month + ",? \\d{4}|" + Month + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})";
    const string Weekday = "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?,? )?";
    const string Clock = "(?:T?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|UTC|GMT|BST|[ECMP][SD]?T))?)";
    const string Label = "(?:date|published|updated|posted|last updated|first published)(?: on| at)?";

    [GeneratedRegex(@"\G(?:" + Label + @"[: ]\s*)" + Weekday + "(" + Day + ")(?:[ ,T]+(?:at )?" + Clock + ")?", RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex LeadingPattern();

    [GeneratedRegex(@"^(?:(?:" + Label + @")?[: ]*(?:" + Clock + @"[ ,|]*)?" + Weekday + Day + "(?:[ ,|T]+(?:at )?" + Clock + @")?[\s|,]*)+$", RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"(?<=\d)(?:st|nd|rd|th)\b|[,.\s]+", RegexOptions.None, 60_000)]
    private static partial Regex NoisePattern();
}
