namespace OnRecord.Stories;

/// <summary>24-bit hashes (FNV-1a, folded) of the things compared.</summary>
static class Hashes
{
    const uint Prime = 16777619;
    const uint Mask = (1 << 24) - 1;

    /// <summary>Of a word in lower case without its endings: "sues", "sued" and "suing" are one, and so are "Roe" and "Roe's".</summary>
    public static uint OfWord(ReadOnlySpan<char> word)
    {
        var length = StemOf(word);
        var hash = 2166136261u;
        for (var i = 0; i < length; i++)
        {
            var c = word[i];
            hash = (hash ^ (c < 128 ? (uint)(c is >= 'A' and <= 'Z' ? c | 32 : c) : char.ToLowerInvariant(c))) * Prime;
        }
        return Fold(hash);
    }

    /// <summary>Letters that are left when the endings s, ed, ing and e are taken off.</summary>
    static int StemOf(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length > 2 && word[length - 1] is 's' or 'S' && word[length - 2] is '\'' or '’') length -= 2;
        if (length > 3 && (word[length - 1] | 32) == 's' && (word[length - 2] | 32) is not ('s' or 'u' or 'i')) length--;
        if (length > 5 && word[(length - 3)..length].Equals("ing", StringComparison.OrdinalIgnoreCase)) length -= 3;
        else if (length > 4 && word[(length - 2)..length].Equals("ed", StringComparison.OrdinalIgnoreCase)) length -= 2;
        return length > 3 && (word[length - 1] | 32) == 'e' ? length - 1 : length;
    }

    /// <summary>Of one thing of a kind; two kinds never compare equal but by chance.</summary>
    public static uint Of(TraitKind kind, uint value) => Fold(Mix(value * 0x9E3779B1u + (uint)kind * 0x85EBCA6Bu));

    public static uint Of(TraitKind kind, uint first, uint second) => Of(kind, Mix(first * 0xC2B2AE35u + 0x27D4EB2Fu) ^ second);

    static uint Fold(uint hash) => (hash >> 24 ^ hash) & Mask;

    static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        hash *= 0x846CA68B;
        return hash ^ hash >> 16;
    }
}
