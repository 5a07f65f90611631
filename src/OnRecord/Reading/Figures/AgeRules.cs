using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Ages: "an 80-year-old woman", "Marrow, 80,", "aged 3 and 5", "between the ages of 30 and 34", "in her mid-60s", "she was
/// 19".</summary>
static class AgeRules
{
    /// <summary>In years; the oldest age on record.</summary>
    public const int Oldest = 122;

    /// <summary>No report lists more ages before one "year-old"; the bound keeps reading linear.</summary>
    const int LongestList = 8;

    /// <summary>"16-year-old", "two-year-old", "18 months old", "a 4 and 6 year-old".</summary>
    public static bool TryYearOld(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (numeral.IsVague || numeral.Max > Oldest * 12) return false;
        var end = numeral.End;
        var (min, max) = (numeral.Min, numeral.Max!.Value);
        for (var n = 0; n < LongestList && IsUnitOld(atoms, end, out _) == 0 && NextAge(atoms, end, out var other, out var after); n++)
            (min, max, end) = (Math.Min(min, other), Math.Max(max, other), after);
        var old = IsUnitOld(atoms, end, out var unit);
        if (old == 0 || end > numeral.End && atoms.Is(numeral.Start - 1, ",") && atoms.IsCapital(numeral.Start - 2)) return false;
        draft = new Draft(FigureKind.Age, numeral.Start, old, new(min, max, unit, false), "age-year-old").Hedged(atoms);
        return true;
    }

    /// <summary>"- and 13", ", 12", "and 13": another age before the same "year-old".</summary>
    static bool NextAge(Atoms atoms, int at, out decimal value, out int end)
    {
        (value, end) = (0, at);
        if (atoms.IsDash(at) && !atoms[at + 1].Glued) at++;
        if (!atoms.IsAny(at, "and", "or", "to", ",") && !atoms.IsDash(at)) return false;
        if (atoms.IsAny(at + 1, "and", "a", "an")) at++;
        if (!Numerals.TryReadSingle(atoms, at + 1, false, out var numeral) || numeral.IsVague || numeral.Min > Oldest) return false;
        (value, end) = (numeral.Min, numeral.End);
        return true;
    }

    /// <summary>The atom after "year-old", "months old", "years of age"; 0 where they do not stand there.</summary>
    static int IsUnitOld(Atoms atoms, int at, out string unit)
    {
        unit = "year";
        if (atoms.IsDash(at)) at++;
        if (!atoms.IsIn(at, Cues.AgeUnits)) return 0;
        unit = atoms[at].Term!.Unit!.Name;
        var old = atoms.IsDash(at + 1) ? at + 2 : at + 1;
        if (atoms.IsAny(old, "old", "olds")) return old + 1;
        return atoms.Is(old, "of") && atoms.Is(old + 1, "age") ? old + 2 : 0;
    }

    /// <summary>"aged 3 and 5", "ages eight and nine", "age 9", "between the ages of 18-24", "in age from 9 to 14", "at the age of
    /// 12".</summary>
    public static bool TryAged(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!atoms.IsAny(at, "age", "ages", "aged")) return false;
        var start = atoms.Is(at - 1, "the") && atoms.Is(at - 2, "between") ? at - 2 : at;
        var number = at + 1;
        while (atoms.IsIn(number, Cues.BeforeAge)) number++;
        if (number > at + 4 || !Numerals.TryRead(atoms, number, false, out var numeral) || numeral.IsVague || numeral.Max > Oldest)
            return false;
        var (min, max, end) = (numeral.Min, numeral.Max!.Value, numeral.End);
        for (var n = 0; n < LongestList && !numeral.IsRange && (atoms.IsAny(end, "and", "to", ",", "or") || atoms.IsDash(end))
            && ListedAge(atoms, end, out var other, out var after); n++)
            (min, max, end) = (Math.Min(min, other), Math.Max(max, other), after);
        if (atoms.IsAny(end, "years", "year")) end += atoms.IsAny(end + 1, "old") ? 2 : 1;
        draft = new(FigureKind.Age, start, end, new(min, max, "year", false), "age-aged");
        if (min == max && atoms.Is(at, "age") && start == at && (atoms.IsAny(at - 1, "under", "below", "over", "above")))
        {
            var most = atoms.IsAny(at - 1, "under", "below"); // "people under age 30"
            draft = draft with { Start = at - 1, Amount = new(most ? null : min, most ? max : null, "year", false) };
        }
        if (min == max && AgePredicate.OrOlder(atoms, end) is { } older)
            draft = draft with { End = end + 2, Amount = older ? new(min, null, "year", false) : new(null, max, "year", false) };
        return true;
    }

    static bool ListedAge(Atoms atoms, int at, out decimal value, out int end)
    {
        if (atoms.Is(at, ",") && atoms.Is(at + 1, "and")) at++;
        var found = Numerals.TryReadSingle(atoms, at + 1, false, out var numeral) && !numeral.IsVague && numeral.Min <= Oldest
            && !Thing.TryRead(atoms, numeral.End, true, out _);
        (value, end) = (numeral.Min, numeral.End);
        return found;
    }

    /// <summary>"in her mid-60s", "in his 30s", "in their early twenties".</summary>
    public static bool TryDecade(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!atoms.Is(at, "in") || !atoms.IsIn(at + 1, Cues.Possessives)) return false;
        var number = at + 2;
        var part = atoms.IsAny(number, "early", "mid", "late", "middle") ? number : -1;
        if (part >= 0) number += atoms.IsDash(number + 1) ? 2 : 1;
        if (atoms.Is(number, "teens")) return Set(13, 19, number + 1, out draft);
        if (Decade(atoms, number) is not { } decade) return false;
        var next = DecadeEnd(atoms, number);
        if (atoms.IsAny(next, "and", "or", "to") && Decade(atoms, next + 1) is { } last && last > decade)
            return Set(decade, last + 9, DecadeEnd(atoms, next + 1), out draft); // "in their 80s and 90s"
        var (low, high) = part < 0 ? (0, 9) : atoms.Is(part, "early") ? (0, 3) : atoms.Is(part, "late") ? (7, 9) : (4, 6);
        return Set(decade + low, decade + high, next, out draft);

        bool Set(decimal min, decimal max, int end, out Draft found)
        {
            found = new(FigureKind.Age, at, end, new(min, max, "year", true), "age-decade");
            return true;
        }
    }

    /// <summary>The atom after "80s", "80's" or "eighties".</summary>
    static int DecadeEnd(Atoms atoms, int at) =>
        !atoms.IsNumber(at) ? at + 1 : atoms.IsAny(at + 1, "'", "’") && atoms.Is(at + 2, "s") && atoms[at + 2].Glued ? at + 3 : at + 2;

    static decimal? Decade(Atoms atoms, int at)
    {
        if (atoms.IsNumber(at))
            return atoms[at + 1].Glued && atoms.Is(DecadeEnd(atoms, at) - 1, "s") && atoms[at].Value is >= 20 and <= 90 && atoms[at].Value % 10 == 0
                ? atoms[at].Value : null;
        var text = atoms.Text(at);
        return text.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && FigureTables.Find($"{text[..^3]}y") is { } tens
            && tens.Is(TermKind.Cardinal) && tens.Value >= 20 ? tens.Value : null;
    }
}
