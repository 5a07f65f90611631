using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>The traits of the reports held, packed end to end in large chunks; the oldest chunk is used again when room for new ones is needed.</summary>
sealed class TraitStore(int capacity)
{
    public const int Header = 46, TopicsAt = 22, Norms = 4, DayAt = 19, ShapeAt = 20, OutletAt = 21;
    const int ChunkBits = 20, ChunkSize = 1 << ChunkBits, ChunkMask = ChunkSize - 1;
    const int NoDay = int.MinValue;

    readonly List<uint[]?> _chunks = [];
    readonly Stack<uint[]> _spare = [];
    readonly int[] _days = new int[capacity];
    readonly long[] _offsets = new long[capacity];
    long _end;
    int _firstChunk;

    /// <summary>Number the next report gets; reports are numbered in order of arrival.</summary>
    public int Next { get; private set; }

    /// <summary>Number of the oldest report held.</summary>
    public int First => Math.Max(0, Next - capacity);

    public bool Holds(int report) => report >= First && report < Next;

    public int Add(Traits traits)
    {
        var length = Header + traits.Entries.Length;
        if ((_end & ChunkMask) + length > ChunkSize) _end = (_end | ChunkMask) + 1;
        var chunk = (int)(_end >> ChunkBits);
        while (_chunks.Count <= chunk) _chunks.Add(_spare.Count > 0 ? _spare.Pop() : GC.AllocateUninitializedArray<uint>(ChunkSize));
        Write(traits, _chunks[chunk].AsSpan((int)(_end & ChunkMask), length));
        _offsets[Next % capacity] = _end;
        _days[Next % capacity] = traits.Day ?? NoDay;
        _end += length;
        Next++;
        Release();
        return Next - 1;
    }

    public ReadOnlySpan<uint> Of(int report)
    {
        var offset = _offsets[report % capacity];
        var rest = _chunks[(int)(offset >> ChunkBits)].AsSpan((int)(offset & ChunkMask));
        return rest[..(Header + LengthOf(rest))];
    }

    /// <summary>Fetches a report's traits from memory, side by side with those of others: at a million held, none are in the cache.</summary>
    public uint Touch(int report)
    {
        const int cacheLine = 16, lines = 8;
        var offset = _offsets[report % capacity];
        var chunk = _chunks[(int)(offset >> ChunkBits)]!;
        uint touched = 0;
        for (var i = 0; i < lines; i++) touched ^= chunk[((int)offset + i * cacheLine) & ChunkMask];
        return touched;
    }

    /// <summary>Day of publication of a report held.</summary>
    public int? DayOf(int report) => _days[report % capacity] is var day && day == NoDay ? null : day;

    public static int? DayOf(ReadOnlySpan<uint> packed) => (int)packed[DayAt] is var day && day == NoDay ? null : day;

    public static ReportSort SortOf(ReadOnlySpan<uint> packed) => (ReportSort)(packed[ShapeAt] >> 30);

    public static int WordsOf(ReadOnlySpan<uint> packed) => (int)(packed[ShapeAt] >> 16 & 0x3FFF);

    void Release()
    {
        var oldest = (int)(_offsets[First % capacity] >> ChunkBits);
        for (; _firstChunk < oldest; _firstChunk++)
        {
            _spare.Push(_chunks[_firstChunk]!);
            _chunks[_firstChunk] = null;
        }
    }

    static int LengthOf(ReadOnlySpan<uint> packed)
    {
        var sum = 0;
        for (var kind = 0; kind < Traits.Kinds; kind++) sum += CountOf(packed, kind);
        return sum;
    }

    public static int CountOf(ReadOnlySpan<uint> packed, int kind) => (int)(packed[kind >> 2] >> ((kind & 3) * 8) & 255);

    /// <summary>The traits of a report held, without what tells it from others.</summary>
    public Traits TraitsOf(int report)
    {
        var packed = Of(report);
        byte[] counts = new byte[Traits.Kinds];
        float[] norms = new float[Traits.Kinds];
        for (var kind = 0; kind < Traits.Kinds; kind++)
        {
            counts[kind] = (byte)CountOf(packed, kind);
            norms[kind] = BitConverter.UInt32BitsToSingle(packed[Norms + kind]);
        }
        return new()
        {
            Entries = packed[Header..].ToArray(), Counts = counts, Norms = norms, Day = DayOf(packed), Words = WordsOf(packed), Sort = SortOf(packed),
            Topics = MemoryMarshal.Cast<uint, sbyte>(packed[TopicsAt..Header]).ToArray(), Outlet = packed[OutletAt],
            Comment = (byte)(packed[ShapeAt] >> 8), Spread = (byte)packed[ShapeAt],
        };
    }

    /// <summary>Writes traits as they are held; <paramref name="packed"/> is Header and as many as there are entries long.</summary>
    public static void Write(Traits traits, Span<uint> packed)
    {
        packed[..Norms].Clear();
        for (var kind = 0; kind < Traits.Kinds; kind++)
        {
            packed[kind >> 2] |= (uint)traits.Counts[kind] << ((kind & 3) * 8);
            packed[Norms + kind] = BitConverter.SingleToUInt32Bits(traits.Norms[kind]);
        }
        packed[DayAt] = (uint)(traits.Day ?? NoDay);
        packed[ShapeAt] = (uint)traits.Sort << 30 | (uint)Math.Min(traits.Words, 0x3FFF) << 16 | (uint)traits.Comment << 8 | traits.Spread;
        packed[OutletAt] = traits.Outlet;
        MemoryMarshal.Cast<sbyte, uint>(traits.Topics).CopyTo(packed[TopicsAt..]);
        traits.Entries.CopyTo(packed[Header..]);
    }
}
