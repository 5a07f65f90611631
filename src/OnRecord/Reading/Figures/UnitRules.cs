using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>A number with a unit: "10 to 25 miles", "40-degree", "6 feet 2 inches", "12 minutes and 30 seconds", "60 mph", "89 per
/// cent".</summary>
static class UnitRules
{
    /// <summary>"6 feet 2 inches", "6-foot-2", "5'10\"": a height or length in two units, told in the smaller.</summary>
    public static bool TryHeight(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (numeral.IsRange || numeral.IsVague) return false;
        var foot = atoms.IsHyphen(numeral.End) ? numeral.End + 1 : numeral.End;
        var sign = atoms.Is(foot, "'") || atoms.Is(foot, "’") || atoms.Is(foot, "′");
        if (!sign && !atoms.IsAny(foot, "feet", "foot", "ft")) return false;
        var next = foot + 1;
        if (atoms.IsHyphen(next) || atoms.Is(next, ".") || atoms.Is(next, ",")) next++;
        if (!Numerals.TryReadSingle(atoms, next, false, out var inches) || inches.IsVague || inches.Min > 12) return false;
        var end = inches.End;
        var written = atoms.IsHyphen(end) ? end + 1 : end;
        if (atoms.IsAny(written, "inch", "inches", "in", "\"", "”", "″")) end = written + 1;
        else if (!sign && !atoms.IsHyphen(next - 1) && !atoms.IsAny(end, "tall", ",", ".", "and")) return false;
        var total = numeral.Min * 12 + inches.Min;
        draft = new Draft(FigureKind.Distance, numeral.Start, atoms.Is(end, "tall") ? end + 1
            : end, new(total, total, "inch", false), "height").Hedged(atoms);
        return true;
    }

    public static bool TryUnit(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (!TryReadUnit(atoms, numeral, out var unit, out var end)) return SharedUnit.Try(atoms, numeral, out draft);
        if (numeral is { Min: 1, Max: 1, InDigits: false } && unit.Name is "day" or "night" or "second"
            && !CountsDays(atoms, numeral.Start, end))
            return true;
        if (unit.Kind == FigureKind.Duration) return DurationRules.TryFinish(atoms, numeral, unit, end, out draft);
        var kind = unit.Kind;
        var name = unit.Name;
        if (name == "degree" && atoms.IsAny(end, "angle", "angles", "turn", "view", "murder") || name == "degree" && numeral is { Min: 180 or 360, IsRange: false }) kind = FigureKind.Other;
        if (Speed(atoms, end) is { } per) (kind, name, end) = (FigureKind.Speed, name + "/" + per.Unit, per.End);
        else if (name == "degree"
            && (atoms.Is(end, "Celsius") || atoms.Is(end, "Fahrenheit") || atoms.Is(end, "C") || atoms.Is(end, "F")))
            (name, end) = ("degree " + (atoms.Text(end)[0] is 'C' or 'c' ? "Celsius" : "Fahrenheit"), end + 1);
        if (IsCalibre(atoms, numeral, unit, end)) return false;
        draft = WithConversion(atoms, Draft.Of(kind, Negative(atoms, numeral), end, name, "unit").Hedged(atoms));
        if (BoundBetween(atoms, numeral.End)) draft = draft with { Amount = CountRules.Bounded(draft.Amount, atoms.Text(numeral.End + 1)) };
        return true;
    }

    /// <summary>"two or more miles", "10 or so years", "20 or fewer percent".</summary>
    public static bool BoundBetween(Atoms atoms, int at) => atoms.Is(at, "or") && atoms.IsAny(at + 1, "more", "fewer", "less", "so");

    /// <summary>"one day" is a story's opening more often than a length of time.</summary>
    static bool CountsDays(Atoms atoms, int start, int end) =>
        atoms.IsAny(end, "after", "before", "later", "earlier", "ahead") || atoms.IsIn(start - 1, Cues.BeforeOneDay)
            || atoms.IsHyphen(end);

