using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>The whole clause first, then the cue before its subject.</summary>
static class InvertedClause
{
    /// <summary>Longest cue clause with its apposition, in words.</summary>
    const int LongestAside = 25;

    /// <summary>"The bridge is safe, said the port's engineer.": a whole clause, a comma, the cue, and then nothing but who says it.</summary>
    public static Attribution? Find(SpokenText text, Unit unit, CueVerb cue)
    {
        if (!cue.Entry.Takes(Frames.After) || cue.First != cue.Verb || text.Penn(cue.Verb) == Penn.Vbg) return null;
        if (cue.First <= unit.FirstWord + 2 || !text.IsComma(cue.First - 1) || text.IsQuoted(cue.First - 1)) return null;
        if (Speakers.After(text, cue.End, unit.EndWord) is not { } speaker || !SourceKinds.CanSpeak(text, speaker)) return null;
        if (Around(text, unit, cue, speaker) is { } around) return around;
        var after = PrecedingContent.SkipTail(text, cue, text.Prose.WordFrom(speaker.Span.End), unit.EndWord);
        if (after < unit.EndWord && text.Words[after].Upos != Upos.Punct && text.Penn(after) is not (Penn.Vbn or Penn.Wp)) return null;
        var first = PrecedingContent.ContentStart(text, unit.FirstWord, cue.First - 1);
        if (!HasMainVerb(text, first, cue.First - 1) || PrecedingContent.Interrupts(text, first, cue.First - 1)) return null;
        return PrecedingContent.Make(text, "after-clause", cue, speaker).With(Quotation.SpanOf(text, first, cue.First - 1));
    }

    /// <summary>"The bridge, said Ann Lee, the port's engineer, is safe.": the cue clause stands between subject and verb of what was said.</summary>
    static Attribution? Around(SpokenText text, Unit unit, CueVerb cue, Speaker speaker)
    {
        var first = PrecedingContent.ContentStart(text, unit.FirstWord, cue.First - 1);
        for (var w = text.Prose.WordFrom(speaker.Span.End); w + 1 < unit.EndWord && w < cue.End + LongestAside && !text.IsQuoted(w); w++)
        {
            if (text.IsFiniteVerb(w)) return null;
            if (!text.IsComma(w) || !text.IsFiniteVerb(w + 1)) continue;
            return HasMainVerb(text, first, cue.First - 1) ? null
                : PrecedingContent.Make(text, "after-clause", cue, speaker).With(text.SpanOf(first, cue.First - 1), text.SpanOf(w + 1, ClauseEnd.Of(text, w + 1, unit.EndWord)));
        }
        return null;
    }

    /// <summary>A finite verb beside those of relative clauses: what stands before the cue is no mere aside to its subject.</summary>
    static bool HasMainVerb(SpokenText text, int first, int end)
    {
        var relative = false;
        for (var w = first; w < end; w++)
        {
            if (text.IsComma(w)) relative = false;
            relative |= text.Penn(w) is Penn.Wp or Penn.Wdt or Penn.WpS or Penn.Wrb;
            if (text.IsQuoted(w) || !text.IsFiniteVerb(w) || w > first && text.Penn(w - 1) == Penn.Cc) continue;
            if (!relative) return true;
            relative = false;
        }
        return false;
    }
}
