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
sealed partial class Atoms(Prose prose)
{
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
}
