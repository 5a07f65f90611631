using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>Measures how two reports are alike: one is laid out in a table, the others are run past it.</summary>
sealed class Comparison
{
    /// <summary>Number of measures of a pair, see <see cref="Measure"/>.</summary>
    public const int Measures = 43;

    const int Slots = 2048;

    /// <summary>Bits of a first look: a thing whose bit is not set is not in the table.</summary>
    readonly ulong[] _bits = new ulong[1024];

    /// <summary>Entries of the other report that passed the first look.</summary>
    readonly ushort[] _passed = new ushort[4096];

    readonly uint[] _keys = new uint[Slots];
    readonly uint[] _weights = new uint[Slots];
    readonly List<int> _used = [];
    readonly float[] _dot = new float[Traits.Kinds];
    readonly int[] _shared = new int[Traits.Kinds];
    readonly float[] _rarest = new float[Traits.Kinds];
    readonly byte[] _around = new byte[Slots];
    readonly float[] _telling = new float[64];
    uint[] _own = [];

    /// <summary>Sets the report that the others are measured against.</summary>
    public void Lay(ReadOnlySpan<uint> packed)
    {
        foreach (var slot in _used) _keys[slot] = 0;
        Array.Clear(_bits);
        _used.Clear();
        _own = packed.ToArray();
        var at = TraitStore.Header;
        for (var kind = 0; kind < Traits.Kinds; kind++)
            for (var n = TraitStore.CountOf(packed, kind); n > 0; n--, at++)
            {
                var slot = SlotOf(Traits.HashOf(packed[at]) + 1);
                if (_keys[slot] == 0)
                {
                    _keys[slot] = Traits.HashOf(packed[at]) + 1;
                    _weights[slot] = 0;
                    _used.Add(slot);
                    var hash = Traits.HashOf(packed[at]);
                    _bits[hash >> 6 & 1023] |= 1UL << (int)(hash & 63);
                }
                var shift = kind is 1 or 2 ? kind * 8 : 0;
                _weights[slot] |= (uint)Traits.WeightOf(packed[at]) << shift;
            }
    }

    /// <summary>
    /// Counts how many of the reports around hold each word of the one laid out. What all reports of a saga share tells no turn of it from
    /// the next; what two share and few around them do is the news of the day.
    /// </summary>
    public void Surround(TraitStore store, List<int> around)
    {
        foreach (var slot in _used) _around[slot] = 0;
        foreach (var report in around)
        {
            var other = store.Of(report);
            var words = other.Slice(TraitStore.Header, TraitStore.CountOf(other, (int)TraitKind.Body));
            foreach (var at in Passed(words))
                if (SlotOf(Traits.HashOf(words[at]) + 1) is var slot && _keys[slot] != 0) _around[slot]++;
        }
        _telling[0] = _telling[1] = 1;
        for (var i = 1; i < _telling.Length; i++) _telling[i] = Math.Max(0, MathF.Log((around.Count + 2f) / i) / MathF.Log(around.Count + 2f));
    }

