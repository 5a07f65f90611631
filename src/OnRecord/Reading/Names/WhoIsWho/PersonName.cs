using System.Runtime.InteropServices;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>A person's name in its parts. "R. June Hallam": given "R.", middle "June", surname "Hallam".</summary>
sealed record PersonName(string Given, string Middle, string Surname, string Suffix)
{
    /// <summary>True for a name of one word, which may be surname or given name.</summary>
    public bool IsSingle => Given.Length == 0;

    public static PersonName Of(Prose prose, int first, int end)
    {
        var parts = new List<string>(end - first);
        for (var i = first; i < end; i++)
        {
            var part = prose.SurfaceOf(i);
            if (part is "'s" or "’s" or "," or "\"" or "“" or "”") continue;
            parts.Add(part.ToString());
        }
        return Of(parts);
    }

    public static PersonName Of(List<string> parts)
    {
        var suffix = "";
        if (parts.Count > 1 && NameLists.IsSuffix(parts[^1]))
        {
            suffix = parts[^1].TrimEnd('.');
            parts.RemoveAt(parts.Count - 1);
        }
        if (parts.Count == 0) return new("", "", "", suffix);
        if (parts.Count == 1) return new("", "", parts[0], suffix);
        var surname = parts.Count - 1;
        while (surname > 1 && NameLists.IsParticle(parts[surname - 1].ToLowerInvariant())) surname--;
        if (surname == 1 && NameLists.IsParticle(parts[0].ToLowerInvariant()) && !Nouns.IsGivenName(parts[0])) surname = 0;
        var last = Joined(parts, surname, parts.Count);
        return surname == 0 ? new("", "", last, suffix) : new(parts[0], Joined(parts, 1, surname), last, suffix);
    }

    static string Joined(List<string> parts, int first, int end) => end - first == 1 ? parts[first] : string.Join(' ', CollectionsMarshal.AsSpan(parts)[first..end]);

    /// <summary>The name in full, without suffix.</summary>
    public override string ToString() => string.Join(' ', new[] { Given, Middle, Surname }.Where(part => part.Length > 0));

    /// <summary>Gender that the given name, or a middle name behind an initial, makes likely.</summary>
    public Gender Likely
    {
        get
        {
            var gender = Nouns.OfGivenName(IsSingle ? Surname : Given);
            if (gender != Gender.Unknown || IsSingle || !IsInitial(Given)) return gender;
            return Nouns.OfGivenName(Middle.Split(' ')[0]);
        }
    }

    public static bool IsInitial(string part) => part.Length == 1 || (part.Length <= 4 && part.Contains('.', StringComparison.Ordinal));
}
