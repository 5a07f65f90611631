namespace OnRecord.Stories;

/// <summary>
/// For each hash the reports that hold it, newest first, in memory of a fixed size. A list is a chain of blocks of 4 numbers, then 8, up to
/// 64; blocks are handed out in a ring, so the oldest are overwritten first and a chain ends where its next block is gone.
/// </summary>
/// <remarks>A list's head and each of its blocks lie in as few cache lines as can be: with a million reports held, every one of them is a miss.</remarks>
sealed class PostingLists
{
    const int ChunkBits = 18, ChunkSize = 1 << ChunkBits, Buckets = 1 << 22, Page = 1 << 12;

    /// <summary>Numbers in a line of the ring; blocks of one size share a line.</summary>
    const int Line = 64;

    /// <summary>Numbers of a block that are not postings: the older block and its size.</summary>
    const int Links = 2;

    readonly long _room;
    readonly uint[]?[] _chunks;
    readonly ulong[]?[] _heads = new ulong[]?[Buckets / Page];
    readonly long[] _open = new long[8];
    long _end = Line;

    /// <summary>Where a list begins: address of its newest block counted from the start of time, that block's size, and the postings in it.</summary>
    readonly record struct Head(ulong Packed)
    {
        public Head(long block, int size, int used) : this((ulong)block << 16 | (uint)size << 8 | (uint)used) { }

        public long Block => (long)(Packed >> 16);
        public int Size => (int)(Packed >> 8 & 255);
        public int Used => (int)(Packed & 255);
    }

    /// <summary>Numbers a report takes in the ring where lists are long, and where they are short and a block holds one posting.</summary>
    const int LeastPerReport = 80, MostPerReport = 320;

    /// <summary>Numbers there is room for beside the least: what the short lists of a young stream take more.</summary>
    const int RoomForShort = 8_000_000;

    /// <param name="reports">How many reports' lists are to be held. The ring is rounded up to whole chunks; memory is taken as it is needed.</param>
    public PostingLists(int reports)
    {
        var room = Math.Min((long)reports * MostPerReport, (long)reports * LeastPerReport + RoomForShort);
        var chunks = (int)((room + ChunkSize - 1) >> ChunkBits);
        _chunks = new uint[chunks][];
        _room = (long)chunks << ChunkBits;
    }

    public void Add(uint hash, uint posting)
    {
        ref var packed = ref HeadOf(hash);
        var head = new Head(packed);
        if (head.Block == 0 || head.Used == head.Size - Links || IsGone(head.Block))
        {
            var size = head.Block == 0 ? 4 : Math.Min(Line, head.Size * 2);
            var block = Allocate(size);
            var place = At(block);
            place[0] = (uint)(head.Block >> 2);
            place[1] = (uint)head.Size;
            head = new(block, size, 0);
        }
        At(head.Block)[Links + head.Used] = posting;
        packed = new Head(head.Block, head.Size, head.Used + 1).Packed;
    }

    /// <summary>Copies the newest postings of a hash; returns how many.</summary>
    public int Newest(uint hash, Span<uint> postings)
    {
        var head = new Head(HeadOf(hash));
        var count = 0;
        int used = head.Used, size = head.Size;
        for (var block = head.Block; block != 0 && !IsGone(block) && count < postings.Length;)
        {
            var place = At(block);
            for (var i = used - 1; i >= 0 && count < postings.Length; i--) postings[count++] = place[Links + i];
            block = (long)place[0] << 2;
            size = (int)place[1];
            used = size - Links;
        }
        return count;
    }

    /// <summary>Fetches what the first reads of a list need; several in a row come from memory side by side instead of one after another.</summary>
    public uint Touch(uint hash)
    {
        var head = new Head(HeadOf(hash));
        return head.Block == 0 || IsGone(head.Block) ? 0 : At(head.Block)[head.Used / 2];
    }

    /// <summary>Whether a hash is held by so many reports that its newest block is of the largest size: more than 50.</summary>
    public bool IsLong(uint hash) => new Head(HeadOf(hash)) is { Size: Line } head && !IsGone(head.Block);

    bool IsGone(long block) => block < _end - _room;

    long Allocate(int size)
    {
        ref var open = ref _open[System.Numerics.BitOperations.Log2((uint)size)];
        if ((open & (Line - 1)) == 0 || IsGone(open))
        {
            open = _end;
            _end += Line;
        }
        var block = open;
        open += size;
        return block;
    }

    Span<uint> At(long address)
    {
        ref var chunk = ref _chunks[(uint)(address >> ChunkBits) % (uint)_chunks.Length];
        chunk ??= GC.AllocateUninitializedArray<uint>(ChunkSize);
        return chunk.AsSpan((int)(address & (ChunkSize - 1)));
    }

    ref ulong HeadOf(uint hash)
    {
        var bucket = hash & (Buckets - 1);
        ref var page = ref _heads[bucket / Page];
        page ??= new ulong[Page];
        return ref page[bucket & (Page - 1)];
    }
}
