namespace OnRecord.Figures;

/// <summary>Turning one unit into another of the same base: miles and kilometres, days and weeks, months and years.</summary>
public static class Units
{
    /// <summary>Mean Gregorian month in seconds: what ties months and years to days.</summary>
    const decimal SecondsInMonth = 2629746;

    /// <summary>The number of <paramref name="to"/> in one <paramref name="from"/>; false where no table joins them.</summary>
    public static bool TryFactor(string from, string to, out decimal factor)
    {
        factor = 1;
        if (from == to) return true;
        if (FigureTables.UnitNamed(from) is not { } a || FigureTables.UnitNamed(to) is not { } b) return false;
        if (a.Base == b.Base) factor = a.Factor / b.Factor;
        else if (a.Base == "month" && b.Base == "second") factor = a.Factor * SecondsInMonth / b.Factor;
        else if (a.Base == "second" && b.Base == "month") factor = a.Factor / (b.Factor * SecondsInMonth);
        else return false;
        return true;
    }
}
