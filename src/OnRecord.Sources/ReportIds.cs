using System.Globalization;

namespace OnRecord.Sources;

/// <summary>Keeps report ids apart: the second "a" becomes "a~2".</summary>
sealed class ReportIds
{
    readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public string Unique(string id)
    {
        while (true)
        {
            if (!seen.TryGetValue(id, out var times))
            {
                seen[id] = 1;
                return id;
            }
            seen[id] = ++times;
            var next = $"{id}~{times.ToString(CultureInfo.InvariantCulture)}";
            if (!seen.ContainsKey(next))
            {
                seen[next] = 1;
                return next;
            }
        }
    }
}
