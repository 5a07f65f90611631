using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Whether the words around a bare number in digits say that it counts: totals, changes, more of what was just counted.</summary>
static class CountContext
{
    /// <param name="before">The atom before the number and its hedges.</param>
    public static bool Tells(Atoms atoms, Numeral numeral, int before) =>
        IsTotalOf(atoms, before) || IsToll(atoms, before) || atoms.Is(numeral.Start - 1, "least")
        || atoms.Is(numeral.Start - 1, "of") && atoms.IsAny(numeral.Start - 2, "upward", "upwards")
        || atoms.Is(numeral.Start - 1, "as") && atoms.IsAny(numeral.Start - 2, "many", "high", "few")
        || IsChange(atoms, numeral) || IsOfKnown(atoms, numeral) || IsNumberGiven(atoms, numeral) || IsListed(atoms, numeral)
        || IsOfFirst(atoms, numeral) || IsFromTo(atoms, numeral) || IsBroughtTo(atoms, numeral)
        || atoms.Is(numeral.End, "per") && atoms.IsNumber(numeral.End + 1) // "350 per 100,000"
        || atoms.Is(numeral.Start - 1, "+") && atoms[numeral.Start].Glued // "+19.6 Venn"
        || IsOtherSubject(atoms, numeral) || IsBounded(atoms, numeral) || IsOtherObject(atoms, numeral);

    /// <summary>"had grown to 22, from 14", "up from 69": what rises and falls is counted.</summary>
    static bool IsChange(Atoms atoms, Numeral numeral)
    {
        var link = numeral.Start - 1;
        while (atoms.IsIn(link, Cues.BoundsBeforeYearLike) || atoms.IsAny(link, "more", "less", "fewer", "at")) link--; // "to more than 500"
        if (!atoms.IsAny(link, "to", "from")) return false;
        var verb = link - 1;
        if (atoms.Is(link, "from") && atoms.Is(verb, ",") && atoms.IsNumber(verb - 1)) return IsChange(atoms, numeral with { Start = verb - 1 });
        return atoms.IsIn(verb, Cues.Growing) || atoms.IsNumber(verb) && atoms.Is(verb - 1, "from") && atoms.IsIn(verb - 2, Cues.Growing);
    }

    /// <summary>More of what was just counted: "100 votes out of 538", "of those, 11 took office", "744 seats, ahead of Venn with 545".</summary>
    static bool IsOfKnown(Atoms atoms, Numeral numeral)
    {
        if (atoms.LastCount == numeral.Start - 1 && atoms.Is(numeral.Start - 1, "to")) return true; // "a lead of 1,235 to 580"
        if (atoms.LastCounted is null) return atoms.Is(numeral.Start - 1, ",") && IsOfThose(atoms, numeral.Start - 2);
        var before = numeral.Start - 1;
        return atoms.Is(before, "of") && atoms.Is(before - 1, "out")
            || atoms.Is(before, ",") && IsOfThose(atoms, before - 1)
            || IsElliptic(atoms, before, numeral.End)
            || atoms.Is(before, "with") && atoms.Upos(before - 1) == Upos.Propn && (atoms[numeral.End].Kind == AtomKind.Edge || atoms.IsAny(numeral.End, ",", ".", ";", "and"));
    }

    /// <summary>"six seats, compared to 114 for the south", "24 seats, while Venn's party scored 30", "firms, of which 800 closed", "seven of the 22 said".</summary>
    static bool IsElliptic(Atoms atoms, int before, int end) =>
        (atoms.Is(before, "of") && atoms.Is(before - 1, "instead") || atoms.Is(before, "than") && atoms.Is(before - 1, "rather") || atoms.IsAny(before, "to", "against", "versus", "than") && atoms.IsAny(before - 1, "compared", "opposed", "more", "fewer", "less")
            || atoms.IsAny(before, "scored", "secured", "took", "seized", "claimed", "which")
            || atoms.Is(before, "the") && atoms.Is(before - 1, "of") && atoms.Has(before - 2, TermKind.Cardinal))
        && (atoms[end].Kind == AtomKind.Edge || atoms.IsAny(end, ",", ".", ";", "and", "for", "in") || atoms.Upos(end) is Upos.Verb or Upos.Aux);

    /// <summary>"six members voted for it and 26 voted against": the same are counted again.</summary>
    static bool IsOtherSubject(Atoms atoms, Numeral numeral) =>
        atoms.LastCounted is not null && atoms.Penn(numeral.End) is Penn.Vbd or Penn.Vbp && (atoms.IsAny(numeral.Start - 1, "and", "while", "but", ";") || atoms.Is(numeral.Start - 1, "only") && atoms.Is(numeral.Start - 2, ","))
            && !NotFigures.LooksLikeYear(atoms, numeral.Start);

    /// <summary>"10 of the last 12", "of the top 25, 18 give".</summary>
    static bool IsOfFirst(Atoms atoms, Numeral numeral) =>
        atoms.IsAny(numeral.Start - 1, "top", "last", "first", "bottom", "past") && atoms.Is(numeral.Start - 2, "the") && atoms.IsAny(numeral.Start - 3, "of")
        || atoms.Is(numeral.Start - 1, ",") && atoms.Is(0, "of") && !NotFigures.LooksLikeYear(atoms, numeral.Start);

    /// <summary>How far before "from" or "to" the verb of change is looked for, in atoms.</summary>
    const int FarthestChange = 8;

