using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Happenings;

/// <summary>Whether a clause tells what was done, or what is denied, planned, possible or alleged.</summary>
static class Modality
{
    const int Reach = 8;

    public static Mode Of(Prose prose, int predicate)
    {
        var mode = Mode.Asserted;
        for (var w = Math.Max(0, predicate - Reach); w < Math.Min(prose.Words.Length, predicate + Reach); w++)
        {
            if (prose.Words[w].Head != predicate) continue;
            var lemma = prose.Words[w].Lemma;
            if (lemma is "allegedly" or "reportedly" or "purportedly") return Mode.Alleged;
            if (lemma is "not" or "never" or "n't" || prose.Words[w].Relation is Relation.Nsubj or Relation.NsubjPass && IsNobody(prose, w)) return Mode.Negated;
            if (prose.Words[w].Relation == Relation.Mark && lemma is "if" or "unless" || prose.Words[w].Penn == Penn.Md && lemma is "would" or "could" or "may" or "might" or "should") mode = Mode.Hypothetical;
            else if (prose.Words[w].Penn == Penn.Md && lemma is "will" or "shall" or "'ll" && mode == Mode.Asserted) mode = Mode.Future;
        }
        return mode != Mode.Asserted ? mode : Governed(prose, predicate);
    }

    /// <summary>"nobody", "no one", "no officers".</summary>
    static bool IsNobody(Prose prose, int subject) =>
        prose.Words[subject].Lemma is "nobody" or "nothing" or "none" || subject > 0 && prose.Is(subject - 1, "no") || subject > 1 && prose.Words[subject - 1].Head == subject && prose.Is(subject - 2, "no");

    /// <summary>"accused of doing", "plans to do", "refused to do": what the governing verb makes of the clause.</summary>
    static Mode Governed(Prose prose, int predicate)
    {
        var head = prose.Words[predicate].Head;
        if (head < 0 || prose.Words[predicate].Relation is not (Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl)) return Mode.Asserted;
        return prose.Words[head].Lemma switch
        {
            "accuse" or "allege" or "suspect" or "charge" => Mode.Alleged,
            "plan" or "hope" or "aim" or "expect" or "intend" or "schedule" or "want" or "vow" or "promise" or "threaten" or "prepare" => Mode.Future,
            "refuse" or "decline" or "fail" or "deny" => Mode.Negated,
            _ => Mode.Asserted,
        };
    }
}
