using System.Text;

namespace OnRecord.Cli;

/// <summary>Words from reports as Markdown that shows exactly them: no emphasis, link, heading or HTML of a report's own.</summary>
static class MarkdownText
{
    const string Marks = "\\`*_{}[]<>#|~&";

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in TerminalText.Clean(text).Trim())
        {
            if (Marks.Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(c);
        }
        // A number and full stop, a plus or a minus would begin a list at the start of a line.
        var digits = 0;
        while (digits < escaped.Length && char.IsAsciiDigit(escaped[digits])) digits++;
        if (digits < escaped.Length && (digits > 0 ? escaped[digits] is '.' or ')' : escaped[0] is '-' or '+' or '=')) escaped.Insert(digits, '\\');
        return escaped.ToString();
    }
}
