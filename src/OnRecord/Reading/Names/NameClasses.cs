using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>
/// Classes of names by the company they keep in a large corpus: "Houston" stands with other cities, "Wall Street Journal" with other papers. Known are
/// single capitalised words and runs of up to <see cref="LongestRun"/>, each by a hash of its surface. And classes of the words around names: "said"
/// stands after names as "told" does.
/// </summary>
sealed class NameClasses(ModelFile model)
{
    public const int LongestRun = 4;
    public const ushort Unknown = 0;

    readonly HashTable names = new(model, "classes"), around = new(model, "around");
    readonly Table<byte> coarse = model.Table<byte>("classes.coarse");

    /// <summary>The fine class, from 1; <see cref="Unknown"/> for a name the corpus does not hold.</summary>
    public ushort Of(ReadOnlySpan<char> surface) => names.Find(Key(surface));

    public byte Coarse(ushort fine) => coarse[fine];

    /// <summary>The class of a word as it stands right before names, and as it stands right after; 0 for a word seldom seen.</summary>
    public (byte Before, byte After) Around(ReadOnlySpan<char> surface)
    {
        var both = around.Find(Key(surface));
        return ((byte)(both >> 8), (byte)both);
    }

    /// <summary>Values by the hashes of their surfaces, in open addressing. Two surfaces of one hash share a value.</summary>
    readonly struct HashTable(ModelFile model, string name)
    {
        readonly Table<uint> keys = model.Table<uint>(name + ".keys");
        readonly Table<ushort> values = model.Table<ushort>(name + ".values");

        public ushort Find(uint key)
        {
            var slots = keys.Span;
            var mask = slots.Length - 1;
            for (var slot = (int)key & mask; slots[slot] != 0; slot = (slot + 1) & mask)
                if (slots[slot] == key) return values[slot];
            return 0;
        }

        public static void Write(ModelWriter model, string name, IReadOnlyList<string> surfaces, Func<int, int> value)
        {
            var size = 1024;
            while (size < surfaces.Count * 3 / 2) size *= 2;
            var keys = new uint[size];
            var values = new ushort[size];
            for (var i = 0; i < surfaces.Count; i++)
            {
                var key = Key(surfaces[i]);
                var slot = (int)key & (size - 1);
                while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & (size - 1);
                if (keys[slot] == key) continue;
                (keys[slot], values[slot]) = (key, checked((ushort)value(i)));
            }
            model.Add<uint>(name + ".keys", keys);
            model.Add<ushort>(name + ".values", values);
        }
    }

    /// <summary>Case counts; digits are alike, apostrophes too.</summary>
    static uint Key(ReadOnlySpan<char> surface)
    {
        var hash = 2166136261u;
        foreach (var c in surface) hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : c is '\u2018' or '\u2019' ? '\'' : c is '\u201C' or '\u201D' ? '"' : c)) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 13;
        return hash == 0 ? 1 : hash;
    }

    /// <param name="coarseOf">The coarse class of each fine class, from fine class 0.</param>
    public static void Write(ModelWriter model, IReadOnlyList<string> surfaces, IReadOnlyList<int> fine, IReadOnlyList<int> coarseOf)
    {
        HashTable.Write(model, "classes", surfaces, i => fine[i] + 1);
        model.Add<byte>("classes.coarse", [0, .. coarseOf.Select(c => checked((byte)(c + 1)))]);
    }

    public static void WriteAround(ModelWriter model, IReadOnlyList<string> words, IReadOnlyList<int> before, IReadOnlyList<int> after) =>
        HashTable.Write(model, "around", words, i => before[i] + 1 << 8 | after[i] + 1);

    /// <summary>Takes the tables over into another file.</summary>
    public static void CopyTo(ModelWriter model, ModelFile from)
    {
        foreach (var name in (string[])["classes", "around"])
        {
            model.Add(name + ".keys", from.Table<uint>(name + ".keys").Span);
            model.Add(name + ".values", from.Table<ushort>(name + ".values").Span);
        }
        model.Add("classes.coarse", from.Table<byte>("classes.coarse").Span);
    }
}
