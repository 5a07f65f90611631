using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>An averaged perceptron over hashed features, with few labels a bucket (Collins 2002; the averaging of Daumé 2006).</summary>
sealed class Perceptron(int buckets)
{
    struct Cell
    {
        public float Weight, Sum;
        public int Next;
        public byte Label;
    }

    readonly int[] heads = new int[buckets];
    Cell[] cells = new Cell[1 << 16];
    int used = 1;
    int time = 1;

    public void Score(ReadOnlySpan<int> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
            for (var at = heads[feature]; at != 0; at = cells[at].Next) scores[cells[at].Label] += cells[at].Weight;
    }

    public void Update(ReadOnlySpan<int> features, byte right, byte wrong)
    {
        foreach (var feature in features)
        {
            Change(feature, right, 1);
            Change(feature, wrong, -1);
        }
    }

    public void Tick() => time++;

    void Change(int feature, byte label, float by)
    {
        var at = heads[feature];
        while (at != 0 && cells[at].Label != label) at = cells[at].Next;
        if (at == 0)
        {
            if (used == cells.Length) Array.Resize(ref cells, cells.Length * 2);
            at = used++;
            cells[at] = new() { Label = label, Next = heads[feature] };
            heads[feature] = at;
        }
        cells[at].Weight += by;
        cells[at].Sum += by * time;
    }

    /// <summary>The averaged weights as small integers: the largest becomes <paramref name="most"/> at most; those that round to nothing are left out.</summary>
    public IReadOnlyList<IReadOnlyList<HashedWeights.Entry>> Quantized(float step)
    {
        var result = new List<HashedWeights.Entry>[buckets];
        for (var b = 0; b < buckets; b++)
        {
            result[b] = [];
            for (var at = heads[b]; at != 0; at = cells[at].Next)
            {
                var average = cells[at].Weight - cells[at].Sum / time;
                var small = (int)Math.Clamp(MathF.Round(average / step), -127, 127);
                if (small != 0) result[b].Add(new(cells[at].Label, (sbyte)small));
            }
        }
        return result;
    }
}
