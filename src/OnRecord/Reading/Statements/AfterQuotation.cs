using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>
/// Reads on from a closing mark to the cue clause it leaves open: "“…,” super PAC spokeswoman Ann Lee, wearing a hat, said". It goes by the
/// form of the verb alone, and so finds the cue where a tag or the shape of the subject hid it from the rules that start at the verb.
/// </summary>
static class AfterQuotation
{
    /// <summary>Longest subject between mark and verb, in words.</summary>
    const int Reach = 30;

    public static void Find(SpokenText text, List<Attribution> found)
    {
        var claimed = new HashSet<int>();
        foreach (var attribution in found)
            if (attribution.Rule == "after-quotation")
                foreach (var piece in attribution.Pieces) claimed.Add(piece.End);
        for (var r = 0; r < text.Regions.Length; r++)
            if (text.Regions[r].Parent < 0 && LeavesOpen(text, r) && !claimed.Contains(text.Regions[r].End) && Read(text, r) is { } attribution) found.Add(attribution);
    }

    static bool LeavesOpen(SpokenText text, int region)
    {
        var r = text.Regions[region];
        if (r.IsEmpty || r.Unclosed || Quotation.IsTitle(text, region)) return false;
        return text.Text[r.End - 1] is ',' or '?' or '!' or '—' or '-' or '’' or '\'' || r.CloseEnd < text.Text.Length && text.Text[r.CloseEnd] == ',';
    }

    static Attribution? Read(SpokenText text, int region)
    {
        var first = text.After(region);
        if (first < text.Words.Length && text.IsComma(first)) first++;
        if (first >= text.Words.Length || text.IsQuoted(first)) return null;
        var unit = text.Units[text.UnitOf(first)];
        if (text.Text.AsSpan(text.Regions[region].CloseEnd, text.Words[first].Start - text.Regions[region].CloseEnd).Contains('\n')) return null;
        var verb = Verb(text, first, Math.Min(unit.EndWord, first + Reach));
        if (verb < 0) return null;
        var entry = CueLexicon.VerbForm(text.Surface(verb))!;
        var speaker = verb == first ? Speakers.After(text, verb + 1, unit.EndWord) : Subject(text, first, verb);
        if (speaker is null) return null;
        var cue = new CueVerb(entry, verb, verb, verb + 1, Voice.Active, Mode.Asserted);
        return PrecedingContent.Around(text, region, unit, cue, speaker, verb == first ? text.Prose.WordFrom(speaker.Value.Span.End) : verb + 1);
    }

    /// <summary>The first cue verb that no other verb stands before, or -1.</summary>
    static int Verb(SpokenText text, int first, int limit)
    {
        var aside = false;
        for (var w = first; w < limit; w++)
        {
            if (text.IsQuoted(w)) continue;
            var form = text.Surface(w);
            if (form is "." or ";" or ":" or "?" or "!") return -1;
            if (char.IsLower(form[0]) && text.Penn(w) is not (Penn.Vbg or Penn.Vb or Penn.Nns) && CueLexicon.VerbForm(form) is { } entry && entry.Takes(Frames.Quote)
                && !(aside && w + 1 < limit && !text.IsComma(w - 1) && text.Penn(w) == Penn.Vbn)) return w;
            if (IsHeard(text, w) && w + 1 < limit && text.Penn(w + 1) == Penn.Vbg && CueLexicon.VerbForm(text.Surface(w + 1)) is { } heard && heard.Takes(Frames.Quote)) return w + 1;
            aside |= text.IsComma(w) || text.Penn(w) is Penn.Wp or Penn.Wdt;
            if (!aside && w > first && text.IsFiniteVerb(w) && text.Words[w].Upos != Upos.Aux) return -1;
            if (w == first && text.Penn(w) is Penn.Cc or Penn.In or Penn.Wdt or Penn.Wp or Penn.To) return -1;
        }
        return -1;
    }

    /// <summary>"could be heard shouting".</summary>
    static bool IsHeard(SpokenText text, int word) => text.Surface(word) is "heard" or "seen" or "filmed" or "recorded" or "captured" or "caught";

    static Speaker? Subject(SpokenText text, int first, int verb)
    {
        if (text.Penn(first) == Penn.Rb && first + 1 < verb) first++;
        var end = first;
        while (end < verb && !text.IsComma(end) && text.Penn(end) is not (Penn.Wp or Penn.Wdt) && text.Surface(end) is not "(") end++;
        while (end - 1 > first && (text.Penn(end - 1) is Penn.Rb || IsHeard(text, end - 1) || text.Words[end - 1].Upos == Upos.Aux)) end--;
        return end == first ? null : new(text.SpanOf(first, end), NounPhrases.HeadOf(text, first, end));
    }
}