    /// <summary>The unit behind a number: a word, a short form written on or after a space, "per cent", "square miles", "°C".</summary>
    public static bool TryReadUnit(Atoms atoms, Numeral numeral, out Unit unit, out int end)
    {
        var at = numeral.End;
        unit = null!;
        end = at;
        if (atoms.IsHyphen(at)) at++;
        if (numeral.IsVague && atoms.Is(at, "of")) at++;
        else if (BoundBetween(atoms, at)) at += 2;
        else while (atoms.IsIn(at, Cues.BetweenNumberAndUnit)) at++;
        string? name = null;
        if (atoms.Is(at, "%")) (name, end) = ("percent", at + 1);
        else if (atoms.Is(at, "per") && (atoms.Is(at + 1, "cent") || atoms.Is(at + 1, "cents"))) (name, end) = ("percent", at + 2);
        else if (atoms.Is(at, "°") || atoms.Is(at, "º"))
            (name, end) = atoms.IsAny(at + 1, "C", "F") ? (atoms.Is(at + 1, "C") ? "degree Celsius" : "degree Fahrenheit", at + 2)
                : ("degree", at + 1);
        else if (atoms.IsIn(at, Cues.CompoundUnits)) name = Compound(atoms, at, out end);
        else if (atoms.IsAny(at, "percentage") && atoms.IsAny(atoms.IsHyphen(at + 1) ? at + 2 : at + 1, "point", "points")) (name, end) = ("percentage point", atoms.IsHyphen(at + 1) ? at + 3 : at + 2);
        else if (atoms.IsAny(at, "km", "kilometers", "kilometres", "miles") && IsPerHour(atoms, at + 1, out end))
            name = atoms.Is(at, "miles") ? "mile/hour" : "kilometre/hour";
        if (name is not null && FigureTables.UnitNamed(name) is { } named)
        {
            unit = named;
            if (name == "percent" && atoms.IsAny(end, "point", "points"))
                (unit, end) = (FigureTables.UnitNamed("percentage point")!, end + 1);
            return true;
        }
        return TrySimple(atoms, numeral, at, out unit, out end);
    }

    static bool TrySimple(Atoms atoms, Numeral numeral, int at, out Unit unit, out int end)
    {
        (unit, end) = (null!, at + 1);
        if (atoms[at].Kind != AtomKind.Letters || atoms[at].Term is not { Unit: { } found } term) return false;
        unit = found;
        if (term.Is(TermKind.UnitWord) && !IsOrdinalSecond(atoms, at) && !atoms.IsCapital(at - 1 == numeral.End - 1 ? at : -1))
            return !IsName(atoms, at);
        if (!term.Is(TermKind.UnitSign) || !numeral.InDigits && !atoms[at].Glued) return false;
        var sameCase = atoms.Text(at).Equals(term.Form, StringComparison.Ordinal) || term.Form.Length > 2
            || char.IsLower(term.Form[0]) && atoms.Text(at) is not [_];
        if (!sameCase) return false;
        var glued = atoms[at].Glued;
        if (term.Form.Length == 1 && !glued && !(term.Form is "C" or "F" or "m" or "t")) return false;
        if (term.Form is "s" or "in" or "mo" or "mi" && !glued || term.Form is "s" && numeral.Min % 10 == 0 || term.Form is "t")
            return false;
        if (atoms.Is(end, ".") && atoms[end].Glued && term.Form is "ft" or "lbs" or "lb" or "oz" or "in" or "hrs" or "min"
            && atoms[end + 1].Kind == AtomKind.Letters && !atoms.IsCapital(end + 1))
            end++;
        return true;
    }

    /// <summary>"5 Points", "24 Hours", "60 Minutes": a capital in running text makes it a name.</summary>
    static bool IsName(Atoms atoms, int at) => atoms.IsCapital(at) && atoms[at].Word > 0 && atoms.Upos(at) == Upos.Propn;

    static bool IsOrdinalSecond(Atoms atoms, int at) => atoms.Is(at, "second") && !atoms.IsHyphen(at - 1) && atoms.IsNoun(at + 1);

