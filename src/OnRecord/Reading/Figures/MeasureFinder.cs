using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>What each figure measures: the thing, the event it has a part in, and whose it is, from the dependency tree or, where a report is not parsed, from the words around.</summary>
sealed class MeasureFinder
{
    const int HighestClimb = 6;

    /// <summary>A relative clause further off than this hangs on another noun more often than on this one.</summary>
    const int NearestClause = 6;

    readonly Prose prose;
    readonly int[] entityOf;
    readonly int[] nameOf;
    readonly int[] firstChild;
    readonly int[] nextSibling;
    readonly ImmutableArray<Entity> entities;

    public MeasureFinder(Prose prose, ImmutableArray<Entity> entities)
    {
        (this.prose, this.entities) = (prose, entities);
        var count = prose.Words.Length;
        entityOf = new int[count];
        firstChild = new int[count];
        nextSibling = new int[count];
        nameOf = new int[count];
        Array.Fill(entityOf, -1);
        Array.Fill(nameOf, -1);
        Array.Fill(firstChild, -1);
        foreach (var entity in entities)
            foreach (var mention in entity.Mentions)
            {
                if ((uint)mention.HeadWord < (uint)count) entityOf[mention.HeadWord] = entity.Id;
                if (mention.Kind != MentionKind.Name) continue;
                for (var word = prose.WordFrom(mention.Start); word < count && prose.Words[word].Start < mention.End; word++) nameOf[word] = entity.Id;
            }
        for (var word = count - 1; word >= 0; word--)
        {
            nextSibling[word] = -1;
            if (prose.Words[word].Head is var head && (uint)head < (uint)count) (nextSibling[word], firstChild[head]) = (firstChild[head], word);
        }
    }

    public Measure Of(Figure figure)
    {
        int first = prose.WordFrom(figure.Start), last = prose.WordFrom(figure.End - 1);
        last = Math.Min(last, prose.Words.Length - 1);
        if (figure.Kind == FigureKind.Age) return new AgeBearer(prose, entities, entityOf, nameOf).Find(first, last);
        var thing = figure.About?.ThingWord ?? -1;
        var head = HeadOf(first, last, thing);
        var place = figure.Amount.Unit == "person" && Affected(first, Math.Max(last, thing), thing) is { } affected ? affected
            : prose.IsParsed ? FromTree(head, first, last, figure.Kind) : FromTags(first, last, figure.Kind);
        if (thing < 0 && figure.Kind is not (FigureKind.Count or FigureKind.Ordinal)) thing = NounBefore(first);
        if (thing < 0) thing = place.Thing;
        if (thing < 0 && figure.Kind is not (FigureKind.Count or FigureKind.Ordinal)) thing = NounAfter(last, prose.Sentences[Math.Min(prose.SentenceOf(first), prose.Sentences.Length - 1)]);
        return new(LemmaOf(thing), thing, LemmaOf(place.Event), place.Event, OwnerOf(thing, head, place, figure.Kind))
        {
            Role = place.Role,
            Kin = EventKin.Of(LemmaOf(place.Event), figure),
            Qualifiers = QualifiersOf(thing, head, first, last, figure.Kind),
        };
    }

    readonly record struct Placed(int Thing, int Event, string Role);

    string LemmaOf(int word) => word < 0 ? "" : prose.Words[word].Lemma is { Length: > 0 } lemma ? lemma : prose.SurfaceOf(word).ToString().ToLowerInvariant();

    /// <summary>The word of the figure that the rest of the sentence hangs on.</summary>
    int HeadOf(int first, int last, int thing)
    {
        if (thing >= first && thing <= last) return thing;
        for (var word = last; word >= first; word--)
        {
            if (prose.Words[word].Upos is Upos.Punct or Upos.Adp or Upos.Adv or Upos.Det) continue;
            var head = prose.Words[word].Head;
            if (head < first || head > last) return word;
        }
        return last;
    }

    /// <summary>What befell the persons counted, by the words at the number: "wounded four", "two slain victims", "three people dead", "five others were hurt".</summary>
    Placed? Affected(int first, int last, int thing)
    {
        var sentence = prose.Sentences[Math.Min(prose.SentenceOf(first), prose.Sentences.Length - 1)];
        for (var word = first; word <= last; word++)
            if (BareCountRules.AffectsPersons(prose.SurfaceOf(word))) return new(thing, word, "object");
        var coordinated = false;
        for (var word = last + 1; word < Math.Min(last + 10, sentence.EndWord); word++)
        {
            if (BareCountRules.AffectsPersons(prose.SurfaceOf(word)) || IsCondition(word)) return new(thing, word, IsActive(word, last) ? "subject" : "object");
            coordinated |= (prose.Is(word, "and") || prose.Is(word, "or")) && word + 1 < sentence.EndWord && prose.Words[word + 1].Upos is Upos.Num;
            if (!LeadsOn(word, coordinated)) break;
        }
        for (var word = first - 1; word >= Math.Max(sentence.FirstWord, first - 5); word--)
        {
            if (BareCountRules.AffectsPersons(prose.SurfaceOf(word)) && !prose.Is(word, "dead") && prose.Words[word].Penn is not Penn.Nns) return new(thing, word, "object");
            if (prose.Words[word].Upos is not (Upos.Adv or Upos.Det or Upos.Adj or Upos.Num or Upos.Adp or Upos.Pron)) break;
        }
        return null;
    }

