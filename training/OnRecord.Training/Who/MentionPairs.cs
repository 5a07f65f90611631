using OnRecord.Names;

namespace OnRecord.Training;

/// <summary>
/// Which of our mentions is which of the annotators': first by the same words, then by the same head, then where each holds the
/// other's head ("Dr" or "Roe" as the head of "Dr Roe"); one to one, the most alike in length first.
/// </summary>
sealed class MentionPairs
{
    readonly WhoDocument _document;
    readonly List<(int First, int End, int Head)> _ours = [];
    readonly int[] _ourOf;
    readonly List<int> _goldOf = [];

    public MentionPairs(WhoDocument document, IEnumerable<Mention> mentions, bool exactOnly)
    {
        _document = document;
        foreach (var mention in mentions)
        {
            var (first, end) = Trim(document.Prose.WordFrom(mention.Start), document.Prose.WordFrom(mention.End - 1) + 1);
            _ours.Add((first, end, mention.HeadWord));
            _goldOf.Add(-1);
        }
        _ourOf = [.. document.Mentions.Select(_ => -1)];
        PairWhere((gold, our) => Trim(gold.First, gold.End) == (our.First, our.End));
        if (exactOnly) return;
        PairWhere((gold, our) => gold.Head == our.Head);
        PairWhere((gold, our) => gold.First <= our.Head && our.Head < gold.End && our.First <= gold.Head && gold.Head < our.End);
    }

    /// <summary>The annotators' mention that our mention of this index is, or -1.</summary>
    public int GoldOf(int ours) => _goldOf[ours];

    /// <summary>A number for our mention of this index: that of the annotators' mention it is, or one of its own.</summary>
    public long NumberOf(int ours) => _goldOf[ours] >= 0 ? _goldOf[ours] : _ourOf.Length + ours;

    void PairWhere(Func<GoldMention, (int First, int End, int Head), bool> same)
    {
        var found = new List<(int Difference, int Gold, int Our)>();
        for (var g = 0; g < _ourOf.Length; g++)
        {
            if (_ourOf[g] >= 0) continue;
            var gold = _document.Mentions[g];
            for (var o = 0; o < _ours.Count; o++)
                if (_goldOf[o] < 0 && same(gold, _ours[o])) found.Add((Math.Abs(gold.End - gold.First - _ours[o].End + _ours[o].First), g, o));
        }
        found.Sort();
        foreach (var (_, gold, our) in found)
            if (_ourOf[gold] < 0 && _goldOf[our] < 0) (_ourOf[gold], _goldOf[our]) = (our, gold);
    }

    /// <summary>GUM keeps a possessive's "'s" and a trailing comma in the phrase; neither counts here.</summary>
    (int First, int End) Trim(int first, int end)
    {
        while (end - first > 1 && _document.Prose.SurfaceOf(end - 1) is "'s" or "’s" or "'" or "’" or ",") end--;
        return (first, end);
    }
}
