namespace OnRecord.Stories;

/// <summary>Names by their capitals, cheap enough for every report of a stream: a word with a capital inside a sentence, or one that mostly has it.</summary>
sealed class NameReader(WordWeights weights)
{
    static readonly HashSet<uint> Placing = [.. new[] { "in", "at", "near", "of", "from", "outside", "around" }.Select(w => Hashes.OfWord(w))];
    static readonly HashSet<uint> Streets =
    [
        .. new[] { "street", "st", "avenue", "ave", "road", "rd", "drive", "dr", "boulevard", "blvd", "lane", "ln", "court", "parkway", "highway", "pike", "terrace", "way" }
            .Select(w => Hashes.OfWord(w)),
    ];
    static readonly uint Block = Hashes.OfWord("block");

    public void Read(List<Token> tokens, TraitList[] lists)
    {
        for (var at = 0; at < tokens.Count;)
        {
            if (!IsNameWord(tokens, at))
            {
                ReadBlock(tokens, at, lists);
                at++;
                continue;
            }
            var end = at + 1;
            while (end < tokens.Count && end - at < 5 && tokens[end].IsJoined && IsNameWord(tokens, end)) end++;
            Add(tokens, at, end, lists);
            at = end;
        }
    }

    bool IsNameWord(List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (!token.IsCapital || token.End - token.Start < 2 || Stopwords.Holds(token.Hash)) return false;
        return !token.StartsSentence || weights.IsMostlyCapital(token.Hash);
    }

    static void Add(List<Token> tokens, int from, int to, TraitList[] lists)
    {
        var isPlace = from > 0 && Placing.Contains(tokens[from - 1].Hash) && tokens[from].IsJoined;
        for (var i = from; i < to; i++)
        {
            lists[(int)TraitKind.NameWord].Add(Hashes.Of(TraitKind.NameWord, tokens[i].Hash));
            if (i > from && Streets.Contains(tokens[i].Hash)) lists[(int)TraitKind.Street].Add(Hashes.Of(TraitKind.Street, tokens[i - 1].Hash));
        }
        if (isPlace) lists[(int)TraitKind.Place].Add(Hashes.Of(TraitKind.Place, tokens[to - 1].Hash));
        if (to - from >= 2) lists[(int)TraitKind.FullName].Add(Hashes.Of(TraitKind.FullName, tokens[to - 2].Hash, tokens[to - 1].Hash));
        if (to - from == 3) lists[(int)TraitKind.FullName].Add(Hashes.Of(TraitKind.FullName, tokens[from].Hash, tokens[to - 1].Hash));
        if (to < tokens.Count && tokens[to] is { Number: > 0 and < 100, Before: ',' } age)
            lists[(int)TraitKind.NamedAge].Add(Hashes.Of(TraitKind.NamedAge, tokens[to - 1].Hash, (uint)age.Number));
    }

    /// <summary>"13500 block of Cedar Avenue".</summary>
    static void ReadBlock(List<Token> tokens, int at, TraitList[] lists)
    {
        if (tokens[at].Hash == Block && at > 0 && at + 2 < tokens.Count && tokens[at - 1].Number >= 0)
            lists[(int)TraitKind.Street].Add(Hashes.Of(TraitKind.Street, (uint)tokens[at - 1].Number, tokens[at + 2].Hash));
    }
}
