using System.Buffers;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>
/// How far the noun phrase of each word reaches, from the dependency structure: determiners, modifiers, "of the city" and restrictive
/// clauses belong to it; appositions, further conjuncts and what a clause hangs on a predicate noun do not. Linear in the words.
/// </summary>
sealed class Extents
{
    readonly int[] _first, _end;

    Extents(int[] first, int[] end) => (_first, _end) = (first, end);

    public int FirstOf(int word) => _first[word];
    public int EndOf(int word) => _end[word];

    public static Extents Of(Prose prose)
    {
        var words = prose.Words;
        int[] first = new int[words.Length], end = new int[words.Length];
        // A word waits for those that hang on it; the ready ones are a stack. Both live for this pass alone.
        int[] waiting = ArrayPool<int>.Shared.Rent(words.Length), ready = ArrayPool<int>.Shared.Rent(words.Length);
        Array.Clear(waiting, 0, words.Length);
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            (first[i], end[i]) = (i, i + 1);
            if (words[i].Head >= 0) waiting[words[i].Head]++;
        }
        for (var i = 0; i < words.Length; i++)
            if (waiting[i] == 0) ready[count++] = i;
        while (count > 0)
        {
            var word = ready[--count];
            var head = words[word].Head;
            if (head < 0) continue;
            if (BelongsTo(prose, word, head, first[word]))
            {
                first[head] = Math.Min(first[head], first[word]);
                end[head] = Math.Max(end[head], end[word]);
            }
            if (--waiting[head] == 0) ready[count++] = head;
        }
        ArrayPool<int>.Shared.Return(waiting);
        ArrayPool<int>.Shared.Return(ready);
        return new(first, end);
    }

    static bool BelongsTo(Prose prose, int word, int head, int firstOfWord)
    {
        var relation = prose.Words[word].Relation;
        if (relation == Relation.Acl && prose.Words[word].Penn is Penn.Vbd or Penn.Vbz or Penn.Vbp) return false;
        if (prose.Words[head].Upos is Upos.Verb or Upos.Adj or Upos.Aux or Upos.Adv) return relation is not (Relation.Punct or Relation.Parataxis);
        switch (relation)
        {
            case Relation.Det or Relation.Amod or Relation.Nummod or Relation.Compound or Relation.Flat or Relation.NmodPoss or Relation.Fixed or Relation.Goeswith:
                return true;
            case Relation.Advmod:
                return word < head && word + 1 < prose.Words.Length && prose.Words[word + 1].Upos is Upos.Num or Upos.Det or Upos.Adj;
            case Relation.Nmod or Relation.Acl or Relation.AclRelcl:
                return word < head || !HasCommaBefore(prose, firstOfWord, head);
            case Relation.Case:
                return prose.Words[head].Upos is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num);
            default:
                return relation == Relation.Conj && prose.Words[head].Relation is Relation.Compound or Relation.Amod;
        }
    }

    static bool HasCommaBefore(Prose prose, int word, int head)
    {
        for (var i = word - 1; i > head && i >= word - 2; i--)
            if (prose.Words[i].Upos == Upos.Punct && prose.SurfaceOf(i) is "," or "—" or "–" or "-" or "--" or ";") return true;
        return false;
    }
}
