using System.Globalization;
using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Cutting a sentence into atoms, straight from the text.</summary>
sealed partial class Atoms
{
    /// <summary>Longer runs are codes.</summary>
    const int MostDigits = 17;

    public void Cut(Sentence sentence)
    {
        (Count, FirstOpening) = (0, int.MaxValue);
        (LastCounted, LastShare, LastCount) = (null, null, -1);
        firstWord = sentence.FirstWord;
        var text = Prose.Text;
        var at = sentence.Start;
        while (at < sentence.End)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c)) { at++; continue; }
            var start = at;
            at = char.IsAsciiDigit(c) || IsBarePoint(start, sentence.End) ? AddNumber(start, sentence.End)
                : char.IsLetter(c) && c != 'º' ? AddLetters(start, sentence.End)
                : c is '\'' or '’' && at + 1 < sentence.End && char.IsLetter(text[at + 1]) && at > sentence.Start
                && char.IsLetter(text[at - 1]) ? AddLetters(start, sentence.End)
                : AddSymbol(start, sentence.End);
        }
        FirstOpening = Math.Min(FirstOpening, Count);
    }

    /// <summary>The point of ".5" behind a space or sign: no digit stands before it.</summary>
    bool IsBarePoint(int at, int limit) =>
        Prose.Text[at] == '.' && at + 1 < limit && char.IsAsciiDigit(Prose.Text[at + 1])
            && (at == 0 || Prose.Text[at - 1] is ' ' or '\n' or '(' or '$' or '£' or '€' or '-' or '+');

    int AddLetters(int start, int limit)
    {
        var text = Prose.Text;
        var at = start + 1;
        while (at < limit
            && (char.IsLetter(text[at]) || (text[at] is '\'' or '’' && at + 1 < limit && text[at + 1] is 't' && text[at - 1] is 'n')))
            at++;
        var term = FigureTables.Find(text.AsSpan(start, at - start));
        Add(start, at, AtomKind.Letters, term?.Opens ?? Term.IsOpener(text.AsSpan(start, at - start)), 0, term);
        return at;
    }

    int AddSymbol(int start, int limit)
    {
        var c = Prose.Text[start];
        var end = start + (char.IsHighSurrogate(c) && start + 1 < limit ? 2 : 1);
        var fraction = CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber && c is >= '¼' and <= '¾'
            ? (c - '¼' + 1) * 0.25m : 0;
        var term = c == '%' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol
            ? FigureTables.Find(Prose.Text.AsSpan(start, 1)) : null;
        if (term is not null && Count > 0 && term.Is(TermKind.CurrencySign)) // "US$": the letters open the sum
            (items[Count - 1], FirstOpening) = (items[Count - 1] with { MayOpen = true }, Math.Min(FirstOpening, Count - 1));
        Add(start, end, fraction > 0 ? AtomKind.Number : AtomKind.Symbol, fraction > 0 || term is not null, fraction, term);
        return end;
    }

    /// <summary>Digits with grouping commas and one decimal point; more points make a code ("10.0.3").</summary>
    int AddNumber(int start, int limit)
    {
        var text = Prose.Text;
        int at = start, points = 0;
        decimal value = 0, place = 1;
        for (; at < limit; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                if (at - start > MostDigits) continue;
                value = points == 0 ? value * 10 + (c - '0') : value + (c - '0') * (place /= 10);
            }
            else if (c == ',' && points == 0 && Groups(text, start, at, limit)) continue;
            else if (c == '.' && at + 1 < limit && char.IsAsciiDigit(text[at + 1])) points++;
            else break;
        }
        Add(start, at, points > 1 || at - start > MostDigits ? AtomKind.Code : AtomKind.Number, true, value, null);
        return at;
    }

    /// <summary>A comma that groups digits: three of them follow, or two in the Indian way (5,00,000).</summary>
    static bool Groups(string text, int start, int comma, int limit)
    {
        var run = 0;
        while (comma + 1 + run < limit && char.IsAsciiDigit(text[comma + 1 + run])) run++;
        if (run == 3) return comma - start <= 3 || text.AsSpan(start, comma - start).Contains(',');
        return run == 2 && comma - start <= 2 && comma + 3 < limit && text[comma + 3] == ',' && Groups(text, comma + 1, comma + 3, limit);
    }

    void Add(int start, int end, AtomKind kind, bool mayOpen, decimal value, Term? term)
    {
        if (Count == items.Length) Array.Resize(ref items, Count * 2);
        var words = Prose.Words;
        while (firstWord + 1 < words.Length && words[firstWord].End <= start) firstWord++;
        var word = firstWord < words.Length && words[firstWord].Start <= start ? firstWord : -1;
        if (mayOpen && FirstOpening > Count) FirstOpening = Count;
        items[Count++] = new(start, end, word, kind, start > 0 && !char.IsWhiteSpace(Prose.Text[start - 1]), mayOpen, value, term);
    }
}
