using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Statements told by a verb: what stands after it, before it, around it, or as the subject of its passive.</summary>
static class VerbStatements
{
    public static void Find(SpokenText text, int unitIndex, List<Attribution> found)
    {
        var unit = text.Units[unitIndex];
        for (var w = unit.FirstWord; w < unit.EndWord; w++)
        {
            if (text.IsQuoted(w) || (CueVerb.At(text, w, unit.FirstWord) ?? CueVerb.Disguised(text, w, unit.FirstWord)) is not { } cue) continue;
            if (Read(text, unitIndex, cue) is { } attribution) found.Add(attribution);
        }
    }

    static Attribution? Read(SpokenText text, int unitIndex, CueVerb cue)
    {
        var unit = text.Units[unitIndex];
        if (cue.Voice != Voice.Passive && PrecedingContent.AfterQuotation(text, unitIndex, cue) is { } quoted) return quoted;
        if (InvertedClause.Find(text, unit, cue) is { } inverted) return inverted;
        if (ForwardContent.OfRelative(text, cue, unit.EndWord) is { } relative && Speakers.SubjectOf(text, cue.First, unit.FirstWord) is { } says) return Make(text, cue, relative, says);
        if (cue.Voice is Voice.Passive || cue.Voice is Voice.Participle && text.Penn(cue.Verb) == Penn.Vbn) return Passive(text, unit, cue);
        if (ForwardContent.Find(text, cue.Entry, cue.End, unit.EndWord) is { } forward)
        {
            var speaker = ParsedSubject.Instead(text, cue, unit, Speakers.Before(text, cue, unit.FirstWord) ?? AsSaid(text, unit, cue, forward));
            if (HangsOnAnother(text, unit, cue, speaker)) forward = forward with { End = ClauseEnd.OfSubordinate(text, forward.First, forward.End) };
            var attribution = Make(text, cue, forward, speaker ?? AfterOpening(text, unit, cue, forward));
            if (forward.Rule == "quote" && PrecedingContent.Opening(text, unit, cue, speaker) is { } opening) attribution.With(opening);
            return attribution;
        }
        return ColonContent.NextParagraph(text, unitIndex, cue) ?? PrecedingContent.AfterClause(text, unit, cue);
    }

    /// <summary>"Said Ann Lee: “…”": the speaker between verb and content.</summary>
    static Speaker? AsSaid(SpokenText text, Unit unit, CueVerb cue, ForwardContent forward) =>
        cue.First == unit.FirstWord ? Speakers.After(text, cue.End, forward.First) : null;

    /// <summary>"When Lee said…, …", "Asked whether…, Lee…", "Lee, who said…, …": the clause is not the sentence's own.</summary>
    static bool HangsOnAnother(SpokenText text, Unit unit, CueVerb cue, Speaker? speaker)
    {
        if (cue.Voice == Voice.Participle) return cue.First <= unit.FirstWord + 1;
        if (speaker is not { } s || s.Span.Start > text.Words[cue.First].Start) return false;
        var first = text.Prose.WordFrom(s.Span.Start);
        if (text.Penn(cue.First - 1) is Penn.Wp or Penn.Wdt) return true;
        while (first > unit.FirstWord && text.Penn(first - 1) is Penn.Rb) first--;
        return first > unit.FirstWord && (text.Penn(first - 1) == Penn.Wrb || text.Penn(first - 1) == Penn.In && IsSubordinator(text, first - 1));
    }

    static bool IsSubordinator(SpokenText text, int word) =>
        text.Surface(word) is "After" or "As" or "Although" or "Though" or "Because" or "Before" or "If" or "Since" or "While" or "Until" or "Unless" or "Whereas"
            or "after" or "although" or "though" or "before" or "if" or "since" or "while" or "until" or "because" or "as";

    /// <summary>"Citing the law, officials…": the speaker is the subject after the comma.</summary>
    static Speaker? AfterOpening(SpokenText text, Unit unit, CueVerb cue, ForwardContent forward)
    {
        if (cue.Voice != Voice.Participle || cue.First > unit.FirstWord + 1 || forward.End + 1 >= unit.EndWord || !text.IsComma(forward.End)) return null;
        return Speakers.After(text, forward.End + 1, unit.EndWord);
    }

    static Attribution Make(SpokenText text, CueVerb cue, ForwardContent forward, Speaker? speaker) => new Attribution
    {
        Rule = forward.Rule, Entry = cue.Entry, Mode = cue.Mode, Speaker = speaker, Addressee = forward.Addressee,
        Cue = text.SpanOf(cue.First, forward.CueEnd),
    }.With(Quotation.SpanOf(text, forward.First, forward.End));

    /// <summary>"was asked whether…", "is expected to…", "a plan announced by the mayor".</summary>
    static Attribution? Passive(SpokenText text, Unit unit, CueVerb cue)
    {
        var by = By(text, cue.End, unit.EndWord);
        var after = by is { } b ? text.Prose.WordFrom(b.Span.End) : cue.End;
        if (ForwardContent.Find(text, cue.Entry, after, unit.EndWord, passive: true) is { } forward && (cue.Voice == Voice.Passive || forward.Rule is "to" or "that"))
            return Make(text, cue, forward with { CueEnd = by is null ? forward.CueEnd : cue.End }, by);
        if (!cue.Entry.Takes(Frames.Passive) || cue.Voice == Voice.Participle && by is null) return null;
        if (Speakers.SubjectOf(text, cue.First, unit.FirstWord) is not { } subject) return null;
        return new Attribution
        {
            Rule = "passive", Entry = cue.Entry, Mode = cue.Mode, Speaker = by, Cue = text.SpanOf(cue.First, cue.End),
        }.With(subject.Span);
    }

    static Speaker? By(SpokenText text, int word, int limit)
    {
        word = Adjuncts.SkipLight(text, word, limit);
        return word + 1 < limit && text.Is(word, "by") ? Speakers.After(text, word + 1, limit) : null;
    }
}
