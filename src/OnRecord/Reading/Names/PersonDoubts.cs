using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>What the model took for a person and its spelling or the lists show to be something else.</summary>
static class PersonDoubts
{
    /// <summary>Words that begin with a capital inside a sentence no more often than this (<see cref="WordClass.Capitals"/>) are common words.</summary>
    const int SeldomCapital = 6;

    /// <summary>The type that the words <c>[first, end)</c> have after all: a person, a body ("al-Qaeda", "Roe Hotels", "Roe &amp; Doe"), a place, a people; null for no name.</summary>
    public static NameType? TypeOf(Prose prose, Sentence sentence, int first, int end)
    {
        var known = NameLists.Of(prose.Text.AsSpan(prose.Words[first].Start, prose.Words[end - 1].End - prose.Words[first].Start));
        if ((known & (Known.Organisation | Known.FirstName)) == Known.Organisation) return NameType.Organisation;
        var given = (NameLists.Of(prose.SurfaceOf(first)) & Known.FirstName) != 0;
        if (end - first > 1 && !given && (NameLists.Of(prose.SurfaceOf(end - 1)) & Known.OrganisationHead) != 0 || IsPartner(prose, sentence, first, end) || IsFirm(prose, sentence, first, end)) return NameType.Organisation;
        for (var i = first; i < end; i++)
            if (IsGlued(prose.SurfaceOf(i))) return NameType.Product;
        if (end < sentence.EndWord && IsGlued(prose.SurfaceOf(end))) return null;
        if (IsDateline(prose, sentence, first, end)) return NameType.Place;
        if (end - first > 1 && !given && (NameLists.Of(prose.SurfaceOf(end - 1)) & (Known.Title | Known.FirstName | Known.SurnameToo)) == Known.Title) return null;
        if (end - first == 1 && char.IsLower(prose.SurfaceOf(first)[0]) && Nouns.Kind(prose.SurfaceOf(first).ToString()) == NounKind.Person) return null;
        var several = end - first == 1 && first > sentence.FirstWord && prose.Words[first].Penn == Penn.Nnps && prose.Words[first - 1].Penn is Penn.Dt or Penn.PrpS or Penn.Jj or Penn.Cd;
        return several ? NameType.Group : NameType.Person;
    }

    /// <summary>
    /// The names without those of persons that the rest of the text speaks against: common words alone ("Members", "Opinion Newsletter") behind no title and in
    /// no longer name, and two names with a hyphen between them ("the Roe-Doe bill"). A country's name alone is the country.
    /// </summary>
    public static ImmutableArray<Name> Settled(Prose prose, ImmutableArray<Name>.Builder names)
    {
        for (var n = names.Count - 1; n >= 0; n--)
        {
            if (names[n].Type != NameType.Person) continue;
            var isCountry = names[n].EndWord - names[n].FirstWord == 1 && (NameLists.Of(prose.SurfaceOf(names[n].FirstWord)) & Known.Country) != 0;
            if (IsPair(prose, names, n)) names.RemoveAt(n);
            else if ((isCountry || IsCommon(prose, names[n])) && !IsTitled(prose, names[n].FirstWord) && !IsInLonger(prose, names, n))
            {
                if (isCountry) names[n] = names[n] with { Type = NameType.Place };
                else names.RemoveAt(n);
            }
        }
        return names.ToImmutable();
    }

    /// <summary>Both halves of a hyphened name stand elsewhere as names of their own.</summary>
    static bool IsPair(Prose prose, ImmutableArray<Name>.Builder names, int pair)
    {
        for (var i = names[pair].FirstWord + 1; i < names[pair].EndWord - 1; i++)
            if (prose.SurfaceOf(i) is "-" && char.IsUpper(prose.SurfaceOf(i - 1)[0]) && EndsAnother(prose, names, pair, prose.SurfaceOf(i - 1)) && EndsAnother(prose, names, pair, prose.SurfaceOf(names[pair].EndWord - 1))) return true;
        return false;
    }

