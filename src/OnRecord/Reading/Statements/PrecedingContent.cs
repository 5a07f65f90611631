using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>What was said stands before its cue, or on both sides: "“…,” said Lee.", "The bridge is safe, Lee said.", "The bridge, Lee said, is safe."</summary>
static class PrecedingContent
{
    /// <summary>A cue clause right after a closing mark.</summary>
    public static Attribution? AfterQuotation(SpokenText text, int unitIndex, CueVerb cue)
    {
        if (!cue.Entry.Takes(Frames.Quote | Frames.After | Frames.Zero | Frames.That)) return null;
        var unit = text.Units[unitIndex];
        var subject = cue.Voice == Voice.Active || text.Penn(cue.Verb) == Penn.Vbn ? Speakers.SubjectOf(text, cue.First, unit.FirstWord) : null;
        var start = subject is { } s ? text.Prose.WordFrom(s.Span.Start) : cue.First;
        var region = ClosingBefore(text, start, unit, subject is not null);
        Speaker? speaker = subject;
        var after = cue.End;
        if (region < 0 || Quotation.IsTitle(text, region) || !LeavesOpen(text, region, cue, unit.EndWord)) return null;
        if (cue.Voice == Voice.Infinitive || text.Penn(cue.Verb) == Penn.Vbg && cue.Voice == Voice.Participle) return null;
        if (subject is null)
        {
            if (Speakers.After(text, cue.End, unit.EndWord) is not { } inverted) return null;
            speaker = inverted;
            after = text.Prose.WordFrom(inverted.Span.End);
        }
        return Around(text, region, unit, cue, speaker, after);
    }

    /// <summary>The region that the cue clause follows, and the one that takes it up again after the clause.</summary>
    public static Attribution Around(SpokenText text, int region, Unit unit, CueVerb cue, Speaker? speaker, int after)
    {
        var attribution = Make(text, "after-quotation", cue, speaker, Addressee(text, cue, after, unit.EndWord)).With(Whole(text, region, unit, unit.EndWord - after < 4));
        if (Resumed(text, after, unit.EndWord) is { } resumed) attribution.With(resumed);
        return attribution;
    }

    /// <summary>A cue clause set off by a comma, at the sentence's end or inside it.</summary>
    public static Attribution? AfterClause(SpokenText text, Unit unit, CueVerb cue)
    {
        if (!cue.Entry.Takes(Frames.After) || cue.Voice != Voice.Active) return null;
        var subject = Speakers.SubjectOf(text, cue.First, unit.FirstWord);
        var start = subject is { } s ? text.Prose.WordFrom(s.Span.Start) : cue.First;
        var after = cue.End;
        if (start <= unit.FirstWord + 1 || !text.IsComma(start - 1) && !text.IsDash(start - 1)) return null;
        if (subject is null)
        {
            if (Speakers.After(text, cue.End, unit.EndWord) is not { } inverted) return null;
            subject = inverted;
            after = text.Prose.WordFrom(inverted.Span.End);
        }
        after = SkipTail(text, cue, after, unit.EndWord);
        if (after < unit.EndWord && text.Words[after].Upos != Upos.Punct) return null;
        var first = ContentStart(text, unit.FirstWord, start - 1);
        if (!HasVerb(text, first, start - 1) && !(after < unit.EndWord && text.IsComma(after))) return null;
        var attribution = Make(text, "after-clause", cue, subject).With(text.SpanOf(first, start - 1));
        if (after + 1 < unit.EndWord && (text.IsComma(after) || text.IsDash(after)) && !StartsAside(text, after + 1))
            attribution.With(text.SpanOf(after + 1, ClauseEnd.Of(text, after + 1, unit.EndWord)));
        return attribution;
    }

    /// <summary>A quotation that ends with a full stop is over: what follows is a sentence of its own, unless it is the bare cue.</summary>
    static bool LeavesOpen(SpokenText text, int region, CueVerb cue, int limit)
    {
        var r = text.Regions[region];
        if (r.IsEmpty || text.Text[r.End - 1] != '.' || text.Text.AsSpan(0, r.End).EndsWith("..", StringComparison.Ordinal)) return true;
        return cue.End >= limit || text.Words[cue.End].Upos == Upos.Punct && text.Surface(cue.End) is ".";
    }

    static Span? Addressee(SpokenText text, CueVerb cue, int at, int limit)
    {
        if (!cue.Entry.Takes(Frames.Addressee) || at >= limit || text.IsQuoted(at)) return null;
        var end = NounPhrases.BaseEnd(text, at, limit);
        return end > at ? text.SpanOf(at, end) : null;
    }

    public static Attribution Make(SpokenText text, string rule, CueVerb cue, Speaker? speaker, Span? addressee = null) => new()
    {
        Addressee = addressee,
        Rule = rule, Entry = cue.Entry, Mode = cue.Mode, Speaker = speaker, Cue = text.SpanOf(cue.First, cue.End),
    };

