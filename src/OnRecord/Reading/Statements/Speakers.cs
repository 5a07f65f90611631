using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Finds the mention of the speaker beside a cue verb: its subject before it, or after it ("said Smith").</summary>
static class Speakers
{
    /// <summary>Longest apposition that is stepped over between a subject and its verb, in words.</summary>
    const int AppositionReach = 40;

    /// <summary>The subject of a verb group, or null. <paramref name="floor"/> is the first word it may reach.</summary>
    public static Speaker? Before(SpokenText text, CueVerb cue, int floor) =>
        cue.Voice is Voice.Participle or Voice.Infinitive ? OwnOfParticiple(text, cue, floor) ?? OfMainVerb(text, cue.First, floor) : SubjectOf(text, cue.First, floor) ?? OfMainVerb(text, cue.First, floor);

    /// <summary>The noun phrase that ends right before <paramref name="verb"/>, adverbs, time phrases, brackets and appositions stepped over.</summary>
    public static Speaker? SubjectOf(SpokenText text, int verb, int floor)
    {
        var last = SkipBackAdverbs(text, verb - 1, floor);
        if (last < floor) return null;
        if (IsRelative(text, last)) return RelativeSubject(text, last, floor);
        if (text.IsComma(last) || text.IsDash(last)) return BeforeApposition(text, last, floor);
        return Phrase(text, last, floor);
    }

    /// <summary>"with the mayor urging calm", "quoted witnesses describing how…": the noun right before a participle that has a subject of its own.</summary>
    static Speaker? OwnOfParticiple(SpokenText text, CueVerb cue, int floor)
    {
        if (text.Penn(cue.Verb) != Penn.Vbg || cue.First <= floor || Phrase(text, cue.First - 1, floor) is not { } own || !SourceKinds.CanSpeak(text, own)) return null;
        var before = text.Prose.WordFrom(own.Span.Start) - 1;
        return before >= floor && (text.Is(before, "with") || text.Lemma(before) is "quote" or "hear" or "show" or "film" or "record" or "cite") ? own : null;
    }

    /// <summary>The noun phrase after a verb ("said Police Chief Ann Lee, who…"), or null.</summary>
    public static Speaker? After(SpokenText text, int first, int limit)
    {
        while (first < limit && text.Penn(first) is Penn.Rb) first++;
        if (first + 2 < limit && text.Is(first, "on") && text.Surface(first + 1) is "Twitter" or "Facebook" or "Instagram" or "X" or "Weibo" or "Telegram") first += 2;
        var end = NounPhrases.EndOf(text, first, limit);
        if (end == first || NounPhrases.IsTime(text, first)) return null;
        var head = NounPhrases.HeadOf(text, first, end);
        return text.IsQuoted(head) ? null : new(text.SpanOf(first, end), head);
    }

    static Speaker? Phrase(SpokenText text, int last, int floor)
    {
        var start = NounPhrases.StartOf(text, last, floor);
        if (start < 0 || text.IsQuoted(last)) return null;
        if (start - 1 >= floor && text.Penn(start - 1) == Penn.Cc && start - 2 >= floor && NounPhrases.StartOf(text, start - 2, floor) is var joined and >= 0
            && !NounPhrases.IsTime(text, joined) && !HasVerbBetween(text, joined, start)) start = joined;
        return new(text.SpanOf(start, last + 1), NounPhrases.HeadOf(text, start, last + 1));
    }

    static bool IsRelative(SpokenText text, int word) => text.Penn(word) is Penn.Wp or Penn.Wdt && text.Surface(word) is "who" or "which" or "that";

    /// <summary>"Lee, who said": the noun phrase before the relative pronoun.</summary>
    static Speaker? RelativeSubject(SpokenText text, int pronoun, int floor)
    {
        var last = pronoun - 1;
        if (last >= floor && text.IsComma(last)) last--;
        if (last < floor || Phrase(text, last, floor) is not { } antecedent) return new(text.SpanOf(pronoun, pronoun + 1), pronoun);
        return antecedent with { Span = new(antecedent.Span.Start, text.Words[pronoun].End) };
    }

