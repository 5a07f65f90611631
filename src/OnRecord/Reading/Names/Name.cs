namespace OnRecord.Names;

/// <summary>A proper name in a report: <see cref="Span"/> is the name alone ("Lewis Marsh", without "US District Judge").</summary>
public readonly record struct Name(NameType Type, int Start, int End, int FirstWord, int EndWord)
{
    public Span Span => new(Start, End);
}

public enum NameType : byte { Person, Organisation, Place, Group, Product, Work, Event }
