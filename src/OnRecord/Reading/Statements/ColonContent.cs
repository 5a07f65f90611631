using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>What was said stands after a colon: in the same sentence, or in the paragraph below.</summary>
static class ColonContent
{
    /// <summary>"Lee wrote in a statement:" with what was said after it.</summary>
    public static Attribution? NextParagraph(SpokenText text, int unitIndex, CueVerb cue)
    {
        if (!cue.Entry.Takes(Frames.Quote)) return null;
        var unit = text.Units[unitIndex];
        var colon = Colon(text, cue.End, unit.EndWord);
        if (colon < 0) return null;
        var speaker = Speakers.Before(text, cue, unit.FirstWord);
        var attribution = new Attribution { Rule = "colon", Entry = cue.Entry, Mode = cue.Mode, Speaker = speaker, Cue = text.SpanOf(cue.First, cue.End) };
        if (colon + 1 < unit.EndWord)
        {
            var region = text.RegionOpeningAt(colon + 1);
            if (region < 0 && Adjuncts.SkipLight(text, cue.End, colon) < colon) return null;
            return attribution.With(region >= 0 ? text.Regions[region].Span : text.SpanOf(colon + 1, ClauseEnd.Of(text, colon + 1, unit.EndWord)));
        }
        if (unitIndex + 1 >= text.Units.Length) return null;
        var next = text.Units[unitIndex + 1];
        var below = text.RegionOpeningAt(next.FirstWord);
        return below >= 0 ? attribution.With(text.Regions[below].Span) : null;
    }

    static readonly CueEntry ColonEntry = new(":", CueClass.Say, Frames.Quote);

    /// <summary>"Lee: bridge is safe" in a headline, "Lee: “…”", "LEE: …" in a transcript, and "“…” — Ann Lee" under a quotation.</summary>
    public static void NameAndColon(SpokenText text, int unitIndex, List<Attribution> found)
    {
        var unit = text.Units[unitIndex];
        var colon = NameColon(text, unit);
        if (colon > 0)
        {
            var name = unit.FirstWord + (text.IsQuotationMark(unit.FirstWord) ? 1 : 0);
            var region = text.RegionOpeningAt(colon + 1);
            var transcript = IsCapitals(text, name, colon);
            if (transcript && region < 0 && IsLabel(text, name, colon)) return;
            if (region < 0 && !transcript && unitIndex > 0 && unit.Block is not (BlockKind.Title or BlockKind.Heading)) return;
            var last = transcript && text.IsQuoted(colon) ? text.WordsIn[text.RegionOf(colon)].End : unit.EndWord;
            var content = region >= 0 ? text.Regions[region].Span : text.SpanOf(colon + 1, Math.Max(colon + 2, ClauseEnd.Of(text, colon + 1, Math.Min(last, unit.EndWord))));
            found.Add(Make(text, region >= 0 || transcript ? "name-colon" : "headline", text.SpanOf(colon, colon + 1), name, colon).With(content));
        }
        if (unit.EndWord - unit.FirstWord is > 1 and < 9 && text.IsDash(unit.FirstWord)) Signature(text, unit, unit.FirstWord, found);
        else
            for (var w = Math.Max(unit.FirstWord + 1, unit.EndWord - 8); w < unit.EndWord - 1; w++)
                if (text.IsDash(w)) Signature(text, unit, w, found);
    }

    /// <summary>A dash and a name that end the paragraph right after a quotation.</summary>
    static void Signature(SpokenText text, Unit unit, int dash, List<Attribution> found)
    {
        var region = text.RegionClosingBefore(dash);
        if (region < 0 || text.IsQuoted(dash) || text.Regions[region].IsEmpty || text.Text[text.Regions[region].End - 1] is not ('.' or '!' or '?' or '…')) return;
        var end = NounPhrases.EndOf(text, dash + 1, unit.EndWord);
        if (end == dash + 1 || !NounPhrases.IsNoun(text.Penn(dash + 1))) return;
        if (end < unit.EndWord && text.Words[end].Upos != Upos.Punct) return;
        found.Add(Make(text, "signature", text.SpanOf(dash, dash + 1), dash + 1, end).With(text.Regions[region].Span));
    }

    static Attribution Make(SpokenText text, string rule, Span cue, int first, int end) => new()
    {
        Rule = rule, Entry = ColonEntry, Cue = cue, Speaker = new(text.SpanOf(first, end), NounPhrases.HeadOf(text, first, end)),
    };

    /// <summary>The colon after a short noun phrase that opens a sentence, or -1.</summary>
    static int NameColon(SpokenText text, Unit unit)
    {
        var first = unit.FirstWord;
        if (first < unit.EndWord && text.IsQuotationMark(first)) first++;
        for (var w = first; w < unit.EndWord - 1 && w < first + 8; w++)
        {
            if (text.Surface(w) is ":") return w > first ? w : -1;
            if (!NounPhrases.IsNominal(text.Penn(w)) && text.Penn(w) is not (Penn.In or Penn.Cc) && !IsCapitals(text, w, w + 1)) return -1;
        }
        return -1;
    }

    /// <summary>"FIVE MURDERS: …": the heading of a story, no speaker in a transcript.</summary>
    static bool IsLabel(SpokenText text, int first, int colon)
    {
        var noun = text.Surface(colon - 1).ToString().ToLowerInvariant();
        return colon - first > 1 && Names.Nouns.Kind(noun.EndsWith('s') ? noun[..^1] : noun) is Names.NounKind.Thing or Names.NounKind.Event or Names.NounKind.Time or Names.NounKind.Place;
    }

    static bool IsCapitals(SpokenText text, int first, int end)
    {
        for (var w = first; w < end; w++)
            foreach (var c in text.Surface(w))
                if (char.IsLower(c)) return false;
        return end > first && text.Surface(end - 1).Length > 2;
    }

    /// <summary>The colon that a cue clause ends with, or -1.</summary>
    static int Colon(SpokenText text, int first, int limit)
    {
        for (var w = first; w < limit; w++)
        {
            if (text.IsQuoted(w)) return -1;
            if (text.Surface(w) is ":") return w;
            if (text.IsFiniteVerb(w) && CueLexicon.Verb(text.Lemma(w)) is not null) return -1;
        }
        return -1;
    }
}
