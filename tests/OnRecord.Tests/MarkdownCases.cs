using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Tests;

/// <summary>
/// Language behaviour tested by Markdown beside the rules. Each line that begins with <c>- </c> or <c>> </c> is a case:
/// <c>[surface](key=value key="two words")</c> marks what must be found there; a line without marks must find nothing.
/// Consecutive <c>> </c> lines are the paragraphs of one case. Headings name the rule; a line <c>published: 2024-01-26</c>
/// sets the day for the cases below it. A literal bracket is written <c>\[</c>.
/// </summary>
static partial class MarkdownCases
{
    public sealed record Case(string File, int Line, string Heading, string? Published, string Text, IReadOnlyList<Mark> Marks)
    {
        public override string ToString() => $"{File}:{Line} {Heading}: {Text}";
    }

    public sealed record Mark(int Start, int End, IReadOnlyDictionary<string, string> Values)
    {
        public string? this[string key] => Values.GetValueOrDefault(key);
    }

    public static IEnumerable<Case> Load(string path)
    {
        string heading = "", name = System.IO.Path.GetFileName(path);
        string? published = null;
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith('#')) heading = line.TrimStart('#', ' ');
            else if (line.StartsWith("published:", StringComparison.Ordinal)) published = line["published:".Length..].Trim() is { Length: > 0 } p ? p : null;
            else if (line.StartsWith("- ", StringComparison.Ordinal)) yield return Parse(name, i + 1, heading, published, line[2..]);
            else if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                var first = i;
                var text = new StringBuilder(line[2..]);
                while (i + 1 < lines.Length && lines[i + 1].StartsWith("> ", StringComparison.Ordinal)) text.Append('\n').Append(lines[++i][2..]);
                yield return Parse(name, first + 1, heading, published, text.ToString());
            }
        }
    }

    /// <summary>The rules that lack a case they read, or a case under a heading of their name that they leave; each with what it lacks.</summary>
    /// <param name="read">The names of the rules that read something in a case.</param>
    public static IEnumerable<string> Lacking(IEnumerable<string> rules, IEnumerable<string> files, Func<Case, IEnumerable<string>> read)
    {
        var cases = files.SelectMany(Load).Select(c => (c.Heading, Read: read(c).ToHashSet(StringComparer.Ordinal))).ToList();
        foreach (var rule in rules.Order(StringComparer.Ordinal))
        {
            if (!cases.Exists(c => c.Read.Contains(rule))) yield return $"{rule}: no case";
            if (!cases.Exists(c => c.Heading == rule && !c.Read.Contains(rule))) yield return $"{rule}: no case that it leaves";
        }
    }

    static Case Parse(string file, int line, string heading, string? published, string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var at = 0;
        foreach (Match m in MarkPattern().Matches(marked))
        {
            text.Append(Plain(marked[at..m.Index]));
            var start = text.Length;
            text.Append(Plain(m.Groups[1].Value));
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (Match v in ValuePattern().Matches(m.Groups[2].Value)) values[v.Groups[1].Value] = v.Groups[2].Success ? v.Groups[2].Value : v.Groups[3].Value;
            marks.Add(new(start, text.Length, values));
            at = m.Index + m.Length;
        }
        text.Append(Plain(marked[at..]));
        return new(file, line, heading, published, text.ToString(), marks);
    }

    static string Plain(string text) => text.Replace("\\[", "[", StringComparison.Ordinal).Replace("\\]", "]", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\\)\[((?:[^\[\]]|\\\[|\\\])*)(?<!\\)\]\(([^()]*)\)", RegexOptions.None, 1000)]
    private static partial Regex MarkPattern();

    [GeneratedRegex("""([\w-]+)=(?:"([^"]*)"|(\S+))""", RegexOptions.None, 1000)]
    private static partial Regex ValuePattern();
}
