using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>What tells one report from another: hashes of its id, its address and its words.</summary>
readonly record struct Identity(ulong Id, ulong Url, ulong Text)
{
    public static Identity Of(Report report) => new(
        Hash(report.Id), report.Url is { Length: > 0 } url ? Hash(Address(url)) : 0, Hash(report.Text) ^ Hash(report.Title ?? "") * 31);

    /// <summary>An address without what does not change the page: scheme, "www.", fragment and tracking.</summary>
    static ReadOnlySpan<char> Address(string url)
    {
        var address = url.AsSpan();
        if (address.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme) address = address[(scheme + 3)..];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) address = address[4..];
        if (address.IndexOf('#') is >= 0 and var fragment) address = address[..fragment];
        if (address.IndexOf("?utm_", StringComparison.Ordinal) is >= 0 and var tracking) address = address[..tracking];
        return address.TrimEnd('/');
    }

    static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL ^ (ulong)text.Length;
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text)) hash = (hash ^ four) * 0x9E3779B97F4A7C15UL ^ hash >> 29;
        foreach (var c in text[(text.Length & ~3)..]) hash = (hash ^ c) * 0x9E3779B97F4A7C15UL ^ hash >> 29;
        return hash == 0 ? 1 : hash;
    }
}

/// <summary>The reports held, by id and by address.</summary>
sealed class Arrivals(int capacity)
{
    readonly Identity[] _held = new Identity[capacity];
    readonly string?[] _ids = new string?[capacity];
    readonly Dictionary<ulong, int> _byId = [], _byUrl = [];

    public string IdOf(int report) => _ids[report % capacity]!;

    /// <summary>The same report, or an earlier version of it by id or address; null for one never seen.</summary>
    public int? Earlier(Identity identity, out bool repeats)
    {
        var known = _byId.TryGetValue(identity.Id, out var number) || (identity.Url != 0 && _byUrl.TryGetValue(identity.Url, out number));
        repeats = known && _held[number % capacity].Text == identity.Text;
        return known ? number : null;
    }

    public void Add(int report, string id, Identity identity)
    {
        (_held[report % capacity], _ids[report % capacity]) = (identity, id);
        _byId[identity.Id] = report;
        if (identity.Url != 0) _byUrl[identity.Url] = report;
    }

    public void Forget(int report)
    {
        var identity = _held[report % capacity];
        if (_byId.TryGetValue(identity.Id, out var byId) && byId == report) _byId.Remove(identity.Id);
        if (_byUrl.TryGetValue(identity.Url, out var byUrl) && byUrl == report) _byUrl.Remove(identity.Url);
    }
}
