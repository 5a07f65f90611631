using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Gives the quoted regions that no cue claimed to a speaker: quotations that run on, that follow their cue in the paragraph, and partial ones.</summary>
static class LooseQuotations
{
    static readonly CueEntry Unnamed = new("", CueClass.Say, Frames.Quote);

    public static void Attach(SpokenText text, List<Attribution> found)
    {
        var owner = Owners(text, found);
        for (var r = 0; r < text.Regions.Length; r++)
            if (text.Regions[r].Parent < 0 && owner[r] is null) owner[r] = OwnerOf(text, r, owner, found);
        RunBack(text, owner);
    }

    /// <summary>For each outermost region the attribution that holds it.</summary>
    static Attribution?[] Owners(SpokenText text, List<Attribution> found)
    {
        var owner = new Attribution?[text.Regions.Length];
        foreach (var attribution in found)
            foreach (var piece in attribution.Pieces)
                for (var r = text.RegionFrom(piece.Start); r < text.Regions.Length && text.Regions[r].Start < piece.End; r++)
                    if (text.Regions[r].Parent < 0 && text.Regions[r].Span.Overlaps(piece)) owner[r] ??= attribution;
        return owner;
    }

    static Attribution? OwnerOf(SpokenText text, int region, Attribution?[] owner, List<Attribution> found)
    {
        var previous = Previous(text, region);
        if (previous >= 0 && owner[previous] is { } before && RunsOn(text, previous, region) && Extend(before, text.Regions[previous], text.Regions[region])) return before;
        var (first, end) = text.WordsIn[region];
        if (first >= end) return null;
        var unit = text.Units[text.UnitOf(first)];
        if (text.OpensSentence(region) && (EndsSentence(text, region) || Quotation.Length(text, region) > 5))
        {
            // titles and nicknames in the cue clause are no one's words: look past them
            while (previous >= 0 && owner[previous] is null && Quotation.Length(text, previous) <= 5) previous = Previous(text, previous);
            if (previous >= 0 && !SameStyle(text, previous, region)) return null;
            if (previous < 0 || owner[previous] is not { } last || last.Pieces[^1].End > text.Regions[region].Start
                || !SameParagraph(text, previous, region) && !IsNextParagraph(text, previous, unit)) return Inherited(text, region, unit, found);
            if (SpokeSince(text, previous, region, last, found)) return Inherited(text, region, unit, found);
            last.With(text.Regions[region].Span);
            return last;
        }
        return Partial(text, region, unit, found);
    }

    /// <summary>Another has spoken, unquoted, between the two regions.</summary>
    static bool SpokeSince(SpokenText text, int previous, int region, Attribution last, List<Attribution> found)
    {
        var sentence = text.After(previous) < text.Words.Length ? text.Units[text.UnitOf(text.After(previous))].End : text.Regions[previous].CloseEnd;
        foreach (var attribution in found)
            if (attribution != last && attribution.Cue.Start >= sentence && attribution.Cue.Start < text.Regions[region].Start
                && attribution.Entry.IsSpeech && attribution.Speaker is { } speaker && speaker != last.Speaker
                && attribution.Rule is "zero" or "that" or "told" or "wh" or "after-clause" or "according-to") return true;
        return false;
    }

    /// <summary>A sentence of nothing but a quotation: whoever spoke last in this paragraph or the one before.</summary>
    static Attribution? Inherited(SpokenText text, int region, Unit unit, List<Attribution> found)
    {
        if (text.After(region) < unit.EndWord && text.Words[text.After(region)].Upos != Upos.Punct || Quotation.Length(text, region) < 3) return null;
        Attribution? last = null;
        foreach (var attribution in found)
            if (attribution.Cue.Start < text.Regions[region].Start && attribution.Entry.IsSpeech && attribution.Speaker is not null
                && (last is null || attribution.Cue.Start > last.Cue.Start)) last = attribution;
        if (last is null || text.Units[text.UnitOf(text.Prose.WordFrom(last.Cue.Start))].Paragraph < unit.Paragraph - 1) return null;
        var inherited = new Attribution { Rule = "inherited", Entry = last.Entry, Cue = last.Cue, Speaker = last.Speaker }.With(text.Regions[region].Span);
        found.Add(inherited);
        return inherited;
    }

    static int Previous(SpokenText text, int region)
    {
        for (var r = region - 1; r >= 0; r--)
            if (text.Regions[r].Parent < 0) return r;
        return -1;
    }

    /// <summary>Nothing but white space stands between the two regions.</summary>
    static bool RunsOn(SpokenText text, int previous, int region) =>
        text.Text.AsSpan(text.Regions[previous].CloseEnd, text.Regions[region].OpenStart - text.Regions[previous].CloseEnd).IsWhiteSpace()
        && SameStyle(text, previous, region) && EndsSentence(text, region);

