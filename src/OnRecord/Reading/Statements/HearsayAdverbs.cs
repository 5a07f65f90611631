using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>"Lee reportedly left", "is expected to leave", "seems to have left": the sentence stands on someone's word, around the cue.</summary>
static class HearsayAdverbs
{
    public static void Find(SpokenText text, int unitIndex, List<Attribution> found)
    {
        var unit = text.Units[unitIndex];
        for (var w = unit.FirstWord; w < unit.EndWord; w++)
        {
            if (text.IsQuoted(w) || text.Penn(w) != Penn.Rb) continue;
            if (text.Lemma(w) is not ("reportedly" or "allegedly" or "purportedly" or "supposedly")) continue;
            var entry = new CueEntry(text.Lemma(w), text.Lemma(w) is "allegedly" ? CueClass.Accuse : CueClass.Report, Frames.None);
            var attribution = new Attribution { Rule = "hearsay", Entry = entry, Mode = Mode.Alleged, Cue = text.SpanOf(w, w + 1) };
            if (Subject(text, unit, w) is { } subject) attribution.With(subject);
            var end = ClauseEnd.OfPhrase(text, w + 1, unit.EndWord);
            if (end > w + 1) attribution.With(text.SpanOf(w + 1, end));
            if (attribution.Pieces.Count > 0) found.Add(attribution);
        }
    }

    /// <summary>The subject of the clause the adverb stands in.</summary>
    static Span? Subject(SpokenText text, Unit unit, int adverb)
    {
        var verb = adverb;
        while (verb > unit.FirstWord && (text.Words[verb - 1].Upos == Upos.Aux || text.Penn(verb - 1) == Penn.Rb)) verb--;
        return Speakers.SubjectOf(text, verb, unit.FirstWord) is { } subject ? new(subject.Span.Start, text.Words[adverb - 1].End) : null;
    }
}
