using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Finds the proper names of a text.</summary>
public static class NameFinder
{
    /// <returns>The names in text order; they do not overlap.</returns>
    public static ImmutableArray<Name> Find(Prose prose)
    {
        var names = ImmutableArray.CreateBuilder<Name>();
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in prose.Sentences)
            for (var word = sentence.FirstWord; word < sentence.EndWord;)
                word = Next(prose, sentence, word, names, surnames);
        return names.ToImmutable();
    }

    /// <summary>Reads what stands at a word, adds a name if there is one, and returns where to go on.</summary>
    static int Next(Prose prose, Sentence sentence, int word, ImmutableArray<Name>.Builder names, HashSet<string> surnames)
    {
        if (!IsCapital(prose, word)) return word + 1;
        var afterTitle = word;
        while (NameLists.LongestFrom(prose, afterTitle, sentence.EndWord, Known.Title, out _) is var t && t > afterTitle) afterTitle = t;
        if (afterTitle > word)
        {
            var person = End(prose, sentence, afterTitle, Known.Nothing);
            if (person == afterTitle || NameLists.Of(prose.SurfaceOf(afterTitle)).HasFlag(Known.OrganisationHead)) return afterTitle;
            return Add(NameType.Person, afterTitle, person);
        }
        var end = End(prose, sentence, word, Known.OrganisationHead);
        if (end == word) return word + 1;
        var listed = NameLists.LongestFrom(prose, word, sentence.EndWord, Known.Place | Known.People | Known.Organisation, out var known);
        if (listed >= end) return Add(TypeOf(known), word, listed);
        if (NameLists.Of(prose.SurfaceOf(end - 1)).HasFlag(Known.OrganisationHead) && end - word > 1) return Add(NameType.Organisation, word, end);
        if (listed > word && (known & Known.People) != 0) return Add(NameType.Group, word, listed);
        if (NameLists.Of(prose.SurfaceOf(word)).HasFlag(Known.FirstName) && end - word is > 1 and < 5) return Add(NameType.Person, word, end);
        if (listed > word) return Add(TypeOf(known), word, listed);
        return end - word == 1 ? Single(word) : end - word < 4 && word > sentence.FirstWord ? Add(NameType.Person, word, end) : Add(NameType.Organisation, word, end);

        int Single(int at)
        {
            var surface = prose.SurfaceOf(at);
            if (surnames.Contains(surface.ToString())) return Add(NameType.Person, at, at + 1);
            if (at == sentence.FirstWord || surface.Length < 2) return at + 1;
            if (surface.Length <= 6 && IsAllCapitals(surface)) return Add(NameType.Organisation, at, at + 1);
            return Add(prose.Is(at - 1, "in") || prose.Is(at - 1, "from") || prose.Is(at - 1, "near") ? NameType.Place : NameType.Person, at, at + 1);
        }

        int Add(NameType type, int first, int after)
        {
            names.Add(new(type, prose.Words[first].Start, prose.Words[after - 1].End, first, after));
            if (type == NameType.Person && after - first > 1) surnames.Add(prose.SurfaceOf(after - 1).ToString());
            return after;
        }
    }

    /// <summary>The end of the run of capitalised words from a word; "of", "for", "&amp;" go on where the run names an organisation.</summary>
    static int End(Prose prose, Sentence sentence, int first, Known inner)
    {
        var end = first;
        var heads = false;
        while (end < sentence.EndWord)
        {
            if (IsCapital(prose, end))
            {
                heads |= (NameLists.Of(prose.SurfaceOf(end)) & inner) != 0;
                end++;
            }
            else if (end > first && end + 1 < sentence.EndWord && IsCapital(prose, end + 1) && Joins(prose, end, heads)) end += 2;
            else break;
        }
        return end;
    }

    static bool Joins(Prose prose, int word, bool organisation) => prose.SurfaceOf(word) switch
    {
        "&" or "de" or "van" or "der" or "von" or "bin" or "al" or "el" or "la" or "-" => true,
        "of" or "for" => organisation,
        _ => false,
    };

    static bool IsCapital(Prose prose, int word)
    {
        var surface = prose.SurfaceOf(word);
        if (!char.IsUpper(surface[0])) return surface.StartsWith("al-", StringComparison.Ordinal) && surface.Length > 3 && char.IsUpper(surface[3]);
        if ((NameLists.Of(surface) & Known.Calendar) != 0) return false;
        var upos = prose.Words[word].Upos;
        return upos is Upos.Propn || (NameLists.Of(surface) & ~Known.Title) != 0 || (upos is Upos.X or Upos.Noun or Upos.Adj && surface.Length > 1 && surface is not ("The" or "In" or "It" or "He" or "She" or "But" or "And"));
    }

    static bool IsAllCapitals(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
            if (!char.IsUpper(c) && c != '.') return false;
        return true;
    }

    static NameType TypeOf(Known known) =>
        (known & Known.Place) != 0 ? NameType.Place : (known & Known.People) != 0 ? NameType.Group : NameType.Organisation;
}
