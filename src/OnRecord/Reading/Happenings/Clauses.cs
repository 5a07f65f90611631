using OnRecord.Words;

namespace OnRecord.Happenings;

/// <summary>One clause: its predicate and its words from first to last, leading conjunctions and marks left out.</summary>
readonly record struct Clause(int Predicate, int First, int Last);

/// <summary>Cuts a parsed sentence into the clauses that tell something: each predicate with its words, less the clauses that hang on it.</summary>
static class Clauses
{
    const int FewestWords = 3;

    public static List<Clause> Of(Prose prose, Sentence sentence)
    {
        var owner = Owners(prose, sentence);
        var clauses = new List<Clause>();
        for (var predicate = sentence.FirstWord; predicate < sentence.EndWord; predicate++)
        {
            if (owner[predicate - sentence.FirstWord] != predicate) continue;
            if (Extent(prose, sentence, owner, predicate) is { } clause) clauses.Add(clause);
        }
        return clauses;
    }

    /// <summary>For each word of the sentence the predicate whose clause it belongs to: itself where it heads one.</summary>
    static int[] Owners(Prose prose, Sentence sentence)
    {
        var owner = new int[sentence.EndWord - sentence.FirstWord];
        Array.Fill(owner, -1);
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++) Find(w, 0);
        return owner;

        int Find(int word, int depth)
        {
            ref var known = ref owner[word - sentence.FirstWord];
            if (known >= 0) return known;
            var head = prose.Words[word].Head;
            var inside = head >= sentence.FirstWord && head < sentence.EndWord && head != word;
            if (HeadsClause(prose, word) || !inside || depth > 200) return known = word;
            return known = Find(head, depth + 1);
        }
    }

    static bool HeadsClause(Prose prose, int word)
    {
        var (relation, upos) = (prose.Words[word].Relation, prose.Words[word].Upos);
        return relation switch
        {
            Relation.Root or Relation.Parataxis or Relation.AclRelcl or Relation.Advcl or Relation.Ccomp or Relation.Csubj => true,
            Relation.Conj => upos is Upos.Verb or Upos.Aux,
            Relation.Acl => upos == Upos.Verb,
            Relation.Xcomp => upos == Upos.Verb && prose.Words[word].Penn == Penn.Vbg,
            Relation.Appos => true,
            _ => false,
        };
    }

    static Clause? Extent(Prose prose, Sentence sentence, int[] owner, int predicate)
    {
        int first = predicate, last = predicate, members = 0;
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
        {
            if (owner[w - sentence.FirstWord] != predicate) continue;
            if (prose.Words[w].Upos != Upos.Punct) members++;
            if (prose.Words[w].Upos == Upos.Punct && w > predicate + 1 && !Within(owner, sentence, w, predicate)) continue;
            first = Math.Min(first, w);
            last = Math.Max(last, w);
        }
        while (first < last && Leads(prose, first)) first++;
        while (last > first && prose.Words[last].Upos == Upos.Punct) last--;
        return members < FewestWords || last == first ? null : new(predicate, first, last);
    }

    /// <summary>Whether words of the clause stand after a mark too.</summary>
    static bool Within(int[] owner, Sentence sentence, int mark, int predicate)
    {
        for (var w = mark + 1; w < sentence.EndWord; w++)
            if (owner[w - sentence.FirstWord] == predicate) return true;
        return false;
    }

    static bool Leads(Prose prose, int word) =>
        prose.Words[word].Upos is Upos.Punct or Upos.Cconj || prose.Words[word].Relation is Relation.Mark or Relation.Cc && prose.Words[word].Upos is Upos.Sconj or Upos.Cconj;
}
