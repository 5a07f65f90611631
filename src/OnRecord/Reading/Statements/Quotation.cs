using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Tells how far what was said reaches around a quoted region.</summary>
static class Quotation
{
    /// <summary>From this length a region is speech in ninety-four of a hundred cases; shorter ones may be titles, nicknames and terms.</summary>
    public const int SpeechWords = 4;

    /// <summary>Words in a region, punctuation apart.</summary>
    public static int Length(SpokenText text, int region)
    {
        var (first, end) = text.WordsIn[region];
        var count = 0;
        for (var w = first; w < end; w++)
            if (text.Words[w].Upos != Upos.Punct && !text.Words[w].JoinsPrevious) count++;
        return count;
    }

    /// <summary>What a cue right before a quotation takes: the quotation, or the sentence's rest where the quotation is only its beginning.</summary>
    public static ForwardContent? Forward(SpokenText text, int region, bool embedded, int cueEnd, int limit, Span? addressee, CueEntry entry)
    {
        if (!entry.Takes(Frames.Quote) && !(embedded && entry.Takes(Frames.Object | Frames.Zero))) return null;
        var (first, end) = text.WordsIn[region];
        var after = text.After(region);
        if (embedded && after < limit && GoesOn(text, region, after)) return new("quote-part", first, Math.Max(end, ClauseEnd.Of(text, first, limit)), cueEnd, addressee);
        // "“…” and “…”"
        for (var next = after; next + 1 < limit && text.Penn(next) == Penn.Cc && text.RegionOpeningAt(next + 1) is var joined and >= 0; next = text.After(joined))
            end = text.WordsIn[joined].End;
        return new(embedded ? "quoted-phrase" : "quote", first, end, cueEnd, addressee);
    }

    /// <summary>The writer's own words complete the clause after the closing mark.</summary>
    static bool GoesOn(SpokenText text, int region, int after)
    {
        var last = text.Text[text.Regions[region].End - 1];
        return last is not (',' or '.' or '!' or '?') && (text.Words[after].Upos != Upos.Punct || text.RegionOpeningAt(after) >= 0);
    }

    /// <summary>Every longer word begins with a capital, and the writer's words lead up to it: the title of a work, not speech.</summary>
    public static bool IsTitle(SpokenText text, int region)
    {
        if (text.OpensSentence(region)) return false;
        var (first, end) = text.WordsIn[region];
        int capital = 0, small = 0;
        for (var w = first; w < end; w++)
        {
            var form = text.Surface(w);
            if (form.Length < 4 || !char.IsLetter(form[0])) continue;
            if (char.IsUpper(form[0])) capital++;
            else small++;
        }
        return capital > 0 && small == 0;
    }

    /// <summary>The quotation without its marks where the words are exactly one; else the words' own span.</summary>
    public static Span SpanOf(SpokenText text, int first, int end)
    {
        var region = text.RegionOf(first);
        return region >= 0 && text.WordsIn[region] == (first, end) ? text.Regions[region].Span : text.SpanOf(first, end);
    }
}
