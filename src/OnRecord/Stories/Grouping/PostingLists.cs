namespace OnRecord.Stories;

/// <summary>
/// For each hash the reports that hold it, newest first, in memory of a fixed size. A list is a chain of blocks of 4, 8 and then 16
/// numbers; blocks are handed out in a ring, so the oldest are overwritten first and a chain ends where its next block is gone.
/// </summary>
sealed class PostingLists
{
    const int ChunkBits = 18, ChunkSize = 1 << ChunkBits, Buckets = 1 << 22;

    /// <param name="Block">Address of the newest block, counted from the start of time; 0 for none.</param>
    /// <param name="Used">Numbers in that block.</param>
    struct Head
    {
        public long Block;
        public byte Size, Used;
    }

    readonly long _room;
    readonly uint[]?[] _chunks;
    readonly Head[]?[] _heads = new Head[]?[Buckets >> 12];
    long _end = 16;

    /// <param name="room">Numbers held at most, rounded up to whole chunks; memory is taken as it is needed.</param>
    public PostingLists(long room)
    {
        var chunks = (int)((room + ChunkSize - 1) >> ChunkBits);
        _chunks = new uint[chunks][];
        _room = (long)chunks << ChunkBits;
    }

    public void Add(uint hash, uint posting)
    {
        ref var head = ref HeadOf(hash);
        if (head.Block == 0 || head.Used == head.Size - 2 || head.Block < _end - _room)
        {
            var size = head.Block == 0 ? 4 : Math.Min(16, head.Size * 2);
            var block = Allocate(size);
            var place = At(block);
            place[0] = (uint)(head.Block >> 2);
            place[1] = head.Size;
            head = new() { Block = block, Size = (byte)size, Used = 0 };
        }
        At(head.Block)[2 + head.Used++] = posting;
    }

    /// <summary>Copies the newest postings of a hash; returns how many.</summary>
    public int Newest(uint hash, Span<uint> postings)
    {
        var head = HeadOf(hash);
        var count = 0;
        int used = head.Used, size = head.Size;
        for (var block = head.Block; block != 0 && block >= _end - _room && count < postings.Length;)
        {
            var place = At(block);
            for (var i = used - 1; i >= 0 && count < postings.Length; i--) postings[count++] = place[2 + i];
            var next = (long)place[0] << 2;
            size = (int)place[1];
            used = size - 2;
            if (size == 0) break;
            block = next;
        }
        return count;
    }

    long Allocate(int size)
    {
        if ((_end & 15) + size > 16) _end = (_end | 15) + 1;
        var block = _end;
        _end += size;
        return block;
    }

    Span<uint> At(long address)
    {
        var place = address % _room;
        ref var chunk = ref _chunks[place >> ChunkBits];
        chunk ??= new uint[ChunkSize];
        return chunk.AsSpan((int)(place & (ChunkSize - 1)));
    }

    ref Head HeadOf(uint hash)
    {
        var bucket = hash & (Buckets - 1);
        ref var page = ref _heads[bucket >> 12];
        page ??= new Head[4096];
        return ref page[bucket & 4095];
    }
}
