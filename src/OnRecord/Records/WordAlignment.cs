using System.Collections.Immutable;

namespace OnRecord.Records;

/// <summary>
/// The wordings of one quotation set word under word, case and punctuation aside, as in a critical edition's apparatus.
/// Made by progressive alignment: the longest wording first, each further one against the columns so far.
/// </summary>
public sealed class WordAlignment
{
    WordAlignment(ImmutableArray<AlignedRun> runs, int same, int shared) => (Runs, SameWords, Likeness) = (runs, same, shared == 0 ? 0 : (double)same / shared);

    /// <summary>Neighbouring columns of one kind, in order; every word of every wording is in exactly one.</summary>
    public ImmutableArray<AlignedRun> Runs { get; }

    /// <summary>Number of columns that hold the same word of two wordings or more.</summary>
    public int SameWords { get; }

    /// <summary>Share of the columns that hold words of two wordings or more in which those words are the same, 0–1.</summary>
    public double Likeness { get; }

    /// <summary>Aligns the wordings; time grows with the number of wordings and the square of their length.</summary>
    public static WordAlignment Of(ImmutableArray<string> wordings)
    {
        var words = wordings.Select(AlignableWord.Split).ToImmutableArray();
        var columns = AlignmentColumns.Of(words);
        var runs = ImmutableArray.CreateBuilder<AlignedRun>();
        int shared = 0, same = 0;
        for (var from = 0; from < columns.Count;)
        {
            var isSame = IsSame(columns[from], words, from, columns);
            var to = from + 1;
            while (to < columns.Count && IsSame(columns[to], words, to, columns) == isSame) to++;
            runs.Add(new(isSame, Cells(columns, words, from, to, isSame)));
            for (var c = from; c < to; c++)
            {
                if (columns[c].Count(w => w >= 0) < 2) continue;
                shared++;
                if (isSame) same++;
            }
            from = to;
        }
        return new(runs.ToImmutable(), same, shared);
    }

    /// <summary>True where every wording that reaches this far has the same word.</summary>
    static bool IsSame(int[] column, ImmutableArray<ImmutableArray<AlignableWord>> words, int at, List<int[]> columns)
    {
        string? key = null;
        for (var w = 0; w < column.Length; w++)
        {
            if (column[w] < 0)
            {
                if (!IsCut(columns, w, at)) return false;
                continue;
            }
            var own = words[w][column[w]].Key;
            if (key is not null && key != own) return false;
            key = own;
        }
        return true;
    }

    /// <summary>True where the wording has not begun yet or has ended already.</summary>
    static bool IsCut(List<int[]> columns, int wording, int at)
    {
        bool before = false, after = false;
        for (var c = 0; c < at && !before; c++) before = columns[c][wording] >= 0;
        for (var c = at + 1; c < columns.Count && !after; c++) after = columns[c][wording] >= 0;
        return !before || !after;
    }

    static ImmutableArray<AlignedCell> Cells(
        List<int[]> columns, ImmutableArray<ImmutableArray<AlignableWord>> words, int from, int to, bool isSame)
    {
        var cells = ImmutableArray.CreateBuilder<AlignedCell>(words.Length);
        for (var w = 0; w < words.Length; w++)
        {
            int first = -1, last = -1;
            for (var c = from; c < to; c++)
            {
                if (columns[c][w] < 0) continue;
                if (first < 0) first = columns[c][w];
                last = columns[c][w];
            }
            if (first >= 0) cells.Add(new(isSame ? AlignedAs.Same : AlignedAs.Different, new(words[w][first].Span.Start, words[w][last].Span.End)));
            else cells.Add(new(IsCut(columns, w, from) || IsCut(columns, w, to - 1) ? AlignedAs.Cut : AlignedAs.Missing, default));
        }
        return cells.MoveToImmutable();
    }
}

/// <summary>A stretch in which all wordings agree, or in which they do not, with one cell a wording.</summary>
public sealed record AlignedRun(bool Same, ImmutableArray<AlignedCell> Cells);

/// <param name="Span">Within the wording, from its first word of this run to its last; empty where it has none.</param>
public readonly record struct AlignedCell(AlignedAs As, Span Span);

public enum AlignedAs : byte
{
    /// <summary>The words that the other wordings have too.</summary>
    Same,
    /// <summary>Words that another wording does not have.</summary>
    Different,
    /// <summary>No words where another wording has some.</summary>
    Missing,
    /// <summary>The quotation begins after this or ends before it.</summary>
    Cut,
}
