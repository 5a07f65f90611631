using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Whose an age is: the name it is set off from or stands before, else the noun of its phrase, else the subject of
/// "is".</summary>
/// <param name="entityOf">For each word the entity whose mention it heads, or -1.</param>
/// <param name="nameOf">For each word the entity whose name it is part of, or -1.</param>
readonly struct AgeBearer(Prose prose, ImmutableArray<Entity> entities, int[] entityOf, int[] nameOf)
{
    const int Reach = 7;

    public Measure Find(int first, int last)
    {
        var bearer = Within(first, last) ?? After(last) ?? Before(first) ?? (-1, -1);
        return new("age", bearer.Word, "", -1, bearer.Entity < 0 ? null : bearer.Entity);
    }

    /// <summary>"Ida Venn, 5": the name is part of the figure; "his son, nine": the noun is.</summary>
    (int Word, int Entity)? Within(int first, int last)
    {
        for (var word = last; word >= first; word--)
            if (nameOf[word] >= 0) return (word, nameOf[word]);
        for (var word = first; word <= last; word++)
            if (entityOf[word] >= 0 && prose.Words[word].Upos is Upos.Noun && !IsTimeWord(word)) return (word, entityOf[word]);
        return null;
    }

    /// <summary>"31-year-old Tom Arden", "the 13-year-old daughter, Ida", "a 16-year-old Houston girl".</summary>
    (int Word, int Entity)? After(int last)
    {
        (int Word, int Entity)? described = null;
        var end = Math.Min(prose.Words.Length, last + 1 + Reach);
        for (var word = last + 1; word < end; word++)
        {
            if (nameOf[word] is >= 0 and var id
                && (entities[id].Kind is not (EntityKind.Place or EntityKind.Organisation) || !NounFollows(word, end)))
                return (word, id);
            if (prose.Is(word, ",") && described is { } noun && noun.Word == word - 1 && word + 1 < end && nameOf[word + 1] >= 0)
                continue;
            if (prose.Words[word].Upos is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num) && !prose.Is(word, "-")) break;
            if (prose.Words[word].Upos is Upos.Noun && !IsTimeWord(word)
                && (word + 1 >= end || prose.Words[word + 1].Upos is not (Upos.Noun or Upos.Propn)))
                described ??= (word, entityOf[word]);
        }
        return described;
    }

    bool NounFollows(int word, int end)
    {
        while (word < end && nameOf[word] >= 0) word++;
        return word < end && prose.Words[word].Upos is Upos.Noun or Upos.Adj;
    }

    /// <summary>"Tom Arden, a 31-year-old", "she was 19", "girls aged 3 and 5".</summary>
    (int Word, int Entity)? Before(int first)
    {
        for (var word = first - 1; word >= Math.Max(0, first - Reach); word--)
        {
            if (nameOf[word] >= 0) return (word, nameOf[word]);
            if (prose.Words[word].Upos is Upos.Noun or Upos.Pron && !IsTimeWord(word)) return (word, entityOf[word]);
            if (prose.Words[word].Upos is not (Upos.Aux or Upos.Det or Upos.Punct or Upos.Adv or Upos.Part or Upos.Adj)
                || prose.Is(word, ".") || prose.Is(word, ";"))
                break;
        }
        return null;
    }

    bool IsTimeWord(int word) =>
        prose.Is(word, "year") || prose.Is(word, "years") || prose.Is(word, "month") || prose.Is(word, "age") || prose.Is(word, "old");
}
