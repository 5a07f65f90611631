namespace OnRecord.Statements;

/// <summary>Settles which of several overlapping attributions stand: the outermost one, and no piece twice.</summary>
static class Settling
{
    /// <returns>Those that stand, in text order.</returns>
    public static List<Attribution> Outermost(List<Attribution> found)
    {
        var order = new List<Attribution>(found);
        order.Sort((a, b) => Rank(b) != Rank(a) ? Rank(b).CompareTo(Rank(a)) : Length(b) != Length(a) ? Length(b).CompareTo(Length(a)) : a.Cue.CompareTo(b.Cue));
        var kept = new List<Attribution>();
        foreach (var candidate in order)
            if (candidate.Pieces.Count > 0 && Fits(candidate, kept)) kept.Add(candidate);
        kept.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Cue.CompareTo(b.Cue));
        return kept;
    }

    /// <summary>What one of those that stand reports as said by yet another: "The paper says [Lee said it was safe]". In text order, the outermost of them.</summary>
    public static List<Attribution> Within(List<Attribution> found, List<Attribution> standing)
    {
        var inner = new List<Attribution>();
        foreach (var candidate in found)
            if (candidate.Entry.IsSpeech && candidate.Speaker is not null && candidate.Pieces.Count > 0 && !standing.Contains(candidate) && standing.Exists(s => Holds(s, candidate))) inner.Add(candidate);
        return Outermost(inner);
    }

    static bool Holds(Attribution outer, Attribution inner) =>
        outer.Pieces.Exists(piece => piece.Contains(inner.Cue) && inner.Pieces.TrueForAll(piece.Contains));

    /// <summary>A quotation with its cue is surer than a clause, a clause surer than a phrase.</summary>
    static int Rank(Attribution attribution) => attribution.Rule switch
    {
        "posted" => 4,
        "after-quotation" or "quote" or "colon" or "name-colon" or "signature" => 3,
        _ => attribution.Entry.IsSpeech ? 2 : 1,
    };

    static int Length(Attribution attribution)
    {
        var length = 0;
        foreach (var piece in attribution.Pieces) length += piece.Length;
        return length;
    }

    static bool Fits(Attribution candidate, List<Attribution> kept)
    {
        foreach (var other in kept)
        {
            if (other.Cue.Overlaps(candidate.Cue)) return false;
            foreach (var piece in other.Pieces)
            {
                if (piece.Overlaps(candidate.Cue)) return false;
                for (var i = candidate.Pieces.Count - 1; i >= 0; i--)
                {
                    var own = candidate.Pieces[i];
                    if (!own.Overlaps(piece)) continue;
                    if (piece.Contains(own) || own.Overlaps(other.Cue)) return false;
                    candidate.Pieces[i] = own.Start < piece.Start ? new(own.Start, piece.Start) : new(piece.End, own.End);
                    if (candidate.Pieces[i].IsEmpty) candidate.Pieces.RemoveAt(i);
                }
            }
            foreach (var own in candidate.Pieces)
                if (own.Overlaps(other.Cue)) return false;
        }
        return candidate.Pieces.Count > 0;
    }
}
