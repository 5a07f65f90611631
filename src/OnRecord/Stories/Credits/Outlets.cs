using System.Collections.Frozen;

namespace OnRecord.Stories;

/// <summary>The listed agencies and outlets, found by name, by site and by the words a text is cut into.</summary>
static class Outlets
{
    /// <param name="Owner">The house several outlets belong to, or the outlet's own name.</param>
    public sealed record Outlet(string Name, bool IsAgency, string Owner);

    static readonly FrozenDictionary<string, (Outlet Outlet, bool Ordinary)> ByName;
    static readonly FrozenDictionary<string, Outlet> BySite;

    /// <summary>The most words a listed name has.</summary>
    public static int LongestName { get; }

    static Outlets()
    {
        var names = new Dictionary<string, (Outlet, bool)>(StringComparer.Ordinal);
        var sites = new Dictionary<string, Outlet>(StringComparer.Ordinal);
        foreach (var row in EmbeddedData.Rows("Stories/Credits/outlets.tsv"))
        {
            var name = row[0].TrimStart('?');
            var outlet = new Outlet(name, row[1] == "agency", row[2].Length > 0 ? row[2] : name);
            foreach (var alias in row[3].Split(';').Prepend(row[0]))
                if (alias.Length > 0) names.TryAdd(alias.TrimStart('?'), (outlet, alias[0] == '?'));
            foreach (var site in row[4].Split(';'))
                if (site.Length > 0) sites.TryAdd(site, outlet);
        }
        ByName = names.ToFrozenDictionary(StringComparer.Ordinal);
        BySite = sites.ToFrozenDictionary(StringComparer.Ordinal);
        LongestName = names.Keys.Max(n => n.Count(c => c == ' ') + 1);
    }

    /// <param name="ordinary">True for a name that is also an ordinary word ("Time").</param>
    public static Outlet? Named(string name, out bool ordinary)
    {
        if (ByName.TryGetValue(name, out var found) || (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && ByName.TryGetValue(name[4..], out found)))
        {
            ordinary = found.Ordinary;
            return found.Outlet;
        }
        ordinary = false;
        return null;
    }

    /// <summary>The outlet of a site ("edition.cnn.com", "https://www.cnn.com/…"), or null.</summary>
    public static Outlet? AtSite(string site)
    {
        for (var host = Host(site); host.Length > 0;)
        {
            if (BySite.TryGetValue(host, out var outlet)) return outlet;
            var dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? "" : host[(dot + 1)..];
        }
        return null;
    }

    /// <summary>"www.example.com" or "https://example.com/a" → "example.com".</summary>
    public static string Host(string site)
    {
        var start = site.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        var end = site.AsSpan(start).IndexOfAny("/?#:") is >= 0 and var cut ? start + cut : site.Length;
        var host = site[start..end].ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>Who answers for what a report says: the owner of its outlet, one key for a site under two names. Null where nothing is known.</summary>
    public static string? HouseOf(Report report)
    {
        var outlet = OutletOf(report);
        if (outlet is not null) return outlet.Owner;
        return report.Outlet is { Length: > 0 } name ? Host(name) : report.Url is { Length: > 0 } url ? Host(url) : null;
    }

    public static Outlet? OutletOf(Report report) =>
        (report.Outlet is { } name ? Named(name, out _) ?? AtSite(name) : null) ?? (report.Url is { } url ? AtSite(url) : null);
}
