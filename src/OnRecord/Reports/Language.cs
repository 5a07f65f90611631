namespace OnRecord;

/// <summary>Tells English from other languages by its function words (<c>function-words.tsv</c>): enough to refuse what cannot be read here.</summary>
public static class Language
{
    const int FewestWords = 25, MostWords = 2000;
    const double LeastEnglish = 0.16, LeastLatin = 0.6;

    static readonly (string Language, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words)[] Lists =
        [.. EmbeddedData.Rows("Reports/function-words.tsv").Select(r =>
            (r[0], r[1].Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>()))];

    /// <summary>Why the text does not read as English, or null when it does or is too short to tell.</summary>
    public static string? WhyNotEnglish(string text)
    {
        Span<int> hits = stackalloc int[Lists.Length];
        hits.Clear();
        int words = 0, letters = 0, latin = 0;
        for (var i = 0; i < text.Length && words < MostWords;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                letters++;
                if (text[i++] < 0x250) latin++;
            }
            words++;
            for (var l = 0; l < Lists.Length; l++)
                if (Lists[l].Words.Contains(text.AsSpan(start, i - start))) hits[l]++;
        }
        if (letters >= FewestWords && latin < letters * LeastLatin) return "it is not written in the Latin alphabet, and only English can be read";
        if (words < FewestWords || hits[0] >= words * LeastEnglish) return null;
        var best = 0;
        for (var l = 1; l < Lists.Length; l++)
            if (hits[l] > hits[best]) best = l;
        return best == 0 ? null : $"it reads as {Lists[best].Language}, and only English can be read";
    }
}
