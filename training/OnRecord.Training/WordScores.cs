using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>CoNLL-2018 measures in percent (F1; with gold tokens, accuracy).</summary>
sealed record WordScores(double Tokens, double Sentences, double Upos, double Lemma, double Uas, double Las)
{
    /// <summary>Compares words found in running text with the treebank's, by their places.</summary>
    public static WordScores Compare(GoldText gold, IReadOnlyList<GoldSentence> sentences, Prose found)
    {
        var goldWords = sentences.SelectMany(s => s.Words).ToArray();
        var offsets = gold.Sentences.SelectMany(s => Enumerable.Repeat(s.FirstWord, s.EndWord - s.FirstWord)).ToArray();
        int FirstOf(int word) => offsets[word];
        var at = new Dictionary<Span, int>();
        for (var i = 0; i < found.Words.Length; i++) at[found.Words[i].Span] = i;
        int upos = 0, lemma = 0, uas = 0, las = 0;
        for (var i = 0; i < goldWords.Length; i++)
        {
            if (!at.TryGetValue(gold.Pieces[i].Span(), out var j)) continue;
            var (want, have) = (goldWords[i], found.Words[j]);
            if (want.Tags.Upos == have.Upos) upos++;
            if (want.Lemma == "_" || want.Lemma == have.Lemma) lemma++;
            var sameHead = want.Head < 0 ? have.Head < 0 : have.Head >= 0 && found.Words[have.Head].Span == gold.Pieces[FirstOf(i) + want.Head].Span();
            if (!sameHead || !found.IsParsed) continue;
            uas++;
            if (TagNames.Universal(want.Relation) == TagNames.Universal(have.Relation)) las++;
        }
        double F1(int right, int wanted, int made) => Math.Round(200.0 * right / Math.Max(1, wanted + made), 2);
        double Words(int right) => F1(right, goldWords.Length, found.Words.Length);
        var tokens = TokensOf(found);
        var goldTokens = gold.Tokens.ToHashSet();
        var sentenceSpans = gold.Sentences.Select(s => s.Span).ToHashSet();
        return new(F1(tokens.Count(goldTokens.Contains), goldTokens.Count, tokens.Count),
            F1(found.Sentences.Count(s => sentenceSpans.Contains(s.Span)), sentenceSpans.Count, found.Sentences.Length),
            Words(upos), Words(lemma), Words(uas), Words(las));
    }

    /// <summary>The commonest differences, most frequent first: what stands in the treebank, what was found, how often.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<GoldSentence> sentences, Prose found) =>
        sentences.SelectMany(s => s.Words).Zip(found.Words).SelectMany(p => new[]
        {
            p.First.Tags.Upos == p.Second.Upos ? "" : $"upos {p.First.Tags.Upos} as {p.Second.Upos}",
            p.First.Lemma == "_" || p.First.Lemma == p.Second.Lemma ? "" : $"lemma {p.First.Form} ({p.Second.Upos}): {p.First.Lemma} as {p.Second.Lemma}",
            !found.IsParsed || TagNames.Universal(p.First.Relation) == TagNames.Universal(p.Second.Relation) ? "" : $"relation {p.First.Relation} as {p.Second.Relation}",
        }).Where(d => d.Length > 0).GroupBy(d => d).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count(),5} {g.Key}");

    static List<Span> TokensOf(Prose prose)
    {
        var tokens = new List<Span>();
        foreach (var word in prose.Words)
            if (word.JoinsPrevious && tokens.Count > 0) tokens[^1] = new(tokens[^1].Start, word.End);
            else tokens.Add(word.Span);
        return tokens;
    }
}

static class Pieces
{
    public static Span Span(this Piece piece) => new(piece.Start, piece.End);
}
