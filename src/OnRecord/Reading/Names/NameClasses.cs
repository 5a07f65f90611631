using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>
/// Classes of names by the company they keep in a large corpus: "Houston" stands with other cities, "Wall Street Journal" with other papers. Known are
/// single capitalised words and runs of up to <see cref="LongestRun"/>, each by a hash of its surface.
/// </summary>
sealed class NameClasses(ModelFile model)
{
    public const int LongestRun = 4;
    public const ushort Unknown = 0;

    readonly Table<uint> keys = model.Table<uint>("classes.keys");
    readonly Table<ushort> values = model.Table<ushort>("classes.values");
    readonly Table<byte> coarse = model.Table<byte>("classes.coarse");

    /// <summary>The fine class, from 1; <see cref="Unknown"/> for a name the corpus does not hold.</summary>
    public ushort Of(ReadOnlySpan<char> surface)
    {
        var key = Key(surface);
        var slots = keys.Span;
        var mask = slots.Length - 1;
        for (var slot = (int)key & mask; slots[slot] != 0; slot = (slot + 1) & mask)
            if (slots[slot] == key) return values[slot];
        return Unknown;
    }

    public byte Coarse(ushort fine) => coarse[fine];

    /// <summary>Case counts; digits are alike, apostrophes too.</summary>
    static uint Key(ReadOnlySpan<char> surface)
    {
        var hash = 2166136261u;
        foreach (var c in surface) hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : c == '\u2019' ? '\'' : c)) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 13;
        return hash == 0 ? 1 : hash;
    }

    /// <param name="coarseOf">The coarse class of each fine class, from fine class 0.</param>
    public static void Write(ModelWriter model, IReadOnlyList<string> names, ReadOnlySpan<int> fine, ReadOnlySpan<int> coarseOf)
    {
        var size = 1024;
        while (size < names.Count * 3 / 2) size *= 2;
        var keys = new uint[size];
        var values = new ushort[size];
        for (var i = 0; i < names.Count; i++)
        {
            var key = Key(names[i]);
            var slot = (int)key & (size - 1);
            while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & (size - 1);
            if (keys[slot] == key) continue;
            (keys[slot], values[slot]) = (key, checked((ushort)(fine[i] + 1)));
        }
        var coarse = new byte[coarseOf.Length + 1];
        for (var i = 0; i < coarseOf.Length; i++) coarse[i + 1] = checked((byte)(coarseOf[i] + 1));
        model.Add<uint>("classes.keys", keys);
        model.Add<ushort>("classes.values", values);
        model.Add<byte>("classes.coarse", coarse);
    }
}
