using System.Collections.Immutable;

namespace OnRecord.Records;

/// <summary>
/// The columns of an alignment: for each wording the index of its word, or -1. Gotoh's alignment with affine gaps, in which a
/// wording's gaps at its own ends cost little, since quotations are cut at their ends more often than inside.
/// </summary>
static class AlignmentColumns
{
    const float Equal = 2f, Alike = 0.5f, Unlike = -0.7f, Open = -0.8f, Extend = -0.3f, AtEnd = -0.05f;

    public static List<int[]> Of(ImmutableArray<ImmutableArray<AlignableWord>> wordings)
    {
        var columns = new List<int[]>();
        var order = Enumerable.Range(0, wordings.Length).OrderByDescending(w => wordings[w].Length).ThenBy(w => w);
        foreach (var w in order) columns = Join(columns, wordings, w);
        return columns;
    }

    static List<int[]> Join(List<int[]> columns, ImmutableArray<ImmutableArray<AlignableWord>> wordings, int next)
    {
        var words = wordings[next];
        int n = columns.Count, m = words.Length;
        var best = new float[n + 1, m + 1, 3];
        var from = new byte[n + 1, m + 1, 3];
        for (var i = 0; i <= n; i++)
        {
            for (var j = 0; j <= m; j++)
            {
                if (i == 0 && j == 0) (best[0, 0, Column], best[0, 0, Word]) = (float.MinValue / 2, float.MinValue / 2);
                else Fill(best, from, i, j, m, i > 0 && j > 0 ? Score(columns[i - 1], wordings, words[j - 1]) : 0);
            }
        }
        return Trace(columns, best, from, wordings.Length, next, m);
    }

    const int Both = 0, Column = 1, Word = 2;

    static void Fill(float[,,] best, byte[,,] from, int i, int j, int m, float score)
    {
        var atEnd = j == 0 || j == m;
        Take(Both, i > 0 && j > 0, i - 1, j - 1, score, score, score);
        Take(Column, i > 0, i - 1, j, atEnd ? AtEnd : Open, atEnd ? AtEnd : Extend, atEnd ? AtEnd : Open);
        Take(Word, j > 0, i, j - 1, Open, Open, Extend);

        void Take(int state, bool possible, int pi, int pj, float both, float column, float word)
        {
            best[i, j, state] = float.MinValue / 2;
            if (!possible) return;
            ReadOnlySpan<float> cost = [both, column, word];
            for (byte previous = 0; previous < 3; previous++)
            {
                var sum = best[pi, pj, previous] + cost[previous];
                if (sum > best[i, j, state]) (best[i, j, state], from[i, j, state]) = (sum, previous);
            }
        }
    }

    /// <summary>How well the word fits the column: by the best of the words that stand in it.</summary>
    static float Score(int[] column, ImmutableArray<ImmutableArray<AlignableWord>> wordings, AlignableWord word)
    {
        var score = Unlike;
        for (var w = 0; w < column.Length; w++)
            if (column[w] >= 0) score = Math.Max(score, Score(wordings[w][column[w]].Key, word.Key));
        return score;
    }

    static float Score(string a, string b)
    {
        if (a == b) return Equal;
        int longest = Math.Max(a.Length, b.Length), shortest = Math.Min(a.Length, b.Length), head = 0, tail = 0;
        while (head < shortest && a[head] == b[head]) head++;
        while (tail < shortest - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        return 2 * (head + tail) >= longest ? Alike : Unlike;
    }

    static List<int[]> Trace(List<int[]> columns, float[,,] best, byte[,,] from, int width, int next, int m)
    {
        int i = columns.Count, j = m, state = Both;
        for (var s = 1; s < 3; s++)
            if (best[i, j, s] > best[i, j, state]) state = s;
        var joined = new List<int[]>();
        
        while (i > 0 || j > 0)
        {
            var previous = from[i, j, state];
            var column = state == Word ? NewColumn(width) : (int[])columns[i - 1].Clone();
            if (state != Column) column[next] = j - 1;
            joined.Add(column);
            if (state != Word) i--;
            if (state != Column) j--;
            state = previous;
        }
        joined.Reverse();
        return joined;
    }

    static int[] NewColumn(int width)
    {
        var column = new int[width];
        Array.Fill(column, -1);
        return column;
    }
}
