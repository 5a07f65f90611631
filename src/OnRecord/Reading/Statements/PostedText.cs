using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>
/// A post as reports embed it: the words without quotation marks, perhaps a link, and a line like "— Ann Lee (@annlee) May 3, 2024" below or behind them.
/// </summary>
static class PostedText
{
    /// <summary>Longest name in a signature and longest post, in UTF-16 units; a longer paragraph is a report's own that ends with a post.</summary>
    const int LongestName = 60, LongestPost = 320;

    static readonly CueEntry Posted = new("post", CueClass.Write, Frames.Quote);

    public static void Find(SpokenText text, List<Attribution> found)
    {
        var from = 0;
        for (var handle = text.Text.IndexOf("(@", StringComparison.Ordinal); handle >= 0; handle = text.Text.IndexOf("(@", handle + 2, StringComparison.Ordinal))
        {
            var close = CloseOf(text.Text, handle);
            if (close < 0 || DashBefore(text.Text, handle, from) is not (var dash and >= 0, var name)) continue;
            var post = WordsOf(text, from, dash, out var linked);
            if (post.IsEmpty || !linked && !IsDated(text.Text, close)) continue;
            var speaker = new Span(name, text.Text.AsSpan(0, handle).TrimEnd().Length);
            var last = text.Prose.WordFrom(speaker.End - 1);
            if (last < text.Words.Length && !text.IsQuoted(last))
                found.Add(new Attribution { Rule = "posted", Entry = Posted, Cue = new(handle, close), Speaker = new(speaker, last), IsVerbatim = true }.With(post));
            from = close;
        }
    }

    /// <summary>The place behind the handle that opens there; -1 where none does.</summary>
    public static int CloseOf(string text, int handle)
    {
        var end = handle + 2;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return end > handle + 2 && end < text.Length && text[end] == ')' ? end + 1 : -1;
    }

    /// <summary>The dash before the name that the handle follows, and where the name begins; -1 where there is none.</summary>
    public static (int Dash, int Name) DashBefore(string text, int handle, int from)
    {
        for (var i = handle - 1; i >= Math.Max(from, handle - LongestName); i--)
        {
            if (text[i] is '\n' or '(' or ')' or '@') break;
            if (text[i] is not ('—' or '–' or '-') || i > from && char.IsLetterOrDigit(text[i - 1])) continue;
            var name = i + 1;
            while (name < handle && text[name] is ' ' or '\u00A0') name++;
            while (i > from && text[i - 1] is '—' or '–' or '-') i--;
            return name < handle && char.IsLetterOrDigit(text[name]) ? (i, name) : (-1, 0);
        }
        return (-1, 0);
    }

    /// <summary>The words before the dash: the rest of its line, or the line above where it opens its own; links at their end are no words.</summary>
    static Span WordsOf(SpokenText text, int from, int dash, out bool linked)
    {
        var end = dash - (dash - text.Text.AsSpan(0, dash).TrimEnd().Length);
        var start = Math.Max(from, end > 0 ? text.Text.LastIndexOf('\n', end - 1) + 1 : 0);
        if (from > 0 && start == from) start = AfterDate(text.Text, from, end);
        linked = false;
        for (;;)
        {
            var word = text.Text.LastIndexOf(' ', Math.Max(start, end - 1), Math.Max(0, end - start)) + 1;
            if (word <= start || !IsLink(text.Text.AsSpan(word, end - word))) break;
            linked = true;
            end = text.Text.AsSpan(0, word).TrimEnd().Length;
        }
        if (end - start > LongestPost) start = SentenceWithin(text, end - LongestPost, end);
        while (start < end && char.IsWhiteSpace(text.Text[start])) start++;
        var first = text.Prose.WordFrom(start);
        return start < end && first < text.Words.Length && !text.IsQuoted(first) && text.RegionOpeningAt(first) < 0 ? new(start, end) : default;
    }

    static bool IsLink(ReadOnlySpan<char> word) =>
        word.StartsWith("http", StringComparison.Ordinal) || word.StartsWith("pic.twitter.com/", StringComparison.Ordinal) || word.StartsWith("t.co/", StringComparison.Ordinal);

    static int SentenceWithin(SpokenText text, int from, int end)
    {
        foreach (var sentence in text.Prose.Sentences)
            if (sentence.Start >= from) return Math.Min(sentence.Start, end);
        return end;
    }

    /// <summary>Right behind the handle stands the day of the post: "May 3, 2024".</summary>
    static bool IsDated(string text, int close) => AfterDate(text, close, Math.Min(text.Length, close + 24)) > close;

    /// <summary>The place after "May 3, 2024", or <paramref name="from"/> itself.</summary>
    static int AfterDate(string text, int from, int limit)
    {
        var at = from;
        while (at < limit && text[at] is ' ' or '\u00A0') at++;
        if (at >= limit || !char.IsUpper(text[at])) return from;
        while (at < limit && (char.IsLetter(text[at]) || text[at] is '.' or ' ')) at++;
        var day = at;
        while (at < limit && (char.IsDigit(text[at]) || text[at] is ',' or ' ')) at++;
        return at > day && char.IsDigit(text[day]) ? at : from;
    }
}
