namespace OnRecord.Stories;

/// <summary>Tells news of one event from round-ups of many and from comment.</summary>
static class SortReader
{
    static readonly HashSet<uint> RoundUpTitles = Hashed("roundup roundups digest recap briefing blotter newswire headlines weekend week timeline");
    static readonly HashSet<uint> CommentTitles = Hashed("opinion editorial op-ed commentary column analysis letters");

    /// <summary>Streets, ages and clock times from which a text tells of many incidents.</summary>
    const int ManyIncidents = 14;

    /// <summary>Words of arguing in a thousand from which a text is comment.</summary>
    const int Arguing = 30;

    public static ReportSort Of(List<Token> title, int comment, int spread, int blocks)
    {
        bool round = false, argues = false;
        for (var i = 0; i < title.Count; i++)
        {
            round |= RoundUpTitles.Contains(title[i].Hash);
            argues |= i == 0 && CommentTitles.Contains(title[i].Hash);
        }
        if ((round && spread >= ManyIncidents / 2) || blocks >= 4 || spread >= 3 * ManyIncidents) return ReportSort.RoundUp;
        return argues || comment >= Arguing ? ReportSort.Comment : ReportSort.News;
    }

    static HashSet<uint> Hashed(string words) => [.. words.Split(' ').Select(w => Hashes.OfWord(w))];
}
