using System.Collections.Frozen;

namespace OnRecord.Stories;

/// <summary>Words too common to pair, and the few that tell comment from news.</summary>
static class Stopwords
{
    static readonly FrozenSet<uint> All = Of("stop"), Comment = Of("comment");

    public static bool Holds(uint word) => All.Contains(word);

    /// <summary>"I", "we", "our", "should", "must": words of those who argue.</summary>
    public static bool IsComment(uint word) => Comment.Contains(word);

    static FrozenSet<uint> Of(string kind) =>
        EmbeddedData.Rows("Stories/Grouping/stopwords.tsv").Where(r => r[0] == kind || kind == "stop").Select(r => Hashes.OfWord(r[1])).ToFrozenSet();
}
