namespace OnRecord.Times;

/// <summary>Dates with a day or a month: "September 1, 1939", "5–7 May", "the 20th", "early October".</summary>
static partial class CalendarRules
{
    public static readonly Rule[] All =
    [
        new("iso date", "[YEAR - INT - INT]", Iso),
        new("iso date", "[YEAR / INT / INT]", Iso),
        new("numbers", "[INT / INT / NUM]", Numeric),
        new("numbers", "[INT - INT - NUM]", Numeric),
        new("weekday, month, day, year", "[this? WEEKDAY ,? the? MONTH the? DAY ,? YEAR]", DayOfYear),
        new("weekday, day, month, year", "[this? WEEKDAY ,? the? DAY of? MONTH ,? YEAR]", DayOfYear),
        new("weekday, month, day", "[WEEKDAY ,? the? MONTH the? DAY]", DayOfMonth),
        new("weekday, day, month", "[WEEKDAY ,? the? DAY of? MONTH]", DayOfMonth),
        new("weekday and day", "[WEEKDAY the? NTH]", DayAlone),
        new("month, day, year", "[MONTH the? DAY ,? of? YEAR]", DayOfYear),
        new("day, month, year", "[the? DAY of? MONTH ,? of? YEAR]", DayOfYear),
        new("month, day", "[MONTH the? DAY]", DayOfMonth),
        new("day, month", "[the? DAY of? MONTH]", DayOfMonth),
        new("day, month of that year", "[the? DAY of? MONTH of? that same? year]", DayOfMonthInYear),
        new("day, month of that year", "[the? DAY of? MONTH of? the? same|REL year]", DayOfMonthInYear),
        new("month, day of that year", "[MONTH DAY ,? of? that same? year]", DayOfMonthInYear),
        new("month, day of that year", "[MONTH DAY ,? of? the? same|REL year]", DayOfMonthInYear),
        new("day of this month", "[the DAY of the|that|this|REL same? month]", DayOfMonthRelative),
        new("days of one month", "[MONTH DAY] -|to|and|or|through|until [the? DAY ,? YEAR]", FirstDay, SecondDay),
        new("days of one month", "[MONTH DAY] -|to|and|or|through [the? DAY]", FirstDay, SecondDay),
        new("days before one month", "[the? DAY] -|to|and|or|through [the? DAY of? MONTH ,? YEAR]", FirstDay, SecondDay),
        new("days before one month", "[the? DAY] -|to|and|or|through [the? DAY of? MONTH]", FirstDay, SecondDay),
        new("days of two months", "[MONTH DAY] -|to|and|or|through|until [MONTH DAY ,? YEAR]", FirstOfTwo, SecondOfTwo),
        new("days of two months", "[the? DAY of? MONTH] -|to|and|or|through|until [the? DAY of? MONTH ,? YEAR]", FirstOfTwo, SecondOfTwo),
        new("months of one year", "[MONTH] -|to|and|or|through|until|/ [MONTH ,? of? YEAR]", FirstMonth, SecondMonth),
        new("month, year", "[the? MONTH ,? of? YEAR]", m => Sense.Date(Calendar.Month(m.Value(Slot.Year), m.Value(Slot.Month)))),
        new("month, short year", "[MONTH Y2]", m => Sense.Date(Calendar.Month(Years.OfShort(m, m.Value(Slot.ShortYear)), m.Value(Slot.Month)))),
        new("month of that year", "[MONTH of? that same? year]", MonthInYear),
        new("month of that year", "[MONTH of? the? same|REL year]", MonthInYear),
        new("the month of", "[the month of MONTH ,? of? YEAR?]", m => Sense.Date(Calendar.Month(m.Has(Slot.Year) ? m.Value(Slot.Year) : m.Anchor.YearOf(m.Value(Slot.Month), 0, m[m.At].Word), m.Value(Slot.Month)))),
        new("month", "MONTH", Month),
        new("last month by name", "[the? REL MONTH]", MonthRelative),
        new("last day by name", "[last|this|next MONTH DAY]", DayRelative),
        new("day of the month", "[the NTH]", DayAlone),
        new("day of the month", "on|to|of|and|through|until|by|from [NTH]", DayAlone),
    ];
}
