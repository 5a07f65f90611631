namespace OnRecord.Stories;

/// <summary>Runs of four letters inside the words of the title and of the first sentences.</summary>
static class LetterReader
{
    const int Run = 4, LeadWords = 30;

    public static void Read(Report report, List<Token> tokens, TraitList letters)
    {
        if (report.Title is { } title) Read(title, letters);
        for (var i = 0; i < Math.Min(tokens.Count, LeadWords); i++)
            if (!Stopwords.Holds(tokens[i].Hash)) Read(report.Text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start), letters);
    }

    static void Read(ReadOnlySpan<char> text, TraitList letters)
    {
        uint run = 0;
        var length = 0;
        foreach (var c in text)
        {
            length = char.IsLetterOrDigit(c) ? length + 1 : 0;
            run = run << 8 | (byte)char.ToLowerInvariant(c);
            if (length >= Run) letters.Add(Hashes.Of(TraitKind.Letters, run));
        }
    }
}
