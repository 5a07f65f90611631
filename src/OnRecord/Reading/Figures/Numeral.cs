namespace OnRecord.Figures;

/// <summary>A number as written, without unit or thing, in atoms <c>[Start, End)</c>.</summary>
/// <param name="Max">Null where the words leave it open: "dozens", "several".</param>
/// <param name="InDigits">"12", not "twelve".</param>
/// <param name="Scaled">With a scale word or letter: "5 million", "$5m".</param>
readonly record struct Numeral(int Start, int End, decimal Min, decimal? Max, bool Approximate, bool InDigits, bool Scaled)
{
    /// <summary>"dozens", "several", "a few": no number said.</summary>
    public bool IsVague => Max is null;

    public bool IsRange => Max is { } max && max != Min;

    public Numeral Times(decimal scale, int end) => this with { Min = Min * scale, Max = Max * scale, End = end, Scaled = true };
}

/// <summary>Numbers in digits and words: "1,000", "5 million", "twenty-one", "two and a half", "half a dozen", "tens of thousands", "10-15", "two or three".</summary>
static class Numerals
{
    /// <summary>A quadrillion: beyond it a number is a code or a turn of speech.</summary>
    public const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The number that begins at an atom, ranges included; false where none does.</summary>
    /// <param name="shortScales">Whether letters written on to digits can be scales ("5m"): after a currency sign.</param>
    public static bool TryRead(Atoms atoms, int at, bool shortScales, out Numeral numeral)
    {
        if (!TryReadSingle(atoms, at, shortScales, out numeral)) return false;
        if (!numeral.IsVague) ExtendToRange(atoms, shortScales, ref numeral);
        return true;
    }

    /// <summary>One number, without "to" and "or".</summary>
    public static bool TryReadSingle(Atoms atoms, int at, bool shortScales, out Numeral numeral)
    {
        var found = atoms.IsNumber(at) ? TryReadDigits(atoms, at, shortScales, out numeral)
            : TryReadVague(atoms, at, out numeral) || TryReadHalf(atoms, at, out numeral) || TryReadWords(atoms, at, out numeral);
        if (found && !numeral.IsVague) numeral = AddHalf(atoms, numeral);
        return found;
    }

    static bool TryReadDigits(Atoms atoms, int at, bool shortScales, out Numeral numeral)
    {
        var value = atoms[at].Value;
        var end = at + 1;
        if (atoms.IsNumber(end) && atoms[end].Value < 1 && atoms[end].Glued) value += atoms[end++].Value;
        else if (Ratio(atoms, end) is { } mixed) (value, end) = (value + mixed, end + 3);
        else if (atoms.Is(end, "/") && Ratio(atoms, at) is { } ratio) (value, end) = (ratio, at + 3);
        numeral = new(at, end, value, value, false, true, false);
        if (shortScales && atoms.Has(end, TermKind.ShortScale) && (atoms[end].Glued || atoms.IsAny(end, "bn", "mn", "tn", "m")))
            numeral = numeral.Times(atoms[end].Term!.Value, end + 1);
        else if (atoms.Is(end, "m") && atoms[end].Glued && Thing.TryRead(atoms, end + 1, plural: true, out _)) numeral = numeral.Times(1_000_000, end + 1);
        else if (atoms.Is(end, "k") && atoms[end].Glued) numeral = numeral.Times(1000, end + 1);
        else if (atoms.IsAny(end, "bn", "mn", "tn", "mln", "bln") && atoms[end].Glued) numeral = numeral.Times(atoms[end].Term!.Value, end + 1);
        numeral = ReadScales(atoms, numeral);
        return true;
    }

    /// <summary>"3/4" as digits, sign and digits, below one and not a date.</summary>
    static decimal? Ratio(Atoms atoms, int at) =>
        atoms.IsNumber(at) && atoms.Is(at + 1, "/") && atoms[at + 1].Glued && atoms.IsNumber(at + 2) && atoms[at + 2].Glued
        && atoms[at].Value is >= 1 and < 10 && atoms[at + 2].Value is 2 or 3 or 4 or 5 or 8 or 10 or 16 && atoms[at].Value < atoms[at + 2].Value
        && !atoms.Is(at + 3, "/") ? atoms[at].Value / atoms[at + 2].Value : null;

