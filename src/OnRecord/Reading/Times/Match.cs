using System.Runtime.InteropServices;

namespace OnRecord.Times;

/// <summary>What a pattern's element stands for in the expression; the rule's production reads it from there.</summary>
enum Slot { None, Number, Ordinal, Month, Weekday, Unit, Season, DayPart, Zone, Meridiem, Decade, Clock, ShortYear, Era, Day, Year, Quantity, Relative, NearDay, Often, Quarter, Count }

/// <summary>A pattern's match in one sentence: which lexemes fill which slots. One object serves a whole report.</summary>
sealed class Match(List<Lexeme> lexemes, Anchor anchor)
{
    const int PerSlot = 2;
    readonly int[] slots = NoneFilled();

    /// <summary>How many slots a match in the making has filled.</summary>
    int held;

    static int[] NoneFilled()
    {
        var slots = new int[(int)Slot.Count * PerSlot];
        Array.Fill(slots, -1);
        return slots;
    }

    /// <summary>Where each expression of the match begins and ends, in lexemes.</summary>
    public int[] ExtentStarts { get; } = new int[3];
    public int[] ExtentEnds { get; } = new int[3];

    /// <summary>The sentence's lexemes, <c>[Begin, End)</c>.</summary>
    public int Begin { get; set; }
    public int End { get; set; }

    /// <summary>The lexeme at which the pattern was tried.</summary>
    public int At { get; set; }

    public Anchor Anchor { get; } = anchor;

    public ref readonly Lexeme this[int index] => ref CollectionsMarshal.AsSpan(lexemes)[index];

    /// <summary>Begins a try at a lexeme. A try that failed has released all that it captured.</summary>
    public void TryAt(int at)
    {
        if (held > 0) Array.Fill(slots, -1);
        held = 0;
        At = at;
    }

    public void Capture(Slot slot, int at, int end)
    {
        if (slot == Slot.None || end <= at) return;
        held++;
        var place = (int)slot * PerSlot;
        slots[slots[place] < 0 || slots[place] == at ? place : place + 1] = at;
    }

    public void Release(Slot slot, int at)
    {
        if (slot == Slot.None) return;
        held--;
        var place = (int)slot * PerSlot;
        if (slots[place + 1] == at) slots[place + 1] = -1;
        else if (slots[place] == at) slots[place] = -1;
    }

    public bool Has(Slot slot, int nth = 0) => slots[(int)slot * PerSlot + nth] >= 0;

    /// <summary>The index of the lexeme in a slot; -1 where it is empty.</summary>
    public int IndexOf(Slot slot, int nth = 0) => slots[(int)slot * PerSlot + nth];

    public Lexeme Of(Slot slot, int nth = 0) => lexemes[slots[(int)slot * PerSlot + nth]];

    public int Value(Slot slot, int nth = 0) => (int)Of(slot, nth).Value;

    public string Code(Slot slot) => Of(slot).Code;

    /// <summary>Whether the lexeme at an index is a certain word; false outside the sentence.</summary>
    public bool IsWord(int index, short literal) => index >= Begin && index < End && this[index].Literal == literal;

    public bool IsKind(int index, Kinds kind) => index >= Begin && index < End && this[index].Is(kind);

    /// <summary>The first lexeme after the match's last expression; may be the sentence's end.</summary>
    public int After(int extents) => ExtentEnds[extents - 1];

    /// <summary>The last lexeme before the match's first expression; may be before the sentence.</summary>
    public int Before => ExtentStarts[0] - 1;

    public ReadOnlySpan<char> Surface(int index)
    {
        ref readonly var lexeme = ref this[index];
        return Anchor.Prose.Text.AsSpan(lexeme.Start, lexeme.End - lexeme.Start);
    }
}
