using System.Collections.Immutable;
using System.Text;

namespace OnRecord.Records;

/// <summary>A word of a wording with the punctuation around it, and what is compared of it: its letters, digits and signs of money, in lower case.</summary>
readonly record struct AlignableWord(Span Span, string Key)
{
    /// <summary>The words in order. Marks that stand alone belong to the word before them, or to the first.</summary>
    public static ImmutableArray<AlignableWord> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<AlignableWord>();
        var lead = -1;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && (at == start || !IsDash(text[at - 1]))) at++;
            var key = KeyOf(text.AsSpan(start, at - start));
            if (key.Length > 0)
            {
                words.Add(new(new(lead >= 0 ? lead : start, at), key));
                lead = -1;
            }
            else if (words.Count > 0) words[^1] = words[^1] with { Span = new(words[^1].Span.Start, at) };
            else if (lead < 0) lead = start;
        }
        return words.ToImmutable();
    }

    static bool IsDash(char c) => c is '—' or '–' or '…';

    static string KeyOf(ReadOnlySpan<char> word)
    {
        var key = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var insideNumber = c is '.' or ',' && i > 0 && i + 1 < word.Length && char.IsAsciiDigit(word[i - 1]) && char.IsAsciiDigit(word[i + 1]);
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '$' or '£' or '€' or '%' || insideNumber) key.Append(char.ToLowerInvariant(c));
        }
        return key.ToString();
    }
}
