namespace OnRecord.Times;

/// <summary>Numbers in digits as lexemes.</summary>
sealed partial class Lexer
{
    /// <summary>A number, with all that clings to it: ordinal endings, decades, clock times.</summary>
    int Digits(int start, int limit, int index)
    {
        var at = start;
        double value = 0, scale = 0;
        var digits = 0;
        var isClock = false;
        for (; at < limit; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                digits++;
                if (scale > 0) { value += (c - '0') * scale; scale /= 10; }
                else value = value * 10 + (c - '0');
                continue;
            }
            var digitFollows = at + 1 < limit && char.IsAsciiDigit(text[at + 1]);
            if (c == ',' && digitFollows && at + 3 < limit && char.IsAsciiDigit(text[at + 3])) { digits += 10; continue; }
            if (c == '.' && digitFollows && scale == 0) { scale = 0.1; digits += 10; continue; }
            if (c == ':' && digitFollows && at - start <= 2) { isClock = true; }
            break;
        }
        if (isClock) return Clock(start, at, limit, index, (int)value);
        var letters = at;
        while (letters < limit && char.IsLetter(text[letters])) letters++;
        var ending = text.AsSpan(at, letters - at);
        var shortYear = start > 0 && IsApostrophe(text[start - 1]) && !(start > 1 && char.IsLetterOrDigit(text[start - 2])) && digits == 2;
        var isTight = start > 0 && !char.IsWhiteSpace(text[start - 1]);
        if (ending.Equals("s", StringComparison.OrdinalIgnoreCase) && digits is 2 or 4 or 3 && value % 10 == 0)
            Add(shortYear ? start - 1 : start, letters, index, Kinds.Decade, digits == 2 ? 190 + value / 10 : value / 10, isTight, digits);
        else if (ending is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
            Add(start, letters, index, Kinds.Ordinal, value, isTight, digits);
        else if (digits == 1 && ending is "Q" && value is >= 1 and <= 4)
            Add(start, letters, index, Kinds.Quarter, value, isTight, 0);
        else
        {
            Add(shortYear ? start - 1 : start, at, index, Kinds.Number | (shortYear ? Kinds.ShortYear : 0), value, isTight, digits);
            return at;
        }
        return letters;
    }

    int Clock(int start, int colon, int limit, int index, int hour)
    {
        var at = colon + 1;
        int minute = 0, digits = 0;
        for (; at < limit && char.IsAsciiDigit(text[at]); at++, digits++) minute = minute * 10 + (text[at] - '0');
        while (at + 1 < limit && text[at] is ':' or '.' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]))
            for (at++; at < limit && char.IsAsciiDigit(text[at]);) at++;
        var valid = hour < 25 && digits == 2 && minute < 60;
        Add(start, at, index, valid ? Kinds.Clock : Kinds.None, hour * 60 + minute, start > 0 && !char.IsWhiteSpace(text[start - 1]), colon - start);
        return at;
    }
}
