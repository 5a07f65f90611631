namespace OnRecord.Times;

/// <summary>How one time stands to another: is it inside the other, can both be right?</summary>
public enum TimeRelation : byte
{
    /// <summary>Nothing can be said: a vague value, or values of different kinds.</summary>
    Unknown,
    Same,
    /// <summary>The first lies within the second and says more: "May 2023" beside "last year".</summary>
    Finer,
    /// <summary>The first contains the second and says less.</summary>
    Coarser,
    /// <summary>They share some time and neither holds the other.</summary>
    Overlaps,
    /// <summary>They share no time: they cannot both be right of one event.</summary>
    Disjoint,
}
