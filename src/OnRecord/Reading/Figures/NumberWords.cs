namespace OnRecord.Figures;

/// <summary>Numbers in words: "twenty-one", "half a dozen", "tens of thousands", "a few hundred".</summary>
static class NumberWords
{
    /// <summary>Cardinal words: "twenty-one", "two hundred and fifty thousand", "a hundred", "a half-dozen".</summary>
    public static bool TryReadWords(Atoms atoms, int at, out Numeral numeral)
    {
        decimal total = 0, current = 0, lastScale = Numerals.Largest;
        var end = at;
        var any = false;
        var scaled = false;
        if (atoms.IsAny(at, "a", "an") && atoms.Has(at + 1, TermKind.Scale)) (current, end) = (1, at + 1);
        while (true)
        {
            var next = any && atoms.IsHyphen(end) ? end + 1 : end;
            if (any && atoms.Is(next, "and") && current % 100 == 0 && (scaled || total > 0) && atoms.Has(next + 1, TermKind.Cardinal))
                next++;
            if (atoms[next].Term is not { } term || atoms[next].Kind != AtomKind.Letters) break;
            if (term.Is(TermKind.Cardinal))
            {
                if (any && !(current == 0 && total > 0 ? term.Value > 0 : Continues(current, term.Value))) break;
                current += term.Value;
            }
            else if (term.Is(TermKind.Scale) && (any || end > at))
            {
                if (current == 0 && term.Value >= lastScale || current * term.Value > Numerals.Largest) break;
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
    public static bool TryReadHalf(Atoms atoms, int at, out Numeral numeral)
    {
        numeral = default;
        var half = atoms.Is(at, "a") ? at + 1 : at;
        if (!atoms.Is(half, "half")) return false;
        var scale = atoms.IsDash(half + 1) || atoms.IsAny(half + 1, "a") ? half + 2 : half + 1;
        if (!atoms.Has(scale, TermKind.Scale)) return false;
        var value = atoms[scale].Term!.Value / 2;
        numeral = Numerals.ReadScales(atoms, new(at, scale + 1, value, value, false, false, true));
        return true;
    }

    /// <summary>"dozens", "hundreds of thousands", "several hundred", "a few dozen", "a couple".</summary>
    public static bool TryReadVague(Atoms atoms, int at, out Numeral numeral)
    {
        numeral = default;
        var word = atoms.IsAny(at, "a", "the") && atoms.IsAny(at + 1, "few", "couple", "handful") ? at + 1 : at;
        if (atoms.IsAny(at, "a") && atoms.Is(at + 1, "score") && atoms.Is(at + 2, "of")
            && Thing.TryRead(atoms, at + 3, plural: true, out _))
        {
            numeral = new(at, at + 2, 20, 20, true, false, true);
            return true;
        }
        if (!atoms.Has(word, TermKind.Vague) || atoms.Penn(word) == Words.Penn.Vbz) return false;
        if (word == at && atoms.IsAny(at, "few", "couple", "handful") && !FollowsDefinite(atoms, at)) return false;
        var least = atoms[word].Term!.Value;
        var end = word + 1;
        if (least < 20)
        {
            var scale = atoms.Is(end, "of") ? end + 1 : end;
            if (atoms.Has(scale, TermKind.Scale)) numeral = Numerals.ReadScales(atoms, new(at, scale, 2, null, true, false, true));
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
        atoms.IsIn(at - 1, Cues.BeforeFew);
}
