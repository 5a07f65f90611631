using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>What the name model sees of one word.</summary>
struct NameFacts
{
    public uint Exact, Folded, Suffix2, Suffix3, Suffix4, Prefix3;
    public byte Shape, Coarse;
    public Penn Penn;
    public ushort Class;

    /// <summary>The word's classes as a neighbour of names (<see cref="NameClasses.Around"/>).</summary>
    public byte Before, After;

    /// <summary>What the corpus knows of the word, case aside.</summary>
    public WordClass Word;

    /// <summary>What the lists say of this word alone.</summary>
    public Known Alone;

    /// <summary>What the longest list entry over this word says, and the word's part in it (<see cref="NameLabels"/>).</summary>
    public Known Listed;
    public byte ListedPart;

    /// <summary>Class of the longest known run of capitalised words over this word, and the word's part in it.</summary>
    public ushort RunClass;
    public byte RunCoarse, RunPart;

    /// <param name="candidate">A word that could be part of a name; of its neighbours less is asked.</param>
    public static NameFacts Of(ReadOnlySpan<char> surface, Penn penn, NameClasses classes, Vocabulary vocabulary, bool candidate)
    {
        Span<char> buffer = stackalloc char[Form.LongestKnown];
        var length = Form.Fold(surface, buffer);
        var folded = buffer[..length];
        var (before, after) = classes.Around(surface);
        var fine = char.IsUpper(surface[0]) ? classes.Of(surface) : NameClasses.Unknown;
        var hash = Form.Hash(folded);
        var word = vocabulary.ClassOf(vocabulary.Find(folded, hash));
        if (!candidate)
            return new() { Folded = hash, Word = word, Shape = (byte)ShapeOf(surface), Penn = penn, Before = before, After = after, Alone = NameLists.Of(surface) & ~Known.Unlearned };
        return new()
        {
            Exact = Form.Hash(surface[..length]),
            Folded = hash,
            Word = word,
            Suffix2 = Form.Hash(folded[Math.Max(0, length - 2)..]),
            Suffix3 = Form.Hash(folded[Math.Max(0, length - 3)..]),
            Suffix4 = Form.Hash(folded[Math.Max(0, length - 4)..]),
            Prefix3 = Form.Hash(folded[..Math.Min(3, length)]),
            Shape = (byte)ShapeOf(surface),
            Penn = penn,
            Class = fine,
            Before = before,
            After = after,
            Coarse = classes.Coarse(fine),
            Alone = NameLists.Of(surface) & ~Known.Unlearned,
        };
    }

    public const byte NoShape = 15;

    /// <summary>0 lower, 1 Capitalised, 2 CAPITALS, 3 one capital letter, 4 miXed, 5 digits, 6 digits and letters, 7 marks, 8 J. or U.S., 9 lower with hyphen, 10 Upper-hyphen, 11 lower.</summary>
    static int ShapeOf(ReadOnlySpan<char> surface)
    {
        int upper = 0, lower = 0, digits = 0, stops = 0, hyphens = 0;
        foreach (var c in surface)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLetter(c)) lower++;
            else if (char.IsAsciiDigit(c)) digits++;
            else if (c == '.') stops++;
            else if (c == '-') hyphens++;
        }
        if (digits > 0) return upper + lower > 0 ? 6 : 5;
        if (upper + lower == 0) return 7;
        if (hyphens > 0) return char.IsUpper(surface[0]) ? 10 : 9;
        if (stops > 0) return upper > 1 ? 8 : upper == 1 ? 12 : 11;
        if (upper == 0) return 0;
        if (lower == 0) return upper == 1 ? 3 : 2;
        return upper == 1 && char.IsUpper(surface[0]) ? 1 : 4;
    }
}
