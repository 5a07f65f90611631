namespace OnRecord.Words;

/// <summary>The lemmas of one report: each is one string, taken from the vocabulary where it stands there.</summary>
sealed class LemmaPool
{
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
        models.Lemmatizer.UsualLemma(word.Id, label) is var usual and >= 0 ? models.Vocabulary[usual] : Of(surface, word.Form, tags);

    string Of(ReadOnlySpan<char> surface, uint form, TagPair tags)
    {
        Span<char> buffer = stackalloc char[Form.LongestKnown + 16];
        if (surface.Length > Form.LongestKnown) return Own(surface);
        var folded = buffer[..Form.Fold(surface, buffer)];
        var rule = models.Lemmatizer.RuleFor(folded, form, tags);
        var length = rule.Apply(surface, buffer);
        if (length == 0) return Own(surface);
        var lemma = buffer[..length];
        if (rule.Case == LemmaCase.Lower && !lemma.ContainsAnyInRange('0', '9'))
        {
            var id = models.Vocabulary.Find(lemma, Form.Hash(lemma));
            if (id >= 0) return models.Vocabulary[id];
        }
        return Own(lemma);
    }

    string Own(ReadOnlySpan<char> lemma)
    {
        if (lookup.TryGetValue(lemma, out var known)) return known;
        var made = lemma.ToString();
        own.Add(made);
        return made;
    }
}
