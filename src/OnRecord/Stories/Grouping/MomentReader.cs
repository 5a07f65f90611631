namespace OnRecord.Stories;

/// <summary>Clock times and the calendar days a report tells of.</summary>
static class MomentReader
{
    static readonly Dictionary<uint, int> Weekdays = Numbered(0, "sunday sun|monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat");
    static readonly Dictionary<uint, int> Months = Numbered(1,
        "january jan|february feb|march|april apr|may|june|july|august aug|september sept sep|october oct|november nov|december dec");
    static readonly uint Yesterday = Hashes.OfWord("yesterday"), Today = Hashes.OfWord("today"), Tonight = Hashes.OfWord("tonight"),
        Next = Hashes.OfWord("next"), Last = Hashes.OfWord("last"), Night = Hashes.OfWord("night");

    public static void Read(string text, List<Token> tokens, int? published, TraitList[] lists)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Number >= 0) ReadClock(text, tokens, i, lists[(int)TraitKind.Clock]);
            else if (published is { } day && DayAt(tokens, i, day) is { } told) lists[(int)TraitKind.Day].Add(Hashes.Of(TraitKind.Day, (uint)told));
        }
    }

    static int? DayAt(List<Token> tokens, int at, int published)
    {
        var token = tokens[at];
        if (token.IsCapital && Weekdays.TryGetValue(token.Hash, out var weekday))
            return at > 0 && tokens[at - 1].Hash == Next ? null : published - ((published + 1 - weekday) % 7 + 7) % 7;
        if (token.IsCapital && Months.TryGetValue(token.Hash, out var month)) return DateAt(tokens, at, month, published);
        if (token.Hash == Yesterday) return published - 1;
        if (token.Hash == Today || token.Hash == Tonight) return published;
        return token.Hash == Last && at + 1 < tokens.Count && tokens[at + 1].Hash == Night ? published - 1 : null;
    }

    static int? DateAt(List<Token> tokens, int at, int month, int published)
    {
        var day = at + 1 < tokens.Count && tokens[at + 1].Number is > 0 and <= 31 ? tokens[at + 1].Number
            : at > 0 && tokens[at].IsJoined && tokens[at - 1].Number is > 0 and <= 31 ? tokens[at - 1].Number : 0;
        if (day == 0) return null;
        var around = DateOnly.FromDayNumber(published);
        var year = at + 2 < tokens.Count && tokens[at + 2] is { Number: >= 1900 and <= 2200, Before: ',' } given ? given.Number : around.Year;
        if (day > DateTime.DaysInMonth(year, month)) return null;
        var told = new DateOnly(year, month, day);
        return year == around.Year && told.DayNumber > published + 60 ? told.AddYears(-1).DayNumber : told.DayNumber;
    }

    /// <summary>"1:15 a.m.", "2 am", "5.10pm": minutes of the day.</summary>
    static void ReadClock(string text, List<Token> tokens, int at, TraitList clocks)
    {
        int hour = tokens[at].Number, minute = 0, end = tokens[at].End;
        if (hour is < 0 or > 23 || tokens[at].End - tokens[at].Start > 7) return;
        if (end + 2 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2]))
        {
            minute = (text[end + 1] - '0') * 10 + text[end + 2] - '0';
            end += 3;
        }
        else if (text.AsSpan(tokens[at].Start, end - tokens[at].Start).IndexOf('.') is > 0 and var dot && tokens[at].Start + dot + 2 < end)
            minute = (text[tokens[at].Start + dot + 1] - '0') * 10 + text[tokens[at].Start + dot + 2] - '0';
        var rest = text.AsSpan(end, Math.Min(5, text.Length - end)).TrimStart();
        if (tokens[at].End > tokens[at].Start + 2 && text[tokens[at].End - 1] is 'm' or 'M') rest = text.AsSpan(tokens[at].End - 2, 2);
        if (rest.Length < 2 || rest[0] is not ('a' or 'A' or 'p' or 'P') || !(rest[1] is 'm' or 'M' || (rest.Length > 2 && rest[1] == '.' && rest[2] is 'm' or 'M'))) return;
        if (rest[0] is 'p' or 'P' && hour < 12) hour += 12;
        clocks.Add(Hashes.Of(TraitKind.Clock, (uint)(hour * 60 + minute)));
    }

    static Dictionary<uint, int> Numbered(int first, string forms)
    {
        var numbered = new Dictionary<uint, int>();
        foreach (var group in forms.Split('|'))
        {
            foreach (var form in group.Split(' ')) numbered.TryAdd(Hashes.OfWord(form), first);
            first++;
        }
        return numbered;
    }
}
