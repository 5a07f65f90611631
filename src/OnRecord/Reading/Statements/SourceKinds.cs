using OnRecord.Names;

namespace OnRecord.Statements;

/// <summary>Tells what kind of source a speaker is: a named person or body, an unnamed one, a document, an agency, another outlet.</summary>
static class SourceKinds
{
    /// <summary>Longest name of an outlet, in words.</summary>
    const int LongestName = 4;

    static readonly Dictionary<string, BasisKind> Outlets = EmbeddedData.Rows("Reading/Statements/outlets.tsv")
        .ToDictionary(row => row[0], row => row[1] == "agency" ? BasisKind.Agency : BasisKind.Outlet, StringComparer.OrdinalIgnoreCase);
    static readonly Dictionary<string, BasisKind> Nouns = EmbeddedData.Rows("Reading/Statements/source-nouns.tsv")
        .ToDictionary(row => row[0], row => row[1] == "document" ? BasisKind.Document : BasisKind.NamedSource, StringComparer.Ordinal);

    public static BasisKind Of(SpokenText text, Speaker speaker, Entity? entity)
    {
        if (OutletIn(text, speaker.Span) is { } outlet) return outlet;
        if (NounPhrases.IsName(text.Penn(speaker.Head))) return BasisKind.NamedSource;
        if (Nouns.TryGetValue(text.Lemma(speaker.Head), out var kind)) return kind;
        return entity is { IsNamed: true } ? BasisKind.NamedSource : BasisKind.UnnamedSource;
    }

    /// <summary>Whether a noun phrase names someone or something that speaks: a name, a pronoun, a person's or body's noun, a document.</summary>
    public static bool CanSpeak(SpokenText text, Speaker speaker)
    {
        if (NounPhrases.IsName(text.Penn(speaker.Head)) || NounPhrases.IsPronoun(text.Penn(speaker.Head))) return true;
        var noun = text.Lemma(speaker.Head);
        return Nouns.ContainsKey(noun) || Names.Nouns.Kind(noun) is NounKind.Person or NounKind.Organisation or NounKind.Group;
    }

    /// <summary>The kind of outlet a mention names; null where it names none.</summary>
    public static BasisKind? OutletIn(SpokenText text, Span mention)
    {
        int first = text.Prose.WordFrom(mention.Start), end = first;
        while (end < text.Words.Length && text.Words[end].End <= mention.End) end++;
        if (first < end && (text.Is(first, "the") || text.Is(first, "The"))) first++;
        while (end > first + 1 && !NounPhrases.IsName(text.Penn(end - 1))) end--;
        if (end <= first || end - first > LongestName || !char.IsUpper(text.Surface(first)[0])) return null;
        return Outlets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.SpanOf(first, end).Of(text.Text), out var kind) ? kind : null;
    }
}
