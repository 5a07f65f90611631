using System.Collections.Immutable;

namespace OnRecord.Words;

/// <summary>One sentence: its span, its words <c>[FirstWord, EndWord)</c> in <see cref="Prose.Words"/>, and the part of the report it stands in.</summary>
public readonly record struct Sentence(int Start, int End, int FirstWord, int EndWord, BlockKind Block)
{
    public Span Span => new(Start, End);
}

/// <summary>A report's text cut into sentences and words: what every later stage of reading stands on.</summary>
public sealed class Prose(string text, ImmutableArray<Sentence> sentences, ImmutableArray<Word> words)
{
    public string Text { get; } = text;
    public ImmutableArray<Sentence> Sentences { get; } = sentences;
    public ImmutableArray<Word> Words { get; } = words;

    /// <summary>True once <see cref="Word.Head"/> and <see cref="Word.Relation"/> are filled in.</summary>
    public bool IsParsed { get; init; }

    public ReadOnlySpan<char> SurfaceOf(int word) => Text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    public bool Is(int word, ReadOnlySpan<char> form) => SurfaceOf(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    /// <summary>The index of the word at or next after a text offset (<c>Words.Length</c> if none).</summary>
    public int WordFrom(int offset)
    {
        int low = 0, high = Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Words[middle].End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The index of the sentence at or next after a text offset (<c>Sentences.Length</c> if none).</summary>
    public int SentenceFrom(int offset) => WordFrom(offset) is var word && word < Words.Length ? SentenceOf(word) : Sentences.Length;

    /// <summary>The index of the sentence that holds a word.</summary>
    public int SentenceOf(int word)
    {
        int low = 0, high = Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Sentences[middle].EndWord <= word) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
