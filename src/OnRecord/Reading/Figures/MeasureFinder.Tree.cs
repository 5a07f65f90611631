using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>The event a figure has a part in, by the dependency tree.</summary>
sealed partial class MeasureFinder
{
    /// <summary>Climbs from the figure to the verb, adjective or event noun that governs it.</summary>
    Placed FromTree(int word, int first, int last, FigureKind kind)
    {
        var thing = -1;
        if (Clause(word) is { } clause) return clause;
        // The tree may hang the subject on any word of the figure ("more" of "more than $90").
        for (var own = first; own <= last && kind is not (FigureKind.Count or FigureKind.Ordinal); own++)
            if (own != word && SubjectOf(own) is var owner and >= 0) return new(owner, -1, "is");
        for (var step = 0; step < HighestClimb; step++)
        {
            var (head, relation) = (prose.Words[word].Head, prose.Words[word].Relation);
            if (SubjectOf(word) is var subject and >= 0 && prose.Words[word].Upos is not Upos.Verb && subject != word)
                return new(thing < 0 && kind is not (FigureKind.Count or FigureKind.Ordinal) ? subject : thing, -1, "is");
            if (head < 0) return prose.Words[word].Upos is Upos.Verb or Upos.Adj ? new(thing, word, "root") : new(thing, -1, "");
            if (thing < 0 && kind is not (FigureKind.Count or FigureKind.Ordinal)) thing = NounOf(word) is var noun and >= 0 ? noun : ForWhat(last, kind);
            if (prose.Words[head].Upos is Upos.Pron) return new(thing, -1, "");
            if (IsBefore(head, first))
            {
                word = prose.Words[head].Head == head - 1 ? head - 1 : head;
                continue;
            }
            var role = RoleOf(relation);
            if (role == "subject" && Needed(head) is var (needed, passive)) (head, role) = (needed, passive ? "object" : role);
            if (role is not null && prose.Words[head].Upos is not (Upos.Num or Upos.Punct)
                && !(head >= first && head <= last))
                return prose.Words[head].Upos is Upos.Noun && FateOf(head) is { } fate ? fate with { Thing = thing }
                    : new(thing, head, Adjusted(role, word));
            word = head;
            if (thing < 0 && kind is not (FigureKind.Count or FigureKind.Ordinal) && prose.Words[word].Upos is Upos.Noun) thing = word;
            if (Clause(word) is { } inner) return inner with { Thing = thing };
        }
        return new(thing, -1, "");
    }

    /// <summary>"had to be moved": what the persons had to do is the event.</summary>
    (int Verb, bool IsPassive)? Needed(int verb)
    {
        if (prose.Words[verb].Lemma != "have") return null;
        for (var child = firstChild[verb]; child >= 0; child = nextSibling[child])
            if (child > verb && prose.Words[child].Relation == Relation.Xcomp && prose.Words[child].Upos == Upos.Verb)
                return (child, prose.Words[child].Penn == Penn.Vbn);
        return null;
    }

    /// <summary>"a whopping $284 billion", "an estimated 300 people": what stands between article and number belongs to the number.</summary>
    bool IsBefore(int head, int first) =>
        head == first - 1 && head > 0 && (prose.Words[head].Penn is Penn.Vbg or Penn.Vbn || prose.Words[head].Upos == Upos.Adj) && prose.Words[head - 1].Upos == Upos.Det;

    /// <summary>"were among the 27 people killed": what the noun said of them suffered, they did.</summary>
    Placed? FateOf(int noun) =>
        Clause(noun) ?? (noun + 1 < prose.Words.Length && BareCountRules.AffectsPersons(prose.SurfaceOf(noun + 1))
            ? new(-1, noun + 1, "object") : null);

    /// <summary>The subject of a noun or number that stands with "be": "the fine was more than $90".</summary>
    int SubjectOf(int word)
    {
        int subject = -1, copula = -1;
        for (var child = firstChild[word]; child >= 0; child = nextSibling[child])
        {
            if (prose.Words[child].Relation is Relation.Nsubj) subject = child;
            if (prose.Words[child].Relation is Relation.Cop) copula = child;
        }
        return copula >= 0 ? subject : -1;
    }

