using System.Collections.Immutable;
using System.Text;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>A treebank's sentences as running text, with the place of each of their words in it.</summary>
sealed class GoldText
{
    public required string Text { get; init; }
    public required ImmutableArray<Sentence> Sentences { get; init; }
    public required Piece[] Pieces { get; init; }
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The surface tokens, in order.</summary>
    public required Span[] Tokens { get; init; }

    public static GoldText Of(IEnumerable<GoldSentence> sentences)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<Sentence>();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var pieces = new List<Piece>();
        var tokens = new List<Span>();
        int blockStart = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.OpensParagraph && text.Length > 0) CloseBlock();
            int start = text.Length, firstWord = pieces.Count, word = 0, end = start;
            for (var t = 0; t < sentence.Tokens.Count; t++)
            {
                var token = sentence.Tokens[t];
                var at = text.Length;
                text.Append(token.Form);
                end = text.Length;
                tokens.Add(new(at, end));
                var words = sentence.Words.Skip(word).TakeWhile(w => w.Token == t).ToArray();
                var whole = words.Sum(w => w.Form.Length) == token.Form.Length;
                for (int w = 0, from = at; w < words.Length; w++)
                {
                    // Words that are not spelled out by their token ("its" for "it 's") share it as well as they can.
                    var to = w == words.Length - 1 ? end : whole ? from + words[w].Form.Length : Math.Min(from + words[w].Form.Length, end - (words.Length - 1 - w));
                    pieces.Add(new(from, to, w > 0));
                    from = to;
                }
                word += words.Length;
                if (token.SpaceAfter) text.Append(' ');
            }
            spans.Add(new(start, end, firstWord, pieces.Count, BlockKind.Body));
        }
        CloseBlock();
        return new() { Text = text.ToString(), Sentences = spans.ToImmutable(), Pieces = [.. pieces], Blocks = blocks.ToImmutable(), Tokens = [.. tokens] };

        void CloseBlock()
        {
            blocks.Add(new(BlockKind.Body, blockStart, text.Length));
            text.Append("\n\n");
            blockStart = text.Length;
        }
    }
}
