namespace OnRecord.Statements;

/// <summary>The quotation mark, if any, at one place of a text, and what it can do there.</summary>
/// <param name="Length">In UTF-16 units; 0 where there is none.</param>
readonly record struct QuotationMark(int Length, bool IsDouble, bool CanOpen, bool MustOpen, bool IsSingleOpening)
{
    /// <param name="from">Where the paragraph begins.</param>
    /// <param name="to">Where it ends.</param>
    public static QuotationMark At(string text, int i, int from, int to)
    {
        var before = i > from ? text[i - 1] : ' ';
        switch (text[i])
        {
            case '“' or '„' or '«':
                var closing = !IsGap(before) && (i + 1 >= to || IsGap(text[i + 1]));
                return new(1, true, !closing, !closing, false);
            case '”' or '»':
                return new(1, true, IsGap(before) && i + 1 < to && char.IsLetter(text[i + 1]), false, false);
            case '"':
                return Straight(text, i, 1, before, to);
            case '`' when i + 1 < to && text[i + 1] == '`':
                return new(2, true, true, true, false);
            case '\'' when i + 1 < to && text[i + 1] == '\'':
                return Straight(text, i, 2, before, to);
            case '‘' or '\'' or '`':
                return new(1, false, false, false, IsGap(before) || before is '“' or '"' or '-' or '–' or '—' or ':');
            default:
                return default;
        }
    }

    static QuotationMark Straight(string text, int i, int length, char before, int to)
    {
        var after = i + length < to ? text[i + length] : ' ';
        var opens = !char.IsWhiteSpace(after) && (IsGap(before) || !char.IsLetterOrDigit(before) && before is not ('.' or ',' or '!' or '?' or '%'));
        return new(length, true, opens, opens && char.IsWhiteSpace(before) && char.IsLetterOrDigit(after), false);
    }

    static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '/';
}
