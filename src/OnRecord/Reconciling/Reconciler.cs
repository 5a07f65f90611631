using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>Aligns the readings of one story into the entries of its record and gives each its standing.</summary>
public static class Reconciler
{
    public static Record Reconcile(ImmutableArray<Reading> readings) => throw new NotImplementedException();
}
