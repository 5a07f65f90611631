using System.Text;

namespace OnRecord.Names;

/// <summary>Names written differently from another alphabet or by ear: "Ramzi" and "Ramsey", "Mohamed" and "Muhammad".</summary>
static class NameSounds
{
    /// <summary>True where the consonants, as they sound, are the same and both names have three of them or more, or differ by one letter in six.</summary>
    public static bool Alike(string a, string b)
    {
        if (a.Length < 4 || b.Length < 4 || char.ToUpperInvariant(a[0]) != char.ToUpperInvariant(b[0])) return false;
        return SoundTheSame(a, b) || (Math.Min(a.Length, b.Length) >= 6 && IsOneLetterOff(a, b));
    }

    /// <summary>One word written twice by one hand: five letters or more, one of them off, or the same consonants.</summary>
    public static bool IsSlipOf(string a, string b) =>
        Math.Min(a.Length, b.Length) >= 5 && !a.Equals(b, StringComparison.OrdinalIgnoreCase) && (Alike(a, b) || (char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]) && IsOneLetterOff(a, b)));

    /// <summary>True where both have three consonants or more and these sound the same: "Jerome" and "Gerome".</summary>
    public static bool SoundTheSame(string a, string b) => Skeleton(a) is { Length: >= 3 } skeleton && skeleton == Skeleton(b);

    static string Skeleton(string name)
    {
        var kept = new StringBuilder();
        var lower = name.ToLowerInvariant().Replace("ph", "f", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal);
        var last = '\0';
        foreach (var c in lower)
        {
            var sound = c switch { 'z' => 's', 'c' or 'q' => 'k', 'j' => 'g', 'w' => 'v', 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' => '\0', _ => char.IsLetter(c) ? c : '\0' };
            if (sound != '\0' && sound != last) kept.Append(sound);
            last = sound;
        }
        return kept.ToString();
    }

    /// <summary>One letter more, less or other.</summary>
    public static bool IsOneLetterOff(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1) return false;
        var same = 0;
        while (same < a.Length && char.ToUpperInvariant(a[same]) == char.ToUpperInvariant(b[same])) same++;
        var rest = a.Length == b.Length ? same + 1 : same;
        return a.AsSpan(Math.Min(rest, a.Length)).Equals(b.AsSpan(Math.Min(same + 1, b.Length)), StringComparison.OrdinalIgnoreCase);
    }
}
