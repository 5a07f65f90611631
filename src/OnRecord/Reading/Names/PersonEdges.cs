using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>The edges of a person's name where spelling decides: titles before it, initials, particles and hyphens.</summary>
static class PersonEdges
{
    /// <summary>The words <c>[first, end)</c> drawn in or out to the whole name.</summary>
    /// <returns>An empty stretch for a title alone.</returns>
    /// <param name="sentence">Names do not reach out of it.</param>
    public static (int First, int End) Settle(Prose prose, Sentence sentence, int first, int end)
    {
        first = AfterTitles(prose, first, end);
        if (first == end) return (first, first);
        while (first > sentence.FirstWord && IsInitial(prose.SurfaceOf(first - 1))) first--;
        while (After(prose, sentence, first, end) is var longer && longer > end) end = longer;
        return (first, end);
    }

    /// <summary>"Secretary of State Hannah Clay", "President Park Geun": a title, and behind it what looks like a person's name rather than a body's.</summary>
    public static bool IsTitledPerson(Prose prose, int first, int end)
    {
        var name = first;
        var title = Known.Nothing;
        while (name < end && NameLists.LongestFrom(prose, name, end, Known.Title, out var known) is var after && after > name && (known & Known.FirstName) == 0) (name, title) = (after, known);
        if (name == first && end - first > 2 && NameLists.Of(prose.SurfaceOf(first)) == Known.Organisation) name++;
        if (name == first || end - name is < 1 or > 4 || (NameLists.Of(prose.SurfaceOf(end - 1)) & Known.OrganisationHead) != 0) return false;
        if ((NameLists.Of(prose.SurfaceOf(name)) & Known.FirstName) != 0) return end - name > 1;
        return (title & Known.Honorific) != 0 && NameLists.LongestFrom(prose, name, end, Known.Place | Known.Organisation, out _) == name;
    }

    /// <summary>
    /// Where the name begins behind "Prime Minister", "Tunisian photographer" and the like. A title further in ("House Speaker Anna Roe") counts only
    /// before a first name: it may be a surname ("Martin King Jr.").
    /// </summary>
    static int AfterTitles(Prose prose, int first, int end)
    {
        var last = end - 1;
        while (last > first && NameLists.IsSuffix(prose.SurfaceOf(last))) last--;
        while (first < last)
        {
            var after = NameLists.LongestFrom(prose, first, last, Known.Title | Known.People | Known.Organisation, out var known);
            if (after == first || (known & Known.FirstName) != 0) break;
            if ((known & Known.Title) == 0 && (NameLists.Of(prose.SurfaceOf(after)) & Known.FirstName) == 0) break;
            first = after;
        }
        for (var i = last - 1; i > first; i--)
            if (IsTitle(prose, i) && (NameLists.Of(prose.SurfaceOf(i + 1)) & Known.FirstName) != 0) return i + 1;
        return first == last && IsTitle(prose, first) && !IsSurnameToo(prose.SurfaceOf(first)) ? end : first;
    }

    /// <summary>A title that many people are called by.</summary>
    static bool IsSurnameToo(ReadOnlySpan<char> surface) => (NameLists.Of(surface) & Known.SurnameToo) != 0;

    static bool IsTitle(Prose prose, int word) => (NameLists.Of(prose.SurfaceOf(word)) & (Known.Title | Known.FirstName)) == Known.Title;

    /// <summary>"J.", as in "J. Edgar", or "E" as some outlets write it: not "I" and not the article.</summary>
    static bool IsInitial(ReadOnlySpan<char> surface) =>
        surface is [>= 'A' and <= 'Z', '.'] or [>= 'A' and <= 'Z'] && surface is not ("I" or "A");

    /// <summary>The end of a name that goes on with particles ("van der Meer") or a hyphen ("Kim Jong-un"); the same end where it does not.</summary>
    static int After(Prose prose, Sentence sentence, int first, int end)
    {
        var at = end;
        while (at < sentence.EndWord && at - end < 3 && NameLists.IsParticle(prose.SurfaceOf(at))) at++;
        if (at > end && at + 1 < sentence.EndWord && prose.SurfaceOf(at) is "-" && char.IsUpper(prose.SurfaceOf(at + 1)[0])) return at + 2;
        if (at > end && at < sentence.EndWord && char.IsUpper(prose.SurfaceOf(at)[0])) return at + 1;
        if (end + 1 >= sentence.EndWord || prose.SurfaceOf(end) is not "-" || !Touch(prose, end - 1) || !Touch(prose, end)) return end;
        var next = prose.SurfaceOf(end + 1);
        return char.IsUpper(next[0]) && !char.IsUpper(next[^1]) || end - first > 1 && next.Length < 6 && NameLists.IsGivenSyllable(next) ? end + 2 : end;
    }

    static bool Touch(Prose prose, int word) => prose.Words[word].End == prose.Words[word + 1].Start;
}
