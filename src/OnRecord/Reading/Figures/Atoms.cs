using System.Globalization;
using OnRecord.Words;

namespace OnRecord.Figures;

enum AtomKind : byte { Letters, Number, Code, Symbol, Edge }

/// <summary>The smallest piece the figure grammar reads: a run of letters, one number in digits, or one sign.</summary>
/// <param name="Word">Index of the word of <see cref="Prose"/> that holds its first character.</param>
/// <param name="Glued">No white space before it.</param>
/// <param name="MayOpen">By its outline a figure may begin here: the cheap question that most words fail.</param>
readonly record struct Atom(int Start, int End, int Word, AtomKind Kind, bool Glued, bool MayOpen, decimal Value, Term? Term);

/// <summary>
/// One sentence as atoms. They are cut from the text itself, so "$5m" and "16-year-old" read the same however the words were cut;
/// tags come from the words that hold them. Asking beyond either edge gives an atom of kind <see cref="AtomKind.Edge"/>.
/// </summary>
sealed class Atoms(Prose prose)
{
    /// <summary>Longer runs are codes.</summary>
    const int MostDigits = 17;

    Atom[] items = new Atom[256];
    int firstWord;

    /// <summary>The atom after the last count of this sentence.</summary>
    public int LastCount { get; set; }

    /// <summary>The last percentage of this sentence.</summary>
    public Draft? LastShare { get; set; }

    public Prose Prose { get; } = prose;
    public int Count { get; private set; }

    /// <summary>The first atom that may open a figure; <see cref="Count"/> where none does.</summary>
    public int FirstOpening { get; private set; }

    /// <summary>What the last count of this sentence counted: an elliptical number ("and two more") counts the same.</summary>
    public string? LastCounted { get; set; }

    public ref readonly Atom this[int i] => ref (uint)i < (uint)Count ? ref items[i] : ref Edge;

    static readonly Atom Edge = new(-1, -1, -1, AtomKind.Edge, false, false, 0, null);

    public ReadOnlySpan<char> Text(int i)
    {
        if ((uint)i >= (uint)Count) return default;
        ref readonly var atom = ref items[i];
        return Prose.Text.AsSpan(atom.Start, atom.End - atom.Start);
    }

    public bool Is(int i, ReadOnlySpan<char> form) => Text(i).Equals(form, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int i, params ReadOnlySpan<string> forms)
    {
        var text = Text(i);
        foreach (var form in forms)
            if (text.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    public bool IsIn(int i, WordSet words) => Text(i) is { Length: > 0 } text && words.Contains(text);

    public bool Has(int i, TermKind kind) => (uint)i < (uint)Count && items[i].Term is { } term && term.Is(kind);

    public bool IsNumber(int i) => this[i].Kind == AtomKind.Number;

    public bool IsCapital(int i) => Text(i) is [var c, ..] && char.IsUpper(c);

    public bool IsDash(int i) => this[i].Kind == AtomKind.Symbol && IsDash(Prose.Text[this[i].Start]);

    static bool IsDash(char c) => c is '-' or '–' or '—' or '‐' or '‑' or '−';

    /// <summary>A hyphen written on to what stands before and after it.</summary>
    public bool IsHyphen(int i) => IsDash(i) && !Is(i, "—") && this[i].Glued && this[i + 1].Glued;

    public Upos Upos(int i) => this[i].Word is >= 0 and var w ? Prose.Words[w].Upos : Words.Upos.X;

    public Penn Penn(int i) => this[i].Word is >= 0 and var w ? Prose.Words[w].Penn : Words.Penn.None;

    public bool IsNoun(int i) => this[i].Kind == AtomKind.Letters && Upos(i) is Words.Upos.Noun or Words.Upos.Propn;

    /// <summary>A plural noun by its tag, or by its form where the tag says verb.</summary>
    public bool IsPlural(int i) => this[i].Kind == AtomKind.Letters && Penn(i) is Words.Penn.Nns or Words.Penn.Nnps;

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
