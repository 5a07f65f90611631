using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>A number that counts what its clause is about, the noun left out: "killing three", "two were injured", "three dead", "one
/// critically injured", "eight in a cellar".</summary>
static class BareCountRules
{
    static readonly string[] AffectingStems =
    [
        "kill", "injur", "wound", "hurt", "arrest", "shot", "dead", "deceas", "die", "slay", "slain", "hospitali", "detain", "murder",
            "stabb", "strand",
        "rescu", "evacuat", "surviv", "trapp", "drown", "displac",
    ];

    public static bool TryBare(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        var before = BeforeHedges(atoms, numeral.Start - 1);
        var affects = AffectsPersons(atoms, before) && !atoms.Is(numeral.Start - 1, "at") || AffectedAfter(atoms, numeral.End);
        if (atoms.IsHyphen(numeral.End) || CountRules.IsCode(atoms, numeral)
            || !(CountRules.IsOne(atoms, numeral) ? OneCounts(atoms, numeral) : Counts(atoms, numeral, before, affects)))
            return false;
        var person = affects || atoms.IsAny(numeral.End, "who", "others") || IsFamilyOf(atoms, before) || CountContext.IsToll(atoms, before);
        person |= numeral.IsVague && atoms.Penn(numeral.End) is Penn.Vbp or Penn.Vbd && !atoms.IsIn(numeral.End, Cues.Be); // "thousands rally"
        var end = atoms.IsAny(numeral.End, "others", "more") ? numeral.End + 1 : numeral.End;
        draft = Draft.Of(FigureKind.Count, numeral, end, person ? "person"
            : atoms.LastCounted ?? CountRules.AnyThing, "count-bare").Hedged(atoms);
        return true;
    }

    /// <summary>"critically", "seriously": how badly, not what.</summary>
    public static bool IsGravely(Atoms atoms, int at) => atoms.IsIn(at, Cues.Gravely);

    /// <summary>Whether a word tells of something that happens to people.</summary>
    public static bool AffectsPersons(Atoms atoms, int at)
    {
        if (atoms[at].Kind != AtomKind.Letters) return false;
        return AffectsPersons(atoms.Text(at));
    }

    public static bool AffectsPersons(ReadOnlySpan<char> text)
    {
        foreach (var stem in AffectingStems)
            if (text.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return !text.StartsWith("diet", StringComparison.OrdinalIgnoreCase)
                    && !text.Equals("shots", StringComparison.OrdinalIgnoreCase);
        return false;
    }

    /// <summary>"were killed", "more are injured", "critically hurt", "dead".</summary>
    public static bool AffectedAfter(Atoms atoms, int at)
    {
        while (atoms.IsIn(at, Cues.BeforeFate) || atoms.Upos(at) == Upos.Adv && AffectsPersons(atoms, at + 1)) at++;
        return AffectsPersons(atoms, at) || atoms.IsIn(at, Cues.Gravely) || atoms.IsAny(at, "missing", "survivors");
    }

    static bool IsFamilyOf(Atoms atoms, int before) =>
        atoms.Is(before, "of") && atoms.IsIn(before - 1, Cues.GroupsOf);

    static int BeforeHedges(Atoms atoms, int at)
    {
        while (atoms.IsAny(at, "about", "around", "nearly", "almost", "least", "at", "than", "more", "fewer", "less", "some", "only",
            "just", "another", "as", "many", "to", "up", "over",
            "all", "the", "roughly", "approximately", "other", "these", "those", "estimated", "an"))
            at--;
        return at;
    }

    /// <summary>Words count in most places; digits only where the words around say so.</summary>
    static bool Counts(Atoms atoms, Numeral numeral, int before, bool affects)
    {
        var after = numeral.End;
        if (numeral.Min == 0 || !affects && !numeral.InDigits && IsTitle(atoms, numeral.Start)) return false;
        if (affects || IsFamilyOf(atoms, before)) return !(numeral.InDigits && numeral.Min is 911 or 999);
        if (numeral.IsVague && (numeral.Min < 20 || atoms.Is(numeral.Start, "scores") && !atoms.Is(numeral.End, "of"))) return false;
        if (atoms.IsAny(after, "’", "'", "o", ":", "/") && atoms[after].Glued || FollowsName(atoms, numeral)) return false;
        if (!numeral.InDigits && atoms.IsAny(before, "day", "week", "chapter", "page", "round", "phase", "part", "act", "game", "number")) return false; // "day thirteen"
        if (!numeral.InDigits && IsEnumerator(atoms, numeral)) return false;
        if (!numeral.InDigits) return !atoms.IsCapital(numeral.Start) || numeral.Start == 0 || !atoms.IsCapital(after);
        if (numeral.Scaled || atoms.Text(numeral.Start).Contains(',')) return true;
        return numeral.Min < 1000
            && (CountContext.Tells(atoms, numeral, before) || atoms.IsAny(after, "more", "others", "were", "are", "have", "had", "who")
            || atoms.Is(after, "of") && atoms.IsIn(after + 1, Cues.AfterOf))
            || numeral.End - numeral.Start > 1 && numeral.Min % 1 != 0;
    }

    /// <summary>"Two, the plan is late": the number counts arguments.</summary>
    static bool IsEnumerator(Atoms atoms, Numeral numeral) => numeral.Start == 0 && atoms.IsAny(numeral.End, ",", ":");

    /// <summary>"Page Six", "the cover of Seventeen": a capital within the sentence makes it a name.</summary>
    static bool IsTitle(Atoms atoms, int at) =>
        at > 0 && atoms.IsCapital(at) && atoms[at - 1].Kind == AtomKind.Letters || atoms.Is(at - 1, "of") && atoms.IsCapital(at) && atoms.IsCapital(at - 2);

    static bool FollowsName(Atoms atoms, Numeral numeral) =>
        atoms.IsCapital(numeral.Start - 1) && atoms.Upos(numeral.Start - 1) == Upos.Propn
            && !DaysAndClocks.IsMonthOrDay(atoms.Text(numeral.Start - 1));

    /// <summary>"one critically injured", "one is in critical condition", "one seriously", "killing one"; "no one", "the one" and "one of
    /// them" count nothing.</summary>
    static bool OneCounts(Atoms atoms, Numeral numeral)
    {
        int before = numeral.Start - 1, after = numeral.End;
        if (atoms.Is(after, "of") || atoms.IsIn(before, Cues.NotBareOne) || atoms.Upos(before) == Upos.Adj) return false;
        return AffectsPersons(atoms, before) || atoms.IsIn(after, Cues.Gravely) || AffectsPersons(atoms, after)
            || atoms.Is(after, "missing")
            || atoms.IsAny(after, "is", "was", "remains", "remained")
                && (AffectsPersons(atoms, after + 1)
                || atoms.IsAny(after + 1, "in", "listed", "airlifted", "pronounced", "taken", "treated"));
    }
}
