using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>The noun phrase after a number: what is counted. <paramref name="Head"/> is its noun, <paramref name="End"/> the atom after
/// it.</summary>
readonly record struct Thing(int Head, int End)
{
    const int LongestPhrase = 12;

    /// <summary>Reads "Calder Valley tram drivers", "more people", "tall Norland rowers", "shipping and trading
    /// companies".</summary>
    /// <param name="at">The atom after the number.</param>
    /// <param name="plural">Whether only a plural (or a collective like "police") can be counted.</param>
    public static bool TryRead(Atoms atoms, int at, bool plural, out Thing thing)
    {
        thing = default;
        var head = -1;
        var limit = at + LongestPhrase;
        for (var i = at; i < limit; i++)
        {
            if (head >= 0 && atoms.IsAny(i, "age", "ages", "aged")) break; // "people ages 12 and older"
            if (head >= 0 && (Counts(atoms, head) && !ContinuesAfterPlural(atoms, i) || BeginsName(atoms, head, i))) break;
            if (atoms.IsNoun(i) || IsHiddenPlural(atoms, i)
                || (atoms.IsPlural(i) || atoms.Has(i, TermKind.Person)) && atoms[i].Kind == AtomKind.Letters && !atoms.Is(i, "past"))
                head = i;
            else if (!IsModifier(atoms, i, head, at)) break;
        }
        if (head < 0) return false;
        if (plural && !Counts(atoms, head)) return false;
        if (atoms[head + 1] is { Kind: AtomKind.Number, Glued: true }) return false; // "19 Gen4"
        thing = new(head, head + 1);
        return true;
    }

    /// <summary>Whether a noun can be what more than one is counted of.</summary>
    public static bool Counts(Atoms atoms, int i) =>
        atoms.IsPlural(i) || IsHiddenPlural(atoms, i) || atoms.IsIn(i, Cues.Collectives);

    /// <summary>"nine ports found", "hold 31 seats": a noun in -s taken for a verb, right behind a number or right before the
    /// verb.</summary>
    static bool IsHiddenPlural(Atoms atoms, int i) =>
        atoms.Penn(i) == Penn.Vbz && atoms[i].Kind == AtomKind.Letters && atoms.Text(i)[^1] == 's'
            && !atoms.IsAny(i, "is", "was", "has", "does", "says")
        && (IsNumeral(atoms, i - 1) && !(atoms.IsNoun(i - 2) && !atoms.IsPlural(i - 2)) || atoms.Upos(i - 1) == Upos.Adj && IsNumeral(atoms, i - 2) || atoms.IsNoun(i - 1) && (IsNumeral(atoms, i - 2) || atoms.Upos(i - 2) == Upos.Adj && IsNumeral(atoms, i - 3)) || atoms.Upos(i + 1) is Upos.Verb or Upos.Aux);

    /// <summary>"the third such act Parliament passed": a name right behind a common noun begins a clause.</summary>
    static bool BeginsName(Atoms atoms, int head, int i) =>
        head == i - 1 && atoms.Upos(head) == Upos.Noun && !atoms.IsCapital(head) && atoms.Upos(i) == Upos.Propn && atoms.Upos(i + 1) is Upos.Verb or Upos.Aux;

    static bool IsNumeral(Atoms atoms, int i) => atoms.IsNumber(i) || atoms.Has(i, TermKind.Cardinal | TermKind.Scale | TermKind.Vague);

    /// <summary>"women leaders", "sports cars": a plural with another plural or a hyphen behind it is no head yet.</summary>
    static bool ContinuesAfterPlural(Atoms atoms, int i) =>
        atoms.IsHyphen(i) || (atoms.IsPlural(i) || atoms.IsNoun(i) && atoms.IsPlural(i + 1) && atoms.IsIn(i - 1, Cues.PluralModifiers)) && atoms.Upos(i) == Upos.Noun; // "appeals court judges"

    static bool IsModifier(Atoms atoms, int i, int head, int start)
    {
        if (atoms[i].Kind == AtomKind.Edge) return false;
        if (atoms.IsHyphen(i) || atoms.IsAny(i, "\"", "“", "”", "‘")) return i > start || !atoms.IsHyphen(i);
        if (atoms.IsAny(i, "'s", "’s")) return head == i - 1;
        if (atoms.Is(i, "’") || atoms.Is(i, "'")) return head == i - 1 && atoms[i].Glued && !atoms[i + 1].Glued;
        if (atoms.IsAny(i, "and", "or"))
            return !(head >= 0 && atoms.Has(head, TermKind.Person)) && head >= 0 == !Counts(atoms, Math.Max(head, 0)) && i > start
                && IsNominal(atoms, i - 1) && IsNominal(atoms, i + 1);
        if (head < 0 && atoms[i].Kind == AtomKind.Letters && atoms.IsHyphen(i + 1) && atoms.Upos(i) == Upos.Adp && !atoms.Is(i, "to")) return true; // "10 at-large delegates"
        if (head == i - 1 && atoms.IsAny(i, "last", "next", "past", "earlier")) return false; // "a second challenge last month"
        if (atoms.Is(i, ".")) return atoms[i].Glued && i > start && atoms.Text(i - 1) is [>= 'A' and <= 'Z'];
        if (atoms.Is(i, ",")) return i > start && atoms.Upos(i - 1) == Upos.Adj && atoms.Upos(i + 1) is Upos.Adj or Upos.Verb && head < 0;
        return atoms.Upos(i) switch
        {
            Upos.Adj => !atoms.IsAny(i, "dead", "due", "worth", "old", "ago", "such") || atoms.IsNoun(i + 1),
            Upos.Adv => atoms.Upos(i + 1) == Upos.Adj || atoms.IsHyphen(i + 1) && atoms.Upos(i + 2) == Upos.Adj || atoms.Penn(i + 1) is Penn.Vbn or Penn.Vbg,
            Upos.Verb => (atoms.Penn(i) is Penn.Vbn or Penn.Vbg || atoms.Penn(i) == Penn.Vbd && i == start && atoms.IsPlural(i + 1)) && (head < 0 || atoms.IsHyphen(i - 1)) && (IsNominal(atoms, i + 1)) && !atoms.IsAny(i, "including"),
            Upos.Num when !atoms.IsNumber(i) => head == i - 1 && !atoms.Text(i).ContainsAnyExcept('I', 'V', 'X') && atoms.IsCapital(i - 1), // "World War II veterans"
            Upos.Num => i > start && (atoms.IsHyphen(i - 1) || head < 0 && atoms.IsHyphen(i + 1) && atoms.IsNoun(i + 2)), // "59 new 52-week highs"
            _ => false,
        };
    }

    static bool IsNominal(Atoms atoms, int i) => atoms.IsNoun(i) || atoms.Upos(i) == Upos.Adj || atoms.Penn(i) == Penn.Vbg;

    /// <summary>The unit a counted noun gives: "person" for persons, else its singular.</summary>
    public static string UnitOf(Atoms atoms, int head)
    {
        if (IsPerson(atoms, head)) return "person";
        if (atoms.IsAny(head, "others", "ones"))
            return BareCountRules.AffectedAfter(atoms, head + 1) ? "person" : atoms.LastCounted ?? (atoms.Is(head, "ones") ? CountRules.AnyThing : "person");
        var word = atoms[head].Word;
        var lemma = word >= 0 ? atoms.Prose.Words[word].Lemma : "";
        var text = atoms.Text(head);
        return lemma.Length > 0 && lemma.Length <= text.Length + 2 ? lemma.ToLowerInvariant()
            : Singular(text.ToString().ToLowerInvariant());
    }

    /// <summary>Persons by the list, by "-ist" and "-ian", and peoples by their capital: "three Danes".</summary>
    public static bool IsPerson(Atoms atoms, int head)
    {
        if (atoms.Has(head, TermKind.Person)) return true;
        var text = atoms.Text(head);
        return text.EndsWith("ists", StringComparison.Ordinal) && !text.EndsWith("lists", StringComparison.Ordinal)
            || text.EndsWith("ans", StringComparison.Ordinal) && char.IsUpper(text[0])
            || text.EndsWith("ians", StringComparison.Ordinal) || text.EndsWith("women", StringComparison.Ordinal)
            || text.EndsWith("smen", StringComparison.Ordinal) || text.EndsWith("kids", StringComparison.Ordinal);
    }

    static string Singular(string noun)
    {
        bool Ends(string suffix) => noun.EndsWith(suffix, StringComparison.Ordinal);
        if (Ends("ies") && noun.Length > 4) return noun[..^3] + "y";
        if (Ends("ses") || Ends("xes") || Ends("zes") || Ends("shes") || Ends("ches")) return noun[..^2];
        return Ends("s") && !Ends("ss") && !Ends("us") && !Ends("is") ? noun[..^1] : noun;
    }
}
