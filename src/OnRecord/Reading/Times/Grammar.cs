namespace OnRecord.Times;

/// <summary>All rules, found by the word or the kind of word they can begin with.</summary>
static class Grammar
{
    public static Lexicon Lexicon { get; } = new();

    public static readonly int A = Lexicon.Intern("a"), An = Lexicon.Intern("an"), And = Lexicon.Intern("and"), HalfWord = Lexicon.Intern("half"),
        Of = Lexicon.Intern("of"), Few = Lexicon.Intern("few"), Couple = Lexicon.Intern("couple"), NumberWord = Lexicon.Intern("number"),
        Than = Lexicon.Intern("than"), As = Lexicon.Intern("as"), The = Lexicon.Intern("the"), Old = Lexicon.Intern("old"), Since = Lexicon.Intern("since"),
        In = Lexicon.Intern("in"), At = Lexicon.Intern("at"), On = Lexicon.Intern("on"), To = Lexicon.Intern("to"), Comma = Lexicon.Intern(","),
        Possessive = Lexicon.Intern("'s"), Until = Lexicon.Intern("until"), From = Lexicon.Intern("from"), Slash = Lexicon.Intern("/"), Percent = Lexicon.Intern("%");

    static readonly Rule[] rules = Compile();
    static readonly int[][] byLiteral = new int[4096][];
    static readonly int[][] byKind = new int[32][];

    static Grammar()
    {
        foreach (var word in Modifiers.Openers) Lexicon.Intern(word);
        Lexicon.Freeze();
        var literals = new List<int>?[byLiteral.Length];
        var kinds = new List<int>?[byKind.Length];
        for (var r = 0; r < rules.Length; r++)
            foreach (var start in rules[r].Compiled.Starts)
            {
                foreach (var literal in start.Literals) Put(literals, literal, r);
                for (var bit = 0; bit < byKind.Length; bit++)
                    if (((int)start.Kinds & (1 << bit)) != 0) Put(kinds, bit, r);
            }
        for (var i = 0; i < byLiteral.Length; i++) byLiteral[i] = literals[i]?.ToArray() ?? [];
        for (var i = 0; i < byKind.Length; i++) byKind[i] = kinds[i]?.ToArray() ?? [];
    }

    public static Rule Rule(int number) => rules[number];

    /// <summary>The rules that can begin with a word, by number.</summary>
    public static ReadOnlySpan<int> StartingWith(int literal) => byLiteral[literal];

    /// <summary>The rules that can begin with a kind of word (its bit's place).</summary>
    public static ReadOnlySpan<int> StartingWithKind(int bit) => byKind[bit];

    static Rule[] Compile() =>
        new[]
        {
            CalendarRules.All, YearRules.All, QuarterRules.All, SeasonRules.All, HolidayRules.All, WeekdayRules.All, RelativeRules.All,
            ReferenceRules.All, DurationRules.All, SetRules.All, Clocks.All,
        }.SelectMany(group => group).Select(rule => rule.Compile(Lexicon)).ToArray();

    static void Put(List<int>?[] table, int key, int rule)
    {
        var list = table[key] ??= [];
        if (list.Count == 0 || list[^1] != rule) list.Add(rule);
    }
}
