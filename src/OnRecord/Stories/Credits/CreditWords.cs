namespace OnRecord.Stories;

/// <summary>A text cut at white space and punctuation, with the marks that credits stand between kept as words of their own.</summary>
sealed class CreditWords
{
    readonly string _text;
    readonly List<Span> _words = [];

    public CreditWords(string text)
    {
        _text = text;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) && text[at] != '\n')
            {
                at++;
                continue;
            }
            var start = at++;
            if (IsPart(text[start]))
                while (at < text.Length && (IsPart(text[at]) || (text[at] is '.' or '-' or '\'' or '’' or '&' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && text[at] != '’' && text[at] != '\''))) at++;
            _words.Add(new(start, at));
        }
    }

    static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '@' or '_';

    public int Count => _words.Count;
    public string Text(int from, int to) => _text[_words[from].Start.._words[to - 1].End];
    public Span SpanOf(int from, int to) => new(_words[from].Start, _words[to - 1].End);
    public bool Is(int at, string word) => at >= 0 && at < Count && _words[at].Of(_text).Equals(word, StringComparison.OrdinalIgnoreCase);
    public char First(int at) => at >= 0 && at < Count ? _text[_words[at].Start] : '\n';
    public bool IsName(int at) => char.IsUpper(First(at)) || (at >= 0 && at < Count && _words[at].Length > 3 && char.IsUpper(_text[_words[at].Start + 1]));
    public bool IsNumber(int at) => char.IsAsciiDigit(First(at));
    public bool IsBreak(int at) => First(at) == '\n';
    public bool StartsSentence(int at) => at <= 0 || First(at - 1) is '\n' or '.' or '“' or '"';

    /// <summary>True where nothing but this stretch and punctuation stands on its line.</summary>
    public bool IsLine(int from, int to) => IsBreak(from - 1) && (IsBreak(to) || (First(to) == '.' && IsBreak(to + 1)));
}
