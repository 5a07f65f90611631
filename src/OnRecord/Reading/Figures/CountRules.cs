using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>How many people or things: "91 felony counts", "five of the victims", "dozens of deaths", "killing three", "the seven-man, two-woman jury".</summary>
static class CountRules
{
    const string AnyThing = "count";

    /// <summary>A number and the noun it counts: "two New York City subway work trains", "all 120,000 employees", "hundreds of people".</summary>
    public static bool TryThing(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        var at = numeral.End;
        var unmarked = IsOne(atoms, numeral);
        if (numeral.IsVague && atoms.Is(at, "of")) at++;
        if (atoms.IsHyphen(at)) return TryAttribute(atoms, numeral, out draft);
        var more = at;
        while (atoms.IsAny(more, "more", "other", "others", "additional", "further", "or")) more++;
        if (numeral.IsVague) while (atoms.IsAny(more, "the", "his", "her", "their", "its", "these", "those", "our", "my")) more++;
        if (atoms.IsAny(at, "or") && atoms.Is(at + 1, "more")) at += 2;
        if (!Thing.TryRead(atoms, at, plural: !unmarked, out var thing)) return false;
        if (unmarked && !OneCounts(atoms, numeral, thing)) return false;
        if (numeral.Min == 0 || IsNameOf(atoms, numeral, thing)) return false;
        draft = Draft.Of(FigureKind.Count, numeral, thing.End, Thing.UnitOf(atoms, thing.Head), "count").Hedged(atoms) with { Thing = thing.Head };
        if (at > numeral.End && atoms.Is(numeral.End, "or")) draft = draft with { Amount = draft.Amount with { Max = null } };
        if (Frequency(atoms, draft.End) is { } per && atoms.IsAny(thing.Head, "times"))
            draft = draft with { Kind = FigureKind.Rate, End = draft.End + 2, Amount = draft.Amount with { Unit = "times/" + per } };
        return true;
    }

    /// <summary>"five of the victims", "20 of their vessels", "four of Taylor's sons", "two of which".</summary>
    public static bool TryPartitive(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        var of = numeral.End;
        if (!atoms.Is(of, "of") || IsOne(atoms, numeral)) return false;
        var at = of + 1;
        if (atoms.IsAny(at, "them", "whom", "which", "us", "those"))
        {
            draft = Draft.Of(FigureKind.Count, numeral, at + 1, atoms.IsAny(at, "whom", "us") ? "person" : AnyThing, "count-of-them").Hedged(atoms);
            return true;
        }
        var determined = atoms.IsAny(at, "the", "his", "her", "their", "its", "these", "those", "our", "my", "your") || atoms.Upos(at) == Upos.Propn;
        if (!determined || atoms.IsNumber(at + 1) || atoms.Has(at + 1, TermKind.Cardinal)) { if (!determined) return false; return TryBare(atoms, numeral, out draft); }
        if (!Thing.TryRead(atoms, atoms.Upos(at) == Upos.Propn ? at : at + 1, plural: true, out var thing)) return false;
        draft = Draft.Of(FigureKind.Count, numeral, thing.End, Thing.UnitOf(atoms, thing.Head), "count-of").Hedged(atoms) with { Thing = thing.Head };
        return true;
    }

    /// <summary>"three-stage rocket", "seven-man, two-woman jury" (nine persons), "2 million-barrel cap".</summary>
    static bool TryAttribute(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        var noun = numeral.End + 1;
        if (numeral.IsVague || !atoms.IsNoun(noun) || atoms.IsHyphen(noun + 1) && !atoms.IsAny(noun + 2, "long", "strong", "high", "deep", "wide") || IsClass(atoms, numeral, noun)) return false;
        var end = noun + 1;
        var (min, max) = (numeral.Min, numeral.Max);
        var next = atoms.IsAny(end, ",", "and") ? end + 1 : end;
        if (atoms.Has(noun, TermKind.Person) && next > end && Numerals.TryReadSingle(atoms, next, false, out var second) && !second.IsVague
            && atoms.IsHyphen(second.End) && atoms.Has(second.End + 1, TermKind.Person))
            (min, max, end) = (min + second.Min, max + second.Max, second.End + 2);
        var unit = atoms.Has(noun, TermKind.Person) || atoms.IsAny(noun, "member") ? "person" : atoms.Text(noun).ToString().ToLowerInvariant();
        var counted = end;
        if (unit == "person" && atoms.IsNoun(end)) counted = end + 1;
        draft = new Draft(FigureKind.Count, numeral.Start, counted, new(min, max, unit, numeral.Approximate), "count-attribute").Hedged(atoms) with { Thing = counted - 1 };
        return true;
    }