    /// <summary>Positions of the entries that may be in the table. No branch depends on what is found: most are not, and in no order.</summary>
    ReadOnlySpan<ushort> Passed(ReadOnlySpan<uint> entries)
    {
        var count = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            _passed[count] = (ushort)i;
            var hash = Traits.HashOf(entries[i]);
            count += (int)(_bits[hash >> 6 & 1023] >> (int)(hash & 63)) & 1;
        }
        return _passed.AsSpan(0, count);
    }

    int SlotOf(uint key)
    {
        var slot = (int)(key * 0x9E3779B1u >> 21);
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & (Slots - 1);
        return slot;
    }

    /// <summary>The wording that the pair measured last has in common.</summary>
    public SharedWording Shared { get; private set; }

    /// <summary>Fills in the measures of the pair.</summary>
    public void Measure(ReadOnlySpan<uint> other, Span<float> measures)
    {
        Array.Clear(_dot);
        Array.Clear(_shared);
        Array.Clear(_rarest);
        float telling = 0, ownTitleFound = 0, otherTitleFound = 0, ownTitleLeads = 0, otherTitleLeads = 0;
        var entries = other[TraitStore.Header..];
        int kind = 0, end = TraitStore.CountOf(other, 0);
        foreach (var at in Passed(entries))
        {
            while (at >= end) end += TraitStore.CountOf(other, ++kind);
            var entry = entries[at];
            var slot = SlotOf(Traits.HashOf(entry) + 1);
            if (_keys[slot] == 0) continue;
            float weight = Traits.WeightOf(entry);
            var weights = _weights[slot];
            if (kind == (int)TraitKind.Body && (weights >> 16 & 255) is > 0 and var title) ownTitleFound += title * title;
            if (kind == (int)TraitKind.Title && (weights & 255) > 0) otherTitleFound += weight * weight;
            if (kind == (int)TraitKind.Lead && (weights >> 16 & 255) is > 0 and var leads) ownTitleLeads += leads * leads;
            if (kind == (int)TraitKind.Title && (weights >> 8 & 255) > 0) otherTitleLeads += weight * weight;
            var own = kind is 1 or 2 ? weights >> (kind * 8) & 255 : weights & 255;
            if (own == 0) continue;
            _dot[kind] += weight * own;
            if (kind == (int)TraitKind.Body) telling += weight * own * _telling[Math.Min(_telling.Length - 1, (int)_around[slot])];
            _shared[kind]++;
            if (weight > _rarest[kind]) _rarest[kind] = weight;
        }
        Fill(other, measures, ownTitleFound, otherTitleFound);
        ownTitleLeads = Part(ownTitleLeads, Norm(_own, (int)TraitKind.Title));
        otherTitleLeads = Part(otherTitleLeads, Norm(other, (int)TraitKind.Title));
        Shared = SharedWording.Of(_own, other, _shared[(int)TraitKind.Shingle]);
        measures[Measures - 4] = Math.Max(ownTitleLeads, otherTitleLeads);
        measures[Measures - 3] = Math.Min(ownTitleLeads, otherTitleLeads);
        var words = _dot[(int)TraitKind.Body];
        measures[Measures - 2] = words == 0 ? 0 : telling / words * measures[0];
        measures[Measures - 1] = words == 0 ? 0 : telling / words;
    }

    void Fill(ReadOnlySpan<uint> other, Span<float> m, float ownTitleFound, float otherTitleFound)
    {
        var n = 0;
        for (var kind = 0; kind < (int)TraitKind.Shingle; kind++) m[n++] = Cosine(other, kind);
        for (var kind = (int)TraitKind.NameWord; kind < (int)TraitKind.Letters; kind++)
            m[n++] = kind is (int)TraitKind.NameWord or (int)TraitKind.FullName or (int)TraitKind.Number ? MathF.Sqrt(_dot[kind]) / 100 : _shared[kind];
        m[n++] = _rarest[(int)TraitKind.Body];
        m[n++] = _rarest[(int)TraitKind.NameWord];
        m[n++] = _rarest[(int)TraitKind.Place];
        int ownShingles = TraitStore.CountOf(_own, (int)TraitKind.Shingle), otherShingles = TraitStore.CountOf(other, (int)TraitKind.Shingle);
        m[n++] = _shared[(int)TraitKind.Shingle] / (float)Math.Max(8, Math.Min(ownShingles, otherShingles));
        float ownTitle = Part(ownTitleFound, Norm(_own, (int)TraitKind.Title)), otherTitle = Part(otherTitleFound, Norm(other, (int)TraitKind.Title));
        m[n++] = Math.Max(ownTitle, otherTitle);
        m[n++] = Math.Min(ownTitle, otherTitle);
        m[n++] = TraitStore.DayOf(_own) is { } a && TraitStore.DayOf(other) is { } b ? Math.Abs(a - b) : -1;
        m[n++] = _own[TraitStore.OutletAt] != 0 && _own[TraitStore.OutletAt] == other[TraitStore.OutletAt] ? 1 : 0;
        uint ownShape = _own[TraitStore.ShapeAt], otherShape = other[TraitStore.ShapeAt];
        m[n++] = Math.Min(TraitStore.WordsOf(_own), TraitStore.WordsOf(other));
        m[n++] = Math.Max(TraitStore.WordsOf(_own), TraitStore.WordsOf(other));
        m[n++] = Math.Max(ownShape >> 8 & 255, otherShape >> 8 & 255);
        m[n++] = Math.Min(ownShape >> 8 & 255, otherShape >> 8 & 255);
        m[n++] = Math.Max(ownShape & 255, otherShape & 255);
        m[n++] = Math.Min(ownShape & 255, otherShape & 255);
        m[n++] = Topic(other, 0);
        m[n++] = Topic(other, TopicReader.Size / 4);
        System.Diagnostics.Debug.Assert(n == Measures - 4);
    }

    /// <summary>Cosine of the weights; -1 where one report has nothing of the kind, which is not the same as sharing nothing.</summary>
    float Cosine(ReadOnlySpan<uint> other, int kind)
    {
        float own = Norm(_own, kind), others = Norm(other, kind);
        return own == 0 || others == 0 ? -1 : _dot[kind] / (own * others);
    }

    float Topic(ReadOnlySpan<uint> other, int at)
    {
        var a = MemoryMarshal.Cast<uint, sbyte>(_own.AsSpan(TraitStore.TopicsAt + at, TopicReader.Size / 4));
        var b = MemoryMarshal.Cast<uint, sbyte>(other.Slice(TraitStore.TopicsAt + at, TopicReader.Size / 4));
        var sum = 0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum / (float)(TopicReader.Unit * TopicReader.Unit);
    }

    static float Part(float found, float norm) => norm == 0 ? -1 : found / (norm * norm);

    static float Norm(ReadOnlySpan<uint> packed, int kind) => BitConverter.UInt32BitsToSingle(packed[TraitStore.Norms + kind]);
}