    static string? Compound(Atoms atoms, int at, out int end)
    {
        var second = atoms.Is(at + 1, ".") || atoms.IsHyphen(at + 1) ? at + 2 : at + 1;
        end = second + 1;
        if (atoms.IsAny(at, "light", "basis"))
            return atoms.IsAny(second, "year", "years") ? "light-year" : atoms.IsAny(second, "point", "points") ? "basis point" : null;
        if (atoms.IsAny(at, "kilowatt", "megawatt"))
            return atoms.IsAny(second, "hour", "hours") ? atoms.Text(at).ToString().ToLowerInvariant() + "-hour" : null;
        if (atoms[second].Term?.Unit is not { } unit) return null;
        return (atoms.IsAny(at, "sq", "square") ? "square " : atoms.Is(at, "cubic") ? "cubic " : "nautical ") + unit.Name;
    }

    static bool IsPerHour(Atoms atoms, int at, out int end)
    {
        end = at + 2;
        if (atoms.Is(at, "-") && atoms.IsAny(at + 1, "per", "an") && atoms.Is(at + 2, "-")) end = at + 4;
        else if (!atoms.IsAny(at, "per", "an", "/")) return false;
        return atoms.IsAny(end - 1, "hour", "h", "hr");
    }

    static (string Unit, int End)? Speed(Atoms atoms, int at) =>
        atoms.IsAny(at, "per", "/", "a") && atoms.IsAny(at + 1, "second", "minute", "hour", "day", "gallon", "s")
            && !(atoms.Is(at, "a") && atoms.Is(at + 1, "day"))
        && !(atoms.IsAny(at - 1, "percent", "%", "cent"))
            ? (atoms.Is(at + 1, "s") ? "second" : atoms.Text(at + 1).ToString().ToLowerInvariant(), at + 2) : null;

    /// <summary>"9mm handgun", ".40-caliber": the name of a weapon's size.</summary>
    static bool IsCalibre(Atoms atoms, Numeral numeral, Unit unit, int end) =>
        unit.Name == "millimetre" && (atoms.IsIn(end, Cues.Guns) || atoms.IsAny(end, "and", "or", ",") && atoms.IsNumber(end + 1) && atoms.IsIn(end + 3, Cues.Guns)) ||
        unit.Name == "millimetre" && numeral.Min is 9 or 10 or 5.56m or 7.62m or 5.7m or 35 or 16 or 40
            && (atoms.IsNoun(end) || atoms.Upos(end) == Upos.Adj || atoms.IsDash(end));

    /// <summary>"minus 14", "-14": only where nothing stands written on before the sign.</summary>
    public static Numeral Negative(Atoms atoms, Numeral numeral)
    {
        var sign = numeral.Start - 1;
        if (atoms.IsHyphen(sign) && atoms.Is(sign - 1, "minus")) sign--;
        if (atoms.Is(sign, "minus") && atoms.Is(sign - 1, "or") && atoms.Is(sign - 2, "plus")) return numeral; // "plus or minus three points"
        var minus = atoms.Is(sign, "minus") || numeral.InDigits && atoms.Text(sign) is ['-' or '−'] && !atoms[sign].Glued
            && atoms[numeral.Start].Glued;
        return minus ? numeral with { Start = sign, Min = -numeral.Min, Max = -numeral.Max } : numeral;
    }

    /// <summary>"10 miles (16 km)": one figure with two amounts.</summary>
    static Draft WithConversion(Atoms atoms, Draft draft)
    {
        if (!atoms.Is(draft.End, "(") || !Numerals.TryRead(atoms, draft.End + 1, false, out var other)) return draft;
        if (!TryReadUnit(atoms, other, out var unit, out var end) || !atoms.Is(end, ")")) return draft;
        if (FigureTables.UnitNamed(draft.Amount.Unit) is not { } own || own.Base != unit.Base && own.Kind != unit.Kind || own == unit)
            return draft;
        return draft with { End = end + 1, Also = [new(other.Min, other.Max, unit.Name, other.Approximate || draft.Amount.Approximate)] };
    }
}
