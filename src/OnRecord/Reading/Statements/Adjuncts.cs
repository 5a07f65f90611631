using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>What may stand between a cue and what was said: adverbs, times, places, "in a statement", "to reporters", the addressee.</summary>
static class Adjuncts
{
    /// <summary>The word after an adverb or time phrase at <paramref name="word"/>; the same word if there is none.</summary>
    public static int SkipLight(SpokenText text, int word, int limit)
    {
        for (;;)
        {
            var next = LightEnd(text, word, limit);
            if (next == word) return word;
            word = next;
        }
    }

    /// <summary>The word after a prepositional phrase at <paramref name="word"/>; the same word if there is none.</summary>
    public static int SkipPhrase(SpokenText text, int word, int limit)
    {
        if (word >= limit || !IsAdjunctPreposition(text, word)) return word;
        var end = NounPhrases.EndOf(text, word + 1, limit);
        return end == word + 1 ? word : end;
    }

    /// <summary>"moments before the jury left that…": the "that" after a clause of time; the same word where no such clause begins.</summary>
    public static int SkipMoment(SpokenText text, int word, int limit)
    {
        if (word + 1 >= limit || text.Surface(word + 1) is not ("before" or "after" or "ago") || !NounPhrases.IsNoun(text.Penn(word))) return word;
        for (var w = word + 2; w < limit && w < word + 15 && !text.IsComma(w); w++)
            if (text.Surface(w) is "that") return w;
        return word;
    }

    /// <summary>"promised after the reports broke that…": the "that" after a clause of time with one verb; the same word where no such clause begins.</summary>
    public static int SkipClause(SpokenText text, int word, int limit)
    {
        if (word >= limit || text.Surface(word) is not ("after" or "before" or "when" or "once" or "while")) return word;
        var verbs = 0;
        for (var w = word + 1; w < limit && w < word + 12 && !text.IsComma(w) && !text.IsQuoted(w); w++)
        {
            if (text.Surface(w) is "that" && text.Penn(w) == Penn.In) return verbs == 1 && CueVerb.At(text, w - 1, word) is null && CueLexicon.Noun(text.Lemma(w - 1)) is null ? w : word;
            if (text.IsFiniteVerb(w)) verbs++;
        }
        return word;
    }

    static int LightEnd(SpokenText text, int word, int limit)
    {
        if (word >= limit || text.IsQuoted(word)) return word;
        if (text.Penn(word) is Penn.Rb or Penn.Rbr && text.Surface(word) is not ("not" or "n't" or "so" or "no" or "only" or "never")) return word + 1;
        var at = word;
        if (text.Surface(at) is "on" or "in" or "at" or "late" or "early" or "earlier" or "later" or "last" or "this" or "next") at++;
        if (at < limit && text.Surface(at) is "late" or "early" or "earlier" or "last" or "this" or "next" or "the") at++;
        var time = at;
        while (at < limit && (NounPhrases.IsTime(text, at) || at > time && text.Penn(at) == Penn.Cd)) at++;
        return at > time ? at : word;
    }

    static bool IsAdjunctPreposition(SpokenText text, int word) =>
        text.Penn(word) is Penn.In or Penn.To or Penn.Vbg && text.Surface(word) is "in" or "on" or "at" or "during" or "after" or "before" or "through" or "via" or "from" or "to"
            or "with" or "by" or "following" or "outside" or "within" or "under" or "as" or "about" or "of" or "over" or "for";
}
