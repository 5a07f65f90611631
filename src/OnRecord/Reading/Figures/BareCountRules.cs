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
        var affects = AffectsPersons(atoms, before) || AffectedAfter(atoms, numeral.End);
        if (atoms.IsHyphen(numeral.End) || CountRules.IsCode(atoms, numeral)
            || !(CountRules.IsOne(atoms, numeral) ? OneCounts(atoms, numeral) : Counts(atoms, numeral, before, affects)))
            return false;
        var person = affects || atoms.IsAny(numeral.End, "who", "others") || IsFamilyOf(atoms, before) || IsToll(atoms, before);
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
        while (atoms.IsIn(at, Cues.BeforeFate)) at++;
        return AffectsPersons(atoms, at) || atoms.IsIn(at, Cues.Gravely) || atoms.IsAny(at, "missing", "survivors");
    }

    static bool IsFamilyOf(Atoms atoms, int before) =>
        atoms.Is(before, "of") && atoms.IsIn(before - 1, Cues.GroupsOf);

    /// <summary>"the death toll rose to 27".</summary>
    static bool IsToll(Atoms atoms, int before)
    {
        for (var at = before; at > before - 8; at--)
            if (atoms.Is(at, "toll")) return true;
        return false;
    }

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
        if (numeral.Min == 0) return false;
        if (affects || IsFamilyOf(atoms, before)) return !(numeral.InDigits && numeral.Min is 911 or 999);
        if (numeral.IsVague && numeral.Min < 20) return false;
        if (atoms.IsAny(after, "’", "'", "o", ":", "/") && atoms[after].Glued || FollowsName(atoms, numeral)) return false;
        if (!numeral.InDigits && atoms.IsAny(before, "day", "week", "chapter", "page", "round", "phase", "part", "act", "game")) return false; // "day thirteen"
        if (!numeral.InDigits && (IsEnumerator(atoms, numeral) || IsTitle(atoms, numeral.Start))) return false;
        if (!numeral.InDigits) return !atoms.IsCapital(numeral.Start) || numeral.Start == 0 || !atoms.IsCapital(after);
        if (numeral.Scaled || atoms.Text(numeral.Start).Contains(',')) return true;
        return numeral.Min < 1000
            && (IsTotalOf(atoms, before) || IsToll(atoms, before) || atoms.Is(numeral.Start - 1, "least")
            || atoms.Is(numeral.Start - 1, "of") && atoms.IsAny(numeral.Start - 2, "upward", "upwards")
            || atoms.Is(numeral.Start - 1, "as") && atoms.IsAny(numeral.Start - 2, "many", "high", "few")
            || IsChange(atoms, numeral) || IsOfKnown(atoms, numeral) || IsNumberGiven(atoms, numeral) || IsListed(atoms, numeral)
            || atoms.IsAny(after, "more", "others") || atoms.IsAny(after, "were", "are", "have", "had", "who")
            || atoms.Is(after, "of") && atoms.IsIn(after + 1, Cues.AfterOf))
            || numeral.End - numeral.Start > 1 && numeral.Min % 1 != 0;
    }

    /// <summary>"Two, the plan is late": the number counts arguments.</summary>
    static bool IsEnumerator(Atoms atoms, Numeral numeral) => numeral.Start == 0 && atoms.IsAny(numeral.End, ",", ":");

    /// <summary>"Page Six", "the cover of Seventeen": a capital within the sentence makes it a name.</summary>
    static bool IsTitle(Atoms atoms, int at) => at > 0 && atoms.IsCapital(at) && atoms[at - 1].Kind == AtomKind.Letters;

    /// <summary>"had grown to 22, from 14", "up from 69": what rises and falls is counted.</summary>
    static bool IsChange(Atoms atoms, Numeral numeral)
    {
        var link = numeral.Start - 1;
        while (atoms.IsIn(link, Cues.BoundsBeforeYearLike) || atoms.IsAny(link, "more", "less", "fewer", "at")) link--; // "to more than 500"
        if (!atoms.IsAny(link, "to", "from")) return false;
        var verb = link - 1;
        if (atoms.Is(link, "from") && atoms.Is(verb, ",") && atoms.IsNumber(verb - 1)) return IsChange(atoms, numeral with { Start = verb - 1 });
        return atoms.IsIn(verb, Cues.Growing) || atoms.IsNumber(verb) && atoms.Is(verb - 1, "from") && atoms.IsIn(verb - 2, Cues.Growing);
    }

    /// <summary>More of what was just counted: "100 votes out of 538", "of those, 11 took office", "744 seats, ahead of Venn with 545".</summary>
    static bool IsOfKnown(Atoms atoms, Numeral numeral)
    {
        if (atoms.LastCounted is null) return atoms.Is(numeral.Start - 1, ",") && IsOfThose(atoms, numeral.Start - 2);
        var before = numeral.Start - 1;
        return atoms.Is(before, "of") && atoms.Is(before - 1, "out")
            || atoms.Is(before, ",") && IsOfThose(atoms, before - 1)
            || IsElliptic(atoms, before, numeral.End)
            || atoms.Is(before, "with") && atoms.Upos(before - 1) == Upos.Propn && (atoms[numeral.End].Kind == AtomKind.Edge || atoms.IsAny(numeral.End, ",", ".", ";", "and"));
    }

    /// <summary>"six seats, compared to 114 for the south", "24 seats, while Venn's party scored 30", "firms, of which 800 closed", "seven of the 22 said".</summary>
    static bool IsElliptic(Atoms atoms, int before, int end) =>
        (atoms.IsAny(before, "to", "against", "versus", "than") && atoms.IsAny(before - 1, "compared", "opposed", "more", "fewer", "less")
            || atoms.IsAny(before, "scored", "secured", "took", "seized", "claimed", "which")
            || atoms.Is(before, "the") && atoms.Is(before - 1, "of") && atoms.Has(before - 2, TermKind.Cardinal))
        && (atoms[end].Kind == AtomKind.Edge || atoms.IsAny(end, ",", ".", ";", "and", "for", "in") || atoms.Upos(end) is Upos.Verb or Upos.Aux);

    static bool IsOfThose(Atoms atoms, int at) => atoms.IsAny(at, "those", "these", "them") && atoms.IsAny(at - 1, "of", "Of");

    /// <summary>"the number is 22", "there were 10"; not "there was 2010 to think of".</summary>
    static bool IsNumberGiven(Atoms atoms, Numeral numeral) =>
        atoms.IsIn(numeral.Start - 1, Cues.Be)
            && (atoms.IsAny(numeral.Start - 2, "number", "total", "figure", "count", "tally")
                || atoms.Is(numeral.Start - 2, "there") && !NotFigures.LooksLikeYear(atoms, numeral.Start));

    /// <summary>"31 fires in 2003 and 12 in 2002": the same again, of another year.</summary>
    static bool IsListed(Atoms atoms, Numeral numeral) =>
        atoms.LastCounted is not null && atoms.IsAny(numeral.Start - 1, "and", ",", "with") && atoms.Is(numeral.End, "in") && NotFigures.LooksLikeYear(atoms, numeral.End + 1);

    /// <summary>"an average of 46", "a record 51", "they will total 81".</summary>
    static bool IsTotalOf(Atoms atoms, int before) =>
        atoms.Is(before, "of") && atoms.IsIn(before - 1, Cues.TotalsOf)
        || atoms.Upos(before) == Upos.Verb && atoms.IsIn(before, Cues.Having)
        || atoms.IsIn(before, Cues.Totalling)
        || atoms.Is(before, "total") && atoms.Upos(before - 1) == Upos.Aux;

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
