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

/// <summary>Numbers in digits and words: "1,000", "5 million", "twenty-one", "two and a half", "half a dozen", "tens of thousands",
/// "10-15", "two or three".</summary>
static class Numerals
{
    /// <summary>A quadrillion: beyond it a number is a code or a turn of speech.</summary>
    public const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The number that begins at an atom, ranges included; false where none does.</summary>
    /// <param name="shortScales">Whether letters written on to digits can be scales ("5m"): after a currency sign.</param>
    public static bool TryRead(Atoms atoms, int at, bool shortScales, out Numeral numeral)
    {
        if (!TryReadSingle(atoms, at, shortScales, out numeral)) return false;
        if (!numeral.IsVague) NumberRange.Extend(atoms, shortScales, ref numeral);
        return true;
    }

    /// <summary>One number, without "to" and "or".</summary>
    public static bool TryReadSingle(Atoms atoms, int at, bool shortScales, out Numeral numeral)
    {
        var found = atoms.IsNumber(at) ? TryReadDigits(atoms, at, shortScales, out numeral)
            : NumberWords.TryReadVague(atoms, at, out numeral) || NumberWords.TryReadHalf(atoms, at, out numeral)
                || NumberWords.TryReadWords(atoms, at, out numeral);
        if (found && !numeral.IsVague && numeral.Min is > 1 and < 20 && atoms.Is(numeral.End, "dozens")) numeral = numeral.Times(12, numeral.End + 1);
        if (found && !numeral.IsVague) numeral = AddHalf(atoms, numeral);
        return found;
    }

    static bool TryReadDigits(Atoms atoms, int at, bool shortScales, out Numeral numeral)
    {
        var value = atoms[at].Value;
        var end = at + 1;
        if (atoms.IsNumber(end) && atoms[end].Value < 1 && atoms[end].Glued) value += atoms[end++].Value;
        else if (Ratio(atoms, atoms.IsHyphen(end) ? end + 1 : end) is { } mixed)
            (value, end) = (value + mixed, atoms.IsHyphen(end) ? end + 4 : end + 3);
        else if (atoms.Is(end, "/") && Ratio(atoms, at) is { } ratio) (value, end) = (ratio, at + 3);
        numeral = new(at, end, value, value, false, true, false);
        if (shortScales && atoms.Has(end, TermKind.ShortScale) && (atoms[end].Glued || atoms.IsAny(end, "bn", "mn", "tn", "m")))
            numeral = numeral.Times(atoms[end].Term!.Value, end + 1);
        else if (atoms.Is(end, "m") && atoms[end].Glued && Thing.TryRead(atoms, end + 1, plural: true, out _))
            numeral = numeral.Times(1_000_000, end + 1);
        else if (atoms.Is(end, "k") && atoms[end].Glued) numeral = numeral.Times(1000, end + 1);
        else if (atoms.IsAny(end, "bn", "mn", "tn", "mln", "bln") && atoms[end].Glued)
            numeral = numeral.Times(atoms[end].Term!.Value, end + 1);
        numeral = ReadScales(atoms, numeral);
        return true;
    }

    /// <summary>"3/4" as digits, sign and digits, below one and not a date.</summary>
    static decimal? Ratio(Atoms atoms, int at) =>
        atoms.IsNumber(at) && atoms.Is(at + 1, "/") && atoms[at + 1].Glued && atoms.IsNumber(at + 2) && atoms[at + 2].Glued
        && atoms[at].Value is >= 1 and < 10 && atoms[at + 2].Value is 2 or 3 or 4 or 5 or 8 or 10 or 16
        && atoms[at].Value < atoms[at + 2].Value
        && !atoms.Is(at + 3, "/") ? atoms[at].Value / atoms[at + 2].Value : null;

    /// <summary>Scale words after a number: "million", "hundred thousand", "-million".</summary>
    public static Numeral ReadScales(Atoms atoms, Numeral numeral)
    {
        while (true)
        {
            var at = atoms.IsHyphen(numeral.End) ? numeral.End + 1 : numeral.End;
            if (!atoms.Has(at, TermKind.Scale) || numeral.Min * atoms[at].Term!.Value > Largest) return numeral;
            numeral = numeral.Times(atoms[at].Term!.Value, at + 1);
        }
    }

    static decimal ScaleOf(decimal value)
    {
        decimal scale = 1;
        while (value / scale >= 1000) scale *= 1000;
        return scale;
    }

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
        if (more == 0 || atoms.Is(part + 1, "hour") || numeral.Scaled && atoms.IsAny(part + 1, "dozen", "million", "billion")) return numeral;
        // "a million and a half" is half a million more, "two and a half million" two and a half
        if (numeral is { Scaled: true, InDigits: false } && numeral.Min >= 1000) more *= numeral.Min / decimal.Truncate(numeral.Min / ScaleOf(numeral.Min));
        return ReadScales(atoms, numeral with { Min = numeral.Min + more, Max = numeral.Max + more, End = part + 1 });
    }
}
