using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Where what was said ends: at the sentence's end, or before the report takes up its own thread again.</summary>
static class ClauseEnd
{
    /// <summary>The word after the last word of a clause that begins at <paramref name="first"/>.</summary>
    public static int Of(SpokenText text, int first, int limit)
    {
        for (var w = first; w < limit; w++)
        {
            if (text.IsQuoted(w)) continue;
            if (w > first && Cuts(text, w, limit)) return Trim(text, first, BeforeAside(text, first, w));
        }
        return Trim(text, first, BeforeAside(text, first, limit));
    }

    /// <summary>A time, place or circumstance of the saying: "during a rally", "in an interview", "when asked".</summary>
    public static bool IsAside(SpokenText text, int word) =>
        text.Surface(word) is "during" or "in" or "at" or "on" or "after" or "before" or "when" or "while" or "following" or "to" or "as" or "about" or "for" or "with"
        || NounPhrases.IsTime(text, word);

    /// <summary>Leaves out a circumstance that follows the last quoted words.</summary>
    static int BeforeAside(SpokenText text, int first, int end)
    {
        for (var w = end - 1; w > first; w--)
        {
            if (text.IsFiniteVerb(w) && !text.IsQuoted(w)) return end;
            if (!text.IsQuoted(w)) continue;
            var region = text.RegionOf(w);
            var after = text.After(region);
            return after < end && IsAside(text, after) && Quotation.Length(text, region) >= Quotation.SpeechWords ? text.WordsIn[region].End : end;
        }
        return end;
    }

    static bool Cuts(SpokenText text, int w, int limit)
    {
        var form = text.Surface(w);
        if (form is ";") return true;
        if (text.Penn(w) == Penn.Cc && form is "and" or "but" && IsNewSpeech(text, w + 1, limit, joined: true)) return true;
        if (!text.IsComma(w) || w + 1 >= limit) return false;
        var next = w + 1;
        if (text.IsQuotationMark(next)) next++;
        if (next >= limit || text.IsQuoted(next)) return false;
        if (text.Surface(next) is "which") return true;
        if (text.Is(next, "according") && text.Is(Math.Min(next + 1, limit - 1), "to")) return true;
        if (text.Penn(next) == Penn.Vbg) return CueVerb.At(text, next, next) is { Entry.IsSpeech: true };
        if (text.Penn(next) == Penn.Cc || text.Surface(next) is "while" or "though" or "although") return IsNewSpeech(text, next + 1, limit, joined: false);
        return false;
    }

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
            && text.Penn(word) != Penn.Vbp;
    }

    static int Trim(SpokenText text, int first, int end)
    {
        while (end > first && !text.IsQuoted(end - 1) && text.Words[end - 1].Upos == Upos.Punct && text.Surface(end - 1) is not (")" or "]" or "%")) end--;
        return end;
    }
}
