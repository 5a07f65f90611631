using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>How two wordings of one quotation stand to each other.</summary>
enum WordingRelation
{
    /// <summary>The same words but for case, punctuation, hyphens and forms of address.</summary>
    Same,
    /// <summary>One is the other cut at its ends, at sentence borders or at an ellipsis.</summary>
    Cut,
    /// <summary>They differ only where one of them has square brackets or tidied spelling.</summary>
    Tidied,
    /// <summary>Words inside the common stretch are not the same.</summary>
    Different,
    /// <summary>They have too little in common to be the same words.</summary>
    Apart,
}

/// <summary>Compares quoted words one by one, by a longest common subsequence (Hirschberg's measure, quadratic in the words of one quotation).</summary>
static class Wording
{
    const int LongestCompared = 600;

    /// <summary>Fewer words in common, not all of one side, are a turn of phrase: "I don't know".</summary>
    const int LeastForOneUtterance = 5;

    /// <summary>A word of a quotation in its plain form; <c>Gap</c> says that an ellipsis or bracket stands before it.</summary>
    public readonly record struct Token(string Form, int Start, int End, bool Gap, bool Bracketed);

    public readonly record struct Comparison(WordingRelation Relation, int Common, ImmutableArray<(Span? A, Span? B)> Changes);

    /// <summary>The plain words of a passage: no case, no punctuation, no hyphens, "Mr." as "mr", "nine" as "9".</summary>
    public static List<Token> Tokens(string text, Span span)
    {
        var tokens = new List<Token>();
        bool gap = false, bracketed = false;
        for (var i = span.Start; i < span.End && tokens.Count < LongestCompared;)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                var start = i;
                while (i < span.End && (char.IsLetterOrDigit(text[i]) || IsInner(text, i, span.End) || ClosesLetter(text, start, i, span.End))) i++;
                tokens.Add(new(Spelling.Plain(text[start..i].Replace("]", "", StringComparison.Ordinal)), start, i, gap, bracketed));
                if (i - start > 1 && text[start + 1] == ']') bracketed = false;
                gap = false;
                continue;
            }
            if (c is '…' || c == '.' && i + 1 < span.End && text[i + 1] == '.') gap = true;
            if (c is '[' or '(') (gap, bracketed) = (true, c == '[');
            if (c is ']') (gap, bracketed) = (true, false);
            i++;
        }
        return tokens;
    }

    /// <summary>The bracket of a capital put in: "[W]e hope".</summary>
    static bool ClosesLetter(string text, int start, int i, int end) => text[i] == ']' && i == start + 1 && start > 0 && text[start - 1] == '[' && i + 1 < end && char.IsLetter(text[i + 1]);

    static bool IsInner(string text, int i, int end) =>
        (text[i] is '\'' or '’' or '-' or '‐' or '‑' || text[i] is '.' or ',' && char.IsDigit(text[i - 1]))
        && i + 1 < end && char.IsLetterOrDigit(text[i + 1]) && char.IsLetterOrDigit(text[i - 1]);

    public static Comparison Compare(string textA, IReadOnlyList<Token> a, string textB, IReadOnlyList<Token> b)
    {
        var matches = CommonSubsequence(a, b);
        if (matches.Count == 0) return new(WordingRelation.Apart, 0, []);
        var changes = ImmutableArray.CreateBuilder<(Span?, Span?)>();
        var tidied = false;
        var changed = 0;
        for (var m = 1; m < matches.Count; m++)
        {
            var (a0, b0) = matches[m - 1];
            var (a1, b1) = matches[m];
            if (a1 == a0 + 1 && b1 == b0 + 1) continue;
            if (Excused(textA, a, a0, a1, b, b0, b1) || Excused(textB, b, b0, b1, a, a0, a1))
            {
                tidied = true;
                continue;
            }
            changes.Add((WordingEnds.Between(a, a0, a1), WordingEnds.Between(b, b0, b1)));
            changed += Math.Max(a1 - a0, b1 - b0) - 1;
        }
        var shorter = Math.Min(a.Count, b.Count);
        if (matches.Count * 5 < shorter * 3) return new(WordingRelation.Apart, matches.Count, []);
        if (changes.Count > 0)
            return new(changed * 3 <= Math.Max(9, matches.Count * 2) && matches.Count >= LeastForOneUtterance ? WordingRelation.Different : WordingRelation.Apart, matches.Count, changes.ToImmutable());
        if (matches.Count < shorter && WordingEnds.Differ(a, b, matches))
            return new(matches.Count >= LeastForOneUtterance ? WordingRelation.Different : WordingRelation.Apart, matches.Count, [WordingEnds.Change(a, b, matches)]);
        return new(a.Count == b.Count && !tidied ? WordingRelation.Same : tidied ? WordingRelation.Tidied : WordingRelation.Cut, matches.Count, []);
    }

    /// <summary>A change is excused where one side was openly edited: an ellipsis, a bracket, whole sentences left out, or no more than an article.</summary>
    static bool Excused(string text, IReadOnlyList<Token> edited, int from, int to, IReadOnlyList<Token> other, int otherFrom, int otherTo)
    {
        for (var i = from + 1; i <= to; i++)
            if (edited[i].Gap || edited[i].Bracketed) return true;
        if (to == from + 1 && to + 1 < edited.Count && edited[to + 1].Gap && otherFrom + 1 < otherTo && other[otherFrom + 1].Form == edited[to].Form) return true;
        if (to == from + 1 && text.AsSpan(edited[from].End, edited[to].Start - edited[from].End).ContainsAny('"', '”', '’')) return true;
        string here = Join(edited, from, to), there = Join(other, otherFrom, otherTo);
        return Spelling.Same(here, there) || here.Length == 0 && there is "a" or "an" or "the";
    }

    static string Join(IReadOnlyList<Token> tokens, int from, int to)
    {
        var joined = "";
        for (var i = from + 1; i < to; i++) joined += tokens[i].Form;
        return joined;
    }

    /// <summary>The longest common subsequence; among equals the one with the longest unbroken runs.</summary>
    static List<(int A, int B)> CommonSubsequence(IReadOnlyList<Token> a, IReadOnlyList<Token> b)
    {
        const int match = 16, run = 5;
        var best = new int[a.Count + 1, b.Count + 1];
        var matched = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
            {
                matched[i, j] = a[i].Form != b[j].Form ? -1 : match + Math.Max(best[i + 1, j + 1], i + 1 < a.Count && j + 1 < b.Count && matched[i + 1, j + 1] > 0 ? matched[i + 1, j + 1] + run : 0);
                best[i, j] = Math.Max(matched[i, j], Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        var matches = new List<(int, int)>();
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (matched[i, j] > 0 && (matched[i, j] == best[i, j] || matches.Count > 0 && matches[^1] == (i - 1, j - 1) && matched[i, j] + run > best[i, j])) matches.Add((i++, j++));
            else if (best[i + 1, j] >= best[i, j + 1]) i++;
            else j++;
        }
        return matches;
    }
}
