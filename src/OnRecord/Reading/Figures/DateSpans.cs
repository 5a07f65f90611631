using System.Collections.Immutable;
using OnRecord.Times;

namespace OnRecord.Figures;

/// <summary>Where a report's dates and clock times stand; asked in text order.</summary>
sealed class DateSpans(ImmutableArray<Time> times)
{
    int next;

    /// <summary>Whether a date or clock time covers an atom. Atoms must be asked for in order of their place.</summary>
    public bool Hold(Atom atom)
    {
        while (next < times.Length && times[next].End <= atom.Start) next++;
        for (var i = next; i < times.Length && times[i].Start <= atom.Start; i++)
            if (times[i].Type is TimexType.Date or TimexType.Time && times[i].Span.Contains(atom.Start)) return true;
        return false;
    }
}
