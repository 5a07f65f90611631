using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>Who and what takes part in what a verb or noun names, as concepts: "the suspect's arrest" and "they arrested the suspect" have one patient or more in common.</summary>
/// <param name="Agents">Subjects; for a word that has none, those of the verb it hangs on.</param>
/// <param name="Patients">Objects and subjects of passives.</param>
/// <param name="All">These and every other word that hangs on it, with what qualifies them.</param>
sealed record EventCast(HashSet<int> Agents, HashSet<int> Patients, HashSet<int> All)
{
    const int HighestClimb = 3;

    /// <param name="first">The first word of the phrase that names the event.</param>
    /// <param name="end">The first word after it.</param>
    /// <param name="head">Its main word.</param>
    /// <param name="concepts">The concepts of the report's words.</param>
    public static EventCast Of(Prose prose, Sentence sentence, int first, int end, int head, ReadOnlySpan<int> concepts)
    {
        var cast = new EventCast([], [], []);
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
        {
            if (prose.Words[w].Head < first || prose.Words[w].Head >= end || w >= first && w < end) continue;
            switch (prose.Words[w].Relation)
            {
                case Relation.Nsubj or Relation.OblAgent: cast.Add(cast.Agents, prose, sentence, w, concepts); break;
                case Relation.NsubjPass or Relation.Obj: cast.Add(cast.Patients, prose, sentence, w, concepts); break;
                case Relation.Iobj or Relation.Obl or Relation.Nmod or Relation.NmodPoss or Relation.Compound or Relation.Amod: cast.Add(null, prose, sentence, w, concepts); break;
            }
        }
        if (cast.Agents.Count == 0) cast.Climb(prose, sentence, first, end, head, concepts);
        return cast;
    }

    /// <summary>"He is accused of killing", "the man who was arrested": whoever is the subject of, or qualified by, what the word hangs on.</summary>
    void Climb(Prose prose, Sentence sentence, int first, int end, int head, ReadOnlySpan<int> concepts)
    {
        var (at, relation) = (prose.Words[head].Head, prose.Words[head].Relation);
        for (var step = 0; step < HighestClimb && at >= 0; step++)
        {
            var found = false;
            for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
            {
                if (prose.Words[w].Head != at || w == head || prose.Words[w].Relation is not (Relation.Nsubj or Relation.NsubjPass) || w >= first && w < end) continue;
                Add(Agents, prose, sentence, w, concepts);
                found = true;
            }
            if (relation is Relation.Acl or Relation.AclRelcl or Relation.Appos or Relation.Amod or Relation.Compound) Add(null, prose, sentence, at, concepts);
            if (found) return;
            (at, relation) = (prose.Words[at].Head, prose.Words[at].Relation);
        }
    }

    void Add(HashSet<int>? role, Prose prose, Sentence sentence, int word, ReadOnlySpan<int> concepts)
    {
        if (concepts[word] != 0)
        {
            role?.Add(concepts[word]);
            All.Add(concepts[word]);
        }
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
            if (prose.Words[w].Head == word && concepts[w] != 0 && prose.Words[w].Relation is Relation.Nmod or Relation.NmodPoss or Relation.Compound or Relation.Appos or Relation.Conj or Relation.Flat) All.Add(concepts[w]);
    }
}