    /// <summary>"one-time", "two-way", "two-thirds", "one-sided": no count of anything.</summary>
    static bool IsClass(Atoms atoms, Numeral numeral, int noun) =>
        numeral.Min == 1 && !atoms.Has(noun, TermKind.Person)
        || atoms.IsAny(noun, "way", "fold", "time", "something", "piece", "tier", "handed", "ply", "legged", "faced", "edged", "footed", "fer", "timing", "wheel", "wheeler", "by", "tone", "pack");

    /// <summary>A number that counts what its clause is about: "killing three", "two were injured", "three dead", "one critically injured", "injured 3".</summary>
    public static bool TryBare(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (numeral.IsRange && numeral.InDigits && !AffectsPersons(atoms, numeral.Start - 1)) return false;
        if (IsOne(atoms, numeral) ? !BareOneCounts(atoms, numeral) : !BareCounts(atoms, numeral)) return false;
        var person = AffectsPersons(atoms, numeral.Start - 1) || AffectsPersons(atoms, numeral.End) || AffectsPersons(atoms, numeral.End + 1) || atoms.IsAny(numeral.End, "who", "others")
            || atoms.Is(numeral.Start - 1, "of") && atoms.IsAny(numeral.Start - 2, "family", "mother", "father", "group", "crew", "party", "team", "gang", "staff", "crowd", "parent");
        var end = atoms.IsAny(numeral.End, "others", "more") ? numeral.End + 1 : numeral.End;
        draft = Draft.Of(FigureKind.Count, numeral, end, person ? "person" : AnyThing, "count-bare").Hedged(atoms);
        return true;
    }

    static bool BareCounts(Atoms atoms, Numeral numeral)
    {
        int before = numeral.Start - 1, after = numeral.End;
        while (atoms.IsAny(before, "about", "around", "nearly", "almost", "least", "at", "than", "more", "some", "only", "just", "another", "as", "many", "to", "up", "over", "all", "the", "roughly", "approximately", "other", "these", "those", "estimated", "an"))
            before--;
        if (atoms.IsAny(after, "others", "dead", "injured", "killed", "wounded", "hurt", "missing", "deceased", "arrested", "survivors") || AffectsPersons(atoms, after + 1) && atoms.IsAny(after, "were", "are", "was", "more", "people", "had", "others", "have", "critically", "seriously", "fatally")) return true;
        if (AffectsPersons(atoms, before)) return true;
        if (numeral.InDigits && !numeral.Scaled && numeral.Min < 1000 && !numeral.Approximate) return atoms.IsAny(after, "were", "are", "have", "had", "who") && numeral.Min is not (911 or 999) || atoms.Is(after, "of") && numeral.Min != 0 || atoms.Is(before, "of") && atoms.IsAny(before - 1, "family", "total", "crowd", "crew", "group");
        if (numeral.InDigits && !numeral.Scaled && NotFigures.LooksLikeYear(atoms, numeral.Start)) return false;
        return !atoms.IsAny(after, "'", "’", "o", ":") && !(numeral.IsVague && numeral.Min < 20) && !atoms.IsCapital(numeral.Start) | numeral.Start == 0 | !atoms.IsCapital(after) && !FollowsName(atoms, numeral);
    }

