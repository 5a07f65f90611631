namespace OnRecord.Figures;

/// <summary>Results of games and votes, magnitudes: "won 4-2", "a 51–49 vote", "a 7.1-magnitude earthquake".</summary>
static class ScoreRules
{
    /// <summary>How far back the court of a vote is looked for, in atoms.</summary>
    const int FarthestCourt = 16;

    /// <summary>Two numbers joined by a dash or "to", with a word of voting or playing near; neither a range nor a date.</summary>
    public static bool TryScore(Atoms atoms, int at, out Draft draft)
    {
        draft = default;
        if (!atoms.IsNumber(at) && !atoms.Has(at, TermKind.Cardinal)) return false;
        if (atoms.Penn(at - 1) == Words.Penn.Nns) return false; // "pages 49-51"
        var link = at + 1;
        var dash = atoms.IsDash(link) && atoms[link].Glued == atoms[link + 1].Glued;
        var to = !dash && atoms.Is(link, "to") && !atoms.Is(at - 1, "from"); // "51 to 49", "outnumbered 3 to 1"
        if (!dash && !to) return false;
        var second = link + 1;
        if (atoms.Is(second, "to") && atoms.IsDash(second + 1)) second += 2;
        if (!atoms.IsNumber(second) && !atoms.Has(second, TermKind.Cardinal) || atoms.IsDash(second + 1) && atoms.IsNumber(second + 2))
            return false;
        decimal first = ValueAt(atoms, at), other = ValueAt(atoms, second);
        if (!atoms.IsNumber(at) && first >= 20 && other < 10) return false;
        if (first > 500 || other > 500 || other % 1 != 0 || first % 1 != 0 && other != 1) return false;
        var end = second + 1;
        if (atoms.Is(end, "age")) return false;
        if (to && (first < other || atoms.IsHyphen(end) || atoms.Is(end, "%") || atoms.Has(end, TermKind.UnitWord | TermKind.Scale))) return false;
        if ((KindNear(atoms, at, end, first > other, other) ?? (dash && first > other && IsCourtOfNine(atoms, at, first + other) ? FigureKind.Vote : null)) is not { } kind) return false;
        if (kind == FigureKind.Vote && other == 1 && (to || atoms.Is(link + 1, "to")) && !atoms.IsAny(at - 1, "voted", "ruled", "vote")) kind = FigureKind.Other; // "a 2-to-1 advantage"
        var name = kind switch { FigureKind.Vote => "vote", FigureKind.Other => "ratio", _ => "score" };
        draft = new(kind, at, end, new(Math.Min(first, other), Math.Max(first, other), name, false), name);
        return true;
    }

    static decimal ValueAt(Atoms atoms, int at) => atoms.IsNumber(at) ? atoms[at].Value : atoms[at].Term!.Value;

    static FigureKind? KindNear(Atoms atoms, int start, int end, bool falling, decimal least)
    {
        for (var distance = 1; distance <= 6; distance++)
        {
            int after = end + distance - 1, before = start - distance;
            if (distance <= 3 && least < 10 && (atoms.IsIn(after, Cues.Ratios) || atoms.IsIn(before, Cues.Ratios))) return FigureKind.Other;
            if (atoms.IsIn(after, Cues.Voting) || atoms.IsIn(before, Cues.Voting)) return FigureKind.Vote;
            foreach (var at in (ReadOnlySpan<int>)[after, before])
                if (distance <= 4 && atoms.IsIn(at, Cues.Playing) && (falling || distance <= 2)) return FigureKind.Score;
        }
        return null;
    }

    /// <summary>A court of nine votes by numbers of its own: "held them lawful, 5-4".</summary>
    static bool IsCourtOfNine(Atoms atoms, int start, decimal sum)
    {
        for (var at = start - 1; sum == 9 && at >= start - FarthestCourt; at--)
            if (atoms.IsIn(at, Cues.Voting)) return true;
        return false;
    }

    /// <summary>"51 votes to 49", "by 300 votes": the votes themselves are counts; only the pair is read here. "Lakers 98, Celtics
    /// 95".</summary>
    public static bool TryMagnitude(Atoms atoms, Numeral numeral, out Draft draft)
    {
        draft = default;
        if (!numeral.InDigits || numeral.Min > 30) return false;
        var before = atoms.IsDash(numeral.Start - 1) ? numeral.Start - 2 : numeral.Start - 1;
        while (atoms.IsIn(before, Cues.BeforeMagnitude)) before--;
        var after = atoms.IsDash(numeral.End) ? numeral.End + 1 : numeral.End;
        var start = atoms.IsAny(before, "magnitude", "Magnitude") ? before : numeral.Start;
        if (start == numeral.Start && !atoms.Is(after, "magnitude") && !(atoms.Is(after, "on") && atoms.IsAny(after + 2, "Richter")))
            return false;
        if (numeral.Start - start > 3) start = numeral.Start;
        var end = atoms.Is(after, "magnitude") ? after + 1 : numeral.End;
        draft = Draft.Of(FigureKind.Magnitude, UnitRules.Negative(atoms, numeral), end, "magnitude", "magnitude");
        draft = (start < numeral.Start ? draft with { Start = start } : draft).Hedged(atoms);
        return true;
    }
}
