using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>What a cue is followed by, frame by frame: "said that…", "said “…”", "asked whether…", "called for…", "promised to…", "rejected the offer".</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="First">First word of what was said.</param>
/// <param name="End">The word after its last.</param>
/// <param name="CueEnd">The word after the cue, its preposition included.</param>
readonly record struct ForwardContent(string Rule, int First, int End, int CueEnd, Span? Addressee)
{
    /// <summary>How many adjuncts may stand between cue and content.</summary>
    const int MostAdjuncts = 4;

    /// <summary>The content after the cue that ends at <paramref name="cueEnd"/>, inside its sentence, or null.</summary>
    public static ForwardContent? Find(SpokenText text, CueEntry entry, int cueEnd, int limit, bool passive = false)
    {
        var at = Adjuncts.SkipLight(text, cueEnd, limit);
        Span? addressee = null;
        if (Marked(text, entry, at, limit, cueEnd, null) is { } direct) return direct;
        if (entry.Takes(Frames.Addressee) && !passive && NounPhrases.EndOf(text, at, limit) is var heard && heard > at && !text.IsQuoted(at))
        {
            // the shortest noun phrase first: "told reporters in Ohio he…"
            addressee = text.SpanOf(at, heard);
            var brief = NounPhrases.BaseEnd(text, at, limit);
            if (AfterAddressee(text, entry, brief, limit, cueEnd, text.SpanOf(at, brief)) is { } told) return told;
            if (AfterAddressee(text, entry, heard, limit, cueEnd, addressee) is { } toldLong) return toldLong;
        }
        if (Introduced(text, entry, at, limit, cueEnd, addressee) is { } introduced) return introduced;
        if (Unmarked(text, entry, at, limit, cueEnd, passive) is { } plain) return plain;
        return AfterAdjuncts(text, entry, at, limit, cueEnd, addressee, passive);
    }

    static ForwardContent? AfterAddressee(SpokenText text, CueEntry entry, int at, int limit, int cueEnd, Span? addressee)
    {
        while (at < limit && text.IsQuotationMark(at) && text.RegionOpeningAt(at) < 0) at++;
        at = Adjuncts.SkipMoment(text, Adjuncts.SkipLight(text, at, limit), limit);
        return Marked(text, entry, at, limit, cueEnd, addressee) ?? AfterAdjuncts(text, entry, at, limit, cueEnd, addressee)
            ?? (entry.Takes(Frames.Zero) && at < limit && !text.IsComma(at) && IsClause(text, at, limit) ? To("told", text, at, limit, cueEnd, addressee) : null);
    }

    /// <summary>Frames whose first word shows that what was said begins here.</summary>
    static ForwardContent? Marked(SpokenText text, CueEntry entry, int at, int limit, int cueEnd, Span? addressee)
    {
        if (at >= limit) return null;
        var form = text.Surface(at);
        if (entry.Takes(Frames.That) && form is "that" && at + 1 < limit)
            return To("that", text, at + 1, limit, cueEnd, addressee);
        if (Opening(text, at, limit) is var quoted and >= 0 && text.RegionOpeningAt(quoted) is var region and >= 0)
            return Quotation.Forward(text, region, at == quoted, cueEnd, limit, addressee, entry);
        if (entry.Takes(Frames.Wh) && form is "whether" or "if" or "how" or "why" or "what" or "who" or "where" or "when" or "which")
            return To("wh", text, at, limit, cueEnd, addressee);
        return null;
    }

    /// <summary>Frames that a bare phrase opens.</summary>
    static ForwardContent? Unmarked(SpokenText text, CueEntry entry, int at, int limit, int cueEnd, bool passive)
    {
        if (at >= limit || text.Words[at].Upos == Upos.Punct && !text.IsQuotationMark(at)) return null;
        if (text.Penn(at) == Penn.To && entry.Takes(Frames.To) && at + 1 < limit && IsInfinitive(text, at + 1, limit)) return Phrase("to", text, at, limit, cueEnd, null);
        if (entry.Takes(Frames.Ing) && text.Penn(at) == Penn.Vbg) return Phrase("ing", text, at, limit, cueEnd, null);
        if (CueLexicon.OfPreposition(text.Surface(at)) is var preposition and not Frames.None && entry.Takes(preposition) && at + 1 < limit)
            return Phrase("preposition", text, at + 1, limit, at + 1, null);
        if (passive) return null;
        if (entry.Takes(Frames.That) && Adjuncts.SkipClause(text, at, limit) is var that && that > at) return To("that", text, that + 1, limit, cueEnd, null);
        if (entry.Takes(Frames.Zero) && text.Penn(at) == Penn.In && AfterAdjuncts(text, entry, at, limit, cueEnd, null) is { } later) return later;
        if (entry.Takes(Frames.Zero) && IsClause(text, at, limit) && !IsOpening(text, at, limit, cueEnd)) return To("zero", text, at, limit, cueEnd, null);
        var end = NounPhrases.EndOf(text, at, limit);
        if (end == at) return null;
        if (entry.Takes(Frames.ObjectTo) && end < limit && text.Penn(end) == Penn.To) return Phrase("object-to", text, at, limit, cueEnd, null);
        if (entry.Takes(Frames.As) && HasAs(text, end, limit)) return Phrase("as", text, at, limit, cueEnd, null);
        return entry.Takes(Frames.Object) ? Phrase("object", text, at, limit, cueEnd, null) : null;
    }

    /// <summary>"wrote to his followers a year earlier, “…”": a quotation after a comma or colon, with no verb of its own on the way.</summary>
    static ForwardContent? Introduced(SpokenText text, CueEntry entry, int at, int limit, int cueEnd, Span? addressee)
    {
        if (!entry.IsSpeech || !entry.Takes(Frames.Quote)) return null;
        for (var w = at; w < limit && w < at + 30; w++)
        {
            if (text.RegionOpeningAt(w) is var region and >= 0)
                return w > cueEnd && text.IsIntroduced(region) ? new("quote", text.WordsIn[region].First, text.WordsIn[region].End, cueEnd, addressee) : null;
            if (text.IsFiniteVerb(w) || text.IsQuoted(w)) return null;
        }
        return null;
    }

    static ForwardContent? AfterAdjuncts(SpokenText text, CueEntry entry, int at, int limit, int cueEnd, Span? addressee, bool passive = false)
    {
        for (var n = 0; n < MostAdjuncts; n++)
        {
            var next = Adjuncts.SkipPhrase(text, at, limit);
            next = Adjuncts.SkipLight(text, next, limit);
            if (next == at) return null;
            if (text.Surface(at) is "to" && addressee is null) addressee = text.SpanOf(at + 1, next);
            at = next;
            if (Marked(text, entry, at, limit, cueEnd, addressee) is { } found) return found;
            if (at < limit && !passive && text.IsComma(at) && entry.Takes(Frames.Zero) && IsClause(text, at + 1, limit)) return To("zero", text, at + 1, limit, cueEnd, addressee);
        }
        return null;
    }

    static ForwardContent To(string rule, SpokenText text, int first, int limit, int cueEnd, Span? addressee) =>
        new(rule, first, ClauseEnd.Of(text, first, limit, cueEnd), cueEnd, addressee);

    static ForwardContent Phrase(string rule, SpokenText text, int first, int limit, int cueEnd, Span? addressee) =>
        new(rule, first, ClauseEnd.OfPhrase(text, first, limit), cueEnd, addressee);

    /// <summary>The word at which a quotation can open here: after a comma, colon or dash too.</summary>
    static int Opening(SpokenText text, int at, int limit)
    {
        if (text.IsComma(at) || text.Surface(at) is ":" || text.IsDash(at)) at++;
        return at < limit ? at : -1;
    }

    /// <summary>A noun phrase and then a finite verb: a clause without "that".</summary>
    static bool IsClause(SpokenText text, int at, int limit)
    {
        if (at >= limit || text.IsQuoted(at)) return false;
        if (text.Penn(at) == Penn.Ex) return true;
        var end = Math.Min(limit, at + 20);
        for (var w = at; w < end; w++)
        {
            if (w > at && (text.IsFiniteVerb(w) || IsPastOfClause(text, w, limit))) return true;
            if (w > at && text.RegionOpeningAt(w) is var region and >= 0 && text.IsIntroduced(region)) return false;
            if (text.Surface(w) is "," or ";" or ":" && w - at > 12 || w > at && text.IsComma(w) && w + 1 < end && text.Penn(w + 1) == Penn.Vbg) return false;
        }
        return false;
    }

    /// <summary>"announcing his resignation, the mayor denied it": the participle's object ends at a comma, and the verb is another's.</summary>
    static bool IsOpening(SpokenText text, int at, int limit, int cueEnd)
    {
        if (text.Penn(cueEnd - 1) != Penn.Vbg) return false;
        var commas = 0;
        for (var w = at; w < limit && !text.IsFiniteVerb(w); w++)
            if (text.IsComma(w)) commas++;
        return commas == 1;
    }

    /// <summary>"the city embodied the spirit": a past tense that was tagged as a participle.</summary>
    static bool IsPastOfClause(SpokenText text, int w, int limit) =>
        text.Penn(w) == Penn.Vbn && NounPhrases.IsNoun(text.Penn(w - 1)) && w + 1 < limit && (text.Penn(w + 1) is Penn.Dt or Penn.PrpS || text.RegionOpeningAt(w + 1) >= 0);

    /// <summary>"who police said had fled": a relative pronoun opens the cue's clause, and a finite verb follows the cue.</summary>
    public static ForwardContent? OfRelative(SpokenText text, CueVerb cue, int limit)
    {
        if (!cue.Entry.Takes(Frames.Zero) || cue.End >= limit || !text.IsFiniteVerb(cue.End)) return null;
        for (var w = cue.First - 2; w >= Math.Max(0, cue.First - 8) && !text.IsComma(w) && !text.IsFiniteVerb(w) && !text.IsQuoted(w); w--)
            if (text.Penn(w) is Penn.Wp or Penn.Wdt) return Phrase("relative", text, cue.End, limit, cue.End, null);
        return null;
    }

    static bool IsInfinitive(SpokenText text, int at, int limit)
    {
        while (at < limit && text.Penn(at) == Penn.Rb) at++;
        return at < limit && (text.Penn(at) == Penn.Vb || text.IsQuoted(at) || text.IsQuotationMark(at));
    }

    static bool HasAs(SpokenText text, int at, int limit)
    {
        for (var w = at; w < Math.Min(limit, at + 8); w++)
            if (text.Surface(w) is "as") return true;
        return false;
    }
}