    /// <summary>"in critical condition", "are stable": the adjective tells the state.</summary>
    bool IsCondition(int word) =>
        prose.Words[word].Upos is Upos.Adj && (prose.Is(word, "stable") || word + 1 < prose.Words.Length && prose.Is(word + 1, "condition"));

    /// <summary>Words between the persons and what befell them: "were also", "were found", "suffered minor", and after "and" a second number with its noun.</summary>
    bool LeadsOn(int word, bool coordinated) => prose.Words[word].Upos switch
    {
        Upos.Aux or Upos.Adv => true,
        Upos.Cconj or Upos.Num or Upos.Noun or Upos.Propn when coordinated => true,
        Upos.Adj or Upos.Adp => !prose.Is(word, "of"),
        Upos.Verb => LeadingVerbs.Contains(prose.Words[word].Lemma),
        Upos.Noun => prose.Is(word, "people") || prose.Is(word, "others"),
        _ => prose.Is(word, "more"),
    };

    static readonly HashSet<string> LeadingVerbs = new(StringComparer.Ordinal) { "find", "leave", "report", "confirm", "believe", "fear", "pronounce", "declare", "suffer", "sustain", "list", "remain", "presume", "be", "have" };

    /// <summary>"three men shot a guard": the verb stands bare behind its subject and has an object behind it.</summary>
    bool IsActive(int verb, int last) =>
        verb == last + 1 && prose.Words[verb].Penn is Penn.Vbd or Penn.Vbz or Penn.Vbp && verb + 1 < prose.Words.Length && prose.Words[verb + 1].Upos is Upos.Det or Upos.Num or Upos.Propn or Upos.Pron or Upos.Noun;

    /// <summary>Climbs from the figure to the verb, adjective or event noun that governs it.</summary>
    Placed FromTree(int word, int first, int last, FigureKind kind)
    {
        var thing = -1;
        if (Clause(word) is { } clause) return clause;
        for (var step = 0; step < HighestClimb; step++)
        {
            var (head, relation) = (prose.Words[word].Head, prose.Words[word].Relation);
            if (SubjectOf(word) is var subject and >= 0 && prose.Words[word].Upos is not Upos.Verb && subject != word) return new(thing < 0 && kind is not (FigureKind.Count or FigureKind.Ordinal) ? subject : thing, -1, "is");
            if (head < 0) return prose.Words[word].Upos is Upos.Verb or Upos.Adj ? new(thing, word, "root") : new(thing, -1, "");
            if (thing < 0 && kind is not (FigureKind.Count or FigureKind.Ordinal)) thing = NounOf(word);
            if (prose.Words[head].Upos is Upos.Pron) return new(thing, -1, "");
            if (RoleOf(relation) is { } role && prose.Words[head].Upos is not (Upos.Num or Upos.Punct) && !(head >= first && head <= last)) return Clause(head) is { } clauseOfHead && prose.Words[head].Upos is Upos.Noun ? clauseOfHead with { Thing = thing } : new(thing, head, Adjusted(role, word));
            word = head;
            if (thing < 0 && kind is not (FigureKind.Count or FigureKind.Ordinal) && prose.Words[word].Upos is Upos.Noun) thing = word;
            if (Clause(word) is { } inner) return inner with { Thing = thing };
        }
        return new(thing, -1, "");
    }

