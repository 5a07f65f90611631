using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>How many people or things: "17 fraud counts", "six of the drivers", "dozens of deaths", "killing three", "the five-man,
/// four-woman crew".</summary>
static class CountRules
{
    public const string AnyThing = "count";

    /// <summary>A number and the noun it counts: "three Calder Valley tram drivers", "some 4,000 nurses", "hundreds of
    /// people".</summary>
    public static bool TryThing(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        var at = numeral.End;
        var unmarked = IsOne(atoms, numeral);
        if ((numeral.IsVague || atoms.Is(at - 1, "score")) && atoms.Is(at, "of")) at++;
        if (atoms.IsHyphen(at) && atoms.Is(at + 1, "strong") && !numeral.IsVague)
        {
            draft = Draft.Of(FigureKind.Count, numeral, at + 2, "person", "count-attribute").Hedged(atoms); // "a 2,000-strong crowd"
            return true;
        }
        if (atoms.IsHyphen(at) && atoms.Is(at + 1, "plus") && Thing.TryRead(atoms, at + 2, plural: true, out var many))
        {
            draft = Draft.Of(FigureKind.Count, numeral, many.End, Thing.UnitOf(atoms, many.Head), "count") with { Thing = many.Head };
            draft = draft with { Amount = draft.Amount with { Max = null } }; // "200-plus members"
            return true;
        }
        if (atoms.IsHyphen(at) || numeral.InDigits && atoms.Is(at, "point") && atoms.IsNoun(at + 1)) return TryAttribute(atoms, numeral, out draft);
        var bound = UnitRules.BoundBetween(atoms, at) ? at + 1 : 0;
        if (bound > 0) at += 2;
        if (IsCode(atoms, numeral) || atoms.Is(numeral.Start, "multiple") && atoms.IsNoun(at) && !atoms.IsPlural(at) && atoms.Is(at + 1, "and")) return false; // "multiple sclerosis and"
        if (unmarked && BareCountRules.IsGravely(atoms, at)) return false;
        if (at > numeral.End && atoms.Is(at - 1, "more")) unmarked = false;
        var single = numeral is { InDigits: true, Min: 1, Max: 1 };
        if (!Thing.TryRead(atoms, at, plural: !unmarked && !single, out var thing)) return false;
        if (unmarked && !OneCounts(atoms, numeral, thing)) return false;
        if (numeral.Min == 0 || IsNameOf(atoms, numeral, thing)) return false;
        draft = Draft.Of(FigureKind.Count, numeral, thing.End, Thing.UnitOf(atoms, thing.Head),
            "count").Hedged(atoms) with { Thing = thing.Head };
        if (bound > 0) draft = draft with { Amount = Bounded(draft.Amount, atoms.Text(bound)) };
        if (Frequency(atoms, draft.End) is { } per && atoms.IsAny(thing.Head, "times"))
            draft = draft with { Kind = FigureKind.Rate, End = draft.End + 2, Amount = draft.Amount with { Unit = "times/" + per } };
        return true;
    }

    /// <summary>"5G theories": letters written on to digits that are no unit make a name.</summary>
    public static bool IsCode(Atoms atoms, Numeral numeral) =>
        numeral.InDigits && atoms[numeral.End] is { Kind: AtomKind.Letters, Glued: true };

    /// <summary>"50 or fewer workers", "one or more occupants".</summary>
    public static Amount Bounded(Amount amount, ReadOnlySpan<char> word) => word switch
    {
        "more" => amount with { Max = null },
        "so" => amount with { Approximate = true },
        _ => amount with { Min = null },
    };

    /// <summary>"six of the drivers", "six out of the 12 drivers", "20 of their lorries", "four of Arden's sons", "two of which".</summary>
    public static bool TryPartitive(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        var of = atoms.Is(numeral.End, "out") ? numeral.End + 1 : numeral.End;
        if (!atoms.Is(of, "of") || IsOne(atoms, numeral)) return false;
        var at = of + 1;
        if (atoms.IsAny(at, "them", "whom", "which", "us") || atoms.Is(at, "those") && !atoms.IsNoun(at + 1))
        {
            draft = Draft.Of(FigureKind.Count, numeral, at + 1, atoms.IsAny(at, "whom", "us") ? "person"
                : atoms.LastCounted ?? AnyThing, "count-of-them").Hedged(atoms);
            return true;
        }
        var named = atoms.Upos(at) == Upos.Propn;
        var counted = IsNumeral(atoms, at) ? at + 1 : IsNumeral(atoms, at + 1) && atoms.IsIn(at, Cues.Determiners) ? at + 2 : 0;
        for (var own = at + 1; counted == 0 && own < at + 4; own++) // "27 of the council's 120 seats"
            if (atoms.IsAny(own, "'s", "’s") && IsNumeral(atoms, own + 1)) counted = own + 2;
        if (counted == 0 && !named && !atoms.IsIn(at, Cues.Determiners)) return false;
        var inner = counted > 0 ? counted : named ? at : at + 1;
        if (!Thing.TryRead(atoms, inner, plural: true, out var thing)) return false;
        if (counted > 0)
        {
            draft = Draft.Of(FigureKind.Count, numeral, numeral.End, Thing.UnitOf(atoms, thing.Head),
                "count-of-number").Hedged(atoms) with { Thing = thing.Head };
            return true;
        }
        draft = Draft.Of(FigureKind.Count, numeral, thing.End, Thing.UnitOf(atoms, thing.Head),
            "count-of").Hedged(atoms) with { Thing = thing.Head };
        return true;
    }

