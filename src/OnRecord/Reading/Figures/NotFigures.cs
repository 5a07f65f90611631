using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Numbers that tell no amount: codes, telephone numbers, clock times, dates, addresses, years, list numbers, numbers in names.</summary>
static class NotFigures
{
    /// <summary>The atom after a number that is no figure; <paramref name="at"/> itself where it may be one.</summary>
    public static int Skip(Atoms atoms, int at)
    {
        if (atoms[at].Kind == AtomKind.Code) return at + 1;
        if (IsInCode(atoms, at)) return EndOfRun(atoms, at);
        if (SkipPhone(atoms, at) is var phone && phone > at) return phone;
        if (SkipDateOrClock(atoms, at) is var date && date > at) return date;
        if (IsAddress(atoms, at) || IsListNumber(atoms, at) || IsInName(atoms, at)) return at + 1;
        if (LooksLikeYear(atoms, at) && !CountsThings(atoms, at)) return SkipYears(atoms, at);
        return at;
    }

    /// <summary>Written on to letters or signs: "AR-15", "CBS12", "#5", "m0TQ", ".22", "7News".</summary>
    static bool IsInCode(Atoms atoms, int at)
    {
        var number = atoms[at];
        if (atoms.Text(at)[0] == '.' && IsCalibre(atoms, at)) return true;
        if (number.Glued)
        {
            var before = atoms[at - 1];
            if (before.Kind == AtomKind.Letters && !atoms.Has(at - 1, TermKind.CurrencySign)) return true;
            if (atoms.Is(at - 1, "+") && before.Glued || atoms.IsAny(at - 1, "#", "@", "_", "=", "&", "?", "%", "*") || atoms.Is(at - 1, ".") && !atoms.IsAny(at - 2, "Rs", "No")) return true;
            if (atoms.Is(at - 1, "/") && before.Glued && atoms[at - 2].Kind != AtomKind.Number) return true;
            if (atoms.IsDash(at - 1) && before.Glued && atoms[at - 2].Kind == AtomKind.Letters && !JoinsNumbers(atoms, at - 2)) return true;
        }
        var after = atoms[at + 1];
        if (atoms.Is(at + 1, "s") && after.Glued && number.Value % 10 == 0 && number.Value <= 100) return true;
        if (number.Value is 911 or 999 && !atoms.IsAny(at + 1, "people", ",") && !atoms.Has(at + 1, TermKind.Person | TermKind.Scale)) return true;
        if (after.Kind == AtomKind.Letters && after.Glued && !MayFollowDigits(atoms, at + 1)) return true;
        return atoms.IsAny(at + 1, "_", "@", "=") && after.Glued;
    }

    /// <summary>".22 rifle", "batting .300": a bare point is a calibre or an average unless a unit or currency says otherwise.</summary>
    static bool IsCalibre(Atoms atoms, int at) =>
        !atoms.Has(at - 1, TermKind.CurrencySign) && !atoms.IsAny(at + 1, "%", "percent", "per", "percentage") && !atoms.Has(at + 1, TermKind.UnitWord) && !(atoms.IsHyphen(at + 1) && atoms.Has(at + 2, TermKind.UnitWord));

    static bool JoinsNumbers(Atoms atoms, int at) =>
        atoms.IsAny(at, "magnitude", "mid", "early", "late", "plus", "minus", "sub", "over", "under", "near", "about", "non", "to", "or", "and", "by")
        || atoms.Has(at, TermKind.Cardinal | TermKind.UnitWord) || atoms[at - 1].Kind == AtomKind.Number && atoms[at].Glued;

    static bool MayFollowDigits(Atoms atoms, int at) =>
        atoms.Has(at, TermKind.UnitSign | TermKind.UnitWord | TermKind.ShortScale | TermKind.Scale | TermKind.CurrencyMinor | TermKind.CurrencySign)
        || atoms.IsAny(at, "st", "nd", "rd", "th", "s", "am", "pm", "p", "a", "x", "odd");

    static int EndOfRun(Atoms atoms, int at)
    {
        at++;
        while (atoms[at].Glued && atoms[at].Kind != AtomKind.Edge && !atoms.IsAny(at, ",", ".", ";", ")", "]", "”", "\"", ":", "!")) at++;
        return at;
    }

