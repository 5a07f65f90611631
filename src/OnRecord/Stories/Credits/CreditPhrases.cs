using System.Collections.Frozen;

namespace OnRecord.Stories;

/// <summary>What stands around an outlet's name and makes it a credit.</summary>
static class CreditPhrases
{
    static readonly FrozenSet<string> Before = Of("before"), After = Of("after");

    public static FrozenSet<string> Of(string kind) =>
        EmbeddedData.Rows("Stories/Credits/phrases.tsv").Where(r => r[0] == kind).Select(r => r[1]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The manner of the credit and the phrase that gives it; <see cref="CreditManner.Mention"/> where there is none.</summary>
    public static (CreditManner Manner, string Rule) Around(CreditWords words, int from, int to)
    {
        var start = words.Is(from - 1, "the") ? from - 1 : from;
        if (Owned(words, start, to) is { } owned) return owned;
        if (Told(words, start, to) is { } told) return told;
        return (CreditManner.Mention, "name");
    }

    /// <summary>The phrases that say whose text or picture it is.</summary>
    static (CreditManner, string)? Owned(CreditWords words, int start, int to)
    {
        if (words.First(start - 1) == '(' && words.First(to) == ')')
            return IsDash(words.First(to + 1)) || words.IsBreak(to + 1) && !HasPictureMark(words, start) ? (CreditManner.Source, "dateline")
                : HasPictureMark(words, start) ? (CreditManner.Picture, "picture") : (CreditManner.Mention, "brackets");
        if (HasCopyright(words, start)) return (CreditManner.Source, "copyright");
        if (words.First(start - 1) is '/' or '©' || words.First(to) == '/' || words.Is(start - 1, "copyright")) return (CreditManner.Picture, "picture");
        if (words.IsLine(start, to)) return (CreditManner.Source, "line");
        if (words.Is(start - 1, "by") && (words.StartsSentence(start - 1) || words.IsNumber(start - 2)) && !words.Is(to, "and")) return (CreditManner.Source, "byline");
        if (words.First(start - 1) == ':' && words.Is(start - 2, "from")) return (CreditManner.Contribution, "information from");
        if (words.First(start - 1) == '.' && words.IsBreak(to)) return (CreditManner.Picture, "picture");
        return Contributes(words, to) ? (CreditManner.Contribution, "contributed") : null;
    }

    /// <summary>The phrases by which a fact rests on another's report.</summary>
    static (CreditManner, string)? Told(CreditWords words, int start, int to)
    {
        to = PastPlace(words, to);
        for (var length = 1; length <= 2; length++)
        {
            if (to + length <= words.Count && words.Text(to, to + length).ToLowerInvariant() is var after && After.Contains(after))
                return words.Is(to, "first") ? (CreditManner.FirstReport, "first reported") : (CreditManner.Report, after);
            if (start < length) continue;
            var before = words.Text(start - length, start).ToLowerInvariant();
            if (!Before.Contains(before)) continue;
            if (words.Is(start - 1, "by") && words.Is(start - 2, "reported") && (words.Is(start - 3, "first") || words.Is(start - 4, "first")))
                return (CreditManner.FirstReport, "first reported");
            return (CreditManner.Report, before);
        }
        return null;
    }

    /// <summary>Past the place that may stand between a name and its verb: "CBS Boston reports", "outlets in South Korea reported".</summary>
    static int PastPlace(CreditWords words, int to)
    {
        var past = words.Is(to, "in") ? to + 1 : to;
        var end = past;
        while (end < words.Count && end - past < 3 && words.IsName(end)) end++;
        return end > past && end < words.Count && After.Contains(words.Text(end, end + 1).ToLowerInvariant()) ? end : to;
    }

    static bool HasCopyright(CreditWords words, int start) =>
        words.IsNumber(start - 1) && (words.Is(start - 2, "copyright") || words.First(start - 2) == '©');

    static bool HasPictureMark(CreditWords words, int start)
    {
        for (var back = 1; back <= 6; back++)
            if (words.First(start - back) == '©') return true;
        return false;
    }

    static bool Contributes(CreditWords words, int to)
    {
        for (var ahead = 0; ahead < 14; ahead++)
        {
            if (words.First(to + ahead) is '\n' or '.') return false;
            if (words.Is(to + ahead, "contributed")) return true;
        }
        return false;
    }

    static bool IsDash(char c) => c is '-' or '–' or '—';
}
