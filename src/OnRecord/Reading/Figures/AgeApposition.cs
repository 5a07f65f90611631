using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>An age set off behind its bearer: "Marrow, 80,", "his son, nine,", "Tom Arden (52)".</summary>
static class AgeApposition
{
    /// <summary>"Marrow, 80,", "his son, nine,", "John Smith (52)": a number set off behind a person.</summary>
    public static bool TryApposed(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (numeral.IsVague || numeral.IsRange || numeral.Scaled || numeral.Min % 1 != 0) return false;
        if (numeral.Min is < 1 or > AgeRules.Oldest) return false;
        var open = atoms.Is(numeral.Start - 1, "now") ? numeral.Start - 2 : numeral.Start - 1;
        var bracket = atoms.Is(open, "(");
        if (!bracket && !atoms.Is(open, ",") || bracket && !atoms.Is(numeral.End, ")")) return false;
        if (bracket && atoms.IsNumber(0) && atoms.IsAny(1, ".", ")")) return false; // a numbered list gives places, not ages
        if (!ClosesApposition(atoms, numeral.End) || !IsPersonBefore(atoms, open - 1, bracket, out var start)) return false;
        if (bracket && (numeral.Min < 10 || atoms.Is(numeral.End + 1, ",") || OtherBracket(atoms, numeral))
            || !numeral.InDigits && !atoms.IsAny(numeral.End, ",", ".", ";"))
            return false;
        draft = new(FigureKind.Age, start, numeral.End, new(numeral.Min, numeral.Min, "year", false), "age-apposed");
        return true;
    }

    /// <summary>"Florida (29), Georgia (16)": a list of numbers in brackets tells no ages.</summary>
    static bool OtherBracket(Atoms atoms, Numeral numeral)
    {
        for (var at = numeral.Start - 12; at < numeral.End + 12; at++)
            if (at != numeral.Start - 1 && atoms.Is(at, "(") && atoms.IsNumber(at + 1) && atoms.Is(at + 2, ")")) return true;
        return false;
    }

    static bool ClosesApposition(Atoms atoms, int at) =>
        atoms[at].Kind == AtomKind.Edge
            || atoms.IsAny(at, ",", ".", ";", ")", "]", ":", "(", "”", "\"", "and", "of", "from", "who", "or", "were", "was", "is",
            "are", "had", "has", "said", "died", "with", "at", "in", "on", "as", "told", "to", "by", "while", "after", "but",
                "when", "both", "remained", "faces")
        || atoms.IsDash(at) && !atoms.IsHyphen(at);

    /// <summary>A capitalised name (not a day or month), or a noun for a person, right before the comma.</summary>
    static bool IsPersonBefore(Atoms atoms, int at, bool bracket, out int start)
    {
        start = at;
        if (atoms.IsAny(at, ".") && atoms.IsAny(at - 1, "Jr", "Sr")) at -= 1;
        if (atoms[at].Kind != AtomKind.Letters || DaysAndClocks.IsMonthOrDay(atoms.Text(at))) return false;
        if (atoms.IsCapital(at) && atoms.Upos(at) is Upos.Propn or Upos.Noun or Upos.Adj or Upos.X or Upos.Verb)
        {
            start = at;
            while (atoms[start - 1].Kind == AtomKind.Letters && atoms.IsCapital(start - 1) && atoms.Upos(start - 1) == Upos.Propn
                || atoms.IsHyphen(start - 1) && atoms.IsCapital(start - 2)
                || atoms.Is(start - 1, ".") && !atoms.IsNumber(start - 2) && atoms.Text(start - 2) is [_] or "Jr")
                start--;
            return !bracket || start < at;
        }
        return !bracket && atoms.Has(at, TermKind.Person) && !Thing.Counts(atoms, at);
    }
}