    static bool IsNumeral(Atoms atoms, int at) => atoms.IsNumber(at) || atoms.Has(at, TermKind.Cardinal);

    /// <summary>"three-storey house", "five-man, three-woman panel" (eight persons), "3 million-barrel tank".</summary>
    static bool TryAttribute(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        var noun = atoms.IsHyphen(numeral.End) ? numeral.End + 1 : numeral.End;
        if (numeral.IsVague || numeral.Min == 0 || !atoms.IsNoun(noun)
            || atoms.IsHyphen(noun + 1) && !atoms.IsAny(noun + 2, "long", "strong", "high", "deep", "wide")
            || IsClass(atoms, numeral, noun))
            return false;
        var end = noun + 1;
        var (min, max) = (numeral.Min, numeral.Max);
        var next = atoms.IsAny(end, ",", "and") ? end + 1 : end;
        if (atoms.Has(noun, TermKind.Person) && next > end && Numerals.TryReadSingle(atoms, next, false, out var second)
            && !second.IsVague
            && atoms.IsHyphen(second.End) && atoms.Has(second.End + 1, TermKind.Person))
            (min, max, end) = (min + second.Min, max + second.Max, second.End + 2);
        var unit = atoms.Has(noun, TermKind.Person) || atoms.IsAny(noun, "member") ? "person"
            : atoms.Text(noun).ToString().ToLowerInvariant();
        var counted = end;
        if (unit == "person" && atoms.IsNoun(end)) counted = end + 1;
        draft = new Draft(FigureKind.Count, numeral.Start, counted, new(min, max, unit, numeral.Approximate),
            "count-attribute").Hedged(atoms) with { Thing = counted - 1 };
        return true;
    }

    /// <summary>"one-time", "two-way", "two-thirds", "one-sided": no count of anything.</summary>
    static bool IsClass(Atoms atoms, Numeral numeral, int noun) =>
        numeral is { Min: 1, InDigits: false } && !atoms.Has(noun, TermKind.Person)
        || atoms.IsIn(noun, Cues.NotCountedAttributes);

    public static bool IsOne(Atoms atoms, Numeral numeral) =>
        numeral.Min == 1 && numeral.Max == 1 && !numeral.InDigits && atoms.Is(numeral.End - 1, "one");

    /// <summary>"one" counts where a second could have been: with persons, wounds, shots, after a verb or a bound; not "one thing", "one
    /// day".</summary>
    static bool OneCounts(Atoms atoms, Numeral numeral, Thing thing)
    {
        int before = numeral.Start - 1;
        if (Thing.Counts(atoms, thing.Head) || atoms.Is(before, "to") && atoms.Is(before - 1, "according")) return false;
        if (atoms.IsAny(before, "least", "only", "than", "just", "about", "exactly")) return !atoms.IsIn(thing.Head, Cues.NeverOne);
        if (atoms.IsAny(thing.Head, "floor", "storey", "block", "step")
            && atoms.IsAny(thing.End, "below", "above", "away", "from", "up", "down"))
            return true;
        if (atoms.IsIn(before, Cues.NotOne) || atoms.Upos(before) is Upos.Adj) return false;
        if (atoms.IsIn(thing.Head, Cues.SeldomOne)) return false;
        if (atoms.IsCapital(thing.Head) && atoms.Upos(thing.Head) == Upos.Propn && !atoms.Has(thing.Head, TermKind.Person)) return false; // "one Nation"
        if (Thing.IsPerson(atoms, thing.Head)) return !(numeral.Start == 0 && Introduces(atoms, thing.End));
        return numeral.Start > 0 && (atoms.Upos(before) is Upos.Verb or Upos.Num || atoms.IsAny(before, "and", ",")) ;
    }

    /// <summary>"One reader wrote": the number only introduces a speaker.</summary>
    static bool Introduces(Atoms atoms, int at) => atoms.IsIn(at, Cues.Introducing);

    /// <summary>"9 Morning News", "Big 12 schools", "a granite Ten Commandments slab": a number within a name counts nothing.</summary>
    static bool IsNameOf(Atoms atoms, Numeral numeral, Thing thing) =>
        !numeral.InDigits && atoms.IsCapital(numeral.Start) && atoms.IsCapital(thing.Head)
            && atoms[numeral.Start - 1].Kind == AtomKind.Letters && !atoms.IsCapital(numeral.Start - 1) ||
        numeral.InDigits && !numeral.Scaled && numeral.Min < 100
        && (atoms.IsCapital(thing.Head) && atoms.Upos(thing.Head) == Upos.Propn && !Thing.IsPerson(atoms, thing.Head)
        || atoms.Is(thing.Head - 1, "News"));

    static string? Frequency(Atoms atoms, int at) =>
        atoms.IsAny(at, "a", "per", "each", "every", "an") && atoms.IsIn(at + 1, Cues.Periods)
            ? atoms.Text(at + 1).ToString().ToLowerInvariant() : null;
}