    /// <summary>Both in double marks, or both in single ones: a heading in single marks does not go on with the quotation above it.</summary>
    static bool SameStyle(SpokenText text, int previous, int region) => IsSingle(text, previous) == IsSingle(text, region);

    static bool IsSingle(SpokenText text, int region) => text.Regions[region].Start - text.Regions[region].OpenStart == 1 && text.Text[text.Regions[region].OpenStart] is '‘' or '\'';

    static bool EndsSentence(SpokenText text, int region)
    {
        var r = text.Regions[region];
        return r.Unclosed || r.IsEmpty || text.Text[r.End - 1] is '.' or '!' or '?' or '…' or '—' or '-' || r.CloseEnd < text.Text.Length && text.Text[r.CloseEnd] is '.' or '\n' or '\r';
    }

    static bool SameParagraph(SpokenText text, int previous, int region) =>
        !text.Text.AsSpan(text.Regions[previous].End, text.Regions[region].Start - text.Regions[previous].End).Contains('\n');

    /// <summary>A paragraph of nothing but a quotation, right below the one that holds the last.</summary>
    static bool IsNextParagraph(SpokenText text, int previous, Unit unit) =>
        text.WordsIn[previous].First < text.Words.Length && text.Units[text.UnitOf(text.WordsIn[previous].First)].Paragraph == unit.Paragraph - 1;

    static bool Extend(Attribution attribution, QuotedRegion previous, QuotedRegion region)
    {
        for (var i = 0; i < attribution.Pieces.Count; i++)
            if (attribution.Pieces[i].End == previous.End)
            {
                attribution.Pieces[i] = new(attribution.Pieces[i].Start, region.End);
                return true;
            }
        return false;
    }

    /// <summary>An unclosed region belongs to whoever the next paragraph's quotation is given to.</summary>
    static void RunBack(SpokenText text, Attribution?[] owner)
    {
        for (var r = text.Regions.Length - 1; r > 0; r--)
        {
            var previous = Previous(text, r);
            if (previous < 0 || owner[r] is not { } attribution || owner[previous] is not null || !text.Regions[previous].Unclosed || !text.Regions[r].Continues) continue;
            for (var i = 0; i < attribution.Pieces.Count; i++)
                if (attribution.Pieces[i].Start == text.Regions[r].Start) attribution.Pieces[i] = new(text.Regions[previous].Start, attribution.Pieces[i].End);
            owner[previous] = attribution;
        }
    }

    /// <summary>"the phrase “…”", "a slogan, “…”": the noun before the mark says that these are someone's words.</summary>
    static bool IsWording(SpokenText text, int first, int floor)
    {
        var noun = first - 1;
        while (noun > floor && (text.IsQuotationMark(noun) || text.IsComma(noun) || text.Surface(noun) is ":")) noun--;
        return noun >= floor && text.Lemma(noun) is "phrase" or "word" or "slogan" or "motto" or "chant" or "mantra" or "refrain" or "message" or "question" or "headline";
    }

    /// <summary>Quoted words inside a sentence: what follows the nearest verb is speech of that verb's subject.</summary>
    static Attribution? Partial(SpokenText text, int region, Unit unit, List<Attribution> found)
    {
        var (first, end) = text.WordsIn[region];
        var wording = IsWording(text, first, unit.FirstWord);
        var introduced = text.IsIntroduced(region) || wording;
        if (!introduced && (Quotation.Length(text, region) < Quotation.SpeechWords || Quotation.IsTitle(text, region))) return null;
        var verb = -1;
        for (var w = first - 1; w >= unit.FirstWord && verb < 0; w--)
            if (!text.IsQuoted(w) && text.Words[w].Upos == Upos.Verb) verb = w;
        if (verb < 0 || !wording && Quotation.Length(text, region) < Quotation.SpeechWords && CueLexicon.Verb(text.Lemma(verb)) is null) return null;
        var cue = new CueVerb(CueLexicon.Verb(text.Lemma(verb)) ?? Unnamed, verb, verb, verb + 1, Voice.Active, Mode.Asserted);
        var attribution = new Attribution
        {
            Rule = "partial", Entry = cue.Entry, Cue = text.SpanOf(verb, verb + 1), Speaker = Speakers.Before(text, cue, unit.FirstWord),
        };
        var start = introduced ? text.Regions[region].Start : text.Words[verb + 1].Start;
        found.Add(attribution.With(new Span(start, text.Regions[region].End)));
        return attribution;
    }
}