    static bool FollowsName(Atoms atoms, Numeral numeral) => atoms.IsCapital(numeral.Start - 1) && atoms.Upos(numeral.Start - 1) == Upos.Propn;

    /// <summary>"one critically injured", "one is in critical condition", "one seriously", "killing one".</summary>
    static bool BareOneCounts(Atoms atoms, Numeral numeral) =>
        AffectsPersons(atoms, numeral.Start - 1) && !atoms.Is(numeral.End, "of")
        || atoms.IsAny(numeral.End, "critically", "seriously", "fatally", "dead", "injured", "wounded", "killed", "missing", "severely")
        || atoms.IsAny(numeral.End, "is", "was", "remains", "remained", "died") && (AffectsPersons(atoms, numeral.End + 1) || atoms.IsAny(numeral.End + 1, "in", "listed", "hospitalized", "airlifted", "pronounced", "taken", "treated") && !atoms.IsAny(numeral.Start - 1, "this", "that", "the", "no", "which"));

    static readonly string[] AffectingStems = ["kill", "injur", "wound", "hurt", "arrest", "shot", "dead", "deceas", "die", "slay", "slain", "hospitali", "detain", "murder", "stabb", "strand", "rescu", "evacuat", "surviv", "trapp", "drown", "displac"];

    /// <summary>Whether a word tells of something that happens to people.</summary>
    public static bool AffectsPersons(Atoms atoms, int at)
    {
        if (atoms[at].Kind != AtomKind.Letters) return false;
        var text = atoms.Text(at);
        foreach (var stem in AffectingStems)
            if (text.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) return !text.StartsWith("diet", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("shots", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    static bool IsOne(Atoms atoms, Numeral numeral) => numeral.Min == 1 && numeral.Max == 1 && !numeral.InDigits && atoms.Is(numeral.End - 1, "one");

    /// <summary>"one" counts where a second could have been: with persons, wounds, shots, after a verb or a bound; not "one thing", "one day".</summary>
    static bool OneCounts(Atoms atoms, Numeral numeral, Thing thing)
    {
        int before = numeral.Start - 1;
        if (Thing.Counts(atoms, thing.Head)) return false;
        if (atoms.IsAny(before, "no", "any", "every", "each", "this", "that", "the", "which", "some", "not", "number") || atoms.Upos(before) is Upos.Adj) return false;
        if (atoms.IsAny(thing.Head, "thing", "day", "point", "way", "side", "hand", "another", "time", "moment", "night", "morning", "example", "reason", "sign", "part", "instance", "case", "person's")) return atoms.IsAny(before, "least", "only", "than", "just");
        if (atoms.IsAny(before, "least", "only", "than", "just", "about", "exactly")) return true;
        if (Thing.IsPerson(atoms, thing.Head)) return !(numeral.Start == 0 && Introduces(atoms, thing.End));
        return numeral.Start > 0 && (atoms.Upos(before) is Upos.Verb or Upos.Num || atoms.IsAny(before, "and", ",")) ;
    }

    /// <summary>"One user tweeted": the number only introduces a speaker.</summary>
    static bool Introduces(Atoms atoms, int at) => atoms.IsAny(at, "said", "says", "tweeted", "wrote", "told", "called", "posted", "asked", "described", "recalled", "added", "of", "who", ",");

    /// <summary>"7 Eyewitness News", "Big 12 schools": a number within a name counts nothing.</summary>
    static bool IsNameOf(Atoms atoms, Numeral numeral, Thing thing) =>
        numeral.InDigits && !numeral.Scaled && numeral.Min < 100 && atoms.IsCapital(thing.Head) && atoms.Upos(thing.Head) == Upos.Propn && !Thing.IsPerson(atoms, thing.Head);

    static string? Frequency(Atoms atoms, int at) =>
        atoms.IsAny(at, "a", "per", "each", "every", "an") && atoms.IsAny(at + 1, "day", "week", "month", "year", "hour", "minute", "season", "decade") ? atoms.Text(at + 1).ToString().ToLowerInvariant() : null;
}