    /// <summary>"people killed", "people that he follows", "shot at": a participle or relative clause of the noun itself.</summary>
    Placed? Clause(int word)
    {
        for (var child = firstChild[word]; child >= 0; child = nextSibling[child])
            if (child > word && child <= word + NearestClause && prose.Words[child].Upos == Upos.Verb
                && prose.Words[child].Relation is Relation.Acl or Relation.AclRelcl && !IsAtWhich(word))
                return new(-1, child, prose.Words[child].Penn == Penn.Vbn || HasSubject(child, word) ? "object" : "subject");
        return null;
    }

    /// <summary>"briefings at which he spoke": the clause tells of something else that has its place there.</summary>
    bool IsAtWhich(int noun) =>
        noun + 2 < prose.Words.Length && prose.Words[noun + 1].Upos == Upos.Adp && prose.Words[noun + 2].Penn is Penn.Wdt or Penn.Wp;

    bool HasSubject(int verb, int noun)
    {
        for (var child = firstChild[verb]; child >= 0; child = nextSibling[child])
            if (prose.Words[child].Relation is Relation.Nsubj && prose.Words[child].Penn is not (Penn.Wdt or Penn.Wp) && child != noun)
                return !prose.Is(child, "that");
        return false;
    }

    /// <summary>"should pay him $9m", "asked jurors to award $9m": a sum that someone is to be given is one that is sought.</summary>
    string KinOf(int verb, Figure figure)
    {
        var kin = EventKin.Of(LemmaOf(verb), figure);
        if (kin is "injured" or "shot" && verb > 0 && (prose.Is(verb - 1, "fatally") || prose.Is(verb - 1, "mortally"))) return "killed";
        if (kin != "awarded" || verb < 0) return kin;
        for (var child = firstChild[verb]; child >= 0; child = nextSibling[child])
            if (prose.Words[child].Relation == Relation.Aux && Cues.Wishing.Contains(prose.Words[child].Lemma)) return "sought";
        return prose.Words[verb] is { Relation: Relation.Xcomp or Relation.Ccomp, Head: >= 0 and var head } && EventKin.Of(LemmaOf(head), figure) == "sought" ? "sought" : kin;
    }

    static string? RoleOf(Relation relation) => relation switch
    {
        Relation.Nsubj or Relation.Csubj => "subject",
        Relation.NsubjPass or Relation.Obj or Relation.Iobj => "object",
        Relation.OblAgent => "subject",
        Relation.Obl or Relation.Advmod or Relation.Xcomp => "adjunct",
        Relation.Root => "root",
        _ => null,
    };

    /// <summary>An adjunct is told apart by its preposition: "killed by two men", "jailed for ten years".</summary>
    string Adjusted(string role, int word)
    {
        if (role != "adjunct") return role;
        for (var child = firstChild[word]; child >= 0; child = nextSibling[child])
            if (prose.Words[child].Relation == Relation.Case) return "adjunct:" + LemmaOf(child);
        return role;
    }

    /// <summary>What the sum or measure is for or of: "$9m for lost trade", "a $50,000 bond", "two days of talks".</summary>
    int NounOf(int word)
    {
        for (var child = firstChild[word]; child >= 0; child = nextSibling[child])
            if (child > word && prose.Words[child].Relation is Relation.Nmod && prose.Words[child].Upos is Upos.Noun && Joins(child)) return child;
        return -1;
    }

    /// <summary>"two days of talks", not "135 pounds with brown hair".</summary>
    bool Joins(int noun)
    {
        for (var child = firstChild[noun]; child >= 0; child = nextSibling[child])
            if (prose.Words[child].Relation == Relation.Case) return Cues.JoiningThing.Contains(prose.SurfaceOf(child)) || prose.Is(child, "to") || prose.Is(child, "on");
        return true;
    }

    /// <summary>"want $9m for lost wages": the noun of "for" right after a sum, even where the tree hangs it on the verb.</summary>
    int ForWhat(int last, FigureKind kind)
    {
        if (kind != FigureKind.Money || last + 1 >= prose.Words.Length || !prose.Is(last + 1, "for")) return -1;
        var (noun, relation) = (prose.Words[last + 1].Head, prose.Words[last + 1].Relation);
        return relation == Relation.Case && noun > last && prose.Words[noun].Upos is Upos.Noun ? noun : -1;
    }
}