    static bool EndsAnother(Prose prose, ImmutableArray<Name>.Builder names, int except, ReadOnlySpan<char> word)
    {
        for (var n = 0; n < names.Count; n++)
            if (names[n].Type is NameType.Person or NameType.Place && prose.SurfaceOf(names[n].EndWord - 1).SequenceEqual(word) && (names[n].EndWord - names[n].FirstWord < 3 || prose.SurfaceOf(names[n].EndWord - 2) is not "-") && n != except) return true;
        return false;
    }

    static bool IsCommon(Prose prose, Name name)
    {
        for (var i = name.FirstWord; i < name.EndWord; i++)
            if (!char.IsUpper(prose.SurfaceOf(i)[0]) || WordClasses.Of(prose.SurfaceOf(i)).Capitals > SeldomCapital || (name.EndWord - name.FirstWord > 1 && (NameLists.Of(prose.SurfaceOf(i)) & Known.FirstName) != 0)) return false;
        return true;
    }

    static bool IsTitled(Prose prose, int first) => first > 0 && (NameLists.Of(prose.SurfaceOf(prose.SurfaceOf(first - 1) is "." && first > 1 ? first - 2 : first - 1)) & Known.Title) != 0;

    /// <summary>A longer person's name in the text begins or ends with the same word.</summary>
    static bool IsInLonger(Prose prose, ImmutableArray<Name>.Builder names, int n)
    {
        var last = prose.SurfaceOf(names[n].EndWord - 1);
        foreach (var other in names)
            if (other.Type == NameType.Person && other.EndWord - other.FirstWord > names[n].EndWord - names[n].FirstWord
                && (prose.SurfaceOf(other.EndWord - 1).Equals(last, StringComparison.OrdinalIgnoreCase) || prose.SurfaceOf(other.FirstWord).Equals(last, StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }

    /// <summary>"Roe &amp; Doe": partners give a firm its name.</summary>
    static bool IsPartner(Prose prose, Sentence sentence, int first, int end) =>
        end + 1 < sentence.EndWord && prose.SurfaceOf(end) is "&" && char.IsUpper(prose.SurfaceOf(end + 1)[0]) || first - 2 >= sentence.FirstWord && prose.SurfaceOf(first - 1) is "&" && char.IsUpper(prose.SurfaceOf(first - 2)[0]);

    /// <summary>"Roe Reality, LLC", "the Hope Center": what follows or stands before shows a body.</summary>
    static bool IsFirm(Prose prose, Sentence sentence, int first, int end) =>
        end + 1 < sentence.EndWord && prose.SurfaceOf(end) is "," && prose.SurfaceOf(end + 1).TrimEnd('.') is "LLC" or "Inc" or "Ltd" or "Corp" or "LLP"
        || end - first > 1 && first > sentence.FirstWord && prose.SurfaceOf(first - 1) is "the" or "The" && (NameLists.Of(prose.SurfaceOf(end - 1)) & (Known.OrganisationHead | Known.FirstName)) == Known.OrganisationHead;

    /// <summary>"RoeFormer", "Roe13": words that a page ran together; not "McRoe", "DeRoe", "FitzRoe".</summary>
    static bool IsGlued(ReadOnlySpan<char> surface)
    {
        if (surface.Length > 3 && char.IsDigit(surface[^1]) && char.IsLower(surface[1])) return true;
        for (var i = 4; i + 2 < surface.Length; i++)
            if (char.IsUpper(surface[i]) && char.IsLower(surface[i - 1]) && !surface.StartsWith("Fitz", StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>"PORT ELLERY — ": capitals that open a sentence before a dash.</summary>
    static bool IsDateline(Prose prose, Sentence sentence, int first, int end) =>
        first == sentence.FirstWord && end < sentence.EndWord && prose.SurfaceOf(end) is "—" or "–" or "--" && !prose.Text.AsSpan(prose.Words[first].Start, prose.Words[end - 1].End - prose.Words[first].Start).ContainsAnyInRange('a', 'z');
}
