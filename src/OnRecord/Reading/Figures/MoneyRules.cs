namespace OnRecord.Figures;

/// <summary>Sums of money: "$5m", "US$1.3 billion", "Rs 5 lakh", "30 cents", "millions of dollars", "$24m (£18m)".</summary>
static class MoneyRules
{
    /// <summary>A currency sign and a number: "$5m", "A$3.50", "£10-15 million", "$5 to $10".</summary>
    public static bool TrySign(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!TryReadSum(atoms, at, out var numeral, out var code, out var start)) return false;
        var end = numeral.End;
        if (TrySecondBound(atoms, at, numeral, code, out var upper)) (numeral, end) = (upper, upper.End);
        if (atoms.IsHyphen(end) && atoms.Has(end + 1, TermKind.CurrencyWord) is false && numeral.IsVague) return false;
        draft = Draft.Of(FigureKind.Money, numeral with { Start = start }, end, code, "money-sign");
        draft = draft.Hedged(atoms);
        draft = WithConversion(atoms, draft);
        return true;
    }

    /// <summary>A number and a currency's noun: "5 million dollars", "millions of dollars", "30 cents", "a thousand dollars", "10
    /// Canadian dollars".</summary>
    public static bool TryWord(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        var at = atoms.Is(numeral.End, "of") ? numeral.End + 1 : numeral.End;
        if (atoms.IsHyphen(at)) at++;
        var adjective = FigureTables.CurrencyOf(atoms.Text(at)) is { } code ? code : null;
        var word = adjective is null || !atoms.Has(at + 1, TermKind.CurrencyWord) ? at : at + 1;
        if (word == at) adjective = null;
        if (atoms[word].Term is not { } term || atoms[word].Kind != AtomKind.Letters && !atoms[word].Glued) return false;
        var minor = term.Is(TermKind.CurrencyMinor) && (!atoms.Is(word, "p") || atoms[word].Glued);
        if (!minor && !(term.Is(TermKind.CurrencyWord) && IsMoney(atoms, numeral, word, adjective)) && !IsCode(atoms, word)) return false;
        if (minor) numeral = numeral with { Min = numeral.Min / 100, Max = numeral.Max / 100 };
        draft = WithConversion(atoms,
            Draft.Of(FigureKind.Money, numeral, word + 1, adjective ?? term.Currency!, "money-word").Hedged(atoms));
        return true;
    }

    /// <summary>"multimillion-dollar", "multi-billion-pound": some of the scale, no number.</summary>
    public static bool TryMulti(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (atoms.Text(at) is not { Length: >= 5 } text || !text.StartsWith("multi", StringComparison.OrdinalIgnoreCase)) return false;
        var scale = text.Length > 5 ? FigureTables.Find(text[5..]) : atoms.IsHyphen(at + 1) ? atoms[at + 2].Term : null;
        if (scale is null || !scale.Is(TermKind.Scale)) return false;
        var end = text.Length > 5 ? at + 1 : at + 3;
        var currency = atoms.IsDash(end) ? end + 1 : end;
        if (!atoms.Has(currency, TermKind.CurrencyWord)) return false;
        draft = new(FigureKind.Money, at, currency + 1, new(2 * scale.Value, null, atoms[currency].Term!.Currency!, true), "money-multi");
        return true;
    }

    /// <summary>"pound" is a weight and "won" a verb unless the words around say money.</summary>
    static bool IsMoney(Atoms atoms, Numeral numeral, int word, string? adjective)
    {
        if (adjective is not null) return true;
        if (atoms.IsAny(word, "pound", "pounds"))
            return numeral.Scaled && numeral.Min >= 1_000_000 || atoms.IsAny(word + 1, "sterling")
                || atoms.IsAny(word - 1, "million", "billion");
        if (atoms.IsIn(word, Cues.DoubtfulCurrencies))
            return (numeral.InDigits || numeral.Scaled) && numeral.Min >= 5 && atoms.Upos(word) is Words.Upos.Noun or Words.Upos.Propn;
        return true;
    }

    static bool IsCode(Atoms atoms, int at) =>
        atoms.Has(at, TermKind.CurrencySign)
            && (atoms.Text(at) is { Length: 3 } text && char.IsUpper(text[0]) && char.IsUpper(text[2]) || atoms.Is(at, "€")
            || atoms.Is(at, "£"));

    /// <summary>The sign, spread over letters and symbol ("US" "$"), and the number after it.</summary>
    static bool TryReadSum(Atoms atoms, int at, out Numeral numeral, out string code, out int start)
    {
        (numeral, code, start) = (default, "", at);
        var number = at + 1;
        var sign = atoms[at];
        if (sign.Kind == AtomKind.Letters && atoms[number].Kind == AtomKind.Symbol && atoms[number].Glued
            && atoms.Has(number, TermKind.CurrencySign))
        {
            Span<char> both = stackalloc char[8];
            if (atoms.Text(at).Length > 4) return false;
            atoms.Text(at).CopyTo(both);
            atoms.Text(number).CopyTo(both[atoms.Text(at).Length..]);
            if (FigureTables.Find(both[..(atoms.Text(at).Length + 1)]) is not { Currency: { } joint }) return false;
            (code, number) = (joint, number + 1);
        }
        else if (atoms.Has(at, TermKind.CurrencySign) && sign.Term!.Currency is { } currency)
        {
            code = currency;
            if (sign.Kind == AtomKind.Letters && (!atoms.IsCapital(at) || atoms.IsHyphen(number))) return false;
            if (atoms.Is(at, "Rs") && atoms.Is(number, ".")) number++;
            if (atoms.Is(at, "$") && atoms[at].Glued && atoms.Is(at - 1, ".") && atoms.Is(at - 2, "S") && atoms.Is(at - 4, "U"))
                start = at - 4;
        }
        else return false;
        return atoms.IsNumber(number) && Numerals.TryRead(atoms, number, shortScales: true, out numeral);
    }

    /// <summary>"$5 to $10 million", "$5m-$10m", "between $5 and $10".</summary>
    static bool TrySecondBound(Atoms atoms, int at, Numeral first, string code, out Numeral both)
    {
        both = first;
        var link = first.End;
        if (first.IsRange
            || !(atoms.IsDash(link) || atoms.Is(link, "to") && !atoms.Is(at - 1, "from") || atoms.Is(link, "or")
            || atoms.Is(link, "and") && atoms.Is(at - 1, "between")))
            return false;
        if (!TryReadSum(atoms, link + 1, out var second, out var same, out _) || same != code || second.IsRange) return false;
        var min = second.Scaled && !first.Scaled && first.Min < 1000 ? first.Min * ScaleOf(second) : first.Min;
        if (second.Min <= min || NumberRange.ChangesBy(atoms, at - 1, min, second.Min)) return false;
        both = first with { Min = min, Max = second.Max, End = second.End };
        return true;
    }

    static decimal ScaleOf(Numeral numeral)
    {
        decimal scale = 1;
        while (numeral.Min / scale >= 1000) scale *= 1000;
        return scale;
    }

    /// <summary>The same sum in another currency in brackets behind it: one figure with two amounts.</summary>
    static Draft WithConversion(Atoms atoms, Draft draft)
    {
        var at = draft.End;
        if (!atoms.Is(at, "(") && !atoms.Is(at, "[")) return draft;
        at++;
        while (atoms.IsIn(at, Cues.InsideConversion)) at++;
        if (!TryReadSum(atoms, at, out var numeral, out var code, out _) || code == draft.Amount.Unit) return draft;
        var end = numeral.End;
        while (atoms.Is(end, ",") || atoms.Is(end, ";") || atoms.Is(end, "/") || atoms.Is(end, "or") ) 
            if (TryReadSum(atoms, end + 1, out var more, out _, out _)) end = more.End; else break;
        if (!atoms.Is(end, ")") && !atoms.Is(end, "]")) return draft;
        return draft with { End = end + 1, Also = [new(numeral.Min, numeral.Max, code, numeral.Approximate
            || draft.Amount.Approximate)] };
    }
}
