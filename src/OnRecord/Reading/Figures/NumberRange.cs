namespace OnRecord.Figures;

/// <summary>Two numbers that make one range: "10-15", "5-6,000", "between 10 and 15", "two or three".</summary>
static class NumberRange
{
    /// <summary>"10-15", "5-6,000", "between 10 and 15", "10 to 15 million", "two or three".</summary>
    public static void Extend(Atoms atoms, bool shortScales, ref Numeral first)
    {
        var at = first.End;
        var hyphen = atoms.IsDash(at) && !(atoms[at].Glued != atoms[at + 1].Glued);
        var between = atoms.Is(at, "and") && atoms.IsAny(first.Start - 1, "between");
        var or = atoms.Is(at, "or");
        if (atoms.IsHyphen(at) && atoms.IsAny(at + 1, "to", "or") && atoms.IsHyphen(at + 2)) at += 2;
        else if (!hyphen && !between && !or && !(atoms.Is(at, "to") && !ChangesFrom(atoms, first.Start - 1))) return;
        if (!Numerals.TryReadSingle(atoms, at + 1, shortScales, out var second) || second.IsVague) return;
        if (or && second.InDigits != first.InDigits) return;
        if (or && second.Scaled && !first.Scaled && first.Min < 1000 && first.Min > second.Min / ScaleOf(atoms, second))
        {
            first = first with { Min = second.Min, Max = first.Min * ScaleOf(atoms, second), End = second.End, Scaled = true, Approximate = true }; // "13 or 11 million"
            return;
        }
        if (second.Scaled && !first.Scaled && first.Min < 1000 && second.InDigits == first.InDigits)
        {
            var scale = ScaleOf(atoms, second);
            if (second.Min / scale > first.Min) first = first with { Min = first.Min * scale };
        }
        else if ((hyphen || or) && first.Min < 100 && second.Min >= 1000 && first.Min * 1000 < second.Min)
            first = first with { Min = first.Min * 1000 };
        if (second.Min <= first.Min || atoms.Is(at, "to") && ChangesBy(atoms, first.Start - 1, first.Min, second.Min)) return;
        first = first with { Max = second.Max, End = second.End, Scaled = first.Scaled || second.Scaled, Approximate = first.Approximate
            || or };
    }

    static decimal ScaleOf(Atoms atoms, Numeral numeral)
    {
        decimal scale = 1;
        for (var i = numeral.Start; i < numeral.End; i++)
            if (atoms.Has(i, TermKind.Scale | TermKind.ShortScale)) scale *= atoms[i].Term!.Value;
        return scale;
    }

    /// <summary>"fell 12 to 1,660" tells how much and where it stands now: the second is of another size.</summary>
    public static bool ChangesBy(Atoms atoms, int before, decimal first, decimal second) =>
        second >= first * 5 && (atoms.Is(before, "by") || atoms.IsIn(before, Cues.Growing) || atoms.IsAny(before, "losing", "lost", "gained", "gaining", "added", "adding", "shed", "shedding"));

    /// <summary>"rose from 10 to 15" tells two numbers, "from 10 to 15 people" one range.</summary>
    static bool ChangesFrom(Atoms atoms, int from)
    {
        if (!atoms.Is(from, "from") || atoms.Is(from - 1, "anywhere")) return false;
        for (var i = from - 1; i >= from - 3; i--)
            if (atoms.Upos(i) == Words.Upos.Verb && !atoms.IsIn(i, Cues.Ranging)) return true;
        return false;
    }
}
