using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Statements told by a noun or an adjective: "his claim that…", "a call by doctors for…", "Lee was adamant that…".</summary>
static class NounStatements
{
    public static void Find(SpokenText text, int unitIndex, List<Attribution> found)
    {
        var unit = text.Units[unitIndex];
        for (var w = unit.FirstWord; w + 1 < unit.EndWord; w++)
        {
            if (text.IsQuoted(w)) continue;
            var tag = text.Penn(w);
            if (tag is Penn.Nn or Penn.Nns && CueLexicon.Noun(text.Lemma(w)) is { } noun)
            {
                if (OfNoun(text, unit, w, noun) is { } attribution) found.Add(attribution);
            }
            else if (tag is Penn.Jj or Penn.Vbn or Penn.Rb && CueLexicon.Adjective(text.Lemma(w)) is { } adjective && OfAdjective(text, unit, w, adjective) is { } attribution)
                found.Add(attribution);
        }
    }

    static Attribution? OfNoun(SpokenText text, Unit unit, int noun, CueEntry entry)
    {
        if (IsMeansOfSaying(text, unit, noun)) return null;
        var (speaker, first) = Owner(text, noun, unit.FirstWord);
        var at = noun + 1;
        if (speaker is null && text.Surface(at) is "by" or "from" or "among" && Speakers.After(text, at + 1, unit.EndWord) is { } source)
        {
            speaker = BaseOnly(text, at + 1, unit.EndWord) ?? source;
            at = text.Prose.WordFrom(speaker.Value.Span.End);
        }
        return Content(text, unit, at, entry) is { } content ? Make(text, "noun", entry, first, Math.Max(noun + 1, content.CueEnd), speaker, Mode.Asserted, content) : null;
    }

    /// <summary>"said in a statement on Monday that": the verb before it is the cue.</summary>
    static bool IsMeansOfSaying(SpokenText text, Unit unit, int noun)
    {
        var first = noun;
        while (first > unit.FirstWord && NounPhrases.IsNominal(text.Penn(first - 1))) first--;
        return first - 2 >= unit.FirstWord && text.Surface(first - 1) is "in" && text.IsFiniteVerb(first - 2) && CueLexicon.Verb(text.Lemma(first - 2)) is { IsSpeech: true } verb && verb.Takes(Frames.That);
    }

    static Attribution? OfAdjective(SpokenText text, Unit unit, int adjective, CueEntry entry)
    {
        var be = adjective - 1;
        while (be > unit.FirstWord && text.Penn(be) is Penn.Rb or Penn.Rbr && text.Surface(be) is not ("not" or "n't" or "never")) be--;
        var negated = be > unit.FirstWord && text.Surface(be) is "not" or "n't" or "n’t" or "never";
        if (negated) be--;
        // "made it clear that"
        if (be - 1 > unit.FirstWord && text.Surface(be) is "it" && text.Lemma(be - 1) == "make") be--;
        if (be <= unit.FirstWord || !(text.Lemma(be) is "be" or "make" or "feel" or "become" or "remain" or "seem" or "sound" or "get")) return null;
        while (be - 1 > unit.FirstWord && text.Words[be - 1].Upos == Upos.Aux) be--;
        if (Speakers.SubjectOf(text, be, unit.FirstWord) is not { } speaker || speaker.Span.Start >= text.Words[be].Start) return null;
        return Content(text, unit, adjective + 1, entry) is { } content
            ? Make(text, "adjective", entry, be, Math.Max(adjective + 1, content.CueEnd), speaker, negated ? Mode.Negated : Mode.Asserted, content) : null;
    }

    static Attribution Make(SpokenText text, string rule, CueEntry entry, int first, int end, Speaker? speaker, Mode mode, (int First, int End, int CueEnd) content) => new Attribution
    {
        Rule = rule, Entry = entry, Cue = text.SpanOf(first, end), Speaker = speaker, Mode = mode,
    }.With(Quotation.SpanOf(text, content.First, content.End));

    /// <summary>"Lee's", "his", "the mayor's" before the noun; and the first word of the cue.</summary>
    static (Speaker?, int) Owner(SpokenText text, int noun, int floor)
    {
        var first = noun;
        while (first - 1 >= floor && text.Penn(first - 1) is Penn.Jj or Penn.Jjs or Penn.Nn or Penn.Hyph or Penn.Vbg or Penn.Vbn or Penn.Cd) first--;
        if (first - 1 < floor) return (null, noun);
        if (text.Penn(first - 1) == Penn.PrpS) return (new(text.SpanOf(first - 1, first), first - 1), noun);
        if (text.Penn(first - 1) != Penn.Pos || first - 2 < floor) return (null, noun);
        var start = NounPhrases.StartOf(text, first - 2, floor);
        return start < 0 ? (null, noun) : (new(text.SpanOf(start, first - 1), NounPhrases.HeadOf(text, start, first - 1)), noun);
    }

    static Speaker? BaseOnly(SpokenText text, int first, int limit)
    {
        var end = NounPhrases.BaseEnd(text, first, limit);
        return end > first ? new(text.SpanOf(first, end), NounPhrases.HeadOf(text, first, end)) : null;
    }

    static (int First, int End, int CueEnd)? Content(SpokenText text, Unit unit, int at, CueEntry entry)
    {
        if (at + 1 >= unit.EndWord || text.IsQuoted(at)) return null;
        if (text.Lemma(at) == "be" && text.Is(at + 1, "that") && at + 2 < unit.EndWord) at++;
        if (text.Surface(at) is "that" && text.Penn(at) != Penn.Wdt && entry.Takes(Frames.That)) return (at + 1, ClauseEnd.Of(text, at + 1, unit.EndWord), at);
        if (entry.Takes(Frames.That) && Adjuncts.SkipPhrase(text, at, unit.EndWord) is var that && that > at && that + 1 < unit.EndWord && text.Surface(that) is "that" && text.Penn(that) == Penn.In)
            return (that + 1, ClauseEnd.Of(text, that + 1, unit.EndWord), at);
        if (text.Surface(at) is "whether" or "how" or "why" && entry.Takes(Frames.Wh)) return (at, ClauseEnd.Of(text, at, unit.EndWord), at);
        if (text.Penn(at) == Penn.To && entry.Takes(Frames.To) && text.Penn(at + 1) == Penn.Vb) return (at, ClauseEnd.OfPhrase(text, at, unit.EndWord), at);
        var preposition = CueLexicon.OfPreposition(text.Surface(at));
        return preposition != Frames.None && entry.Takes(preposition) && text.Penn(at + 1) != Penn.Vb ? (at + 1, ClauseEnd.OfPhrase(text, at + 1, unit.EndWord), at + 1) : null;
    }
}
