using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Numbers that tell no amount: codes, telephone numbers, clock times, dates, addresses, years, list numbers, numbers in
/// names.</summary>
static class NotFigures
{
    /// <summary>The atom after a number that is no figure; <paramref name="at"/> itself where it may be one.</summary>
    public static int Skip(Atoms atoms, int at)
    {
        if (atoms[at].Kind == AtomKind.Code) return at + 1;
        if (Codes.IsInCode(atoms, at)) return Codes.EndOfRun(atoms, at);
        if (atoms.Text(at) is ['0', >= '0' and <= '9', ..]) return at + 1; // "district 01"
        if (Codes.SkipPhone(atoms, at) is var phone && phone > at) return phone;
        if (DaysAndClocks.SkipDateOrClock(atoms, at) is var date && date > at) return date;
        if (NumberedNames.IsAddress(atoms, at) || IsListNumber(atoms, at) || NumberedNames.IsInName(atoms, at)) return at + 1;
        if (LooksLikeYear(atoms, at) && !CountsThings(atoms, at)) return SkipYears(atoms, at);
        return at;
    }

    /// <summary>"1. Vote early": the number that opens a line.</summary>
    static bool IsListNumber(Atoms atoms, int at) =>
        (at == 0 || at == 1 && atoms.IsAny(0, "(", "#"))
            && (atoms.IsAny(at + 1, ".", ")", ":") && !(atoms[at + 1].Glued && atoms[at + 2].Glued)
            || atoms[at + 1].Kind == AtomKind.Edge);

    public static bool LooksLikeYear(Atoms atoms, int at) =>
        atoms.IsNumber(at) && atoms.Text(at).Length == 4 && atoms[at].Value is >= 1400 and <= 2100 && atoms[at].Value % 1 == 0;

    /// <summary>A year-like number that counts after all: with a unit, a currency or a bound, or round with a plural behind it.</summary>
    static bool CountsThings(Atoms atoms, int at)
    {
        if (atoms[at + 1].Glued && (atoms.IsDash(at + 1) || atoms.IsAny(at + 1, "s", "/"))) return false;
        if (atoms.IsIn(at - 1, Cues.BoundsBeforeYearLike)
            && (Thing.TryRead(atoms, at + 1, true, out _)
            || Numerals.TryRead(atoms, at, false, out var r) && UnitRules.TryReadUnit(atoms, r, out _, out _)))
            return true;
        if (atoms.Has(at + 1, TermKind.UnitWord) && !atoms.IsAny(at + 1, "season", "day", "second", "month")
            || atoms.Has(at + 1, TermKind.UnitSign) || atoms.Is(at + 1, "%"))
            return true;
        return atoms[at].Value % 100 == 0 && Thing.TryRead(atoms, at + 1, true, out var thing) && Thing.IsPerson(atoms, thing.Head)
            && atoms.Upos(at - 1) is not Upos.Adp;
    }

    /// <summary>"2019", "1993 to 2019", "2015-16", "the 1990s".</summary>
    static int SkipYears(Atoms atoms, int at)
    {
        var end = at + 1;
        if (atoms.Is(end, "s") && atoms[end].Glued) end++;
        if ((atoms.IsDash(end) || atoms.IsAny(end, "to", "and", "/", "or")) && atoms.IsNumber(end + 1)
            && (LooksLikeYear(atoms, end + 1) || atoms[end].Glued && atoms[end + 1].Glued && atoms[end + 1].Value < 100))
            return end + 2;
        return end;
    }
}