    /// <summary>"cut its number of berths from 90 to 12".</summary>
    static bool IsFromTo(Atoms atoms, Numeral numeral)
    {
        var from = atoms.Is(numeral.Start - 1, "from") && atoms.Is(numeral.End, "to") && atoms.IsNumber(numeral.End + 1) ? numeral.Start - 1
            : atoms.Is(numeral.Start - 1, "to") && atoms.IsNumber(numeral.Start - 2) && atoms.Is(numeral.Start - 3, "from") ? numeral.Start - 3 : -1;
        if (from < 0 || NotFigures.LooksLikeYear(atoms, numeral.Start)) return false;
        for (var at = from - 1; at >= from - FarthestChange; at--)
        {
            if (atoms.IsAny(at, "age", "ages")) return false;
            if (atoms.IsIn(at, Cues.Growing) || atoms.IsIn(at, Cues.Changing)) return true;
        }
        return false;
    }

    /// <summary>"brings the total of pardons to 148".</summary>
    static bool IsBroughtTo(Atoms atoms, Numeral numeral)
    {
        if (!atoms.Is(numeral.Start - 1, "to") || NotFigures.LooksLikeYear(atoms, numeral.Start)) return false;
        for (var at = numeral.Start - 2; at >= numeral.Start - FarthestChange; at--)
            if (atoms.IsAny(at, "brings", "brought", "bringing", "bring")) return true;
        return false;
    }

    /// <summary>"fewer than 50.", "some 300 alone", "only 109 out of 350,000": what is bounded is counted; "at about 10" is a time.</summary>
    static bool IsBounded(Atoms atoms, Numeral numeral)
    {
        var bound = numeral.Start - 1;
        if (numeral.Min % 1 != 0 || NotFigures.LooksLikeYear(atoms, numeral.Start) || atoms.IsDash(numeral.End)) return false;
        if (atoms.Is(bound, "than")) return atoms.IsAny(bound - 1, "more", "fewer") && !atoms.IsAny(bound - 2, "by", "until", "at", "to", "from");
        if (atoms.Is(bound, "only")) return atoms.Is(numeral.End, "out") && atoms.Is(numeral.End + 1, "of");
        if (atoms.Is(bound, "another") && atoms.Is(bound - 1, "least")) return true;
        if (atoms.Is(bound, "at")) return atoms.IsIn(bound - 1, Cues.Standing);
        if (atoms.Is(bound, "by")) return !atoms.IsAny(bound - 1, "up", "down", "over", "against") && (atoms.IsIn(bound - 1, Cues.Growing) || atoms.IsIn(bound - 1, Cues.Playing) || atoms.IsAny(bound - 1, "behind", "ahead")) && (atoms[numeral.End].Kind == AtomKind.Edge || atoms.IsAny(numeral.End, ".", ",", ";", "and"));
        return atoms.IsAny(bound, "some", "nearly", "roughly", "approximately") && atoms.Upos(bound - 1) is not (Upos.Adp or Upos.Propn) && !atoms.IsCapital(numeral.End);
    }

    /// <summary>"treated 172 patients and admitted 13", "the number is now at 42, up from 11".</summary>
    static bool IsOtherObject(Atoms atoms, Numeral numeral)
    {
        int before = numeral.Start - 1, after = numeral.End;
        if (numeral.Min % 1 != 0 || NotFigures.LooksLikeYear(atoms, numeral.Start)) return false;
        if (atoms.Is(after, ",") && atoms.Is(after + 1, "or") && atoms.IsNumber(after + 2) && atoms.IsAny(after + 3, "percent", "%", "per")) return true; // "17, or 81 percent"
        if (atoms.IsAny(before, "at", "to") && atoms.Is(after, ",") && atoms.IsAny(after + 1, "up", "down", "compared")) return true;
        return atoms.LastCounted is not null && atoms.Penn(before) == Penn.Vbd && atoms.IsAny(before - 1, "and", "but", "while") && (atoms[after].Kind == AtomKind.Edge || atoms.IsAny(after, ",", ".", ";"));
    }

    static bool IsOfThose(Atoms atoms, int at) => atoms.IsAny(at, "those", "these", "them") && atoms.IsAny(at - 1, "of", "Of");

    /// <summary>"the number is 22", "there were 10"; not "there was 2010 to think of".</summary>
    static bool IsNumberGiven(Atoms atoms, Numeral numeral)
    {
        var be = numeral.Start - 1;
        while (atoms.IsAny(be, "just", "only", "about", "now", "still")) be--;
        return atoms.IsIn(be, Cues.Be) && !NotFigures.LooksLikeYear(atoms, numeral.Start)
            && (atoms.IsIn(be - 1, Cues.Measured) || atoms.Is(be - 1, "there"));
    }

    /// <summary>"31 fires in 2003 and 12 in 2002": the same again, of another year.</summary>
    static bool IsListed(Atoms atoms, Numeral numeral) =>
        atoms.LastCounted is not null && atoms.IsAny(numeral.Start - 1, "and", ",", "with", "to") && atoms.Is(numeral.End, "in") && NotFigures.LooksLikeYear(atoms, numeral.End + 1);

    /// <summary>"an average of 46", "a record 51", "they will total 81".</summary>
    static bool IsTotalOf(Atoms atoms, int before) =>
        atoms.Is(before, "of") && atoms.IsIn(before - 1, Cues.TotalsOf)
        || atoms.Upos(before) == Upos.Verb && atoms.IsIn(before, Cues.Having)
        || atoms.IsIn(before, Cues.Totalling)
        || atoms.Is(before, "total") && atoms.Upos(before - 1) == Upos.Aux;

    /// <summary>"the death toll rose to 27".</summary>
    public static bool IsToll(Atoms atoms, int before)
    {
        for (var at = before; at > before - 8; at--)
            if (atoms.Is(at, "toll")) return true;
        return false;
    }
}
