using System.Runtime.CompilerServices;

namespace OnRecord.Words;

/// <summary>Hashes of word forms as the models know them: lower-cased, digits as 0, curly apostrophes straight.</summary>
static class Form
{
    public const int LongestKnown = 40;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c)
    {
        if (c < 0x80)
        {
            if ((uint)(c - 'A') <= 'Z' - 'A') return (char)(c | 0x20);
            return (uint)(c - '0') <= 9 ? '0' : c;
        }
        return c is '\u2019' or '\u2018' ? '\'' : char.ToLowerInvariant(c);
    }

    public static int Fold(ReadOnlySpan<char> surface, Span<char> folded)
    {
        var length = Math.Min(surface.Length, folded.Length);
        for (var i = 0; i < length; i++) folded[i] = Fold(surface[i]);
        return length;
    }

    /// <summary>A hash of an already folded form.</summary>
    public static uint Hash(ReadOnlySpan<char> folded)
    {
        var hash = 2166136261u;
        foreach (var c in folded) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ hash >> 13;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint a, uint b)
    {
        var hash = (a ^ b * 0x9E3779B1u) * 0x85EBCA6Bu;
        return (hash ^ hash >> 15) * 0xC2B2AE35u;
    }
}
