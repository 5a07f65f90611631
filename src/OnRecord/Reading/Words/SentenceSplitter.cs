using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>Decides where sentences end inside a block: at marks that can end one, by a small linear model over what stands around them and the state of quotations.</summary>
sealed unsafe class SentenceSplitter(ModelFile model)
{
    public const int Buckets = 1 << 14;
    public const int Features = 20;

    readonly Table<sbyte> weights = model.Table<sbyte>("sentences");

    /// <summary>Whether a sentence ends after piece <paramref name="i"/> of a block that goes on after it.</summary>
    public bool EndsAfter(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i, in QuoteState state)
    {
        if (!IsCandidate(text, block, i)) return false;
        Span<int> features = stackalloc int[Features];
        Fill(text, block, i, state, features);
        var score = 0;
        foreach (var feature in features) score += weights[feature];
        return score > 0;
    }

    /// <summary>Only a mark, or an abbreviation's full stop, with white space after it can end a sentence.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i)
    {
        if (i + 1 >= block.Length || block[i + 1].JoinsPrevious) return false;
        if (Tokenizer.IsTitle(text[block[i].Start..block[i].End])) return false;
        var last = text[block[i].End - 1];
        if (char.IsLetterOrDigit(last)) return false;
        if (last == ',' ) return false;
        if (block[i + 1].Start == block[i].End && last is not ('.' or '!' or '?' or '”' or '"' or '…')) return false;
        var next = text[block[i + 1].Start];
        return !(char.IsAsciiLetterLower(next) && last is not ('.' or '!' or '?' or ':' or '…' or ')' or ']'));
    }

    /// <summary>How the quotations and brackets of a block stand after a piece.</summary>
    public struct QuoteState
    {
        public bool InQuote, InBracket;
        public int Since;

        public void Pass(ReadOnlySpan<char> text, Piece piece)
        {
            Since++;
            switch (text[piece.Start])
            {
                case '"': InQuote = !InQuote; break;
                case '“' or '„' or '«': InQuote = true; break;
                case '”' or '»': InQuote = false; break;
                case '`' when piece.End - piece.Start == 2: InQuote = true; break;
                case '\'' when piece.End - piece.Start == 2: InQuote = false; break;
                case '(' or '[': InBracket = true; break;
                case ')' or ']': InBracket = false; break;
            }
        }
    }

    public static void Fill(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i, in QuoteState state, Span<int> features)
    {
        uint last = Hash(text, block, i), before = Hash(text, block, i - 1), next = Hash(text, block, i + 1), after = Hash(text, block, i + 2);
        uint lastShape = Shape(text, block, i), beforeShape = Shape(text, block, i - 1), nextShape = Shape(text, block, i + 1), afterShape = Shape(text, block, i + 2);
        uint quotes = (state.InQuote ? 1u : 0) | (state.InBracket ? 2u : 0) | (block[i + 1].Start > block[i].End ? 4u : 0);
        uint since = state.Since switch { <= 1 => 0, <= 2 => 1, <= 4 => 2, <= 8 => 3, <= 20 => 4, _ => 5 };
        // The mark that really ends: behind closing quotation marks and brackets
        uint core = lastShape >= 4 && lastShape < 8 ? before : last;
        Span<uint> values =
        [
            0, last, before, next, Form.Mix(last, nextShape), Form.Mix(before, last), Form.Mix(last, quotes), Form.Mix(core, nextShape | quotes << 8),
            Form.Mix(beforeShape, last), Form.Mix(beforeShape | nextShape << 8, last), Form.Mix(last, next), Form.Mix(last, since), Form.Mix(last, after),
            Form.Mix(before, nextShape), nextShape | afterShape << 8, Form.Mix(last, nextShape | afterShape << 8 | quotes << 16), Form.Mix(core, last),
            Form.Mix(core, Form.Mix(last, quotes | nextShape << 8)), Form.Mix(Length(block, i - 1), Form.Mix(last, nextShape)), Form.Mix(next, quotes),
        ];
        for (var f = 0; f < Features; f++) features[f] = (int)(Form.Mix(values[f], (uint)f + 77) >> 18);
    }

    static uint Length(ReadOnlySpan<Piece> block, int i) => i < 0 ? 0 : (uint)Math.Min(8, block[i].End - block[i].Start);

    static uint Hash(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i)
    {
        if (i < 0 || i >= block.Length) return 3;
        Span<char> folded = stackalloc char[16];
        return Form.Hash(folded[..Form.Fold(text[block[i].Start..block[i].End], folded)]);
    }

    static uint Shape(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i)
    {
        if (i < 0 || i >= block.Length) return 0;
        char first = text[block[i].Start], last = text[block[i].End - 1];
        if (char.IsUpper(first)) return block[i].End - block[i].Start == 1 ? 8u : last == '.' ? 9u : char.IsUpper(last) ? 10u : 1u;
        if (char.IsLetter(first)) return last == '.' ? 11u : 2u;
        if (char.IsDigit(first)) return 3;
        return first switch { '"' or '”' or '’' or '\'' => 4, ')' or ']' or '}' => 5, '“' or '‘' or '`' => 12, '(' or '[' => 13, '.' or '!' or '?' => 14, '-' or '–' or '—' => 15, '$' or '£' or '€' => 3, _ => 16 };
    }
}
