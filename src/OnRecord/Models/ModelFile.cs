using System.Runtime.InteropServices;
using System.Text;

namespace OnRecord.Models;

/// <summary>
/// Trained tables in one flat file, read where they lie: a directory of names and offsets, then the tables, each beginning at a multiple of 64 bytes.
/// Loading copies and parses nothing. Little-endian.
/// </summary>
sealed unsafe class ModelFile
{
    public const uint Magic = 0x314D524F; // "ORM1"
    public const int Alignment = 64;

    readonly byte* data;
    readonly Dictionary<string, (int Offset, int Length)> directory = new(StringComparer.Ordinal);

    /// <summary>Keeps an array in memory for as long as its tables may be read.</summary>
    readonly byte[]? owner;

    /// <summary>A model that is not the library's own, tried once: its bytes are copied to memory that stays for the life of the process.</summary>
    public static ModelFile Copy(ReadOnlySpan<byte> bytes)
    {
        var memory = new Span<byte>(NativeMemory.AlignedAlloc((nuint)bytes.Length, Alignment), bytes.Length);
        bytes.CopyTo(memory);
        return new(memory);
    }

    /// <param name="pinned">A file as <see cref="ModelWriter.ToArray"/> makes it: an array that does not move.</param>
    public ModelFile(byte[] pinned) : this((ReadOnlySpan<byte>)pinned) => owner = pinned;

    /// <param name="bytes">Memory that neither moves nor ends, as that of a mapped resource.</param>
    public ModelFile(ReadOnlySpan<byte> bytes)
    {
        data = (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes));
        if (bytes.Length < 8 || MemoryMarshal.Read<uint>(bytes) != Magic) throw new InvalidDataException("This is not a model file of OnRecord.");
        var at = 8;
        for (var left = MemoryMarshal.Read<int>(bytes[4..]); left > 0; left--)
        {
            int offset = MemoryMarshal.Read<int>(bytes[at..]), length = MemoryMarshal.Read<int>(bytes[(at + 4)..]), name = bytes[at + 8];
            directory.Add(Encoding.ASCII.GetString(bytes.Slice(at + 9, name)), (offset, length));
            at += 9 + name;
        }
    }

    /// <summary>The tables' names, in order.</summary>
    public IEnumerable<string> Names => directory.Keys.Order(StringComparer.Ordinal);

    public bool Has(string name) => directory.ContainsKey(name);

    public Table<T> Table<T>(string name) where T : unmanaged
    {
        if (!directory.TryGetValue(name, out var place)) throw new InvalidDataException($"The model file has no table {name}.");
        return new((T*)(data + place.Offset), place.Length / sizeof(T), owner);
    }
}

/// <summary>One table of a <see cref="ModelFile"/>.</summary>
readonly unsafe struct Table<T>(T* first, int length, object? owner) where T : unmanaged
{
    public int Length => length;

    /// <summary>What must stay in memory while the table is read.</summary>
    public object? Owner => owner;
    public ReadOnlySpan<T> Span => new(first, length);

    /// <summary>The address of the first element, for loops whose bounds are known. Not aligned for vectors.</summary>
    public T* First => first;

    public ref readonly T this[int index] => ref Span[index];
}
