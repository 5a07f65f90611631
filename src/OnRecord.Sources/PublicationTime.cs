using System.Globalization;

namespace OnRecord.Sources;

/// <summary>Reads the time of publication as sources write it: ISO 8601, with or without clock time and zone, or day-month-year.</summary>
static class PublicationTime
{
    static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "dd-MM-yyyy", "d MMMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMM yyyy"];

    /// <summary>Null where there is none or it cannot be read; midnight without a zone counts as a day alone.</summary>
    public static Published? Parse(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        written = written.Trim();
        if (DateOnly.TryParseExact(written, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(day);
        var zoned = written.EndsWith('Z') || written.Length > 19 && written.AsSpan(19).ContainsAny('+', '-');
        if (zoned && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return new(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), moment.Offset);
        if (!DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var local) || local.Year < 1600) return null;
        return new(DateOnly.FromDateTime(local), local.TimeOfDay == TimeSpan.Zero ? null : TimeOnly.FromDateTime(local));
    }
}
