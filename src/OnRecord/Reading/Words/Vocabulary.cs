using System.Runtime.CompilerServices;
using System.Text;
using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>What a large corpus of news knows of a word: its classes by distribution, coarse to fine, and how often it is capitalised.</summary>
/// <param name="Coarse">One of 64 classes; 0 for an unknown word, as in the two finer.</param>
/// <param name="Middle">One of 256 classes.</param>
/// <param name="Fine">One of 1,024 classes.</param>
/// <param name="Capitals">How often it begins with a capital letter inside a sentence, 0 (never) to 15 (always); 7 for an unknown word.</param>
public readonly record struct WordClass(byte Coarse, byte Middle, ushort Fine, byte Capitals);

/// <summary>The words that the corpus and the treebanks hold often enough to know.</summary>
sealed class Vocabulary
{
    static readonly WordClass Unknown = new(0, 0, 0, 7);

    /// <summary>All words one after the other, each from its start to that of the next; a word becomes a string only when one is asked for.</summary>
    readonly char[] letters;
    readonly int[] starts;
    readonly string?[] strings;
    readonly Table<ushort> slots;
    readonly Table<byte> coarse, middle, capitals;
    readonly Table<ushort> fine;

    public Vocabulary(ModelFile model)
    {
        slots = model.Table<ushort>("vocabulary.slots");
        coarse = model.Table<byte>("vocabulary.coarse");
        middle = model.Table<byte>("vocabulary.middle");
        fine = model.Table<ushort>("vocabulary.fine");
        capitals = model.Table<byte>("vocabulary.capitals");
        var bytes = model.Table<byte>("vocabulary.letters").Span;
        var lengths = model.Table<byte>("vocabulary.lengths").Span;
        letters = GC.AllocateUninitializedArray<char>(bytes.Length);
        starts = new int[lengths.Length + 1];
        strings = new string?[lengths.Length];
        var at = 0;
        for (var i = 0; i < lengths.Length; i++)
        {
            starts[i + 1] = starts[i] + Encoding.UTF8.GetChars(bytes.Slice(at, lengths[i]), letters.AsSpan(starts[i]));
            at += lengths[i];
        }
    }

    public int Count => strings.Length;

    /// <summary>Each word is one and the same string, whoever asks for it.</summary>
    public string this[int id] => strings[id] ?? Interlocked.CompareExchange(ref strings[id], Letters(id).ToString(), null) ?? strings[id]!;

    ReadOnlySpan<char> Letters(int id) => letters.AsSpan(starts[id], starts[id + 1] - starts[id]);

    /// <summary>The index of a folded form (see <see cref="Form.Fold(ReadOnlySpan{char}, Span{char})"/>); -1 if it is not known.</summary>
    public int Find(ReadOnlySpan<char> folded, uint hash)
    {
        var table = slots.Span;
        var mask = table.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var id = table[slot] - 1;
            if (id < 0) return -1;
            if (folded.SequenceEqual(Letters(id))) return id;
        }
    }

    public int Find(ReadOnlySpan<char> surface)
    {
        Span<char> buffer = stackalloc char[Form.LongestKnown];
        var folded = buffer[..Form.Fold(surface, buffer)];
        return Find(folded, Form.Hash(folded));
    }

    public WordClass ClassOf(int id) => id < 0 ? Unknown : new(coarse[id], middle[id], fine[id], capitals[id]);

    /// <summary>Writes the tables this class reads.</summary>
    public static void Write(ModelWriter model, IReadOnlyList<string> words, ReadOnlySpan<WordClass> classes)
    {
        var size = 1024;
        while (size < words.Count * 2) size *= 2;
        var slots = new ushort[size];
        var letters = new List<byte>();
        var lengths = new byte[words.Count];
        byte[] coarse = new byte[words.Count], middle = new byte[words.Count], capitals = new byte[words.Count];
        var fine = new ushort[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var slot = (int)Form.Hash(words[i]) & (size - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (size - 1);
            slots[slot] = checked((ushort)(i + 1));
            var bytes = Encoding.UTF8.GetBytes(words[i]);
            lengths[i] = checked((byte)bytes.Length);
            letters.AddRange(bytes);
            (coarse[i], middle[i], fine[i], capitals[i]) = (classes[i].Coarse, classes[i].Middle, classes[i].Fine, classes[i].Capitals);
        }
        model.Add<ushort>("vocabulary.slots", slots);
        model.Add<byte>("vocabulary.letters", letters.ToArray());
        model.Add<byte>("vocabulary.lengths", lengths);
        model.Add<byte>("vocabulary.coarse", coarse);
        model.Add<byte>("vocabulary.middle", middle);
        model.Add<ushort>("vocabulary.fine", fine);
        model.Add<byte>("vocabulary.capitals", capitals);
    }
}
