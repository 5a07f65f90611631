using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>The clauses that hold a pronoun, innermost first, and where among them another word stands.</summary>
sealed class ClauseFrame(Prose prose)
{
    const int Depth = 6;

    readonly int[] _clauses = new int[Depth];
    int _count;

    /// <summary>Notes the clause heads above a word.</summary>
    public void Around(int word)
    {
        _count = 0;
        var at = word;
        for (var steps = 0; at >= 0 && _count < Depth && steps < 24; steps++)
        {
            if (at != word && IsClause(at)) _clauses[_count++] = at;
            at = prose.Words[at].Head;
        }
    }

    /// <summary>0: in the pronoun's own clause; 1: the clause above; … <see cref="Depth"/>: elsewhere.</summary>
    public int LevelOf(int word)
    {
        var clause = ClauseOf(word);
        for (var i = 0; i < _count; i++)
            if (_clauses[i] == clause) return i;
        return Depth;
    }

    /// <summary>How the clause below a level hangs on it: 0 for none, then conj, advcl, ccomp, xcomp, relative, acl, other.</summary>
    public int LinkAt(int level)
    {
        if (level < 1 || level > _count || level > Depth - 1) return 0;
        return prose.Words[_clauses[level - 1]].Relation switch
        {
            Relation.Conj => 1, Relation.Advcl => 2, Relation.Ccomp => 3, Relation.Xcomp => 4, Relation.AclRelcl => 5, Relation.Acl => 6, _ => 7,
        };
    }

    public ClauseKind KindOfClause(int word)
    {
        var clause = ClauseOf(word);
        if (clause < 0) return ClauseKind.Fragment;
        return prose.Words[clause].Relation switch
        {
            Relation.Root or Relation.Conj or Relation.Parataxis => ClauseKind.Main, Relation.Ccomp or Relation.Xcomp => ClauseKind.Content, _ => ClauseKind.Dependent,
        };
    }

    public bool IsMain(int word) => KindOfClause(word) == ClauseKind.Main;

    /// <summary>Whether a phrase is the subject of "said", "told", "added".</summary>
    public bool IsSpeaker(Phrase phrase) =>
        phrase.Role == SyntacticRole.Subject && prose.Words[phrase.Head].Head is var verb and >= 0
        && prose.Words[verb].Lemma is "say" or "tell" or "add" or "claim" or "argue" or "ask" or "write" or "insist" or "warn" or "explain" or "testify" or "note" or "deny" or "state";

    /// <summary>The preposition that governs a phrase: 0 none, 1–14 the common ones, 15 another.</summary>
    public int PrepositionOf(Phrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - 2; i--)
        {
            if (prose.Words[i].Upos != Upos.Adp) continue;
            return prose.Words[i].Lemma switch
            {
                "of" => 1, "to" => 2, "with" => 3, "by" => 4, "for" => 5, "from" => 6, "in" => 7, "on" => 8, "at" => 9, "against" => 10, "about" => 11,
                "as" => 12, "like" => 13, "between" => 14, _ => 15,
            };
        }
        return 0;
    }

    int ClauseOf(int word)
    {
        var at = prose.Words[word].Head;
        for (var steps = 0; at >= 0 && steps < 16; steps++)
        {
            if (IsClause(at)) return at;
            at = prose.Words[at].Head;
        }
        return IsClause(word) ? word : -1;
    }

    bool IsClause(int word) =>
        prose.Words[word] is { Upos: Upos.Verb } or { Upos: Upos.Aux, Relation: Relation.Root } or { Relation: Relation.Root or Relation.Ccomp or Relation.Advcl or Relation.AclRelcl or Relation.Parataxis };
}

enum ClauseKind : byte { Main, Content, Dependent, Fragment }