    /// <summary>"Ann Lee, a lawyer for the firm, said": the phrase before the apposition that ends with the comma at <paramref name="comma"/>.</summary>
    static Speaker? BeforeApposition(SpokenText text, int comma, int floor)
    {
        Speaker? best = null;
        var limit = Math.Max(floor, comma - AppositionReach);
        for (int right = comma, w = comma - 1; w >= limit; w--)
        {
            if (text.IsQuoted(w) || text.Surface(w) is ";" or ":") break;
            if (!text.IsComma(w) && !text.IsDash(w)) continue;
            if (text.IsDash(w) && text.IsComma(comma)) break;
            if (!CanStandApart(text, w + 1, right)) break;
            right = w;
            if (w > floor && Phrase(text, w - 1, floor) is { } phrase && !StandsInPhrase(text, phrase, floor)) best = phrase;
        }
        return best;
    }

    /// <summary>An apposition, a relative clause, an age or a place: no clause of its own.</summary>
    static bool CanStandApart(SpokenText text, int first, int end)
    {
        if (first >= end) return false;
        if (text.Penn(first) is Penn.Wp or Penn.WpS or Penn.Wdt or Penn.Vbn or Penn.Vbg or Penn.In or Penn.Wrb or Penn.Rb) return true;
        return !HasVerbBetween(text, first, end);
    }

    static bool HasVerbBetween(SpokenText text, int first, int end)
    {
        var relative = false;
        for (var w = first; w < end; w++)
        {
            relative |= text.Penn(w) is Penn.Wp or Penn.Wdt or Penn.WpS;
            if (text.IsFiniteVerb(w) && !relative) return true;
        }
        return false;
    }

    /// <summary>"In Texas, …": the phrase hangs on a preposition that opens the clause.</summary>
    static bool StandsInPhrase(SpokenText text, Speaker phrase, int floor)
    {
        var before = text.Prose.WordFrom(phrase.Span.Start) - 1;
        return NounPhrases.IsTime(text, phrase.Head) || before >= floor && text.Penn(before) is Penn.In or Penn.To or Penn.Vbg or Penn.Vbn;
    }

    /// <summary>"…, adding that": the subject of the nearest verb of saying before, else of the nearest verb.</summary>
    static Speaker? OfMainVerb(SpokenText text, int before, int floor)
    {
        Speaker? nearest = null, voiceless = null;
        for (var w = before - 1; w >= floor; w--)
        {
            if (text.IsQuoted(w) || !text.IsFiniteVerb(w)) continue;
            var says = CueLexicon.Verb(text.Lemma(w)) is { IsSpeech: true };
            if (!says && nearest is not null) continue;
            var first = w;
            while (first - 1 >= floor && (text.Words[first - 1].Upos == Upos.Aux || text.Penn(first - 1) is Penn.Rb)) first--;
            var subject = SubjectOf(text, first, floor) ?? (says ? After(text, w + 1, before) : null);
            if (says && subject is not null) return subject;
            if (subject is { } found && SourceKinds.CanSpeak(text, found)) nearest ??= subject;
            else voiceless ??= subject;
        }
        return nearest ?? voiceless;
    }

    /// <summary>Steps back over adverbs, "also", day names and "on Monday" between a subject and its verb.</summary>
    static int SkipBackAdverbs(SpokenText text, int word, int floor)
    {
        while (word >= floor)
        {
            if (text.Penn(word) is Penn.Rb or Penn.Rbr) word--;
            else if (text.Words[word].Upos == Upos.Aux) word--;
            else if (NounPhrases.IsTime(text, word)) word = SkipBackTime(text, word, floor);
            else if (text.Surface(word) is ")" or "]" && OpeningBracket(text, word, floor) is var open and >= 0) word = open - 1;
            else break;
        }
        return word;
    }

    static int SkipBackTime(SpokenText text, int word, int floor)
    {
        var start = word;
        while (start - 1 >= floor && (NounPhrases.IsTime(text, start - 1) || text.Surface(start - 1) is "last" or "this" or "next" or "late" or "early" or "earlier" or "the" or "on" or "in" or "later")) start--;
        return start - 1;
    }

    static int OpeningBracket(SpokenText text, int close, int floor)
    {
        for (var w = close - 1; w >= floor && w > close - 12; w--)
            if (text.Surface(w) is "(" or "[") return w;
        return -1;
    }
}
