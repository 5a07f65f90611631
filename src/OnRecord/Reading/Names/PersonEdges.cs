using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>The edges of a person's name where spelling decides: titles before it, initials, particles and hyphens.</summary>
static class PersonEdges
{
    /// <summary>The words <c>[first, end)</c> drawn in or out to the whole name.</summary>
    /// <param name="sentence">Names do not reach out of it.</param>
    public static (int First, int End) Settle(Prose prose, Sentence sentence, int first, int end)
    {
        while (end - first > 1 && (NameLists.Of(prose.SurfaceOf(first)) & (Known.Title | Known.FirstName)) == Known.Title) first++;
        while (first > sentence.FirstWord && IsInitial(prose.SurfaceOf(first - 1))) first--;
        while (After(prose, sentence, first, end) is var longer && longer > end) end = longer;
        return (first, end);
    }

    /// <summary>"J.", as in "J. Edgar": not at the end of a longer abbreviation.</summary>
    static bool IsInitial(ReadOnlySpan<char> surface) => surface is [_, '.'] && char.IsUpper(surface[0]);

    /// <summary>The end of a name that goes on with particles ("van der Meer") or a hyphen ("Kim Jong-un"); the same end where it does not.</summary>
    static int After(Prose prose, Sentence sentence, int first, int end)
    {
        var at = end;
        while (at < sentence.EndWord && at - end < 3 && IsParticle(prose.SurfaceOf(at))) at++;
        if (at > end && at + 1 < sentence.EndWord && prose.SurfaceOf(at) is "-" && char.IsUpper(prose.SurfaceOf(at + 1)[0])) return at + 2;
        if (at > end && at < sentence.EndWord && char.IsUpper(prose.SurfaceOf(at)[0])) return at + 1;
        if (end + 1 >= sentence.EndWord || prose.SurfaceOf(end) is not "-" || !Touch(prose, end - 1) || !Touch(prose, end)) return end;
        var next = prose.SurfaceOf(end + 1);
        return char.IsUpper(next[0]) && !char.IsUpper(next[^1]) || end - first > 1 && next.Length < 6 && NameLists.IsGivenSyllable(next) ? end + 2 : end;
    }

    static bool Touch(Prose prose, int word) => prose.Words[word].End == prose.Words[word + 1].Start;

    static bool IsParticle(ReadOnlySpan<char> surface) =>
        surface is "van" or "der" or "den" or "von" or "zu" or "de" or "la" or "del" or "du" or "di" or "da" or "dos" or "bin" or "ibn" or "bint" or "al" or "el" or "ul" or "ben";
}
