using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Places in an order and what a "double" or "triple" counts: "sixth day", "a third, unnamed driver", "double homicide",
/// "two-thirds".</summary>
static class RankRules
{
    /// <summary>An ordinal and its noun: "its first steel bridge", "the 11th win". Not a class ("first-degree", "first lady"), a name or
    /// a date.</summary>
    public static bool TryOrdinal(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!TryReadOrdinal(atoms, at, out var value, out var end)) return false;
        if (atoms.Is(end, "and") && atoms.IsAny(end + 1, "final", "last")) end += 2; // "the 12th and final game"
        if (IsClass(atoms, at, end)) return false;
        if (atoms.IsHyphen(end)) end++; // "the second-largest city"
        if (IsSuperlative(atoms, end, out var most) && !Thing.TryRead(atoms, most, plural: false, out _))
        {
            draft = new(FigureKind.Ordinal, at, most, new(value, value, "ordinal", false), "ordinal"); // "(8th lowest)"
            return true;
        }
        while (atoms.IsAny(end, ",") && atoms.Upos(end + 1) == Upos.Adj) end++;
        if (!Thing.TryRead(atoms, end, plural: false, out var thing)
            || Thing.Counts(atoms, thing.Head) && !atoms.Has(thing.Head, TermKind.Person)
            || atoms.IsAny(thing.Head, "district", "circuit", "precinct", "ward")
            || atoms[end].Glued && atoms[end - 1].Kind != AtomKind.Symbol)
            return false;
        if (atoms.Text(thing.Head).EndsWith("ing", StringComparison.Ordinal) && atoms.Upos(thing.End) is Upos.Pron or Upos.Det) return false; // "without first asking them"
        if (atoms.IsHyphen(thing.End) && Thing.TryRead(atoms, thing.End + 1, plural: false, out var made)) thing = made; // "the first man-made lake"
        if (atoms.IsCapital(end) && atoms.IsCapital(thing.Head) && (atoms.IsCapital(at) || !atoms.Has(thing.Head, TermKind.Person)) // "the first Republican elected"
            && (atoms.IsNumber(at) || atoms.Upos(thing.Head) == Upos.Propn))
            return false;
        draft = new(FigureKind.Ordinal, at, thing.End, new(value, value, "ordinal", false), "ordinal") { Thing = thing.Head };
        return true;
    }

    static bool IsSuperlative(Atoms atoms, int at, out int end)
    {
        end = at + 1;
        return atoms.Penn(at) == Penn.Jjs && !atoms.IsAny(at, "most", "least", "best");
    }

    static bool TryReadOrdinal(Atoms atoms, int at, out decimal value, out int end)
    {
        (value, end) = (0, at + 1);
        if (atoms.IsNumber(at))
        {
            value = atoms[at].Value;
            end = at + 2;
            return atoms[at + 1].Glued && atoms.IsAny(at + 1, "st", "nd", "rd", "th");
        }
        if (atoms.Has(at, TermKind.Cardinal) && atoms[at].Term!.Value % 10 == 0 && atoms.IsHyphen(at + 1)
            && atoms.Has(at + 2, TermKind.Ordinal))
        {
            (value, end) = (atoms[at].Term!.Value + atoms[at + 2].Term!.Value, at + 3);
            return true;
        }
        if (!atoms.Has(at, TermKind.Ordinal)) return false;
        value = atoms[at].Term!.Value;
        return true;
    }

    static bool IsClass(Atoms atoms, int at, int end) =>
        atoms.IsDash(end) && atoms.Penn(end + 1) != Penn.Jjs || atoms.IsDash(at - 1) && atoms[at].Glued
        || atoms.IsIn(end, Cues.NotRanked) && !(atoms.Is(end, "person") && (atoms.IsAny(end + 1, "to", "who", "in") || atoms.Penn(end + 1) == Penn.Vbn))
        || atoms.Is(at, "second") && atoms.IsAny(at - 1, "a", "per", "each", "every") && !atoms.IsNoun(end)
        && atoms.Upos(end) != Upos.Adj;

    /// <summary>"double homicide", "triple murders": the victims of one deed.</summary>
    public static bool TryMultiple(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!atoms.Has(at, TermKind.Multiple) || atoms.Is(at, "twin")) return false;
        var noun = atoms.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (atoms.IsAny(noun, "fatal")) noun++;
        if (!atoms.IsIn(noun, Cues.Deeds)) return false;
        var value = atoms[at].Term!.Value;
        draft = new(FigureKind.Count, at, noun + 1, new(value, value, "person", false), "multiple-deed") { Thing = noun };
        return true;
    }

    /// <summary>"two-thirds", "a third of", "a quarter of", "half of", "one in five", "three out of four".</summary>
    public static bool TryFraction(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        decimal count = 1;
        var part = at;
        if (Numerals.TryReadSingle(atoms, at, false, out var numeral) && !numeral.IsVague && !numeral.Scaled
            && numeral.Min is > 0 and < 100)
        {
            if (TryOutOf(atoms, numeral, out draft)) return true;
            (count, part) = (numeral.Min, atoms.IsHyphen(numeral.End) ? numeral.End + 1 : numeral.End);
        }
        else if (atoms.IsAny(at, "a", "an")) part = at + 1;
        if (part == at && (atoms.Has(at - 1, TermKind.Ordinal) || atoms.IsAny(at - 1, "latter", "last", "final", "early", "bottom", "top", "northern", "southern", "eastern", "western", "upper", "lower"))) return false; // "the first half of the decade"
        if (atoms[part].Term is not { Denominator: > 1 } term || part == at && !atoms.Is(at, "half") || numeral.InDigits) return false;
        var of = atoms.Is(part + 1, "of") || atoms.Is(part, "half") && part == at && atoms.IsIn(part + 1, Cues.AfterHalf)
            && !atoms.Is(part + 1, "a");
        of |= atoms.Is(part, "half") && part == at && atoms.IsAny(at - 1, "than", "nearly", "almost", "about", "roughly", "approximately", "over")
            && (atoms[part + 1].Kind == AtomKind.Edge || atoms.Upos(part + 1) is Upos.Adp or Upos.Punct or Upos.Verb or Upos.Aux) && !(atoms.IsDash(part + 1) && atoms[part + 1].Glued);
        of |= atoms.Is(part, "half") && part == at && atoms.IsAny(at - 1, "and", "while") && atoms.Upos(part + 1) is Upos.Aux;
        of |= atoms.Is(part, "quarter") && part == at + 1 && atoms.Upos(part + 1) == Upos.Verb;
        if (part > at && count == 1 && !of || part == at && !of || count > 1 && atoms.Text(part)[^1] != 's' && !atoms.IsHyphen(part - 1))
            return false;
        if (atoms.IsAny(part, "quarters", "halves", "half") && part > at && !of && !atoms.IsHyphen(part - 1)) return false;
        if (atoms.Is(part + 1, "of") && atoms.IsAny(part + 2, "a", "one") && atoms.IsAny(part + 3, "percent", "percentage"))
        {
            var end = atoms.Is(part + 4, "point") ? part + 5 : part + 4; // "one-tenth of a percent"
            draft = new Draft(FigureKind.Percentage, at, end, new(count / term.Denominator, count / term.Denominator, end > part + 4 ? "percentage point" : "percent", false), "fraction").Hedged(atoms);
            return true;
        }
        draft = new Draft(FigureKind.Percentage, at, part + 1,
            new(Round(count / term.Denominator), Round(count / term.Denominator), "percent", true), "fraction").Hedged(atoms);
        if (term.Denominator is 2 or 4 or 5 or 10) draft = draft with { Amount = draft.Amount with { Approximate = false } };
        return true;
    }

    /// <summary>"one in five", "three out of four": a share.</summary>
    static bool TryOutOf(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        var at = numeral.End;
        if (atoms.IsHyphen(at)) at++;
        var link = atoms.Is(at, "out") && atoms.Is(at + 1, "of") ? at + 2 : atoms.Is(at, "in") || atoms.Is(at, "of") && atoms.Is(at + 1, "every") ? at + 1 : 0;
        if (link == 0) return false;
        if (atoms.IsHyphen(link)) link++;
        if (atoms.Is(link, "every")) link++;
        if (!Numerals.TryReadSingle(atoms, link, false, out var whole) || whole.IsVague || (atoms.Is(link - 1, "of") && numeral.InDigits ? whole.Min < numeral.Min : whole.Min <= numeral.Min)
            || whole.InDigits != numeral.InDigits && atoms.Is(link - 1, "in") && !(CountRules.IsOne(atoms, numeral) && whole.Min <= 100 && !atoms.Is(at - 2, ","))
            && whole.Min is not (3 or 4 or 5 or 10 or 20 or 50 or 100 or 1000))
            return false;
        if (NotFigures.LooksLikeYear(atoms, link) || atoms.Is(link - 1, "in")
            && (UnitRules.TryReadUnit(atoms, whole, out _, out _) || numeral.Min > 9))
            return false;
        var share = Round(numeral.Min / whole.Min);
        draft = new Draft(FigureKind.Percentage, numeral.Start, whole.End, new(share, share, "percent", false), "share").Hedged(atoms);
        return true;
    }

    static decimal Round(decimal share) => Math.Round(share * 100, 1);
}
