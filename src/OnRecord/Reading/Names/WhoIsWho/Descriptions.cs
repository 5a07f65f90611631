using System.Collections.Immutable;

namespace OnRecord.Names;

/// <summary>What a report says that someone is: the title before the name, an apposition, "is the mayor".</summary>
static class Descriptions
{
    public static ImmutableArray<Span> Of(Draft draft, Cluster cluster)
    {
        if (cluster.IsPlural) return [];
        var words = draft.Prose.Words;
        var spans = new List<Span>();
        foreach (var phrase in cluster.Phrases)
        {
            if (phrase.Kind == MentionKind.Name && phrase.NameFirst > phrase.First && Title(draft, phrase) is { } title) spans.Add(title);
            else if (phrase.Kind == MentionKind.Description && phrase.Quotation < 0 && (phrase.IsStructural || cluster.IsNamed))
                spans.Add(new(words[phrase.First].Start, words[phrase.End - 1].End));
        }
        if (spans.Count < 2) return [.. spans];
        spans.Sort();
        return [.. spans.Distinct()];
    }

    /// <summary>The words before the name, when they are more than "Mr" or "the".</summary>
    static Span? Title(Draft draft, Phrase phrase)
    {
        var words = draft.Prose.Words;
        var end = phrase.NameFirst;
        while (end > phrase.First && draft.Prose.SurfaceOf(end - 1) is "." or ",") end--;
        if (end == phrase.First) return null;
        if (end - phrase.First == 1)
        {
            if (words[phrase.First].Upos is Words.Upos.Det or Words.Upos.Adp or Words.Upos.Punct) return null;
            if (Nouns.IsTitle(draft.Prose.SurfaceOf(phrase.First), out _, out var role) && role.Length == 0) return null;
        }
        return new(words[phrase.First].Start, words[end - 1].End);
    }
}
