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
        while (first < end - 1 && (IsState(prose.SurfaceOf(first)) || char.IsLower(prose.SurfaceOf(first)[0]) && char.IsUpper(prose.SurfaceOf(end - 1)[0]) && !NameLists.IsParticle(prose.SurfaceOf(first)))) first++;
        first = AfterTitles(prose, AfterTitleAround(prose, sentence, first, end), end);
        if (first >= end) return (first, first);
        if (end < sentence.EndWord && NameLists.LongestFrom(prose, end - 1, Math.Min(sentence.EndWord, end + 2), Known.Organisation, out _) > end) end--;
        if (first == end) return (first, first);
        if (end - first > 1 && (NameLists.Of(prose.SurfaceOf(end - 1)) & (Known.People | Known.FirstName)) == Known.People) end--;
        end = BeforeRepeat(prose, first, end);
        while (first > sentence.FirstWord && IsInitial(prose.SurfaceOf(first - 1))) first--;
        while (After(prose, sentence, first, end) is var longer && longer > end) end = longer;
        return (first, end);
    }

    /// <summary>"20-year-old Gerrom Bell": two words with capitals or three, right behind an age that only people have.</summary>
    public static bool IsAgedPerson(Prose prose, int first, int end)
    {
        if (first == 0 || end - first is < 2 or > 3) return false;
        var before = prose.Text.AsSpan(0, prose.Words[first - 1].End);
        if (!before.EndsWith("-year-old", StringComparison.Ordinal) && !before.EndsWith(" year-old", StringComparison.Ordinal)) return false;
        for (var w = first; w < end; w++)
            if (prose.SurfaceOf(w) is not [>= 'A' and <= 'Z', >= 'a' and <= 'z', ..]) return false;
        return true;
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

    /// <summary>"Hannah Clay Hannah Ruth Clay", "Jack Clay John (Jack) Clay", as pages run names and tags together: a name does not begin anew.</summary>
    static int BeforeRepeat(Prose prose, int first, int end)
    {
        for (var i = first + 2; i < end - 1; i++)
            if (prose.SurfaceOf(i).SequenceEqual(prose.SurfaceOf(first))) return i;
        var inBrackets = end - first > 2 && end + 2 < prose.Words.Length && prose.SurfaceOf(end) is "(" && prose.SurfaceOf(end + 2) is ")" && prose.SurfaceOf(end + 1).SequenceEqual(prose.SurfaceOf(first));
        var goesOn = end - first > 2 && end < prose.Words.Length && prose.SurfaceOf(end).StartsWith(prose.SurfaceOf(end - 2)) && prose.SurfaceOf(end - 1).SequenceEqual(prose.SurfaceOf(first));
        return inBrackets || goesOn ? end - 1 : end;
    }

    /// <summary>"Secretary of [State Hannah Clay]": behind a title that begins before what the model marked and reaches into it.</summary>
    static int AfterTitleAround(Prose prose, Sentence sentence, int first, int end)
    {
        for (var at = Math.Max(sentence.FirstWord, first - 3); at < first; at++)
            if (NameLists.LongestFrom(prose, at, end, Known.Title, out _) is var after && after > first) return after;
        return first;
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

    /// <summary>"Pa." in front of a name belongs to the town before it.</summary>
    static bool IsState(ReadOnlySpan<char> surface) => surface[^1] == '.' && (NameLists.Of(surface) & Known.State) != 0;

    /// <summary>"John “Big Jack” Roe": the word after the surname behind a nickname in quotation marks; the same end where there is none.</summary>
    static int AfterNickname(Prose prose, Sentence sentence, int end)
    {
        if (end + 3 >= sentence.EndWord || prose.Words[end].Penn != Penn.OpenQuote && prose.SurfaceOf(end) is not ("“" or "\"" or "‘")) return end;
        var close = end + 1;
        while (close < sentence.EndWord && close - end < 5 && char.IsUpper(prose.SurfaceOf(close)[0])) close++;
        if (close == end + 1 || close + 1 >= sentence.EndWord || prose.SurfaceOf(close) is not ("”" or "\"" or "’" or "''")) return end;
        return char.IsUpper(prose.SurfaceOf(close + 1)[0]) && prose.Words[close + 1].Upos == Upos.Propn && prose.Words[close + 1].Start - prose.Words[close].End == 1 ? close + 2 : end;
    }

    /// <summary>"H.W.", "J.", before the surname they belong to.</summary>
    static bool IsInitials(ReadOnlySpan<char> surface) => surface.Length is >= 2 and <= 6 && surface[^1] == '.' && !surface.ContainsAnyInRange('a', 'z') && surface[1] == '.';

    /// <summary>The end of a name that goes on with particles ("van der Meer") or a hyphen ("Kim Jong-un"); the same end where it does not.</summary>
    static int After(Prose prose, Sentence sentence, int first, int end)
    {
        if (end < sentence.EndWord && IsInitials(prose.SurfaceOf(end - 1)) && char.IsUpper(prose.SurfaceOf(end)[0]) && prose.Words[end].Upos == Upos.Propn) return end + 1;
        if (AfterNickname(prose, sentence, end) is var full && full > end) return full;
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
