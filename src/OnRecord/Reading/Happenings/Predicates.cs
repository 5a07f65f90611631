using OnRecord.Words;

namespace OnRecord.Happenings;

/// <summary>Names a predicate by its lemma, with its particle: "walk out".</summary>
static class Predicates
{
    public static string NameOf(Prose prose, int word)
    {
        var lemma = prose.Words[word].Lemma;
        for (var w = word + 1; w < Math.Min(word + 4, prose.Words.Length); w++)
            if (prose.Words[w].Head == word && prose.Words[w].Relation == Relation.Compound && prose.Words[w].Upos is Upos.Adp or Upos.Adv or Upos.Part)
                return lemma + " " + prose.Words[w].Lemma;
        return lemma;
    }
}
