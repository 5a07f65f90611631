namespace OnRecord.Figures;

/// <summary>Numbers written on to letters or signs, and telephone numbers.</summary>
static class Codes
{
    /// <summary>Written on to letters or signs: "AR-15", "KXY12", "#5", "x9Qz", ".22", "7News".</summary>
    public static bool IsInCode(Atoms atoms, int at)
    {
        var number = atoms[at];
        if (atoms.Text(at)[0] == '.' && IsCalibre(atoms, at)) return true;
        if (number.Glued)
        {
            var before = atoms[at - 1];
            if (before.Kind == AtomKind.Letters && !atoms.Has(at - 1, TermKind.CurrencySign)) return true;
            if (atoms.Is(at - 1, "+") && (before.Glued && !atoms.Is(at - 2, "(") || atoms.IsDash(at + 1) || atoms[at + 1].Kind == AtomKind.Number) || atoms.IsIn(at - 1, Cues.CodeSigns)
                || atoms.Is(at - 1, ".") && !atoms.IsAny(at - 2, "Rs", "No"))
                return true;
            if (atoms.Is(at - 1, "/") && before.Glued && atoms[at - 2].Kind != AtomKind.Number) return true;
            if (atoms.IsDash(at - 1) && !atoms.Is(at - 1, "—") && before.Glued && atoms[at - 2].Kind == AtomKind.Letters && !JoinsNumbers(atoms, at - 2))
                return true;
        }
        var after = atoms[at + 1];
        if (atoms.Is(at + 1, "s") && after.Glued && number.Value % 10 == 0 && number.Value <= 100) return true;
        if (number.Value is 911 or 999 && !atoms.IsAny(at + 1, "people", ",") && !atoms.Has(at + 1, TermKind.Person | TermKind.Scale))
            return true;
        if (after.Kind == AtomKind.Letters && after.Glued && !MayFollowDigits(atoms, at + 1)) return true;
        return atoms.IsAny(at + 1, "_", "@", "=") && after.Glued;
    }

    /// <summary>".22 rifle", "batting .300": a bare point is a calibre or an average unless a unit or currency says otherwise.</summary>
    static bool IsCalibre(Atoms atoms, int at) =>
        !atoms.Has(at - 1, TermKind.CurrencySign) && !atoms.IsAny(at + 1, "%", "percent", "per", "percentage")
            && !atoms.Has(at + 1, TermKind.UnitWord) && !(atoms.IsHyphen(at + 1) && atoms.Has(at + 2, TermKind.UnitWord));

    static bool JoinsNumbers(Atoms atoms, int at) =>
        atoms.IsIn(at, Cues.HyphenedToNumbers)
        || atoms.Has(at, TermKind.Cardinal | TermKind.UnitWord) || atoms[at - 1].Kind == AtomKind.Number && atoms[at].Glued;

    static bool MayFollowDigits(Atoms atoms, int at) =>
        atoms.Has(at,
            TermKind.UnitSign | TermKind.UnitWord | TermKind.ShortScale | TermKind.Scale | TermKind.CurrencyMinor | TermKind.CurrencySign)
        || atoms.IsIn(at, Cues.AfterDigits);

    public static int EndOfRun(Atoms atoms, int at)
    {
        at++;
        while (atoms[at].Glued && atoms[at].Kind != AtomKind.Edge && !atoms.IsAny(at, ",", ".", ";", ")", "]", "”", "\"", ":", "!")) at++;
        return at;
    }

    public static int SkipPhone(Atoms atoms, int at)
    {
        if (!atoms.IsNumber(at)) return at;
        var length = atoms.Text(at).Length;
        if (length >= 3 && (atoms.Text(at)[0] == '0' || atoms.Is(at - 1, "+")) && atoms.IsNumber(at + 1))
        {
            while (atoms.IsNumber(at)) at++;
            return at;
        }
        var next = at + 1;
        if (atoms.Is(at - 1, "(") && length == 3 && atoms.Is(next, ")") && (atoms.IsNumber(next + 1) || atoms.IsDash(next + 1))
            && atoms.Text(next + 1).Length is 3 or 1)
            next++;
        else if (!(length is 1 or 3 or 4 && (atoms.IsDash(next) || atoms.Is(next, ".")) && atoms[next].Glued && atoms[next + 1].Glued
            && IsPhonePart(atoms, at, next + 1)))
            return at;
        while (atoms.IsNumber(next) || atoms.IsDash(next) && atoms[next + 1].Glued || atoms[next].Kind == AtomKind.Code
            || atoms.IsDash(next - 1) && atoms[next].Glued && atoms.Text(next) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..]) next++;
        return next;
    }

    static bool IsPhonePart(Atoms atoms, int first, int second)
    {
        var (a, b) = (atoms.Text(first).Length, atoms.Text(second).Length);
        if (!atoms.IsNumber(second)) return atoms.Text(second) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..] && a == 3;
        return a == 3 && b == 4 || a is 1 or 3 or 4 && b == 3 && atoms[second + 1].Glued && atoms.IsDash(second + 1)
            && atoms[second + 2].Glued && (atoms.Text(second + 2).Length is 3 or 4 || atoms[second + 2].Kind == AtomKind.Letters);
    }
}
