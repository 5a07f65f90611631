namespace OnRecord.Figures;

/// <summary>Clock times and days of a month: a second look beside the dates that <see cref="OnRecord.Times"/> found.</summary>
static class DaysAndClocks
{
    public static int SkipDateOrClock(Atoms atoms, int at)
    {
        if (!atoms.IsNumber(at)) return at;
        if (atoms.Is(at + 1, ":") && atoms[at + 1].Glued && atoms.IsNumber(at + 2) && atoms[at + 2].Glued)
        {
            var end = at + 3;
            while (atoms.Is(end, ":") && atoms.IsNumber(end + 1)) end += 2;
            return end;
        }
        var marker = atoms.IsIn(at + 1, Cues.ClockSigns)
            || atoms.IsAny(at + 1, "a", "p") && (atoms.Is(at + 2, ".") && atoms.Is(at + 3, "m"));
        if (marker || atoms.IsAny(at + 1, "o") && (atoms.Is(at + 2, "'") || atoms.Is(at + 2, "’"))) return at + 2;
        if ((atoms.Is(at + 1, "/") || atoms.IsDash(at + 1)) && atoms[at + 1].Glued && atoms.IsNumber(at + 2) && atoms[at + 2].Glued
            && atoms.Text(at + 3).SequenceEqual(atoms.Text(at + 1)) && atoms.IsNumber(at + 4) && atoms[at + 4].Glued)
            return at + 5;
        if (atoms.Is(at + 1, "/") && atoms[at + 1].Glued && atoms.IsNumber(at + 2)
            && !(atoms[at].Value < atoms[at + 2].Value && atoms[at + 2].Value is 2 or 3 or 4 or 5 or 8 or 10))
            return at + 3;
        if (IsMonth(atoms, at - 1) || atoms.Is(at - 1, ".") && IsMonth(atoms, at - 2) && atoms[at - 1].Glued) return SkipDays(atoms, at);
        var month = atoms.Is(at + 1, "of") || atoms.IsAny(at + 1, "st", "nd", "rd", "th") ? at + 2 : at + 1;
        if (atoms.Is(month, "of")) month++;
        return atoms[at].Value is >= 1 and <= 31 && IsMonth(atoms, month) && !atoms.Is(month, "may") ? month + 1 : at;
    }

    static int SkipDays(Atoms atoms, int at)
    {
        var end = at + 1;
        if ((atoms.IsDash(end) || atoms.IsAny(end, "to", "and")) && atoms.IsNumber(end + 1) && atoms[end + 1].Value <= 31
            && !atoms.IsPlural(end + 2))
            end += 2;
        if (atoms.Is(end, ",") && atoms.IsNumber(end + 1) && NotFigures.LooksLikeYear(atoms, end + 1)) end += 2;
        return end;
    }

    public static bool IsMonthOrDay(ReadOnlySpan<char> text) =>
        Starts(text, MonthNames, 3) || text.EndsWith("day", StringComparison.OrdinalIgnoreCase) && text.Length >= 6;

    static readonly string[] MonthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "sept"];

    static bool IsMonth(Atoms atoms, int at) => atoms.IsCapital(at) && Starts(atoms.Text(at), MonthNames, 3);

    /// <summary>A name of the list, whole or cut to its first letters ("Sept", "Jan").</summary>
    static bool Starts(ReadOnlySpan<char> text, string[] names, int shortest)
    {
        foreach (var name in names)
            if (text.Equals(name, StringComparison.OrdinalIgnoreCase)
                || text.Length == shortest && name.AsSpan(0, shortest).Equals(text, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
