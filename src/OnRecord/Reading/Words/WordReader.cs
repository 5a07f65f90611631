using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace OnRecord.Words;

/// <summary>Cuts raw text into sentences and words and gives each word its tags and lemma.</summary>
public static class WordReader
{
    /// <summary>A run of this many words without an end is no sentence (a table, noise) and is cut, so that no text takes more than its share of memory.</summary>
    public const int LongestSentence = 300;

    /// <param name="blocks">The parts of the text; a sentence never crosses their borders. Empty: every line is a paragraph.</param>
    /// <param name="dateline">What opens the first paragraph ("PORT ELLERY (AP) — "): no part of its first sentence.</param>
    public static Prose Read(string text, ImmutableArray<Block> blocks, Span? dateline = null) => Read(WordModels.Shipped, text, blocks, dateline);

    internal static Prose Read(WordModels models, string text, ImmutableArray<Block> blocks, Span? dateline = null)
    {
        var pieces = new List<Piece>(text.Length / 5 + 8);
        var sentences = new List<Sentence>(text.Length / 100 + 4);
        if (blocks.IsDefaultOrEmpty) blocks = Lines(text);
        foreach (var block in blocks)
        {
            var first = pieces.Count;
            Tokenizer.Cut(text, block.Start, block.End, pieces);
            if (dateline is { } line && block.Span.Contains(line)) first = CutDateline(line, pieces, first, sentences);
            CutSentences(models, text, block.Kind, pieces, first, sentences);
        }
        return Describe(models, text, [.. sentences], CollectionsMarshal.AsSpan(pieces));
    }

    static ImmutableArray<Block> Lines(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) blocks.Add(new(BlockKind.Body, start, end));
            start = end + 1;
        }
        return blocks.ToImmutable();
    }

    /// <returns>The first piece after the dateline.</returns>
    static int CutDateline(Span dateline, List<Piece> pieces, int first, List<Sentence> sentences)
    {
        var end = first;
        while (end < pieces.Count && pieces[end].Start < dateline.End) end++;
        if (end > first && end < pieces.Count) sentences.Add(new(pieces[first].Start, pieces[end - 1].End, first, end, BlockKind.Date));
        else end = first;
        return end;
    }

    static void CutSentences(WordModels models, string text, BlockKind kind, List<Piece> pieces, int first, List<Sentence> sentences)
    {
        var block = CollectionsMarshal.AsSpan(pieces)[first..];
        var state = new SentenceSplitter.QuoteState();
        for (int i = 0, from = 0; i < block.Length; i++)
        {
            state.Pass(text, block[i]);
            if (i + 1 < block.Length && i + 1 - from < LongestSentence && !models.Splitter.EndsAfter(text, block, i, state)) continue;
            sentences.Add(new(block[from].Start, block[i].End, first + from, first + i + 1, kind));
            from = i + 1;
            state.Since = 0;
        }
    }

    /// <summary>Tags the words of given sentences and finds their lemmas.</summary>
    internal static Prose Describe(WordModels models, string text, ImmutableArray<Sentence> sentences, ReadOnlySpan<Piece> pieces)
    {
        var words = new Word[pieces.Length];
        var lemmas = new LemmaPool(models);
        var facts = ArrayPool<WordFacts>.Shared.Rent(256);
        var tags = ArrayPool<byte>.Shared.Rent(256);
        foreach (var sentence in sentences)
        {
            var count = sentence.EndWord - sentence.FirstWord;
            if (count > facts.Length)
            {
                ArrayPool<WordFacts>.Shared.Return(facts);
                ArrayPool<byte>.Shared.Return(tags);
                facts = ArrayPool<WordFacts>.Shared.Rent(count);
                tags = ArrayPool<byte>.Shared.Rent(count);
            }
            for (var i = 0; i < count; i++)
            {
                var piece = pieces[sentence.FirstWord + i];
                facts[i] = WordFacts.Of(text.AsSpan(piece.Start, piece.End - piece.Start), i == 0, models.Vocabulary);
            }
            models.Tagger.Tag(facts.AsSpan(0, count), tags.AsSpan(0, count));
            for (var i = 0; i < count; i++)
            {
                var piece = pieces[sentence.FirstWord + i];
                var pair = models.Tagger.Labels[tags[i]];
                words[sentence.FirstWord + i] = new(piece.Start, piece.End)
                {
                    JoinsPrevious = piece.JoinsPrevious, Upos = pair.Upos, Penn = pair.Penn,
                    Lemma = lemmas.Of(text.AsSpan(piece.Start, piece.End - piece.Start), facts[i], tags[i], pair),
                };
            }
        }
        ArrayPool<WordFacts>.Shared.Return(facts);
        ArrayPool<byte>.Shared.Return(tags);
        return new(text, sentences, ImmutableCollectionsMarshal.AsImmutableArray(words));
    }
}
