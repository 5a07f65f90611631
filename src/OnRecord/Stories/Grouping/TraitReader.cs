using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>Reads a report's <see cref="Traits"/>. One reader serves one stream: it holds the word weights the stream has taught it.</summary>
sealed class TraitReader(WordWeights weights)
{
    /// <summary>Most entries kept of each kind, the weightiest first.</summary>
    static readonly int[] Most = [160, 40, 14, 48, 32, 16, 12, 8, 8, 8, 8, 10, 16, 48, 32];

    const int LeadWords = 70;

    readonly List<Token> _tokens = [], _title = [];
    readonly TraitList[] _lists = [.. Enumerable.Range(0, Traits.Kinds).Select(_ => new TraitList())];
    readonly NameReader _names = new(weights);
    readonly List<uint> _distinct = [];
    readonly TopicReader _topics = new();

    public WordWeights Weights { get; } = weights;

    public Traits Read(Report report)
    {
        foreach (var list in _lists) list.Clear();
        Tokens.Read(report.Text, report.Blocks, _tokens);
        _title.Clear();
        if (report.Title is { } title) Tokens.Read(title, 0, title.Length, _title);
        var day = DayOf(report);
        ReadWords();
        LetterReader.Read(report, _tokens, _lists[(int)TraitKind.Letters]);
        _names.Read(_tokens, _lists);
        MomentReader.Read(report.Text, _tokens, day, _lists);
        NumberReader.Read(report.Text, _tokens, _lists);
        ShingleReader.Read(report.Text, _tokens, _lists[(int)TraitKind.Shingle]);
        return Pack(report, day);
    }

    /// <summary>Day of publication, or null for one that cannot be: before 1900 or after 2200.</summary>
    static int? DayOf(Report report) => report.Published is { Day.Year: >= 1900 and <= 2200 } published ? published.Day.DayNumber : null;

    void ReadWords()
    {
        uint last = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (token.Number >= 0 || token.End - token.Start < 2) continue;
            _lists[(int)TraitKind.Body].Add(token.Hash);
            if (i < LeadWords) _lists[(int)TraitKind.Lead].Add(token.Hash);
            if (Stopwords.Holds(token.Hash)) continue;
            if (last != 0 && !token.StartsSentence) _lists[(int)TraitKind.Pair].Add(Hashes.Of(TraitKind.Pair, last, token.Hash));
            last = token.Hash;
        }
        foreach (var token in _title)
            if (token.End - token.Start > 1) _lists[(int)TraitKind.Title].Add(token.Hash);
    }

    Traits Pack(Report report, int? day)
    {
        var counts = new byte[Traits.Kinds];
        var norms = new float[Traits.Kinds];
        var spread = _lists[(int)TraitKind.Street].Distinct + _lists[(int)TraitKind.Age].Distinct + _lists[(int)TraitKind.Clock].Distinct;
        var entries = new List<uint>(320);
        _distinct.Clear();
        for (var kind = 0; kind < Traits.Kinds; kind++)
        {
            var from = entries.Count;
            _lists[kind].Weigh(Weights, (TraitKind)kind, Most[kind], entries, _distinct);
            counts[kind] = (byte)(entries.Count - from);
            norms[kind] = Norm(CollectionsMarshal.AsSpan(entries)[from..]);
        }
        var comment = CommentOf();
        var sort = SortReader.Of(_title, comment, spread, _lists[(int)TraitKind.Street].Distinct);
        Weights.Learn(CollectionsMarshal.AsSpan(_distinct));
        var topics = new sbyte[2 * TopicReader.Size];
        var all = CollectionsMarshal.AsSpan(entries);
        _topics.Read(all[..counts[0]], topics);
        _topics.Read(all.Slice(counts[0], counts[1] + counts[2]), topics.AsSpan(TopicReader.Size));
        return new()
        {
            Entries = [.. entries], Topics = topics, Counts = counts, Norms = norms, Day = day, Words = _tokens.Count,
            Outlet = Outlets.HouseOf(report) is { } house ? Hashes.OfWord(house) | 1u << 24 : 0,
            Identity = Identity.Of(report), Comment = comment, Spread = (byte)Math.Min(255, spread), Sort = sort,
        };
    }

    byte CommentOf()
    {
        var personal = 0;
        foreach (var token in _tokens)
            if (Stopwords.IsComment(token.Hash)) personal++;
        return (byte)Math.Min(255, _tokens.Count == 0 ? 0 : personal * 1000 / _tokens.Count);
    }

    static float Norm(ReadOnlySpan<uint> entries)
    {
        long sum = 0;
        foreach (var entry in entries) sum += Traits.WeightOf(entry) * Traits.WeightOf(entry);
        return MathF.Sqrt(sum);
    }
}
