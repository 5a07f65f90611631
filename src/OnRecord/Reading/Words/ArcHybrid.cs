namespace OnRecord.Words;

/// <summary>What a step of the parser does: take the next word, or give the word on the stack's top a head to its right (the next word) or left (the word under it).</summary>
enum Move : byte { Shift, Left, Right }

/// <summary>One thing the parser can do.</summary>
readonly record struct ParserAction(Move Move, Relation Relation);

/// <summary>
/// A half-parsed sentence in the arc-hybrid system (Kuhlmann et al. 2011). Words are 0..<see cref="Count"/>-1; the root is <see cref="Count"/>,
/// behind the last word, and takes one dependent.
/// </summary>
sealed class ArcHybrid
{
    public const int Slots = 10;
    public const int LabelledSlots = 5;
    public const int Distances = 8;
    const int None = -1;

    int[] stack = [], left = [], right = [];
    int depth;

    public int Count { get; private set; }
    public int Next { get; private set; }
    public int[] Heads { get; private set; } = [];
    public Relation[] Relations { get; private set; } = [];
    public bool[] OnStack { get; private set; } = [];

    public void Begin(int count)
    {
        if (stack.Length <= count)
        {
            var size = Math.Max(64, count * 2);
            (stack, left, right) = (new int[size], new int[size], new int[size]);
            (Heads, Relations, OnStack) = (new int[size], new Relation[size], new bool[size]);
        }
        (Count, Next, depth) = (count, 0, 0);
        Array.Fill(left, None, 0, count + 1);
        Array.Fill(right, None, 0, count + 1);
        Array.Clear(OnStack, 0, count + 1);
    }

    public bool Done => Next == Count && depth == 0;
    public int Depth => depth;
    public int Top => depth > 0 ? stack[depth - 1] : None;
    public int Under => depth > 1 ? stack[depth - 2] : None;
    public bool CanShift => Next < Count;
    public bool CanGoLeft => depth > 0 && (Next < Count || depth == 1);
    public bool CanGoRight => depth > 1;

    public void Do(ParserAction action)
    {
        if (action.Move == Move.Shift)
        {
            OnStack[Next] = true;
            stack[depth++] = Next++;
            return;
        }
        var top = stack[--depth];
        var head = action.Move == Move.Left ? Next : stack[depth - 1];
        OnStack[top] = false;
        Heads[top] = head;
        Relations[top] = action.Relation;
        (action.Move == Move.Left ? left : right)[head] = top;
    }

    /// <summary>The words that a decision looks at: three of the stack, two of the input, the outermost dependents of the first three; -1 for none.</summary>
    public void Look(Span<int> slots)
    {
        int top = Top, under = Under;
        slots[0] = top;
        slots[1] = under;
        slots[2] = depth > 2 ? stack[depth - 3] : None;
        slots[3] = Next;
        slots[4] = Next + 1 <= Count ? Next + 1 : None;
        slots[5] = top < 0 ? None : left[top];
        slots[6] = top < 0 ? None : right[top];
        slots[7] = under < 0 ? None : left[under];
        slots[8] = under < 0 ? None : right[under];
        slots[9] = left[Next];
    }

    /// <summary>How far the top of the stack is from the next word: 0 where the stack is empty, else a step of 1 to 7.</summary>
    public int Distance => depth == 0 ? 0 : (Next - Top) switch { 1 => 1, 2 => 2, 3 => 3, 4 => 4, <= 6 => 5, <= 10 => 6, _ => 7 };
}
