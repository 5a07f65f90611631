using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>Decides where sentences end inside a block: at marks that can end one, by a small linear model over what stands around them and the state of quotations.</summary>
sealed class SentenceSplitter(ModelFile model, Vocabulary vocabulary)
{
    public const int Buckets = 1 << 14;
    public const int Features = 24;

    static readonly WordList<bool> AfterClockTimes = new("Reading/Words/after-clock-times.tsv", _ => true);

    readonly Table<sbyte> weights = model.Table<sbyte>("sentences");

    /// <summary>Whether a sentence ends after piece <paramref name="i"/> of a block that goes on after it.</summary>
    public bool EndsAfter(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i, in QuoteState state)
    {
        if (!IsCandidate(text, block, i)) return false;
        Span<int> features = stackalloc int[Features];
        Fill(text, block, i, state, vocabulary, features);
        var score = 0;
        foreach (var feature in features) score += weights[feature];
        return score > 0;
    }

    /// <summary>Only a mark, or an abbreviation's full stop, with white space after it can end a sentence.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i)
    {
        if (i + 1 >= block.Length || block[i + 1].JoinsPrevious) return false;
        var last = text[block[i].End - 1];
        if (char.IsLetterOrDigit(last) || last is ',' or ':' or '“' or '‘' or '(' or '[' or '$' or '#' or '&' || WaitsForMore(text, block, i)) return false;
        if (block[i + 1].Start == block[i].End && last is not ('.' or '!' or '?' or '”' or '"' or '…')) return false;
        var next = text[block[i + 1].Start];
        return !(char.IsAsciiLetterLower(next) && last is not ('.' or '!' or '?' or '…' or ')' or ']'));
    }

    /// <summary>An initial or a title before its name ("Edward G. Smith", "Gov. Roe"), or "9 a.m." before its day or zone.</summary>
    static bool WaitsForMore(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i)
    {
        var piece = text[block[i].Start..block[i].End];
        if (piece[^1] != '.' || piece.Length < 2) return false;
        var next = text[block[i + 1].Start..block[i + 1].End];
        if (piece.Length == 2 && char.IsUpper(piece[0]) && i > 0 && char.IsUpper(next[0]) && char.IsUpper(text[block[i - 1].Start])) return true;
        if (Tokenizer.IsTitle(piece) && char.IsUpper(next[0])) return true;
        return char.ToLowerInvariant(piece[0]) is 'a' or 'p' && piece[1..].Equals(".m.", StringComparison.OrdinalIgnoreCase) && AfterClockTimes.Has(next);
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

    public static void Fill(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i, in QuoteState state, Vocabulary vocabulary, Span<int> features)
    {
        // A straight quotation mark is read as the curly one it stands for.
        var wasInQuote = text[block[i].Start] == '"' ? !state.InQuote : state.InQuote;
        uint last = Hash(text, block, i, wasInQuote), before = Hash(text, block, i - 1, true), next = Hash(text, block, i + 1, state.InQuote), after = Hash(text, block, i + 2, state.InQuote);
        uint lastShape = Shape(text, block, i, wasInQuote), beforeShape = Shape(text, block, i - 1, true), nextShape = Shape(text, block, i + 1, state.InQuote),
            afterShape = Shape(text, block, i + 2, state.InQuote);
        uint quotes = (state.InQuote ? 1u : 0) | (state.InBracket ? 2u : 0) | (block[i + 1].Start > block[i].End ? 4u : 0);
        uint since = state.Since switch { <= 1 => 0, <= 2 => 1, <= 4 => 2, <= 8 => 3, <= 20 => 4, _ => 5 };
        // The mark that really ends: behind closing quotation marks and brackets
        uint core = lastShape >= 4 && lastShape < 8 ? before : last;
        // A word seldom capitalised elsewhere is capitalised here because it begins; behind an opening mark it is the word after that.
        var begins = nextShape is 12 or 13 && i + 2 < block.Length ? i + 2 : i + 1;
        uint capitals = vocabulary.ClassOf(vocabulary.Find(text[block[begins].Start..block[begins].End])).Capitals;
        Span<uint> values =
        [
            0, last, before, next, Form.Mix(last, nextShape), Form.Mix(before, last), Form.Mix(last, quotes), Form.Mix(core, nextShape | quotes << 8),
            Form.Mix(beforeShape, last), Form.Mix(beforeShape | nextShape << 8, last), Form.Mix(last, next), Form.Mix(last, since), Form.Mix(last, after),
            Form.Mix(before, nextShape), nextShape | afterShape << 8, Form.Mix(last, nextShape | afterShape << 8 | quotes << 16), Form.Mix(core, last),
            Form.Mix(core, Form.Mix(last, quotes | nextShape << 8)), Form.Mix(Length(block, i - 1), Form.Mix(last, nextShape)), Form.Mix(next, quotes),
            lastShape | capitals << 8 | nextShape << 16, Form.Mix(last, capitals | nextShape << 8), Form.Mix(next, lastShape), beforeShape | lastShape << 8 | capitals << 16,
        ];
        for (var f = 0; f < Features; f++) features[f] = (int)(Form.Mix(values[f], (uint)f + 77) >> 18);
    }

    static char Mark(char mark, bool inQuote) => mark switch { '"' => inQuote ? '”' : '“', '\'' => '’', '–' => '—', _ => mark };

    static uint Length(ReadOnlySpan<Piece> block, int i) => i < 0 ? 0 : (uint)Math.Min(8, block[i].End - block[i].Start);

    static uint Hash(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i, bool inQuote)
    {
        if (i < 0 || i >= block.Length) return 3;
        Span<char> folded = stackalloc char[16];
        if (block[i].End == block[i].Start + 1) return Mark(text[block[i].Start], inQuote) * 977u;
        return Form.Hash(folded[..Form.Fold(text[block[i].Start..block[i].End], folded)]);
    }

    static uint Shape(ReadOnlySpan<char> text, ReadOnlySpan<Piece> block, int i, bool inQuote)
    {
        if (i < 0 || i >= block.Length) return 0;
        char first = text[block[i].Start], last = text[block[i].End - 1];
        if (char.IsUpper(first)) return block[i].End - block[i].Start == 1 ? 8u : last == '.' ? 9u : char.IsUpper(last) ? 10u : 1u;
        if (char.IsLetter(first)) return last == '.' ? 11u : 2u;
        if (char.IsDigit(first)) return 3;
        return Mark(first, inQuote) switch { '”' or '’' or '\'' => 4, ')' or ']' or '}' => 5, '“' or '‘' or '`' => 12, '(' or '[' => 13, '.' or '!' or '?' => 14, '-' or '–' or '—' => 15, '$' or '£' or '€' => 3, _ => 16 };
    }
}
