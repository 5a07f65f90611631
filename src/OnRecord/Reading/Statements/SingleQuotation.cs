namespace OnRecord.Statements;

/// <summary>Tells a pair of single quotation marks from apostrophes ("the players' union", "’90s", "rock 'n' roll").</summary>
static class SingleQuotation
{
    /// <summary>How far a close is looked for, in UTF-16 units: keeps a paragraph full of stray marks linear.</summary>
    const int Reach = 1500;

    /// <summary>Where the single mark that opens at <paramref name="open"/> closes; -1 where it is an apostrophe.</summary>
    public static int CloseOf(string text, int open, int end)
    {
        if (open + 1 >= end || !CanFollowOpening(text, open + 1, end)) return -1;
        end = Math.Min(end, open + Reach);
        var possessive = -1;
        for (var i = open + 2; i < end; i++)
        {
            if (text[i] is '“' or '”' or '"' && possessive >= 0) break;
            if (text[i] is not ('’' or '\'') || char.IsWhiteSpace(text[i - 1])) continue;
            if (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) continue;
            if (text[i - 1] is not ('s' or 'S' or 'z')) return i;
            // "the players’ strike": perhaps an apostrophe; the last such mark counts where no better one follows
            if (possessive < 0 || !char.IsWhiteSpace(text[Math.Min(i + 1, text.Length - 1)])) possessive = i;
        }
        return possessive;
    }

    /// <summary>A paragraph that opens with a single mark and a capital, never closes it and ends like a sentence: the quotation goes on in the next.</summary>
    public static bool RunsOn(string text, int open, int end)
    {
        if (open + 1 >= end || !char.IsUpper(text[open + 1]) || !CanFollowOpening(text, open + 1, end)) return false;
        return text.AsSpan(open, end - open).TrimEnd() is [.., '.' or '!' or '?' or '…'];
    }

    static bool CanFollowOpening(string text, int i, int end)
    {
        if (!char.IsLetter(text[i]) && text[i] is not ('$' or '£' or '#' or '@' or '.' or '…')) return false;
        var word = i;
        while (word < end && char.IsLetter(text[word])) word++;
        return text.AsSpan(i, word - i) is not ("em" or "til" or "cause" or "Em" or "Til" or "Cause" or "Round" or "n" or "tis" or "twas" or "Tis" or "Twas" or "bout" or "round");
    }
}
