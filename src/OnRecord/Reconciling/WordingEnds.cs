namespace OnRecord.Reconciling;

/// <summary>What two wordings have before and after the stretch they share: a cut where one of them has nothing there, a change where both have words.</summary>
static class WordingEnds
{
    /// <summary>Both have words of their own at the same end: neither is a cut of the other there.</summary>
    public static bool Differ(IReadOnlyList<Wording.Token> a, IReadOnlyList<Wording.Token> b, List<(int A, int B)> matches) =>
        matches[0].A > 0 && matches[0].B > 0 && !a[matches[0].A].Gap && !b[matches[0].B].Gap
        || matches[^1].A < a.Count - 1 && matches[^1].B < b.Count - 1 && !a[matches[^1].A + 1].Gap && !b[matches[^1].B + 1].Gap;

    /// <summary>The words next to the common stretch, as many as the side with fewer has: what the other has further out is no change but a cut.</summary>
    public static (Span? A, Span? B) Change(IReadOnlyList<Wording.Token> a, IReadOnlyList<Wording.Token> b, List<(int A, int B)> matches)
    {
        var ((firstA, firstB), (lastA, lastB)) = (matches[0], matches[^1]);
        var before = Math.Min(firstA, firstB);
        var after = Math.Min(a.Count - lastA, b.Count - lastB);
        return before > 0 ? (Between(a, firstA - before - 1, firstA), Between(b, firstB - before - 1, firstB)) : (Between(a, lastA, lastA + after), Between(b, lastB, lastB + after));
    }

    /// <summary>The words after one and before another; null where there are none.</summary>
    public static Span? Between(IReadOnlyList<Wording.Token> tokens, int from, int to) =>
        to > from + 1 ? new Span(tokens[from + 1].Start, tokens[to - 1].End) : null;
}
