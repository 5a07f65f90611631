namespace OnRecord.Times;

/// <summary>All rules, found by the word or the kind of word they can begin with.</summary>
static class Grammar
{
    public static Lexicon Lexicon { get; } = new();

    public static readonly short A = Lexicon.Intern("a"), An = Lexicon.Intern("an"), And = Lexicon.Intern("and"), HalfWord = Lexicon.Intern("half"),
        Of = Lexicon.Intern("of"), Few = Lexicon.Intern("few"), Couple = Lexicon.Intern("couple"), NumberWord = Lexicon.Intern("number"),
        Than = Lexicon.Intern("than"), As = Lexicon.Intern("as"), The = Lexicon.Intern("the"), Old = Lexicon.Intern("old"), Since = Lexicon.Intern("since"),
        In = Lexicon.Intern("in"), At = Lexicon.Intern("at"), On = Lexicon.Intern("on"), To = Lexicon.Intern("to"), Comma = Lexicon.Intern(","),
        Possessive = Lexicon.Intern("'s"), Until = Lexicon.Intern("until"), From = Lexicon.Intern("from"), Slash = Lexicon.Intern("/"), Percent = Lexicon.Intern("%");

    static readonly Rule[] rules = Compile();
    static readonly CandidateList[] byLiteral;
    static readonly CandidateList[] byKind;
    static readonly bool[] opensModifier;

    static Grammar()
    {
        foreach (var word in Modifiers.Openers) Lexicon.Intern(word);
        Lexicon.Freeze(rules);
        opensModifier = new bool[Lexicon.Count + 1];
        foreach (var word in Modifiers.Openers) opensModifier[Lexicon.Intern(word)] = true;
        var literals = new List<Candidate>?[Lexicon.Count + 1];
        var kinds = new List<Candidate>?[32];
        for (var r = 0; r < rules.Length; r++)
            foreach (var (first, seconds) in rules[r].Compiled.Starts)
            {
                var candidate = Candidate.Of(r, seconds, rules[r].Compiled.Needs);
                foreach (var literal in first.Literals) Put(literals, literal, candidate);
                for (var bit = 0; bit < kinds.Length; bit++)
                    if (((int)first.Kinds & (1 << bit)) != 0) Put(kinds, bit, candidate);
            }
        byLiteral = Array.ConvertAll(literals, list => new CandidateList(list ?? []));
        byKind = Array.ConvertAll(kinds, list => new CandidateList(list ?? []));
    }

    public static Rule Rule(int number) => rules[number];

    /// <summary>The names of the rules, each once.</summary>
    public static IEnumerable<string> Names => rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The rules that can begin with a word.</summary>
    public static CandidateList StartingWith(short literal) => byLiteral[literal];

    /// <summary>The rules that can begin with a kind of word (its bit's place).</summary>
    public static CandidateList StartingWithKind(int bit) => byKind[bit];

    /// <summary>Whether a word can begin what <see cref="Modifiers"/> reads.</summary>
    public static bool OpensModifier(short literal) => opensModifier[literal];

    static Rule[] Compile() =>
        new[]
        {
            CalendarRules.All, YearRules.All, QuarterRules.All, SeasonRules.All, HolidayRules.All, WeekdayRules.All, RelativeRules.All, DistanceRules.All,
            ReferenceRules.All, DurationRules.All, SetRules.All, Clocks.All,
        }.SelectMany(group => group).Select(rule => rule.Compile(Lexicon)).ToArray();

    static void Put(List<Candidate>?[] table, int key, Candidate candidate)
    {
        var list = table[key] ??= [];
        if (list.Count > 0 && list[^1].Rule == candidate.Rule) list[^1] = list[^1].Or(candidate);
        else list.Add(candidate);
    }
}
