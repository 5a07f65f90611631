using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>
/// Mends tags beside cue verbs: a past tense taken for an adjective or participle ("The crowd chanted “…”"), a present participle taken for an
/// adjective ("is promising to"), a plural noun taken for a verb ("Lee's claims"). Cue verbs are rare in the treebanks the tagger learned from and frequent in news.
/// </summary>
static class MendedTags
{
    public static Penn[] Of(Prose prose)
    {
        var words = prose.Words;
        var tags = new Penn[words.Length];
        for (var w = 0; w < tags.Length; w++) tags[w] = words[w].Penn;
        for (var w = 1; w + 1 < tags.Length; w++)
        {
            if (words[w].Upos == Upos.Punct && words[w].Start == words[w - 1].End && words[w].End == words[w + 1].Start && prose.SurfaceOf(w) is "-" or "‐") tags[w] = Penn.Hyph;
            if (tags[w] == Penn.Vbz && tags[w - 1] == Penn.Pos) tags[w] = Penn.Nns;
            if (tags[w] is not (Penn.Jj or Penn.Vbn)) continue;
            var form = prose.SurfaceOf(w);
            if (form.EndsWith("ed", StringComparison.Ordinal) && IsPast(prose, tags, w) && CueLexicon.VerbForm(form) is not null) tags[w] = Penn.Vbd;
            else if (tags[w] == Penn.Jj && form.EndsWith("ing", StringComparison.Ordinal) && words[w - 1].Lemma is "be" && IsArgument(prose, tags, w + 1) && CueLexicon.VerbForm(form) is not null)
                tags[w] = Penn.Vbg;
        }
        return tags;
    }

    /// <summary>A subject stands right before, and what was said, or a mark, right after.</summary>
    static bool IsPast(Prose prose, Penn[] tags, int w)
    {
        var before = tags[w - 1];
        var subject = before is Penn.Nnp or Penn.Nnps or Penn.Prp || prose.SurfaceOf(w - 1) is "Some" or "some" or "Others" or "others" or "Many" or "many" or "who";
        if (tags[w] == Penn.Jj) return (subject || before is Penn.Nns or Penn.Nn && prose.Words[w + 1].Upos is Upos.Punct) && tags[w + 1] is not (Penn.Nn or Penn.Nns);
        if (prose.SurfaceOf(w - 1) is "," && w + 2 < tags.Length && prose.SurfaceOf(w + 1) is "," or ":" && tags[w + 2] == Penn.OpenQuote) return true;
        return subject && (IsArgument(prose, tags, w + 1) || tags[w + 1] is Penn.OpenQuote);
    }

    static bool IsArgument(Prose prose, Penn[] tags, int w) =>
        tags[w] is Penn.To or Penn.Dt or Penn.Prp or Penn.PrpS or Penn.Nnp || prose.SurfaceOf(w) is "that" or "whether";
}