    /// <summary>The subject of a noun or number that stands with "be": "her bill was more than $284".</summary>
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
            if (child > word && child <= word + NearestClause && prose.Words[child].Upos == Upos.Verb && prose.Words[child].Relation is Relation.Acl or Relation.AclRelcl)
                return new(-1, child, prose.Words[child].Penn == Penn.Vbn || HasSubject(child, word) ? "object" : "subject");
        return null;
    }

    bool HasSubject(int verb, int noun)
    {
        for (var child = firstChild[verb]; child >= 0; child = nextSibling[child])
            if (prose.Words[child].Relation is Relation.Nsubj && prose.Words[child].Penn is not (Penn.Wdt or Penn.Wp) && child != noun) return !prose.Is(child, "that");
        return false;
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

    /// <summary>What the sum or measure is for or of: "$12m for reputational damages", "a $50,000 bond", "two days of talks".</summary>
    int NounOf(int word)
    {
        for (var child = firstChild[word]; child >= 0; child = nextSibling[child])
            if (child > word && prose.Words[child].Relation is Relation.Nmod && prose.Words[child].Upos is Upos.Noun) return child;
        return -1;
    }

    ImmutableArray<int> QualifiersOf(int thing, int head, int first, int last, FigureKind kind)
    {
        var noun = thing >= 0 ? thing : head;
        var found = ImmutableArray.CreateBuilder<int>();
        for (var word = first; word <= last && kind is FigureKind.Count or FigureKind.Ordinal; word++)
            if (word != noun && prose.Words[word].Upos is Upos.Adj or Upos.Noun or Upos.Propn && prose.Words[word].Penn != Penn.Cd) found.Add(word);
        if (!prose.IsParsed) return found.ToImmutable();
        for (var child = firstChild[noun]; child >= 0; child = nextSibling[child])
            if ((child < first || child > last) && prose.Words[child].Relation is Relation.Amod or Relation.Compound or Relation.Nmod or Relation.NmodPoss
                && prose.Words[child].Upos is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Verb) found.Add(child);
        found.Sort();
        return found.ToImmutable();
    }

    /// <summary>Whose: the possessor of the thing; for sums and durations the subject of their verb.</summary>
    int? OwnerOf(int thing, int head, Placed place, FigureKind kind)
    {
        foreach (var noun in (ReadOnlySpan<int>)[thing, head])
        {
            if (noun < 0) continue;
            for (var child = firstChild[noun]; child >= 0; child = nextSibling[child])
                if (prose.Words[child].Relation is Relation.NmodPoss && entityOf[child] >= 0) return entityOf[child];
        }
        if (kind is FigureKind.Count or FigureKind.Ordinal || place.Event < 0) return null;
        for (var verb = place.Event; verb >= 0; verb = prose.Words[verb].Relation is Relation.Xcomp or Relation.Conj or Relation.Advcl ? prose.Words[verb].Head : -1)
            for (var child = firstChild[verb]; child >= 0; child = nextSibling[child])
                if (prose.Words[child].Relation is Relation.Nsubj or Relation.NsubjPass && entityOf[child] >= 0) return entityOf[child];
        return null;
    }

    /// <summary>Without a tree: the nearest verb before the figure in its clause, else the first after it.</summary>
    Placed FromTags(int first, int last, FigureKind kind)
    {
        var sentence = prose.Sentences[Math.Min(prose.SentenceOf(first), prose.Sentences.Length - 1)];
        var thing = kind is FigureKind.Count or FigureKind.Ordinal ? -1 : NounAfter(last, sentence);
        for (var word = last + 1; word < Math.Min(last + 6, sentence.EndWord); word++)
        {
            if (prose.Words[word].Upos is Upos.Verb) return new(thing, word, prose.Words[word].Penn == Penn.Vbn ? "object" : "subject");
            if (prose.Words[word].Upos is Upos.Adj && prose.Is(word, "dead")) return new(thing, word, "subject");
            if (prose.Words[word].Upos is not (Upos.Aux or Upos.Adv)) break;
        }
        for (var word = first - 1; word >= sentence.FirstWord; word--)
        {
            if (prose.Words[word].Upos is Upos.Verb) return new(thing, word, "object");
            if (prose.Words[word].Upos is Upos.Aux && thing < 0 && kind is not (FigureKind.Count or FigureKind.Ordinal) && word > sentence.FirstWord && first - word < 4 && prose.Words[word - 1].Upos is Upos.Noun) return new(word - 1, -1, "is");
            if (prose.Is(word, ";") || prose.Is(word, ",") && first - word > 3) break;
        }
        return new(thing, -1, "");
    }

    /// <summary>"a bill for a whopping $284", "a speed of 60 mph", "at an altitude of ten miles": the noun that the figure is joined to by "of" or "for".</summary>
    int NounBefore(int first)
    {
        var word = first - 1;
        while (word > 0 && prose.Words[word].Upos is Upos.Det or Upos.Adj or Upos.Adv) word--;
        return word > 0 && (prose.Is(word, "of") || prose.Is(word, "for")) && prose.Words[word - 1].Upos is Upos.Noun ? word - 1 : -1;
    }

    /// <summary>The noun of "in damages", "for reputational damages" behind a sum.</summary>
    int NounAfter(int last, Sentence sentence)
    {
        var word = last + 1;
        if (word >= sentence.EndWord || prose.Words[word].Upos is not (Upos.Adp or Upos.Noun or Upos.Adj)) return -1;
        for (; word < Math.Min(last + 6, sentence.EndWord); word++)
            if (prose.Words[word].Upos is Upos.Noun && (word + 1 >= sentence.EndWord || prose.Words[word + 1].Upos is not Upos.Noun)) return word;
        return -1;
    }
}