    /// <summary>The region that closes right before the cue clause; where that clause opens its sentence, the one that closes the sentence before.</summary>
    static int ClosingBefore(SpokenText text, int start, Unit unit, bool hasSubject)
    {
        var region = text.RegionClosingBefore(start);
        // "“…,” another friend, Ann Lee, told us": the first half of a subject with its apposition
        for (var w = start; hasSubject && region < 0 && w > unit.FirstWord && w > start - 12; w--)
        {
            if (text.IsQuoted(w - 1) || !text.IsComma(w - 1) && !NounPhrases.IsNominal(text.Penn(w - 1)) && text.Penn(w - 1) != Penn.In) break;
            region = text.RegionClosingBefore(w - 1);
        }
        if (region < 0 && start > unit.FirstWord && (text.IsComma(start - 1) || text.IsDash(start - 1))) region = text.RegionClosingBefore(start - 1);
        if (region < 0) return -1;
        var between = text.Text.AsSpan(text.Regions[region].CloseEnd, text.Words[start].Start - text.Regions[region].CloseEnd);
        return between.Contains('\n') ? -1 : region;
    }

    /// <summary>The region, or the sentence from its start where the region is only the end of what was said.</summary>
    static Span Whole(SpokenText text, int region, Unit unit, bool closes)
    {
        var first = ContentStart(text, unit.FirstWord, text.WordsIn[region].First);
        while (first < text.WordsIn[region].First && text.IsQuotationMark(first)) first++;
        if (first >= text.WordsIn[region].First || text.OpensSentence(region) || text.IsIntroduced(region) && !BeginsSmall(text, region)) return text.Regions[region].Span;
        if (!Interrupts(text, first, text.WordsIn[region].First)) return text.SpanOf(first, text.WordsIn[region].End);
        return closes ? text.SpanOf(first, text.WordsIn[region].End) : default;
    }

    static bool BeginsSmall(SpokenText text, int region) => char.IsLower(text.Text[text.Regions[region].Start]);

    /// <summary>What stands before the cue clause of a quotation that follows it: "The streets were empty, he added, “but people…".</summary>
    public static Span? Opening(SpokenText text, Unit unit, CueVerb cue, Speaker? speaker)
    {
        if (!cue.Entry.Takes(Frames.After) || speaker is not { } s || s.Span.Start > text.Words[cue.First].Start) return null;
        var start = text.Prose.WordFrom(s.Span.Start);
        if (start <= unit.FirstWord || !text.IsComma(start - 1)) return null;
        var first = unit.FirstWord;
        while (first < start && text.Words[first].Upos == Upos.Punct && !text.IsQuoted(first)) first++;
        var head = text.Penn(first) == Penn.Cc && first + 1 < start - 1 ? first + 1 : first;
        var condition = text.Surface(head) is "If" or "if" or "Because" or "because" or "Instead" or "Still";
        if (!condition && text.Penn(head) is Penn.In or Penn.To or Penn.Wrb or Penn.Vbg or Penn.Vbn or Penn.Rb) return null;
        var lone = start - 1 == first + 1 && text.Penn(first) == Penn.Cc;
        return lone || HasVerb(text, first, start - 1) && !Interrupts(text, first, start - 1) ? text.SpanOf(first, start - 1) : null;
    }

    /// <summary>Another cue stands between: the region alone belongs to this one.</summary>
    public static bool Interrupts(SpokenText text, int first, int end)
    {
        for (var w = first; w < end; w++)
            if (!text.IsQuoted(w) && CueVerb.At(text, w, first) is { Entry.IsSpeech: true } cue && cue.Entry.Takes(Frames.Quote)) return true;
        return false;
    }

    /// <summary>", said Lee, “and…": the quotation goes on after the cue clause.</summary>
    static Span? Resumed(SpokenText text, int after, int limit)
    {
        for (var w = after; w < limit && w < after + 25; w++)
        {
            if (text.RegionOpeningAt(w) is var region and >= 0)
                return w > 0 && (text.IsComma(w - 1) || text.Surface(w - 1) is ":" || text.IsDash(w - 1)) ? text.Regions[region].Span : null;
            if (text.IsFiniteVerb(w) || text.Penn(w) is Penn.Vbg or Penn.Cc) return null;
        }
        return null;
    }

    public static int SkipTail(SpokenText text, CueVerb cue, int at, int limit)
    {
        at = Adjuncts.SkipLight(text, at, limit);
        if (cue.Entry.Takes(Frames.Addressee) && at < limit)
        {
            var heard = NounPhrases.EndOf(text, at, limit);
            if (heard > at) at = Adjuncts.SkipLight(text, heard, limit);
        }
        for (var n = 0; n < 3; n++)
        {
            var next = Adjuncts.SkipPhrase(text, at, limit);
            next = Adjuncts.SkipLight(text, next, limit);
            if (next == at) break;
            at = next;
        }
        return at;
    }

    public static int ContentStart(SpokenText text, int first, int end)
    {
        while (first < end && (text.Penn(first) == Penn.Cc || text.Words[first].Upos == Upos.Punct && !text.IsQuoted(first))) first++;
        return first;
    }

    static bool HasVerb(SpokenText text, int first, int end)
    {
        for (var w = first; w < end; w++)
            if (text.IsFiniteVerb(w) || text.Penn(w) == Penn.Vbn && text.Words[w].Upos == Upos.Verb) return true;
        return false;
    }

    static bool StartsAside(SpokenText text, int word) =>
        text.Penn(word) is Penn.Vbg or Penn.Cc or Penn.In or Penn.Wp or Penn.Wdt or Penn.Wrb;
}
