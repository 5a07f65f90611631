namespace OnRecord.Reconciling;

/// <summary>Compares the quoted words of two accounts, piece by piece where a quotation is broken up.</summary>
static class QuotedWords
{
    /// <summary>The comparison of the two pieces that have most in common, with the number of words of the shorter; null where one account quotes nothing.</summary>
    public static (Wording.Comparison Comparison, int Shorter)? Compare(StoryReports story, StatementUnit a, StatementUnit b)
    {
        if (!a.IsVerbatim || !b.IsVerbatim) return null;
        string textA = story.Readings[a.Report].Report.Text, textB = story.Readings[b.Report].Report.Text;
        (Wording.Comparison Comparison, int Shorter)? best = null;
        foreach (var x in a.Pieces)
            foreach (var y in b.Pieces)
            {
                if (x.Count < 2 || y.Count < 2) continue;
                var comparison = Wording.Compare(textA, x, textB, y);
                if (best is { } known && !Beats(comparison, known.Comparison)) continue;
                best = (comparison, Math.Min(x.Count, y.Count));
            }
        return best;
    }

    static bool Beats(Wording.Comparison one, Wording.Comparison other)
    {
        bool apart = one.Relation == WordingRelation.Apart, otherApart = other.Relation == WordingRelation.Apart;
        return apart == otherApart ? one.Common > other.Common : otherApart;
    }
}
