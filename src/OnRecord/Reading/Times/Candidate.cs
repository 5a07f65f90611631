namespace OnRecord.Times;

/// <summary>A rule to try at a word, and what the next word must be for it to have a chance: most tries end here.</summary>
/// <param name="Words">A bit for each word, its number modulo 64: a first sieve.</param>
/// <param name="Needs">The kinds of word without which the rule cannot match.</param>
readonly record struct Candidate(int Rule, Kinds Kinds, ulong Words, bool TakesAny, Kinds Needs)
{
    public static Candidate Of(int rule, IReadOnlyList<Pattern.Element?> seconds, Kinds needs)
    {
        var candidate = new Candidate(rule, Kinds.None, 0, false, needs);
        foreach (var second in seconds)
        {
            if (second is null) { candidate = candidate with { TakesAny = true }; continue; }
            var words = candidate.Words;
            foreach (var literal in second.Literals) words |= 1UL << (literal & 63);
            candidate = candidate with { Kinds = candidate.Kinds | second.Kinds, Words = words };
        }
        return candidate;
    }

    public Candidate Or(Candidate other) =>
        this with { Kinds = Kinds | other.Kinds, Words = Words | other.Words, TakesAny = TakesAny || other.TakesAny, Needs = Needs & other.Needs };

    /// <param name="ahead">The kinds of all words from here to the sentence's end.</param>
    public bool Fits(in Lexeme next, Kinds ahead) =>
        (Needs & ~ahead) == 0 && (TakesAny || (next.Kinds & Kinds) != 0 || (next.Literal != 0 && (Words & (1UL << (next.Literal & 63))) != 0));
}

/// <summary>The rules to try at one word, and all of them taken as one: where that does not fit the next word, none does.</summary>
sealed class CandidateList(IReadOnlyList<Candidate> candidates)
{
    readonly Candidate[] all = [.. candidates];

    public ReadOnlySpan<Candidate> All => all;

    public Candidate Union { get; } = candidates.Aggregate(default(Candidate) with { Needs = ~Kinds.None }, (union, candidate) => union.Or(candidate));
}
