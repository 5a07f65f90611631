using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>"According to the police, …", "…, according to Lee", "As Lee said, …": the whole sentence stands on another's word.</summary>
static class SourcePhrases
{
    static readonly CueEntry AccordingTo = new("according to", CueClass.Say, Frames.After);

    public static void Find(SpokenText text, int unitIndex, List<Attribution> found)
    {
        var unit = text.Units[unitIndex];
        for (var w = unit.FirstWord; w + 1 < unit.EndWord; w++)
        {
            if (text.IsQuoted(w)) continue;
            if (text.Is(w, "according") && text.Is(w + 1, "to")) Add(text, unit, w, w, w + 2, AccordingTo, "according-to", found);
            else if (text.Is(w, "as") && AsSaid(text, unit, w) is { } said) found.Add(said);
        }
    }

    static void Add(SpokenText text, Unit unit, int phrase, int cueFirst, int cueEnd, CueEntry entry, string rule, List<Attribution> found)
    {
        var speaker = Speakers.After(text, cueEnd, unit.EndWord);
        var end = speaker is { } s ? text.Prose.WordFrom(s.Span.End) : cueEnd;
        var attribution = new Attribution { Rule = rule, Entry = entry, Speaker = speaker, Cue = text.SpanOf(cueFirst, cueEnd) };
        if (Around(text, unit, phrase, end, attribution)) found.Add(attribution);
    }

    /// <summary>Takes the sentence before and after the phrase [first, end).</summary>
    static bool Around(SpokenText text, Unit unit, int first, int end, Attribution attribution)
    {
        var before = first;
        while (before > unit.FirstWord && (text.IsComma(before - 1) || text.IsDash(before - 1) || text.Penn(before - 1) == Penn.Cc)) before--;
        var start = Math.Max(unit.FirstWord, ClauseStart(text, unit.FirstWord, before));
        if (before > start && text.Surface(before - 1) is ":") start = before;
        if (before > start) attribution.With(Quotation.SpanOf(text, Unmarked(text, start, before, unit), before));
        var after = SkipApposition(text, end, unit.EndWord, before > start);
        if (after < unit.EndWord && after > 0 && text.IsComma(after) && (before <= start || !Aside(text, after + 1, unit.EndWord)))
        {
            var last = ClauseEnd.Of(text, after + 1, unit.EndWord);
            if (last > after + 1) attribution.With(Quotation.SpanOf(text, after + 1, last));
        }
        return attribution.Pieces.Count > 0;
    }

    static int Unmarked(SpokenText text, int start, int end, Unit unit)
    {
        while (start < end - 1 && text.IsQuotationMark(start)) start++;
        return start;
    }

    /// <summary>Where the clause that ends at <paramref name="end"/> begins: after a semicolon or another cue.</summary>
    static int ClauseStart(SpokenText text, int first, int end)
    {
        var start = first;
        for (var w = first; w < end; w++)
            if (!text.IsQuoted(w) && text.Surface(w) is ";") start = w + 1;
        while (start < end && text.Penn(start) == Penn.Cc) start++;
        return start;
    }

    /// <summary>"according to Ann Lee, a lawyer, the…": steps over the apposition to the comma before the clause.</summary>
    static int SkipApposition(SpokenText text, int end, int limit, bool closes)
    {
        var comma = end;
        for (var w = end; w < limit; w++)
        {
            if (text.IsQuoted(w)) break;
            if (!text.IsComma(w)) { if (comma == end && w == end && !text.IsComma(w)) { while (w < limit && !text.IsComma(w)) w++; comma = w; } continue; }
            if (comma == end && !text.IsComma(comma)) comma = w;
            var next = w + 1;
            while (next < limit && !text.IsComma(next) && !text.IsFiniteVerb(next)) next++;
            if (next >= limit || !text.IsComma(next)) break;
            comma = next;
            w = next - 1;
        }
        return comma;
    }

    static bool Aside(SpokenText text, int word, int limit) =>
        word >= limit || text.Penn(word) is Penn.Wp or Penn.Wdt or Penn.Vbg or Penn.Wrb || text.Surface(word) is "who" or "which" or "a" or "an" or "the";

    /// <summary>"As Lee noted, …" and "as the report put it".</summary>
    static Attribution? AsSaid(SpokenText text, Unit unit, int word)
    {
        if (word > unit.FirstWord && !text.IsComma(word - 1) && !text.IsDash(word - 1) && text.Penn(word - 1) != Penn.Cc) return null;
        var limit = Math.Min(unit.EndWord, word + 25);
        for (var w = word + 1; w < limit; w++)
        {
            if (text.IsQuoted(w) || text.IsComma(w)) return null;
            if (!text.IsFiniteVerb(w) && text.Words[w].Upos != Upos.Verb) continue;
            if (CueVerb.At(text, w, word + 1) is not { Entry.IsSpeech: true, Voice: Voice.Active } cue || !cue.Entry.Takes(Frames.After)) continue;
            var end = cue.End;
            while (end < unit.EndWord && !text.IsComma(end) && !text.IsQuoted(end)) end++;
            var attribution = new Attribution
            {
                Rule = "as-said", Entry = cue.Entry, Mode = cue.Mode, Speaker = Speakers.SubjectOf(text, cue.First, word + 1) ?? Speakers.After(text, cue.End, end),
                Cue = text.SpanOf(cue.First, cue.End),
            };
            return attribution.Speaker is not null && Around(text, unit, word, end, attribution) ? attribution : null;
        }
        return null;
    }
}
