using System.Collections.Frozen;

namespace OnRecord.Figures;

enum HedgeEffect : byte { None, Least, Most, Near }

/// <summary>Bounds and approximations before and after a number: "at least", "up to", "about", "or so", "or more".</summary>
static class Hedges
{
    sealed record Hedge(string[] Words, HedgeEffect Effect);

    static readonly FrozenDictionary<string, Hedge[]> Before = Read(after: false);
    static readonly FrozenDictionary<string, Hedge[]> After = Read(after: true);

    static FrozenDictionary<string, Hedge[]> Read(bool after) =>
        EmbeddedData.Rows("Reading/Figures/hedges.tsv")
            .Where(row => row[0].StartsWith("after-", StringComparison.Ordinal) == after)
            .Select(row => new Hedge(row[1].Split(' '),
                Enum.Parse<HedgeEffect>(row[0].Replace("after-", "", StringComparison.Ordinal), ignoreCase: true)))
            .GroupBy(hedge => after ? hedge.Words[0] : hedge.Words[^1], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(h => h.Words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes in the hedges that end right before <paramref name="start"/>, the nearest first; at most three.</summary>
    /// <param name="start">Moved back to the first atom of the hedges that change the number; plain determiners before them are left
    /// out.</param>
    public static void ReadBefore(Atoms atoms, ref int start, ref Amount amount)
    {
        var at = start;
        for (var n = 0; n < 3 && EndingAt(atoms, at) is { } hedge; n++)
        {
            if (n > 0 && hedge.Words is ["over"]) return; // "over some 65 issues": during
            at -= hedge.Words.Length;
            if (hedge.Effect == HedgeEffect.None)
            {
                if (IsDeterminer(atoms, at)) return;
                continue;
            }
            amount = Apply(hedge.Effect, amount);
            start = at;
        }
    }

    /// <summary>Takes in "or so", "or more", "or less" standing at <paramref name="end"/>.</summary>
    public static void ReadAfter(Atoms atoms, ref int end, ref Amount amount)
    {
        if (!After.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(atoms.Text(end), out var hedges)) return;
        foreach (var hedge in hedges)
        {
            if (!Matches(atoms, end, hedge) || hedge.Words is ["plus"] && atoms[end + 1].Kind == AtomKind.Letters && atoms.IsIn(end + 1, Cues.StoppingDeterminers)) continue;
            amount = Apply(hedge.Effect, amount);
            end += hedge.Words.Length;
            return;
        }
    }

    static Hedge? EndingAt(Atoms atoms, int end)
    {
        if (end <= 0 || !Before.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(atoms.Text(end - 1), out var hedges)) return null;
        foreach (var hedge in hedges)
            if (Matches(atoms, end - hedge.Words.Length, hedge)) return hedge;
        return null;
    }

    static bool Matches(Atoms atoms, int at, Hedge hedge)
    {
        if (at < 0 || hedge.Words is ["up", "to"] && IsMoved(atoms, at) || hedge.Words is ["over"] && (IsPhrasal(atoms, at - 1) || IsDuring(atoms, at))) return false;
        for (var i = 0; i < hedge.Words.Length; i++)
            if (!atoms.Is(at + i, hedge.Words[i])) return false;
        return true;
    }

    /// <summary>"edged up to 7%", "push that number up to 45": where it stands, no bound.</summary>
    static bool IsMoved(Atoms atoms, int at)
    {
        for (var i = at - 1; i >= at - 4; i--)
            if (atoms.IsIn(i, Cues.Moving)) return true;
        return false;
    }

    /// <summary>A sum stands "about a $5m deal" only as its topic: what is before "a", "the", "his" does not bound the number.</summary>
    static bool IsDeterminer(Atoms atoms, int at) =>
        atoms.IsIn(at, Cues.StoppingDeterminers) && !atoms.IsAny(at + 1, "mere", "full", "further", "total", "record", "whopping");

    /// <summary>"over 10 years" is "during"; "for over 10 years" a bound.</summary>
    static bool IsDuring(Atoms atoms, int at)
    {
        for (var i = at + 1; i <= at + 4; i++)
            if (atoms[i].Term?.Unit is { Kind: FigureKind.Duration }) return !atoms.IsAny(i + 1, "after", "before", "later", "ahead", "late") && !atoms.IsIn(at - 1, Cues.BoundBeforeOver);
        return false;
    }

    static readonly string[] TakesOver = ["victor", "triumph", "presid", "fought", "battl", "control", "disput", "argu", "lawsuit", "sued", "concern", "feud",
        "war", "clash", "row", "fight", "took", "hand", "go", "went", "turn", "crisis", "question", "critici", "outrage"];

    /// <summary>"presided over two meetings", "concerns over two bills": no bound.</summary>
    static bool IsPhrasal(Atoms atoms, int at)
    {
        foreach (var stem in TakesOver)
            if (atoms.Text(at).StartsWith(stem, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    static Amount Apply(HedgeEffect effect, Amount amount) => effect switch
    {
        HedgeEffect.Least => amount with { Max = null },
        HedgeEffect.Most => amount with { Min = null, Max = amount.Max ?? amount.Min },
        _ => amount with { Approximate = true },
    };
}