    /// <summary>Scale words after a number: "million", "hundred thousand", "-million".</summary>
    static Numeral ReadScales(Atoms atoms, Numeral numeral)
    {
        while (true)
        {
            var at = atoms.IsHyphen(numeral.End) ? numeral.End + 1 : numeral.End;
            if (!atoms.Has(at, TermKind.Scale) || numeral.Min * atoms[at].Term!.Value > Largest) return numeral;
            numeral = numeral.Times(atoms[at].Term!.Value, at + 1);
        }
    }

    /// <summary>Cardinal words: "twenty-one", "two hundred and fifty thousand", "a hundred", "a half-dozen".</summary>
    static bool TryReadWords(Atoms atoms, int at, out Numeral numeral)
    {
        decimal total = 0, current = 0, lastScale = Largest;
        var end = at;
        var any = false;
        var scaled = false;
        if (atoms.IsAny(at, "a", "an") && atoms.Has(at + 1, TermKind.Scale)) (current, end) = (1, at + 1);
        while (true)
        {
            var next = any && atoms.IsHyphen(end) ? end + 1 : end;
            if (any && atoms.Is(next, "and") && current % 100 == 0 && (scaled || total > 0) && atoms.Has(next + 1, TermKind.Cardinal)) next++;
            if (atoms[next].Term is not { } term || atoms[next].Kind != AtomKind.Letters) break;
            if (term.Is(TermKind.Cardinal))
            {
                if (any && !(current == 0 && total > 0 ? term.Value > 0 : Continues(current, term.Value))) break;
                current += term.Value;
            }
            else if (term.Is(TermKind.Scale) && (any || end > at))
            {
                if (current == 0 && term.Value >= lastScale || current * term.Value > Largest) break;
                if (term.Value <= 100) current = (current == 0 ? 1 : current) * term.Value;
                else if (current == 0) total *= term.Value;
                else if (term.Value >= lastScale) break;
                else (total, current) = (total + current * term.Value, 0);
                if (term.Value > 100) lastScale = term.Value;
                scaled = true;
            }
            else break;
            any = true;
            end = next + 1;
        }
        numeral = new(at, end, total + current, total + current, false, false, scaled);
        return any;
    }

    static bool Continues(decimal current, decimal next) =>
        current % 100 == 0 && current > 0 ? next < 100 : current % 10 == 0 && current % 100 >= 20 && next is > 0 and < 10;

    /// <summary>"half a million", "half a dozen", "a half-dozen".</summary>
    static bool TryReadHalf(Atoms atoms, int at, out Numeral numeral)
    {
        numeral = default;
        var half = atoms.Is(at, "a") ? at + 1 : at;
        if (!atoms.Is(half, "half")) return false;
        var scale = atoms.IsDash(half + 1) || atoms.IsAny(half + 1, "a") ? half + 2 : half + 1;
        if (!atoms.Has(scale, TermKind.Scale)) return false;
        var value = atoms[scale].Term!.Value / 2;
        numeral = ReadScales(atoms, new(at, scale + 1, value, value, false, false, true));
        return true;
    }

    /// <summary>"dozens", "hundreds of thousands", "several hundred", "a few dozen", "a couple".</summary>
    static bool TryReadVague(Atoms atoms, int at, out Numeral numeral)
    {
        numeral = default;
        var word = atoms.IsAny(at, "a", "the") && atoms.IsAny(at + 1, "few", "couple", "handful") ? at + 1 : at;
        if (atoms.IsAny(at, "a") && atoms.Is(at + 1, "score") && atoms.Is(at + 2, "of") && Thing.TryRead(atoms, at + 3, plural: true, out _))
        {
            numeral = new(at, at + 2, 20, 20, true, false, true);
            return true;
        }
        if (!atoms.Has(word, TermKind.Vague)) return false;
        if (word == at && atoms.IsAny(at, "few", "couple", "handful") && !FollowsDefinite(atoms, at)) return false;
        var least = atoms[word].Term!.Value;
        var end = word + 1;
        if (least < 20)
        {
            var scale = atoms.Is(end, "of") ? end + 1 : end;
            if (atoms.Has(scale, TermKind.Scale)) numeral = ReadScales(atoms, new(at, scale, 2, null, true, false, true));
            else numeral = new(at, end, least, null, true, false, false);
            return true;
        }
        while (atoms.Is(end, "of") && atoms.Has(end + 1, TermKind.Vague) && atoms[end + 1].Term!.Value >= 1000)
            (least, end) = (least / 2 * atoms[end + 1].Term!.Value, end + 2);
        numeral = new(at, end, least, null, true, false, true);
        return true;
    }

