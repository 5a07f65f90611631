using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>A quotation within a quotation is given to the inner speaker: "“He told me ‘never again’”, she said".</summary>
static class InnerQuotations
{
    /// <summary>Shortest inner quotation that is a statement of its own, in words: shorter ones are mostly terms.</summary>
    const int Shortest = 3;

    public static List<Attribution> Find(SpokenText text)
    {
        var found = new List<Attribution>();
        for (var r = 0; r < text.Regions.Length; r++)
            if (text.Regions[r].Parent >= 0 && Quotation.Length(text, r) >= Shortest && Read(text, r) is { } attribution) found.Add(attribution);
        return found;
    }

    static Attribution? Read(SpokenText text, int region)
    {
        var floor = text.WordsIn[text.Regions[region].Parent].First;
        var verb = text.WordsIn[region].First - 1;
        while (verb > floor && (text.IsQuotationMark(verb) || text.IsComma(verb) || text.Surface(verb) is ":" || text.Penn(verb) is Penn.Prp or Penn.Rb)) verb--;
        if (verb <= floor || CueLexicon.VerbForm(text.Surface(verb)) is not { IsSpeech: true } entry || !entry.Takes(Frames.Quote)) return null;
        var last = verb - 1;
        while (last > floor && (text.Penn(last) is Penn.Rb || text.Words[last].Upos == Upos.Aux)) last--;
        var first = NounPhrases.StartOf(text, last, floor);
        return new Attribution
        {
            Rule = "within", Entry = entry, Cue = text.SpanOf(verb, verb + 1),
            Speaker = first < 0 ? null : new(text.SpanOf(first, last + 1), NounPhrases.HeadOf(text, first, last + 1)),
        }.With(text.Regions[region].Span);
    }
}
