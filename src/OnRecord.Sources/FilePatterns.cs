using System.IO.Enumeration;

namespace OnRecord.Sources;

/// <summary>Finds report files in folders and by patterns, in ordinal order so that every machine reads them alike.</summary>
static class FilePatterns
{
    static readonly string[] Extensions = [".txt", ".text", ".md", ".jsonl", ".ndjson"];

    public static List<string> ReportsUnder(string folder, int depth) => [.. Walk(folder, depth).Where(IsReport).Order(StringComparer.Ordinal)];

    /// <summary>Files that match a pattern with <c>*</c>, <c>?</c> in its last parts, and <c>**</c> for any folders.</summary>
    public static List<string> Matching(string pattern, int depth)
    {
        var wild = pattern.AsSpan().IndexOfAny('*', '?', '[');
        var cut = pattern.LastIndexOf('/', wild);
        var root = cut < 0 ? "." : cut == 0 ? "/" : pattern[..cut];
        if (!Directory.Exists(root)) return [];
        var parts = pattern[(cut + 1)..].Split('/');
        return [.. Walk(root, depth).Where(f => Matches(Path.GetRelativePath(root, f).Split('/'), parts))
            .Select(f => cut < 0 && f.StartsWith("./", StringComparison.Ordinal) ? f[2..] : f).Order(StringComparer.Ordinal)];
    }

    static bool Matches(ReadOnlySpan<string> path, ReadOnlySpan<string> pattern)
    {
        if (pattern.IsEmpty) return path.IsEmpty;
        if (pattern[0] == "**")
        {
            for (var i = 0; i <= path.Length; i++)
                if (Matches(path[i..], pattern[1..])) return true;
            return false;
        }
        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(path[1..], pattern[1..]);
    }

    static bool IsReport(string file)
    {
        var name = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        return Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            && !Path.GetFileName(name).Equals("README.md", StringComparison.OrdinalIgnoreCase);
    }

    static IEnumerable<string> Walk(string folder, int depth) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions
    {
        RecurseSubdirectories = true, MaxRecursionDepth = depth, IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    });
}
