namespace OnRecord.Stories;

/// <summary>Ages, and numbers with the word they count.</summary>
static class NumberReader
{
    static readonly Dictionary<uint, int> Spelled = new[]
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    }.Select((word, i) => (Hashes.OfWord(word), i + 1)).ToDictionary();

    static readonly uint Year = Hashes.OfWord("year"), Old = Hashes.OfWord("old"), Aged = Hashes.OfWord("aged"), Age = Hashes.OfWord("age");

    public static void Read(string text, List<Token> tokens, TraitList[] lists)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var next = i + 1 < tokens.Count ? tokens[i + 1] : default;
            if (token.Number < 0)
            {
                if (Spelled.TryGetValue(token.Hash, out var spelled) && next.Before == ' ')
                    lists[(int)TraitKind.Number].Add(Hashes.Of(TraitKind.Number, (uint)spelled, next.Hash));
                continue;
            }
            if (IsAge(text, tokens, i)) lists[(int)TraitKind.Age].Add(Hashes.Of(TraitKind.Age, (uint)token.Number));
            else if (token.Number is < 1900 or > 2100)
                lists[(int)TraitKind.Number].Add(token.Number >= 13 || next.Before != ' ' || next.IsCapital
                    ? Hashes.Of(TraitKind.Number, (uint)token.Number, 1) : Hashes.Of(TraitKind.Number, (uint)token.Number, next.Hash));
        }
    }

    /// <summary>"24-year-old", "aged 24", and the number between commas after a name.</summary>
    static bool IsAge(string text, List<Token> tokens, int at)
    {
        if (tokens[at].Number is < 1 or > 110) return false;
        if (at + 2 < tokens.Count && tokens[at + 1].Hash == Year && tokens[at + 2].Hash == Old) return true;
        if (at == 0) return false;
        if (tokens[at - 1].Hash == Aged || tokens[at - 1].Hash == Age) return true;
        var end = tokens[at].End;
        return tokens[at].Before == ',' && tokens[at - 1].IsCapital && end < text.Length && text[end] is ',' or '.' or ';';
    }
}
