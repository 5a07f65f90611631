using System.Runtime.CompilerServices;

namespace OnRecord.Words;

/// <summary>What the taggers see of a word: hashes of its form and its parts, its shape, and what the corpus knows of it.</summary>
struct WordFacts
{
    public uint Form, Suffix2, Suffix3, Suffix4, Prefix2;
    public byte Shape;
    /// <summary>Index of the word in the <see cref="Vocabulary"/>; -1 if unknown.</summary>
    public int Id;
    public WordClass Class;

    /// <param name="first">The word opens its sentence.</param>
    public static WordFacts Of(ReadOnlySpan<char> surface, bool first, Vocabulary vocabulary)
    {
        Span<char> buffer = stackalloc char[Words.Form.LongestKnown];
        var length = Words.Form.Fold(surface, buffer);
        var folded = buffer[..length];
        var form = Words.Form.Hash(folded);
        var id = vocabulary.Find(folded, form);
        return new()
        {
            Form = form,
            Suffix2 = Words.Form.Hash(folded[Math.Max(0, length - 2)..]),
            Suffix3 = Words.Form.Hash(folded[Math.Max(0, length - 3)..]),
            Suffix4 = Words.Form.Hash(folded[Math.Max(0, length - 4)..]),
            Prefix2 = Words.Form.Hash(folded[..Math.Min(2, length)]),
            Shape = (byte)(ShapeOf(surface) * 2 + (first ? 1 : 0)),
            Id = id,
            Class = vocabulary.ClassOf(id),
        };
    }

    /// <summary>0 lower, 1 Capitalised, 2 CAPITALS, 3 one capital letter, 4 miXed, 5 digits, 6 digits and letters, 7 marks, 8 with a full stop, 9 with a hyphen.</summary>
    static int ShapeOf(ReadOnlySpan<char> surface)
    {
        int upper = 0, lower = 0, digits = 0, stops = 0, hyphens = 0;
        foreach (var c in surface)
        {
            if (c < 0x80)
            {
                if ((uint)(c - 'a') < 26) lower++;
                else if ((uint)(c - 'A') < 26) upper++;
                else if ((uint)(c - '0') < 10) digits++;
                else if (c == '.') stops++;
                else if (c == '-') hyphens++;
            }
            else if (char.IsUpper(c)) upper++;
            else if (char.IsLetter(c)) lower++;
        }
        if (digits > 0) return upper + lower > 0 ? 6 : 5;
        if (upper + lower == 0) return 7;
        if (hyphens > 0) return char.IsUpper(surface[0]) ? 10 : 9;
        if (stops > 0) return upper > 0 ? 8 : 11;
        if (upper == 0) return 0;
        if (lower == 0) return upper == 1 ? 3 : 2;
        return upper == 1 && char.IsUpper(surface[0]) ? 1 : 4;
    }

    public const int Shapes = 24;
}
