using System.Globalization;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Someone's age where the report gives it: "Roe, 80,", "Roe (80)", "80-year-old Jane Roe", "Roe, aged 80", "Roe is 80".</summary>
static class Ages
{
    public static (int Years, Span Span)? Of(Draft draft, Cluster cluster)
    {
        if (cluster.Kind != EntityKind.Person || cluster.IsPlural) return null;
        foreach (var phrase in cluster.Phrases)
            if (After(draft.Prose, phrase) is { } after) return after;
        foreach (var phrase in cluster.Phrases)
            if (Within(draft.Prose, phrase) is { } within) return within;
        return null;
    }

    /// <summary>Name, comma or bracket, number, and no noun that the number could count.</summary>
    static (int, Span)? After(Prose prose, Phrase phrase)
    {
        if (phrase.Kind == MentionKind.Pronoun) return null;
        int at = phrase.Kind == MentionKind.Name ? phrase.NameEnd : phrase.Head + 1, sentenceEnd = prose.Sentences[phrase.Sentence].EndWord;
        if (at + 1 >= sentenceEnd || prose.SurfaceOf(at) is not ("," or "(")) return null;
        at++;
        var start = at;
        if (prose.SurfaceOf(at) is "aged" or "age") at++;
        if (at >= sentenceEnd || Years(prose.SurfaceOf(at)) is not { } years) return null;
        if (at + 1 < sentenceEnd && !EndsAge(prose, at + 1)) return null;
        return (years, new(prose.Words[start].Start, prose.Words[at].End));
    }

    static bool EndsAge(Prose prose, int next) =>
        prose.SurfaceOf(next) is "," or ")" or "." or ";" or ":" or "of" or "from" or "who" or "and" or "was" or "is" or "has" or "had" or "-" or "—" or "–" || prose.Words[next].Penn is Penn.Vbd or Penn.Vbz;

    /// <summary>"the 80-year-old writer", in one word or five; "is 80 years old".</summary>
    public static (int Years, Span Span)? Within(Prose prose, Phrase phrase)
    {
        if (phrase.Kind == MentionKind.Pronoun) return null;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var form = prose.SurfaceOf(i);
            var dash = form.IndexOfAny('-', '‑', '–');
            if (dash > 0 && form[dash..].Contains("year", StringComparison.OrdinalIgnoreCase) && form.Contains("old", StringComparison.OrdinalIgnoreCase) && Years(form[..dash]) is { } years)
                return (years, prose.Words[i].Span);
            if (Years(form) is not { } first) continue;
            var end = i + 1;
            while (end < phrase.End && end <= i + 4 && prose.SurfaceOf(end) is "-" or "‑" or "–" or "year" or "years" or "old") end++;
            if (end - i >= 3 && prose.SurfaceOf(end - 1) is "old" || end - i >= 5) return (first, new(prose.Words[i].Start, prose.Words[end - 1].End));
        }
        return null;
    }

    static int? Years(ReadOnlySpan<char> word) =>
        word.Length is >= 1 and <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years is >= 1 and <= 115 ? years : null;
}
