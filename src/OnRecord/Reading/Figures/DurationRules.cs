using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>How long: "four minutes", "a minute or so", "an hour and a half", "mere minutes", "for decades", "month-long", "a day
/// after".</summary>
static class DurationRules
{
    /// <summary>A number with a time unit. "two weeks ago" is a date, given back as a draft without a rule; "two weeks later" tells how
    /// long between.</summary>
    public static bool TryFinish(Atoms atoms, Numeral numeral, Unit unit, int end, out Draft draft)
    {
        draft = default;
        if (IsDate(atoms, end)) return true;
        var amount = new Amount(numeral.Min, numeral.Max, unit.Name, numeral.Approximate);
        if (UnitRules.BoundBetween(atoms, numeral.End)) amount = CountRules.Bounded(amount, atoms.Text(numeral.End + 1));
        if (atoms.Is(end, "and") && atoms.Is(end + 1, "a") && atoms.IsAny(end + 2, "half", "quarter") && !numeral.IsVague
            && !numeral.IsRange)
        {
            var more = atoms.Is(end + 2, "half") ? 0.5m : 0.25m;
            (amount, end) = (amount with { Min = numeral.Min + more, Max = numeral.Max + more }, end + 3);
        }
        else ReadSmaller(atoms, unit, ref amount, ref end);
        if (atoms.IsHyphen(end) && atoms.IsAny(end + 1, "long")) end += 2;
        if (atoms.Is(end, "or") && atoms.IsAny(end + 1, "two") && amount.Min == 1)
            (amount, end) = (amount with { Max = 2, Approximate = true }, end + 2);
        draft = new Draft(FigureKind.Duration, numeral.Start, end, amount, "duration").Hedged(atoms);
        if (IsDate(atoms, draft.End)) draft = default;
        return true;
    }

