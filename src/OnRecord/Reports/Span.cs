namespace OnRecord;

/// <summary>A half-open stretch <c>[Start, End)</c> of a report's text, in UTF-16 code units.</summary>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    public int Length => End - Start;
    public bool IsEmpty => End <= Start;
    public bool Contains(int offset) => offset >= Start && offset < End;
    public bool Contains(Span other) => other.Start >= Start && other.End <= End;
    public bool Overlaps(Span other) => other.Start < End && Start < other.End;
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    public int CompareTo(Span other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);
}

/// <summary>A <see cref="Span"/> of one report: the evidence under everything the record says.</summary>
public readonly record struct Passage(string Report, int Start, int End)
{
    public Passage(string report, Span span) : this(report, span.Start, span.End) { }
    public Span Span => new(Start, End);
}
