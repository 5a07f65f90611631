using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Numbers that are part of a name or an address.</summary>
static class NumberedNames
{
    public static bool IsAddress(Atoms atoms, int at)
    {
        if (atoms.IsAny(at + 1, "block") && !atoms.IsHyphen(at + 1) && atoms[at].Value >= 100) return true;
        if (atoms.IsAny(at + 1, "Downing", "Mile") && atoms.IsCapital(at + 1)) return true;
        for (var i = at + 1; i <= at + 10
            && (atoms.IsCapital(i) || atoms.Is(i, ".") || atoms[i].Kind == AtomKind.Number
            || atoms.IsAny(i, "st", "nd", "rd", "th")); i++)
            if (i > at + 1 && atoms.IsCapital(i) && atoms.IsIn(i, Cues.Streets)) return true;
        return false;
    }

    /// <summary>"Flight 370", "Windows 10", "No. 5", "Section 8", "page 4".</summary>
    public static bool IsInName(Atoms atoms, int at)
    {
        var before = atoms.Is(at - 1, ".") && atoms.IsIn(at - 2, Cues.NumberAbbreviations) ? at - 2 : at - 1;
        if (atoms.IsIn(at + 1, Cues.Aircraft) && atoms[at].Value is >= 707 and <= 787 && atoms[at].Value % 10 == 7) return true; // a "777 jet"
        if (before < at - 1 || atoms.Is(at - 1, "P") && atoms.Is(at - 2, "&")) return true;
        if (atoms[before].Kind != AtomKind.Letters || BareCountRules.AffectsPersons(atoms, before)
            || DaysAndClocks.IsMonthOrDay(atoms.Text(before)))
            return false;
        if (AgePredicate.OrOlder(atoms, at + 1) is not null && Thing.IsPerson(atoms, before)) return false; // "Americans 25 and older"
        var named = atoms.Has(before, TermKind.Named);
        var counts = Thing.TryRead(atoms, at + 1, plural: true, out _)
            || Numerals.TryRead(atoms, at, false, out var n) && (n.Scaled || UnitRules.TryReadUnit(atoms, n, out _, out _))
            || atoms.Is(at + 1, "-") || atoms.Text(at).Contains(',');
        if (named && atoms.IsCapital(before) && (before > 0 || !atoms.Text(before).ContainsAnyExceptInRange('A', 'Z'))) return true; // "SB 54 prohibits it"
        if (named) return !counts && !atoms.IsAny(at + 1, "dead", "killed", "injured", "wounded", "hurt", "were");
        if (atoms.Upos(before) != Upos.Propn || !atoms.IsCapital(before) || before == 0 && !IsStation(atoms, at)) return false;
        if (IsStation(atoms, at)) return true;
        if (!counts) return true;
        var first = before;
        while (atoms.Upos(first - 1) == Upos.Propn && atoms.IsCapital(first - 1)) first--;
        return !atoms.Text(at).Contains(',') && first > 0 && atoms.Upos(first - 1) is not (Upos.Adp or Upos.Sconj or Upos.Verb)
            && atoms[at].Value < 2000
            && !(Numerals.TryRead(atoms, at, false, out var m) && (m.Scaled || UnitRules.TryReadUnit(atoms, m, out _, out _)));
    }

    /// <summary>"KXY 4", "BBC 2": letters and a small number name a station.</summary>
    static bool IsStation(Atoms atoms, int at) =>
        atoms[at].Value < 100 && atoms.Text(at - 1) is { Length: 3 or 4 } letters && !letters.ContainsAnyExceptInRange('A', 'Z')
            && !atoms.Has(at + 1, TermKind.Person | TermKind.UnitWord);
}