    /// <summary>"a year", "an hour", "a full year": one of a unit, where it tells how long rather than how often or "one day".</summary>
    public static bool TryArticle(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!atoms.IsAny(at, "a", "an", "another", "half")) return false;
        var half = atoms.IsAny(at, "half") ? 0.5m : 1;
        var noun = at + 1;
        if (half != 1 && atoms.IsAny(noun, "a", "an")) noun++;
        else if (half == 1 && atoms.IsAny(noun, "half", "quarter") && (atoms.IsHyphen(noun + 1) || atoms.Is(noun + 1, "of")))
            (half, noun) = (atoms.Is(noun, "half") ? 0.5m : 0.25m, noun + 2);
        while (atoms.IsIn(noun, Cues.FullUnits)) noun++;
        if (half != 1 && atoms.IsHyphen(noun)) noun++;
        if (atoms.Is(noun, "percentage") && atoms.Is(noun + 1, "point"))
        {
            draft = Draft.Of(FigureKind.Percentage, new(at, noun, half, half, false, false, false), noun + 2, "percentage point", "a-unit").Hedged(atoms);
            return true;
        }
        if (atoms[noun].Term is not { Unit: { } unit } term || !term.Is(TermKind.UnitWord)
            || unit.Kind == FigureKind.Percentage && half == 1 || unit.Kind == FigureKind.Temperature)
            return false;
        if (unit.Kind != FigureKind.Duration && half == 1 && !IsBounded(atoms, at) && !atoms.IsIn(noun + 1, Cues.AfterDistance))
            return false;
        if (atoms.IsAny(at - 1, "than", "from") && atoms.IsAny(noun + 1, "earlier", "before", "ago")) return false; // "higher than a year earlier"
        if (atoms.Penn(noun) == Penn.Nns || atoms.IsHyphen(noun + 1) && !atoms.Is(noun + 2, "long")) return false;
        if (half == 1 && unit.Kind == FigureKind.Duration && !TellsHowLong(atoms, at, noun, unit)) return false;
        var numeral = new Numeral(at, noun, half, half, false, false, false);
        if (unit.Kind == FigureKind.Duration) return TryFinish(atoms, numeral, unit, noun + 1, out draft);
        draft = Draft.Of(unit.Kind, numeral, noun + 1, unit.Name, "a-unit").Hedged(atoms);
        return true;
    }

    /// <summary>"the next day or two", "the past week or so".</summary>
    public static bool TryOrTwo(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!atoms.IsAny(at - 1, "next", "past", "last") || atoms[at].Term is not { Unit: { Kind: FigureKind.Duration } unit }
            || !atoms.Is(at + 1, "or") || !atoms.IsAny(at + 2, "two", "so"))
            return false;
        draft = new(FigureKind.Duration, at - 1, at + 3, new(1, atoms.Is(at + 2, "two") ? 2 : 1, unit.Name, true), "duration-or-two");
        return true;
    }

    static bool IsBounded(Atoms atoms, int at) => atoms.IsIn(at - 1, Cues.BoundsBeforeUnit);

    /// <summary>"minutes", "for decades", "weeks of", "days after": a bare plural, by the words around it.</summary>
    public static bool TryBare(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (atoms[at].Term is not { Unit: { } unit } term || !term.Is(TermKind.UnitWord)
            || !atoms.IsPlural(at) && atoms.Text(at)[^1] != 's')
            return false;
        var time = unit.Kind == FigureKind.Duration && unit.Name != "season";
        if (!time
            && !(unit.Kind == FigureKind.Distance && atoms.IsAny(at + 1, "away", "from", "below", "above", "apart")
            && unit.Name != "block"))
            return false;
        var start = at;
        var before = atoms.IsAny(at - 1, "mere", "some", "just", "only", "within", "mere");
        if (time && (!before || atoms.Is(at - 1, "some") && (!atoms.IsIn(at - 2, Cues.BeforeBareUnits) || atoms.IsAny(at - 2, "in", "to", "over"))) && !TellsHowLong(atoms, at)) return false; // "some months" are months of a kind
        if (time && IsDate(atoms, at + 1)) return false;
        if (atoms.IsAny(at - 1, "mere", "some", "just")) start--;
        else if (atoms.Is(at - 1, "for")) start--;
        var least = atoms.IsAny(at - 1, "mere", "within", "just", "only") ? (decimal?)null : 2;
        draft = new(time ? FigureKind.Duration : FigureKind.Distance, start, at + 1, new(least, null, unit.Name, true), "bare-unit");
        return true;
    }

    /// <summary>"month-long", "yearlong", "decades-long", "hour-long".</summary>
    public static bool TryLong(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (atoms[at].Kind != AtomKind.Letters) return false;
        var text = atoms.Text(at);
        var joined = text.Length > 6 && text.EndsWith("long", StringComparison.OrdinalIgnoreCase);
        var term = joined ? FigureTables.Find(text[..^4]) : atoms.IsHyphen(at + 1) && atoms.Is(at + 2, "long") ? atoms[at].Term : null;
        if (term?.Unit is not { Kind: FigureKind.Duration or FigureKind.Distance } unit || !term.Is(TermKind.UnitWord)) return false;
        var plural = term.Form[^1] == 's';
        draft = new Draft(unit.Kind, at, joined ? at + 1
            : at + 3, new(plural ? 2 : 1, plural ? null : 1, unit.Name, plural), "unit-long").Hedged(atoms);
        return true;
    }

    static void ReadSmaller(Atoms atoms, Unit unit, ref Amount amount, ref int end)
    {
        if (amount.Min is not { } whole || amount.Max != whole) return;
        var at = end;
        if (atoms.Is(at, ",")) at++;
        if (atoms.Is(at, "and")) at++;
        if (!Numerals.TryReadSingle(atoms, at, false, out var part) || part.IsVague
            || !UnitRules.TryReadUnit(atoms, part, out var smaller, out var after))
            return;
        if (smaller.Base != unit.Base || smaller.Factor >= unit.Factor || smaller.Kind != FigureKind.Duration) return;
        var total = whole * (unit.Factor / smaller.Factor) + part.Min;
        amount = amount with { Min = total, Max = total, Unit = smaller.Name };
        end = after;
    }

    static bool IsDate(Atoms atoms, int end) =>
        atoms.IsAny(end, "ago", "hence") || atoms.Is(end, "or") && atoms.Is(end + 2, "ago")
            || atoms.Is(end, "or") && atoms.Is(end + 3, "ago");

    static bool TellsHowLong(Atoms atoms, int at, int noun, Unit unit)
    {
        if (atoms.IsIn(noun + 1, Cues.AfterOneUnit) && !atoms.Is(noun + 1, "in")) return true;
        if (atoms.Is(noun + 1, "’") || atoms.IsAny(noun + 1, "'s", "’s")) return atoms.IsIn(noun + 2, Cues.LastingThings);
        if (atoms.Is(at, "another") || noun > at + 1) return true;
        if (atoms.IsIn(at - 1, Cues.BeforeOneUnit))
            return !atoms.IsAny(at - 2, "once", "twice", "times")
                && !(unit.Name is "day" or "night" or "second" && atoms.IsAny(at - 1, "for", "just", "about", "only", "over")
                && !atoms.IsAny(noun + 1, ".", ","));
        return atoms.Upos(at - 1) == Upos.Verb && unit.Name is "year" or "month" or "week" or "decade" or "hour";
    }

    static bool TellsHowLong(Atoms atoms, int at) =>
        atoms.IsIn(at - 1, Cues.BeforeBareUnits)
            && !(atoms.IsAny(at - 1, "in", "over", "to") && !atoms.IsAny(at + 1, ".", ",", "to", "after", "behind", "in"))
        || atoms.IsIn(at + 1, Cues.AfterBareUnits) && !atoms.IsIn(at - 1, Cues.NotBareUnits)
            && (atoms.Upos(at - 1) is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Det or Upos.Pron)
            || atoms.Upos(at - 1) is Upos.Noun or Upos.Propn && atoms.IsAny(at + 1, "after", "before", "later"))
        || atoms.IsAny(at + 1, "at", "on") && atoms.IsAny(at + 2, "a", "end");
}
