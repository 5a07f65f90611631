using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>
/// Points out figures, names and quotations that stand in a changed sentence of one version and nowhere in the changed sentences of the
/// other. Where one of a kind went and one came in the sentences that replace each other, they are a pair: "12" became "14".
/// </summary>
static class ChangedDetails
{
    public static ImmutableArray<ChangedDetail> Find(string earlier, ImmutableArray<Span> removed, string later, ImmutableArray<Span> added)
    {
        var details = ImmutableArray.CreateBuilder<ChangedDetail>();
        foreach (var kind in (ReadOnlySpan<DetailKind>)[DetailKind.Figure, DetailKind.Name, DetailKind.Quotation])
        {
            List<Span> before = Of(kind, earlier, removed), after = Of(kind, later, added);
            var gone = before.Where(b => !after.Any(a => Same(earlier, b, later, a))).ToList();
            var came = after.Where(a => !before.Any(b => Same(earlier, b, later, a))).ToList();
            for (var i = 0; i < Math.Max(gone.Count, came.Count); i++)
                details.Add(new(kind, i < gone.Count ? gone[i] : null, i < came.Count ? came[i] : null));
        }
        return details.ToImmutable();
    }

    static bool Same(string first, Span a, string second, Span b) => a.Of(first).Equals(b.Of(second), StringComparison.OrdinalIgnoreCase);

    static List<Span> Of(DetailKind kind, string text, ImmutableArray<Span> sentences)
    {
        var found = new List<Span>();
        foreach (var sentence in sentences)
            switch (kind)
            {
                case DetailKind.Quotation: Quotations(text, sentence, found); break;
                case DetailKind.Figure: Figures(text, sentence, found); break;
                default: Names(text, sentence, found); break;
            }
        return found;
    }

    static void Quotations(string text, Span sentence, List<Span> found)
    {
        var open = -1;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text[at] is not ('“' or '”' or '"')) continue;
            if (open < 0) open = at + 1;
            else
            {
                if (at > open) found.Add(new(open, at));
                open = -1;
            }
        }
    }

    static void Figures(string text, Span sentence, List<Span> found)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var start = at > sentence.Start && text[at - 1] is '$' or '£' or '€' ? at - 1 : at;
            while (at < sentence.End && (char.IsAsciiDigit(text[at]) || (text[at] is ',' or '.' && at + 1 < sentence.End && char.IsAsciiDigit(text[at + 1])))) at++;
            found.Add(new(start, at));
        }
    }

    /// <summary>Runs of words with capitals, but for the first word of the sentence alone.</summary>
    static void Names(string text, Span sentence, List<Span> found)
    {
        var at = sentence.Start;
        while (at < sentence.End)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            int start = at, end = at, words = 0;
            while (at < sentence.End && char.IsUpper(text[at]))
            {
                while (at < sentence.End && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '’' or '\'')) at++;
                end = at;
                words++;
                if (at + 1 < sentence.End && text[at] == ' ' && char.IsUpper(text[at + 1])) at++;
                else break;
            }
            if (words > 1 || (words == 1 && start > sentence.Start)) found.Add(new(start, end));
            while (at < sentence.End && char.IsLetter(text[at])) at++;
            if (words == 0 && at == start) at++;
        }
    }
}
