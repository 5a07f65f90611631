namespace OnRecord.Figures;

/// <summary>A number whose unit stands only behind the last of its list: "60 to 40 percent", "five, 10 or 20 years", "20, 30, 40 percent".</summary>
static class SharedUnit
{
    /// <summary>Longer lists are tables; the bound keeps reading linear.</summary>
    const int LongestList = 4;

    public static bool Try(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (FollowsShare(atoms, numeral))
        {
            draft = Draft.Of(FigureKind.Percentage, numeral, numeral.End, "percent", "unit-shared").Hedged(atoms);
            return true;
        }
        if (numeral.IsVague || numeral.IsRange || numeral.Scaled || NotFigures.LooksLikeYear(atoms, numeral.Start)) return false;
        var last = numeral;
        bool or = false, to = false, and = false, suspended = IsSuspended(atoms, numeral.End);
        var listed = atoms.Is(numeral.Start - 1, ",") && atoms.IsNumber(numeral.Start - 2) ? 2 : 1;
        for (; listed <= LongestList && !UnitRules.TryReadUnit(atoms, last, out _, out _); listed++)
        {
            var next = IsSuspended(atoms, last.End) ? last.End + 1 : last.End;
            if (atoms.Is(next, ",")) next++;
            if (atoms.Is(next, "or")) (or, next) = (true, next + 1);
            else if (last == numeral && atoms.Is(next, "to")) (to, next) = (true, next + 1);
            else if (atoms.Is(next, "and") && atoms.IsNumber(next + 1) == numeral.InDigits) (and, next) = (true, next + 1);
            if (next == last.End || !Numerals.TryRead(atoms, next, false, out last) || last.IsVague || last.Scaled) return false;
        }
        if (listed < 3 && !or && !to && !and || !UnitRules.TryReadUnit(atoms, last, out var unit, out _)) return false;
        if (unit.Kind == FigureKind.Percentage && or && atoms.Is(numeral.End, ",") && !atoms.Is(numeral.Start - 1, ",")) return false; // "in 17, or 81 percent": how many, and then their share
        if (and && !suspended && unit.Kind != FigureKind.Percentage) return false;
        if (to && !atoms.Is(numeral.Start - 1, "from") && (unit.Kind != FigureKind.Percentage || numeral.Min <= last.Min || numeral.Min + last.Min > 100)) return false;
        if (unit.Kind is not (FigureKind.Percentage or FigureKind.Duration or FigureKind.Distance)) return false;
        draft = Draft.Of(unit.Kind, numeral, numeral.End, unit.Name, "unit-shared").Hedged(atoms);
        return true;
    }

    /// <summary>The hyphen of "10- or 15-year".</summary>
    static bool IsSuspended(Atoms atoms, int at) => atoms.IsDash(at) && atoms[at].Glued && !atoms[at + 1].Glued;

    /// <summary>"3.7 percent versus 3.5", "won by 52 percent to 46"; "rose 5 percent to 46" tells where it stands now.</summary>
    static bool FollowsShare(Atoms atoms, Numeral numeral)
    {
        var link = numeral.Start - 1;
        if (!numeral.InDigits || numeral.IsRange || numeral.Scaled || numeral.Min > 100 || atoms.LastShare is not { } last) return false;
        if (atoms.IsAny(link, "with", "to") && atoms.IsAny(link - 1, "compared", "opposed")) link--;
        if (link - last.End is < 0 or > 1) return false;
        if (!atoms.Is(link, "to")) return atoms.IsAny(link, "versus", "vs", "against", "compared", "opposed");
        for (var at = last.Start - 1; at >= last.Start - 4; at--)
            if (atoms.IsIn(at, Cues.Growing)) return false;
        return last.Amount.Min > numeral.Min && last.Amount.Min + numeral.Min <= 100;
    }
}
