using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Pages;

/// <summary>Seven hexadecimal digits that change when the words do (FNV-1a). Not against forgery: against landing on a lookalike.</summary>
static class Fingerprint
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var hash = 2166136261u;
        foreach (var part in parts)
        {
            foreach (var c in part) hash = (hash ^ c) * 16777619u;
            hash = (hash ^ 0xFFFF) * 16777619u;
        }
        return (hash & 0xFFFFFFF).ToString("x7", CultureInfo.InvariantCulture);
    }

    /// <summary>Of all that an entry's accounts say.</summary>
    public static string Of(Entry entry) => Of([entry.Kind, .. entry.Accounts.SelectMany(a => new[] { a.Report, a.Text })]);
}
