using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>An age said of someone, and ages by a bound: "she was 19", "turned 50", "those 60 and older", "voters under 30".</summary>
static class AgePredicate
{
    /// <summary>"she was 19", "who is 80", "turned 50", "died at 77": a bare number said of someone.</summary>
    public static bool TryPredicate(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (numeral.IsVague || numeral.Scaled || CountRules.IsOne(atoms, numeral) || numeral.Min is < 1 or > AgeRules.Oldest || numeral.Min % 1 != 0) return false;
        if (numeral.IsRange) return TryPeopleBetween(atoms, numeral, out draft);
        if (TryAndOlder(atoms, numeral, out draft)) return true;
        if (atoms.Is(numeral.End, "or") && atoms.Is(numeral.End + 1, "so")) return false; // "than it was 10 or so years ago"
        if (!EndsClause(atoms, numeral.End)
            && !(IsBeyond(atoms, numeral.Start)
            && (atoms.Is(numeral.Start - 1, "than") || atoms.Upos(numeral.End) is Upos.Verb or Upos.Aux)))
            return false;
        var verb = numeral.Start - 1;
        while (atoms.IsIn(verb, Cues.BeforePredicateAge)) verb--;
        var turned = atoms.IsAny(verb, "turned", "turns", "turning", "turn") && numeral.Min > 3;
        var died = atoms.Is(verb, "at") && atoms.IsIn(verb - 1, Cues.AtAnAge);
        if (IsBeyond(atoms, numeral.Start))
        {
            var most = atoms.IsAny(numeral.Start - 1, "under") || atoms.Is(numeral.Start - 2, "younger");
            draft = new(FigureKind.Age, numeral.Start - (atoms.Is(numeral.Start - 1, "than") ? 2 : 1), numeral.End, new(most ? null
                : numeral.Min, most ? numeral.Min : null, "year", false), "age-bound");
            return true;
        }
        if (!turned && !died && !IsPersonIs(atoms, verb)) return false;
        draft = new Draft(FigureKind.Age, numeral.Start, numeral.End, new(numeral.Min, numeral.Min, "year", false),
            "age-predicate").Hedged(atoms);
        return true;
    }

    /// <summary>"those 60 and older", "people 12 and under".</summary>
    static bool TryAndOlder(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = OrOlder(atoms, numeral.End) is { } older
            ? new(FigureKind.Age, numeral.Start, numeral.End + 2, new(older ? numeral.Min : null, older ? null : numeral.Min, "year", false),
            "age-and-older") : default;
        return draft.Rule is not null;
    }

    /// <summary>Whether "or older" stands there (true), or "and younger" (false); null for neither.</summary>
    public static bool? OrOlder(Atoms atoms, int at) =>
        atoms.IsAny(at, "and", "or") && atoms.IsAny(at + 1, "older", "younger", "over", "under", "up", "above", "below") && !Thing.TryRead(atoms, at + 2, plural: true, out _)
            ? !atoms.IsAny(at + 1, "younger", "under", "below") : null;

    /// <summary>"those 30 to 64", "adults 18-29".</summary>
    static bool TryPeopleBetween(Atoms atoms, Numeral numeral, out Draft draft)
    {
        var people = numeral.Start - 1;
        var found = numeral.Max <= AgeRules.Oldest
            && (atoms.Is(numeral.End, "age") && atoms.IsNoun(numeral.End + 1) ||atoms.Is(people, "those") || atoms.Has(people, TermKind.Person) && Thing.Counts(atoms, people))
            && !Thing.TryRead(atoms, numeral.End, plural: true, out _);
        draft = found
            ? new(FigureKind.Age, numeral.Start, numeral.End, new(numeral.Min, numeral.Max, "year", false), "age-people-between")
            : default;
        return found;
    }

    /// <summary>"older than 40", "Americans under 30", "women over 50".</summary>
    static bool IsBeyond(Atoms atoms, int number) =>
        atoms.Is(number - 1, "than") && atoms.IsAny(number - 2, "older", "younger")
        || atoms.IsAny(number - 1, "under", "over")
        && (Thing.IsPerson(atoms, number - 2) && Thing.Counts(atoms, number - 2)
        || atoms.IsAny(number - 2, "those", "anyone", "everyone"));

    static bool EndsClause(Atoms atoms, int at) =>
        atoms[at].Kind == AtomKind.Edge || atoms.IsIn(at, Cues.AfterPredicateAge);

    /// <summary>"the median age was 37", "the average age of the judges is 64".</summary>
    static bool IsAgeOf(Atoms atoms, int subject)
    {
        for (var at = subject; at > subject - 12; at--)
            if (atoms.Is(at, "age")) return at == subject || atoms.IsAny(at + 1, "of", "for", "at", "that");
        return false;
    }

    static bool IsPersonIs(Atoms atoms, int verb)
    {
        if (!atoms.IsIn(verb, Cues.Be)) return false;
        var subject = verb - 1;
        while (atoms.Is(verb, "be") && atoms.Upos(subject) is Upos.Aux or Upos.Adv) subject--; // "will soon be 80"
        if (subject < verb - 1 && atoms.Upos(subject) == Upos.Propn) return true;
        if (IsAgeOf(atoms, subject) || subject == 1 && atoms.Upos(0) == Upos.Propn && atoms.Upos(1) == Upos.Propn && !atoms.IsPlural(1)) return true;
        return atoms.IsAny(subject, "he", "she", "who", "I", "they")
            || atoms.Has(subject, TermKind.Person) && !Thing.Counts(atoms, subject) && !atoms.Is(verb, "'s") && !atoms.Is(verb, "’s");
    }
}
