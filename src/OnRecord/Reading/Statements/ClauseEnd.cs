using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Where what was said ends: at the sentence's end, or before the report takes up its own thread again.</summary>
static class ClauseEnd
{
    /// <summary>The word after the last word of a clause that begins at <paramref name="first"/>.</summary>
    /// <param name="cueEnd">The word after the cue, where one stands before the clause; -1 where none does.</param>
    public static int Of(SpokenText text, int first, int limit, int cueEnd = -1)
    {
        if (first >= limit) return first;
        var shifted = false;
        for (var w = first; w < limit; w++)
        {
            if (text.IsQuoted(w)) continue;
            if (w > first && (Cuts(text, w, limit) || shifted && TurnsToPresent(text, w, limit))) return Trim(text, first, w);
            shifted |= cueEnd > 0 && text.Penn(cueEnd - 1) is Penn.Vbd && (text.Penn(w) == Penn.Vbd || text.Surface(w) is "would" or "could" or "might");
        }
        return Trim(text, first, limit);
    }

    /// <summary>"said he would pay, but has not": after words put back in time, a clause of the present is the reporter's.</summary>
    static bool TurnsToPresent(SpokenText text, int comma, int limit)
    {
        if (!text.IsComma(comma) || comma + 2 >= limit || text.Surface(comma + 1) is not ("and" or "but") || text.IsQuoted(comma + 1)) return false;
        var at = NounPhrases.EndOf(text, comma + 2, limit);
        while (at < limit && text.Penn(at) is Penn.Rb) at++;
        return at < limit && !text.IsQuoted(at) && text.Penn(at) is Penn.Vbz or Penn.Vbp;
    }

    /// <summary>The word after the last word of a noun phrase or infinitive that was said, with all that hangs on it up to a comma, dash or new verb.</summary>
    public static int OfPhrase(SpokenText text, int first, int limit)
    {
        if (first >= limit) return first;
        var relative = false;
        for (var w = first; w < limit; w++)
        {
            if (text.IsQuoted(w)) continue;
            relative |= text.Penn(w) is Penn.Wp or Penn.Wdt or Penn.Wrb or Penn.WpS || text.Penn(w) == Penn.In && text.Surface(w) is not ("of" or "in" or "for" or "on" or "to" or "at" or "from" or "by" or "with" or "about" or "against");
            if (w > first && (Cuts(text, w, limit) || CutsPhrase(text, w, limit, relative))) return Trim(text, first, w);
        }
        return Trim(text, first, limit);
    }

    /// <summary>The end of what is said inside a clause that hangs on another ("After he denied the charge, she…"): the first comma before a new clause.</summary>
    public static int OfSubordinate(SpokenText text, int first, int end)
    {
        for (var w = first + 1; w < end - 1; w++)
            if (!text.IsQuoted(w) && (text.IsComma(w) || FollowsQuotedComma(text, w)) && HasFiniteVerb(text, w, end)) return Trim(text, first, w);
        return end;
    }

    static bool HasQuotation(SpokenText text, int first, int end)
    {
        for (var w = first; w < end; w++)
            if (text.IsQuoted(w)) return true;
        return false;
    }

    static bool HasFiniteVerb(SpokenText text, int first, int end)
    {
        for (var w = first; w < end; w++)
            if (!text.IsQuoted(w) && text.IsFiniteVerb(w)) return true;
        return false;
    }

    static bool CutsPhrase(SpokenText text, int w, int limit, bool relative)
    {
        if (text.IsComma(w)) return w + 1 < limit && !(text.Penn(w + 1) == Penn.Cc || text.Surface(w + 1) is "including" or "as" or "with" || IsListComma(text, w, limit));
        if (text.IsDash(w)) return char.IsWhiteSpace(text.Text[text.Words[w].Start - 1]);
        if (text.Penn(w) == Penn.Cc && w + 1 < limit) return text.Penn(w + 1) is Penn.Vbd or Penn.Vbz or Penn.Md || text.Words[w + 1].Upos == Upos.Aux && text.IsFiniteVerb(w + 1);
        return !relative && text.IsFiniteVerb(w) && NounPhrases.IsNominal(text.Penn(w - 1));
    }

