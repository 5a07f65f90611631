namespace OnRecord.Words;

/// <summary>The lemmas of one report: each is one string, taken from the vocabulary where it stands there.</summary>
sealed class LemmaPool
{
    static readonly WordList<string> IrregularVerbs = new("Reading/Words/irregular-verbs.tsv", row => row[1]);

    readonly WordModels models;
    readonly HashSet<string> own = new(StringComparer.Ordinal);
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public LemmaPool(WordModels models)
    {
        this.models = models;
        lookup = own.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="label">The index of <paramref name="tags"/> in <see cref="Tagger.Labels"/>.</param>
    public string Of(ReadOnlySpan<char> surface, in WordFacts word, byte label, TagPair tags) =>
        models.Lemmatizer.UsualLemma(word.Id, label) is var usual and >= 0 ? models.Vocabulary[usual] : Of(surface, word, tags);

    string Of(ReadOnlySpan<char> surface, in WordFacts word, TagPair tags)
    {
        if (surface.Length > Form.LongestKnown) return Own(surface);
        if (IsGrouped(surface, tags)) return WithoutCommas(surface);
        Span<char> buffer = stackalloc char[Form.LongestKnown + 16];
        var folded = buffer[..Form.Fold(surface, buffer)];
        if (tags.Penn is Penn.Vbd or Penn.Vbn && IrregularVerbs.TryGet(surface, out var verb)) return Own(verb);
        var isName = LemmaCapitals.IsName(surface, word, tags);
        if (models.Lemmatizer.Exception(word.Form, tags) is { } exception) return Known(surface, exception) ?? Made(surface, LemmaCapitals.Of(exception, isName));
        if (isName && tags.Upos == Upos.Adj) return Made(surface, LemmaCapitals.OfAdjective);
        if (tags.Penn is Penn.Vbd or Penn.Vbn or Penn.Vbg && SilentE.EndOfStem(folded) is var stem and > 0)
            return Made(surface, new(LemmaCase.Lower, (byte)(surface.Length - stem), "e"));
        var length = Lemmatizer.LongestEnding;
        var first = models.Lemmatizer.RuleOfEnding(folded, tags, ref length);
        // Where the longest ending makes no word ("provoked": provok), a shorter one may.
        for (var rule = first; rule.Case == LemmaCase.Lower; rule = models.Lemmatizer.RuleOfEnding(folded, tags, ref length))
        {
            if (Known(surface, rule) is { } known) return known;
            if (--length < 1) break;
        }
        return Made(surface, LemmaCapitals.Of(first, isName));
    }

    /// <summary>The lemma that a rule makes, where the vocabulary holds it.</summary>
    string? Known(ReadOnlySpan<char> surface, LemmaRule rule)
    {
        Span<char> buffer = stackalloc char[Form.LongestKnown + 16];
        var lemma = buffer[..rule.Apply(surface, buffer)];
        if (rule.Case != LemmaCase.Lower || lemma.IsEmpty || lemma.ContainsAnyInRange('0', '9')) return null;
        return models.Vocabulary.Find(lemma, Form.Hash(lemma)) is var id and >= 0 ? models.Vocabulary[id] : null;
    }

    string Made(ReadOnlySpan<char> surface, LemmaRule rule)
    {
        Span<char> buffer = stackalloc char[Form.LongestKnown + 16];
        var length = rule.Apply(surface, buffer);
        return Own(length == 0 ? surface : buffer[..length]);
    }

    /// <summary>A number with its thousands marked off: its lemma is the number without the commas.</summary>
    public static bool IsGrouped(ReadOnlySpan<char> surface, TagPair tags) =>
        tags.Penn == Penn.Cd && surface.Contains(',') && !surface.ContainsAnyExcept("0123456789,.") && char.IsAsciiDigit(surface[0]) && char.IsAsciiDigit(surface[^1]);

    string WithoutCommas(ReadOnlySpan<char> surface)
    {
        Span<char> buffer = stackalloc char[Form.LongestKnown];
        var length = 0;
        foreach (var c in surface)
            if (c != ',') buffer[length++] = c;
        return Own(buffer[..length]);
    }

    string Own(ReadOnlySpan<char> lemma)
    {
        if (lookup.TryGetValue(lemma, out var known)) return known;
        var made = lemma.ToString();
        own.Add(made);
        return made;
    }
}