    /// <summary>"the past few", "last couple": the vague word stands after a determiner that is not "a".</summary>
    static bool FollowsDefinite(Atoms atoms, int at) =>
        atoms.IsAny(at - 1, "past", "last", "next", "first", "final", "the", "these", "those", "his", "her", "their", "every", "previous", "coming", "following", "only");

    /// <summary>"4 and a half", "two-and-a-half", "one and three-quarter".</summary>
    static Numeral AddHalf(Atoms atoms, Numeral numeral)
    {
        var at = numeral.End;
        var hyphened = atoms.IsHyphen(at) && atoms.Is(at + 1, "and");
        if (hyphened) at++;
        if (!atoms.Is(at, "and")) return numeral;
        var a = hyphened && atoms.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (!atoms.Is(a, "a")) return numeral;
        var part = hyphened && atoms.IsHyphen(a + 1) ? a + 2 : a + 1;
        decimal more = atoms.Is(part, "half") ? 0.5m : atoms.Is(part, "quarter") ? 0.25m : 0;
        if (more == 0 || atoms.IsAny(part + 1, "dozen", "million", "hour")) return numeral;
        return ReadScales(atoms, numeral with { Min = numeral.Min + more, Max = numeral.Max + more, End = part + 1 });
    }

    /// <summary>"10-15", "5-6,000", "between 10 and 15", "10 to 15 million", "two or three".</summary>
    static void ExtendToRange(Atoms atoms, bool shortScales, ref Numeral first)
    {
        var at = first.End;
        var hyphen = atoms.IsDash(at) && !(atoms[at].Glued != atoms[at + 1].Glued);
        var between = atoms.Is(at, "and") && atoms.IsAny(first.Start - 1, "between");
        var or = atoms.Is(at, "or");
        if (atoms.IsHyphen(at) && atoms.IsAny(at + 1, "to", "or") && atoms.IsHyphen(at + 2)) at += 2;
        else if (!hyphen && !between && !or && !(atoms.Is(at, "to") && !ChangesFrom(atoms, first.Start - 1))) return;
        if (!TryReadSingle(atoms, at + 1, shortScales, out var second) || second.IsVague) return;
        if (or && second.InDigits != first.InDigits) return;
        if (second.Scaled && !first.Scaled && first.Min < 1000 && second.InDigits == first.InDigits)
        {
            var scale = ScaleOf(atoms, second);
            if (second.Min / scale > first.Min) first = first with { Min = first.Min * scale };
        }
        else if (hyphen && first.Min < 100 && second.Min >= 1000 && first.Min * 1000 < second.Min) first = first with { Min = first.Min * 1000 };
        if (second.Min <= first.Min) return;
        first = first with { Max = second.Max, End = second.End, Scaled = first.Scaled || second.Scaled, Approximate = first.Approximate || or };
    }

    static decimal ScaleOf(Atoms atoms, Numeral numeral)
    {
        decimal scale = 1;
        for (var i = numeral.Start; i < numeral.End; i++)
            if (atoms.Has(i, TermKind.Scale | TermKind.ShortScale)) scale *= atoms[i].Term!.Value;
        return scale;
    }

    /// <summary>"rose from 10 to 15" tells two numbers, "from 10 to 15 people" one range.</summary>
    static bool ChangesFrom(Atoms atoms, int from)
    {
        if (!atoms.Is(from, "from")) return false;
        for (var i = from - 1; i >= from - 3; i--)
            if (atoms.Upos(i) == Words.Upos.Verb && !atoms.IsAny(i, "range", "ranged", "ranges", "ranging", "aged", "varied", "varies")) return true;
        return false;
    }
}
