using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Ages: "an 80-year-old woman", "Carroll, 80,", "aged 3 and 5", "between the ages of 20 and 29", "in her mid-50s", "she was 19".</summary>
static class AgeRules
{
    const int Oldest = 122;

    /// <summary>No report lists more ages before one "year-old"; the bound keeps reading linear.</summary>
    const int LongestList = 8;

    /// <summary>"16-year-old", "two-year-old", "18 months old", "an 11 and 13 year-old".</summary>
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
        if (!atoms.IsAny(at, "year", "years", "yr", "month", "months", "week", "weeks", "day", "days")) return 0;
        unit = atoms[at].Term!.Unit!.Name;
        var old = atoms.IsDash(at + 1) ? at + 2 : at + 1;
        if (atoms.IsAny(old, "old", "olds")) return old + 1;
        return atoms.Is(old, "of") && atoms.Is(old + 1, "age") ? old + 2 : 0;
    }

    /// <summary>"aged 3 and 5", "ages six and seven", "age 9", "between the ages of 20-29", "in age from 11 to 30", "at the age of 12".</summary>
    public static bool TryAged(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!atoms.IsAny(at, "age", "ages", "aged")) return false;
        var start = atoms.Is(at - 1, "the") && atoms.Is(at - 2, "between") ? at - 2 : at;
        var number = at + 1;
        while (atoms.IsAny(number, "of", "from", "between", "range", "about", "around", "just", "over", "under", "at", "least", "only", ":", "(")) number++;
        if (number > at + 4 || !Numerals.TryRead(atoms, number, false, out var numeral) || numeral.IsVague || numeral.Max > Oldest) return false;
        var (min, max, end) = (numeral.Min, numeral.Max!.Value, numeral.End);
        for (var n = 0; n < LongestList && !numeral.IsRange && (atoms.IsAny(end, "and", "to", ",", "or") || atoms.IsDash(end)) && ListedAge(atoms, end, out var other, out var after); n++)
            (min, max, end) = (Math.Min(min, other), Math.Max(max, other), after);
        if (atoms.IsAny(end, "years", "year") && atoms.IsAny(end + 1, "old")) end += 2;
        draft = new(FigureKind.Age, start, end, new(min, max, "year", false), "age-aged");
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

    /// <summary>"in her mid-50s", "in his 30s", "in their early twenties".</summary>
    public static bool TryDecade(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!atoms.Is(at, "in") || !atoms.IsAny(at + 1, "his", "her", "their", "my", "your", "our", "its")) return false;
        var number = at + 2;
        var part = atoms.IsAny(number, "early", "mid", "late", "middle") ? number : -1;
        if (part >= 0) number += atoms.IsDash(number + 1) ? 2 : 1;
        if (atoms.Is(number, "teens")) return Set(13, 19, number + 1, out draft);
        if (Decade(atoms, number) is not { } decade) return false;
        var (low, high) = part < 0 ? (0, 9) : atoms.Is(part, "early") ? (0, 3) : atoms.Is(part, "late") ? (7, 9) : (4, 6);
        return Set(decade + low, decade + high, atoms.IsNumber(number) ? number + 2 : number + 1, out draft);

        bool Set(decimal min, decimal max, int end, out Draft found)
        {
            found = new(FigureKind.Age, at, end, new(min, max, "year", true), "age-decade");
            return true;
        }
    }

    static decimal? Decade(Atoms atoms, int at)
    {
        if (atoms.IsNumber(at)) return atoms.Is(at + 1, "s") && atoms[at + 1].Glued && atoms[at].Value is >= 20 and <= 90 && atoms[at].Value % 10 == 0 ? atoms[at].Value : null;
        var text = atoms.Text(at);
        return text.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && FigureTables.Find($"{text[..^3]}y") is { } tens && tens.Is(TermKind.Cardinal) && tens.Value >= 20 ? tens.Value : null;
    }

    /// <summary>"Carroll, 80,", "his son, nine,", "John Smith (52)": a number set off behind a person.</summary>
    public static bool TryApposed(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (numeral.IsVague || numeral.IsRange || numeral.Min is < 1 or > Oldest || numeral.Min % 1 != 0 || numeral.Scaled) return false;
        var open = numeral.Start - 1;
        var bracket = atoms.Is(open, "(");
        if (!bracket && !atoms.Is(open, ",") || bracket && !atoms.Is(numeral.End, ")")) return false;
        if (!ClosesApposition(atoms, numeral.End) || !IsPersonBefore(atoms, open - 1, bracket, out var start)) return false;
        if (bracket && (numeral.Min < 10 || atoms.Is(numeral.End + 1, ",") || OtherBracket(atoms, numeral)) || !numeral.InDigits && !atoms.IsAny(numeral.End, ",", ".", ";")) return false;
        draft = new(FigureKind.Age, start, numeral.End, new(numeral.Min, numeral.Min, "year", false), "age-apposed");
        return true;
    }

    /// <summary>"Florida (29), Georgia (16)": a list of numbers in brackets tells no ages.</summary>
    static bool OtherBracket(Atoms atoms, Numeral numeral)
    {
        for (var at = numeral.Start - 12; at < numeral.End + 12; at++)
            if (at != numeral.Start - 1 && atoms.Is(at, "(") && atoms.IsNumber(at + 1) && atoms.Is(at + 2, ")")) return true;
        return false;
    }

    static bool ClosesApposition(Atoms atoms, int at) =>
        atoms[at].Kind == AtomKind.Edge || atoms.IsAny(at, ",", ".", ";", ")", "]", ":", "(", "”", "\"", "and", "of", "from", "who", "or", "were", "was", "is", "are", "had", "has", "said", "died", "with", "at", "in", "on", "as", "told", "to", "by", "for", "while", "after", "but", "when", "both", "remained", "faces")
        || atoms.IsDash(at) && !atoms.IsNumber(at + 1);

    /// <summary>A capitalised name (not a day or month), or a noun for a person, right before the comma.</summary>
    static bool IsPersonBefore(Atoms atoms, int at, bool bracket, out int start)
    {
        start = at;
        if (atoms.IsAny(at, ".") && atoms.IsAny(at - 1, "Jr", "Sr")) at -= 1;
        if (atoms[at].Kind != AtomKind.Letters || NotFigures.IsMonthOrDay(atoms.Text(at))) return false;
        if (atoms.IsCapital(at) && atoms.Upos(at) is Upos.Propn or Upos.Noun or Upos.Adj or Upos.X or Upos.Verb)
        {
            start = at;
            while (atoms[start - 1].Kind == AtomKind.Letters && atoms.IsCapital(start - 1) && atoms.Upos(start - 1) == Upos.Propn || atoms.IsHyphen(start - 1) && atoms.IsCapital(start - 2) || atoms.Is(start - 1, ".") && atoms.Text(start - 2) is [_] or "Jr") start--;
            return !bracket || start < at;
        }
        return !bracket && atoms.Has(at, TermKind.Person) && !Thing.Counts(atoms, at);
    }

    /// <summary>"she was 19", "who is 80", "wasn't even 3", "turned 50", "died at 77": a bare number said of someone.</summary>
    public static bool TryPredicate(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (numeral.IsVague || numeral.Scaled || numeral.Min is < 1 or > Oldest || numeral.Min % 1 != 0) return false;
        if (numeral.IsRange) return TryPeopleBetween(atoms, numeral, out draft);
        if (TryAndOlder(atoms, numeral, out draft)) return true;
        if (!EndsClause(atoms, numeral.End) && !(IsBeyond(atoms, numeral.Start) && (atoms.Is(numeral.Start - 1, "than") || atoms.Upos(numeral.End) is Upos.Verb or Upos.Aux))) return false;
        var verb = numeral.Start - 1;
        while (atoms.IsAny(verb, "even", "only", "just", "about", "now", "almost", "nearly", "already", "still", "not", "around")) verb--;
        var turned = atoms.IsAny(verb, "turned", "turns", "turning", "turn") && numeral.Min > 3;
        var died = atoms.Is(verb, "at") && atoms.IsAny(verb - 1, "died", "dies", "dead", "dying", "retire", "retired", "retires", "retiring");
        if (IsBeyond(atoms, numeral.Start))
        {
            var most = atoms.IsAny(numeral.Start - 1, "under") || atoms.Is(numeral.Start - 2, "younger");
            draft = new(FigureKind.Age, numeral.Start - (atoms.Is(numeral.Start - 1, "than") ? 2 : 1), numeral.End, new(most ? null : numeral.Min, most ? numeral.Min : null, "year", false), "age-bound");
            return true;
        }
        if (!turned && !died && !IsPersonIs(atoms, verb)) return false;
        draft = new Draft(FigureKind.Age, numeral.Start, numeral.End, new(numeral.Min, numeral.Min, "year", false), "age-predicate").Hedged(atoms);
        return true;
    }

    /// <summary>"those 55 and older", "people 12 and under".</summary>
    static bool TryAndOlder(Atoms atoms, Numeral numeral, out Draft draft)
    {
        var found = atoms.IsAny(numeral.End, "and", "or") && atoms.IsAny(numeral.End + 1, "older", "younger", "over", "under", "up")
            && !Thing.TryRead(atoms, numeral.End + 2, plural: true, out _);
        var younger = atoms.IsAny(numeral.End + 1, "younger", "under");
        draft = found ? new(FigureKind.Age, numeral.Start, numeral.End + 2, new(younger ? null : numeral.Min, younger ? numeral.Min : null, "year", false), "age-and-older") : default;
        return found;
    }

    /// <summary>"those 30 to 64", "adults 18-29".</summary>
    static bool TryPeopleBetween(Atoms atoms, Numeral numeral, out Draft draft)
    {
        var people = numeral.Start - 1;
        var found = numeral.Max <= Oldest && (atoms.Is(people, "those") || atoms.Has(people, TermKind.Person) && Thing.Counts(atoms, people)) && !Thing.TryRead(atoms, numeral.End, plural: true, out _);
        draft = found ? new(FigureKind.Age, numeral.Start, numeral.End, new(numeral.Min, numeral.Max, "year", false), "age-people-between") : default;
        return found;
    }

    /// <summary>"older than 45", "Americans under 30", "women over 50".</summary>
    static bool IsBeyond(Atoms atoms, int number) =>
        atoms.Is(number - 1, "than") && atoms.IsAny(number - 2, "older", "younger")
        || atoms.IsAny(number - 1, "under", "over") && (Thing.IsPerson(atoms, number - 2) && Thing.Counts(atoms, number - 2) || atoms.IsAny(number - 2, "those", "anyone", "everyone"));

    static bool EndsClause(Atoms atoms, int at) =>
        atoms[at].Kind == AtomKind.Edge || atoms.IsAny(at, ".", ",", ";", "when", "and", "but", "at", "!", "?", "”", "\"", ")", "on", "in", "while", "agree", "or", "who", "to", "are", "were", "have", "is", "from", "with");

    static bool IsPersonIs(Atoms atoms, int verb)
    {
        if (!atoms.IsAny(verb, "is", "was", "wasn't", "isn't", "'s", "’s", "be", "wasn’t", "isn’t", "am", "'m", "’m", "were", "are")) return false;
        var subject = verb - 1;
        return atoms.IsAny(subject, "he", "she", "who", "I", "they") || atoms.Has(subject, TermKind.Person) && !Thing.Counts(atoms, subject) && !atoms.Is(verb, "'s") && !atoms.Is(verb, "’s");
    }
}