    static int SkipPhone(Atoms atoms, int at)
    {
        if (!atoms.IsNumber(at)) return at;
        var length = atoms.Text(at).Length;
        if (length >= 3 && (atoms.Text(at)[0] == '0' || atoms.Is(at - 1, "+")) && atoms.IsNumber(at + 1))
        {
            while (atoms.IsNumber(at)) at++;
            return at;
        }
        var next = at + 1;
        if (atoms.Is(at - 1, "(") && length == 3 && atoms.Is(next, ")") && (atoms.IsNumber(next + 1) || atoms.IsDash(next + 1)) && atoms.Text(next + 1).Length is 3 or 1) next++;
        else if (!(length is 1 or 3 or 4 && (atoms.IsDash(next) || atoms.Is(next, ".")) && atoms[next].Glued && atoms[next + 1].Glued && IsPhonePart(atoms, at, next + 1))) return at;
        while (atoms.IsNumber(next) || atoms.IsDash(next) && atoms[next + 1].Glued || atoms[next].Kind == AtomKind.Code
            || atoms.IsDash(next - 1) && atoms[next].Glued && atoms.Text(next) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..]) next++;
        return next;
    }

    static bool IsPhonePart(Atoms atoms, int first, int second)
    {
        var (a, b) = (atoms.Text(first).Length, atoms.Text(second).Length);
        if (!atoms.IsNumber(second)) return atoms.Text(second) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ..] && a == 3;
        return a == 3 && b == 4 || a is 1 or 3 or 4 && b == 3 && atoms[second + 1].Glued && atoms.IsDash(second + 1) && atoms[second + 2].Glued && (atoms.Text(second + 2).Length is 3 or 4 || atoms[second + 2].Kind == AtomKind.Letters);
    }

    static int SkipDateOrClock(Atoms atoms, int at)
    {
        if (!atoms.IsNumber(at)) return at;
        if (atoms.Is(at + 1, ":") && atoms[at + 1].Glued && atoms.IsNumber(at + 2) && atoms[at + 2].Glued)
        {
            var end = at + 3;
            while (atoms.Is(end, ":") && atoms.IsNumber(end + 1)) end += 2;
            return end;
        }
        var marker = atoms.IsAny(at + 1, "am", "pm", "noon", "midnight", "GMT", "EST", "BST", "ET", "UTC") || atoms.IsAny(at + 1, "a", "p") && (atoms.Is(at + 2, ".") && atoms.Is(at + 3, "m"));
        if (marker || atoms.IsAny(at + 1, "o") && (atoms.Is(at + 2, "'") || atoms.Is(at + 2, "’"))) return at + 2;
        if ((atoms.Is(at + 1, "/") || atoms.IsDash(at + 1)) && atoms[at + 1].Glued && atoms.IsNumber(at + 2) && atoms[at + 2].Glued && atoms.Text(at + 3).SequenceEqual(atoms.Text(at + 1)) && atoms.IsNumber(at + 4) && atoms[at + 4].Glued) return at + 5;
        if (atoms.Is(at + 1, "/") && atoms[at + 1].Glued && atoms.IsNumber(at + 2) && !(atoms[at].Value < atoms[at + 2].Value && atoms[at + 2].Value is 2 or 3 or 4 or 5 or 8 or 10)) return at + 3;
        if (IsMonth(atoms, at - 1) || atoms.Is(at - 1, ".") && IsMonth(atoms, at - 2) && atoms[at - 1].Glued) return SkipDays(atoms, at);
        var month = atoms.Is(at + 1, "of") || atoms.IsAny(at + 1, "st", "nd", "rd", "th") ? at + 2 : at + 1;
        if (atoms.Is(month, "of")) month++;
        return atoms[at].Value is >= 1 and <= 31 && IsMonth(atoms, month) && !atoms.Is(month, "may") ? month + 1 : at;
    }

    static int SkipDays(Atoms atoms, int at)
    {
        var end = at + 1;
        if ((atoms.IsDash(end) || atoms.IsAny(end, "to", "and")) && atoms.IsNumber(end + 1) && atoms[end + 1].Value <= 31 && !atoms.IsPlural(end + 2)) end += 2;
        if (atoms.Is(end, ",") && atoms.IsNumber(end + 1) && LooksLikeYear(atoms, end + 1)) end += 2;
        return end;
    }

    public static bool IsMonthOrDay(ReadOnlySpan<char> text) => Starts(text, MonthNames, 3) || text.EndsWith("day", StringComparison.OrdinalIgnoreCase) && text.Length >= 6;

    static readonly string[] MonthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "sept"];

    static bool IsMonth(Atoms atoms, int at) => atoms.IsCapital(at) && Starts(atoms.Text(at), MonthNames, 3);

    /// <summary>A name of the list, whole or cut to its first letters ("Sept", "Jan").</summary>
    static bool Starts(ReadOnlySpan<char> text, string[] names, int shortest)
    {
        foreach (var name in names)
            if (text.Equals(name, StringComparison.OrdinalIgnoreCase) || text.Length == shortest && name.AsSpan(0, shortest).Equals(text, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    static readonly string[] Streets = ["street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "ln", "drive", "dr", "court", "ct", "place", "way", "highway", "hwy", "parkway", "terrace", "square", "circle", "plaza", "crescent", "close", "row", "alley", "pike", "mile", "broadway", "loop", "trail"];

    static bool IsAddress(Atoms atoms, int at)
    {
        if (atoms.IsAny(at + 1, "block") && !atoms.IsHyphen(at + 1) && atoms[at].Value >= 100) return true;
        if (atoms.IsAny(at + 1, "Downing", "Mile") && atoms.IsCapital(at + 1)) return true;
        for (var i = at + 1; i <= at + 10 && (atoms.IsCapital(i) || atoms.Is(i, ".") || atoms[i].Kind == AtomKind.Number || atoms.IsAny(i, "st", "nd", "rd", "th")); i++)
            if (i > at + 1 && atoms.IsCapital(i) && atoms.IsAny(i, Streets)) return true;
        return false;
    }

    /// <summary>"1. Vote early": the number that opens a line.</summary>
    static bool IsListNumber(Atoms atoms, int at) =>
        (at == 0 || at == 1 && atoms.IsAny(0, "(", "#")) && (atoms.IsAny(at + 1, ".", ")", ":") && !(atoms[at + 1].Glued && atoms[at + 2].Glued) || atoms[at + 1].Kind == AtomKind.Edge);

    /// <summary>"Flight 370", "Windows 10", "No. 5", "Section 8", "page 4".</summary>
    static bool IsInName(Atoms atoms, int at)
    {
        var before = atoms.Is(at - 1, ".") && atoms.IsAny(at - 2, "No", "Nos", "Art", "Sec", "Vol", "pp", "p") ? at - 2 : at - 1;
        if (before < at - 1 || atoms.Is(at - 1, "P") && atoms.Is(at - 2, "&")) return true;
        if (atoms[before].Kind != AtomKind.Letters || IsMonthOrDay(atoms.Text(before)) || BareCountRules.AffectsPersons(atoms, before)) return false;
        var named = atoms.Has(before, TermKind.Named);
        var counts = Thing.TryRead(atoms, at + 1, plural: true, out _) || Numerals.TryRead(atoms, at, false, out var n) && (n.Scaled || UnitRules.TryReadUnit(atoms, n, out _, out _)) || atoms.Is(at + 1, "-") || atoms.Text(at).Contains(',');
        if (named && atoms.IsCapital(before) && before > 0) return true;
        if (named) return !counts && !atoms.IsAny(at + 1, "dead", "killed", "injured", "wounded", "hurt", "were");
        if (atoms.Upos(before) != Upos.Propn || !atoms.IsCapital(before) || before == 0 && !IsStation(atoms, at)) return false;
        if (IsStation(atoms, at)) return true;
        if (!counts) return true;
        var first = before;
        while (atoms.Upos(first - 1) == Upos.Propn && atoms.IsCapital(first - 1)) first--;
        return !atoms.Text(at).Contains(',') && first > 0 && atoms.Upos(first - 1) is not (Upos.Adp or Upos.Sconj or Upos.Verb) && atoms[at].Value < 2000 && !(Numerals.TryRead(atoms, at, false, out var m) && (m.Scaled || UnitRules.TryReadUnit(atoms, m, out _, out _)));
    }

    /// <summary>"KOB 4", "BBC 2": letters and a small number name a station.</summary>
    static bool IsStation(Atoms atoms, int at) =>
        atoms[at].Value < 100 && atoms.Text(at - 1) is { Length: 3 or 4 } letters && !letters.ContainsAnyExceptInRange('A', 'Z') && !atoms.Has(at + 1, TermKind.Person | TermKind.UnitWord);

    public static bool LooksLikeYear(Atoms atoms, int at) => atoms.IsNumber(at) && atoms.Text(at).Length == 4 && atoms[at].Value is >= 1400 and <= 2100 && atoms[at].Value % 1 == 0;

    /// <summary>A year-like number that counts after all: with a unit, a currency or a bound, or round with a plural behind it.</summary>
    static bool CountsThings(Atoms atoms, int at)
    {
        if (atoms[at + 1].Glued && (atoms.IsDash(at + 1) || atoms.IsAny(at + 1, "s", "/"))) return false;
        if (atoms.IsAny(at - 1, "least", "than", "about", "nearly", "some", "roughly", "approximately", "around") && (Thing.TryRead(atoms, at + 1, true, out _) || Numerals.TryRead(atoms, at, false, out var r) && UnitRules.TryReadUnit(atoms, r, out _, out _))) return true;
        if (atoms.Has(at + 1, TermKind.UnitWord) && !atoms.IsAny(at + 1, "season", "day", "second", "month") || atoms.Has(at + 1, TermKind.UnitSign) || atoms.Is(at + 1, "%")) return true;
        return atoms[at].Value % 100 == 0 && Thing.TryRead(atoms, at + 1, true, out var thing) && Thing.IsPerson(atoms, thing.Head) && atoms.Upos(at - 1) is not Upos.Adp;
    }

    /// <summary>"2019", "1993 to 2019", "2015-16", "the 1990s".</summary>
    static int SkipYears(Atoms atoms, int at)
    {
        var end = at + 1;
        if (atoms.Is(end, "s") && atoms[end].Glued) end++;
        if ((atoms.IsDash(end) || atoms.IsAny(end, "to", "and", "/", "or")) && atoms.IsNumber(end + 1) && (LooksLikeYear(atoms, end + 1) || atoms[end].Glued && atoms[end + 1].Glued && atoms[end + 1].Value < 100)) return end + 2;
        return end;
    }
}
