using System.Collections.Immutable;

namespace OnRecord.Records;

/// <summary>What the reports of a record are called wherever it is shown: a letter, the same all the way down, and the outlet's name.</summary>
public sealed class ReportNames
{
    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public ReportNames(ImmutableArray<ReportHead> reports)
    {
        Reports = reports;
        for (var i = 0; i < reports.Length; i++) places.TryAdd(reports[i].Id, i);
    }

    public ImmutableArray<ReportHead> Reports { get; }

    /// <summary>Place of the report in the record, from 0; -1 for one it does not have.</summary>
    public int PlaceOf(string report) => places.GetValueOrDefault(report, -1);

    /// <summary>A to Z, then AA, AB and so on.</summary>
    public string LetterOf(string report) => PlaceOf(report) is >= 0 and var place ? Letter(place) : "?";

    public static string Letter(int place) => place < 26 ? ((char)('A' + place)).ToString() : Letter(place / 26 - 1) + (char)('A' + place % 26);

    /// <summary>The outlet, or where the report does not say, its file or address.</summary>
    public string NameOf(string report) => PlaceOf(report) is >= 0 and var place ? NameOf(Reports[place]) : report;

    public static string NameOf(ReportHead report) =>
        report.Outlet is { Length: > 0 } outlet ? outlet : report.File is { Length: > 0 } file ? LastPart(file) : report.Url is { Length: > 0 } url ? HostOf(url) : report.Id;

    /// <summary>The file's name without folders and extension.</summary>
    static string LastPart(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
    }

    static string HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host is { Length: > 0 } host
        ? host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host
        : url;
}