    /// <summary>"bridges, roads and ports": a comma between the items of a list.</summary>
    static bool IsListComma(SpokenText text, int comma, int limit)
    {
        for (var w = comma + 1; w < limit && w < comma + 10; w++)
        {
            if (text.Penn(w) == Penn.Cc) return text.Penn(comma + 1) is not (Penn.Dt or Penn.Prp) && w + 1 < limit && !text.IsFiniteVerb(w + 1);
            if (!NounPhrases.IsNominal(text.Penn(w)) && !text.IsComma(w) && text.Penn(w) is not (Penn.In or Penn.Vb or Penn.Vbg)) return false;
        }
        return false;
    }

    static bool Cuts(SpokenText text, int w, int limit)
    {
        var form = text.Surface(w);
        if (form is ";") return true;
        if (text.Penn(w) == Penn.Cc && form is "and" or "but")
        {
            if (IsNewSpeech(text, w + 1, limit, joined: !FollowsQuotedComma(text, w))) return true;
            if (w + 1 < limit && text.RegionClosingBefore(w) >= 0 && text.Penn(w + 1) is Penn.Vbd or Penn.Vbz) return true;
        }
        if (text.Penn(w) == Penn.Vbg && FollowsQuotedComma(text, w)) return true;
        if (!text.IsComma(w) || w + 1 >= limit) return false;
        var next = w + 1;
        if (text.IsQuotationMark(next)) next++;
        if (next >= limit || text.IsQuoted(next)) return false;
        if (text.Surface(next) is "which" or "compared") return true;
        if (text.Is(next, "according") && text.Is(Math.Min(next + 1, limit - 1), "to")) return true;
        if (text.Penn(next) is Penn.Vbd or Penn.Vbz && CueVerb.At(text, next, next) is { Entry.IsSpeech: true }) return true;
        if (text.Penn(next) == Penn.Vbg && text.Surface(next) is not ("including" or "according" or "regarding" or "following"))
            return CueVerb.At(text, next, next) is { Entry.IsSpeech: true } || !HasQuotation(text, next, limit);
        if (text.Penn(next) == Penn.Cc || text.Surface(next) is "while" or "though" or "although") return IsNewSpeech(text, next + 1, limit, joined: false);
        return false;
    }

    /// <summary>"“…,” but she said": the comma stands inside the closing mark.</summary>
    static bool FollowsQuotedComma(SpokenText text, int word) =>
        text.RegionClosingBefore(word) is var region and >= 0 && !text.Regions[region].IsEmpty && text.Text[text.Regions[region].End - 1] == ',';

    /// <summary>A verb of saying with, or where <paramref name="joined"/> without, its own subject follows.</summary>
    static bool IsNewSpeech(SpokenText text, int word, int limit, bool joined)
    {
        while (word < limit && text.Penn(word) is Penn.Rb) word++;
        var subject = word;
        var end = NounPhrases.EndOf(text, word, limit);
        if (joined && end > word) return false;
        if (end > word) word = end;
        while (word < limit && (text.Penn(word) is Penn.Rb || text.Words[word].Upos == Upos.Aux)) word++;
        return word < limit && (text.Penn(word) is Penn.Vbd or Penn.Vbz or Penn.Vbp || text.Penn(word) is Penn.Vbn && word > subject)
            && CueVerb.At(text, word, subject) is { Entry: { IsSpeech: true } entry } && entry.Takes(Frames.That | Frames.Zero | Frames.Addressee | Frames.Quote)
            && (text.Penn(word) != Penn.Vbp || NounPhrases.IsNoun(text.Penn(word - 1)) && IsSeveral(text, subject)) || joined && word < limit && text.Penn(word) == Penn.Vbg && CueVerb.At(text, word, word) is { Entry.IsSpeech: true };
    }

    /// <summary>"several other women say", "two neighbours say": some people in particular.</summary>
    static bool IsSeveral(SpokenText text, int word) => text.Penn(word) == Penn.Cd || text.Lemma(word) is "several" or "some" or "other" or "many";

    static int Trim(SpokenText text, int first, int end)
    {
        while (end > first && !text.IsQuoted(end - 1) && text.Words[end - 1].Upos == Upos.Punct && text.Surface(end - 1) is not (")" or "]" or "%")) end--;
        return end;
    }
}
