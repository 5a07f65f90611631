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
            return attribution.With(region >= 0 ? text.Regions[region].Span : text.SpanOf(colon + 1, ClauseEnd.Of(text, colon + 1, unit.EndWord)));
        }
        if (unitIndex + 1 >= text.Units.Length) return null;
        var next = text.Units[unitIndex + 1];
        var below = text.RegionOpeningAt(next.FirstWord);
        return below >= 0 ? attribution.With(text.Regions[below].Span) : null;
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
