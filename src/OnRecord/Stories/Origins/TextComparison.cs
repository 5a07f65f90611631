using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>
/// Finds the wording two texts share: runs of words found through shingles of <see cref="Shingle"/> words, joined over small edits
/// (a house-style change, a title dropped). Time is linear in the words of both texts; a shingle that repeats is tried at eight places at most.
/// </summary>
static class TextComparison
{
    const int Shingle = 5, LongestEdit = 4, ShortestPassage = 8, PlacesTried = 8;

    /// <summary>Fewer own words in common than this are a phrase that both use, or the rest of a quotation, unless they are half of one text.</summary>
    const int FewestOwn = 20;

    readonly record struct Run(int First, int Second, int FirstEnd, int SecondEnd);

    public static SharedText Compare(string firstId, Wording first, string secondId, Wording second)
    {
        var same = Runs(first, second);
        var runs = Joined(same);
        bool[] inFirst = new bool[first.Count], inSecond = new bool[second.Count];
        var passages = ImmutableArray.CreateBuilder<SharedPassage>();
        foreach (var run in runs)
        {
            if (run.SecondEnd - run.Second < ShortestPassage) continue;
            inFirst.AsSpan(run.First, run.FirstEnd - run.First).Fill(true);
            inSecond.AsSpan(run.Second, run.SecondEnd - run.Second).Fill(true);
            passages.Add(new(SpanOf(first, run.First, run.FirstEnd), SpanOf(second, run.Second, run.SecondEnd)));
        }
        passages.Sort((a, b) => a.InFirst.CompareTo(b.InFirst));
        var (ownOfFirst, ownOfSecond) = OwnWords(first, second, same);
        var own = Math.Max(Share(inFirst, ownOfFirst), Share(inSecond, ownOfSecond));
        return new(firstId, secondId, Share(inFirst, null), Share(inSecond, null), own, passages.ToImmutable());
    }

    /// <summary>Which words are the writers' own: what one of the two quotes is a speaker's where the other sets it off in another way.</summary>
    static (bool[] First, bool[] Second) OwnWords(Wording first, Wording second, List<Run> same)
    {
        bool[] ownOfFirst = [.. Enumerable.Range(0, first.Count).Select(first.IsOwn)], ownOfSecond = [.. Enumerable.Range(0, second.Count).Select(second.IsOwn)];
        foreach (var run in same)
            for (var i = 0; i < run.FirstEnd - run.First; i++)
                ownOfFirst[run.First + i] = ownOfSecond[run.Second + i] = first.IsOwn(run.First + i) && second.IsOwn(run.Second + i);
        return (ownOfFirst, ownOfSecond);
    }

    static Span SpanOf(Wording text, int from, int to) => new(text.SpanOf(from).Start, text.SpanOf(to - 1).End);

    /// <summary>Part of the words that are shared; where <paramref name="own"/> is given, own words of own words, 0 where few are shared and most are not.</summary>
    static double Share(bool[] shared, bool[]? own)
    {
        int all = 0, common = 0;
        for (var i = 0; i < shared.Length; i++)
        {
            if (own is not null && !own[i]) continue;
            all++;
            if (shared[i]) common++;
        }
        return all == 0 || (own is not null && common < Math.Min(FewestOwn, all / 2)) ? 0 : (double)common / all;
    }

    static List<Run> Runs(Wording first, Wording second)
    {
        var (heads, next) = Places(first);
        var runs = new List<Run>();
        for (var at = 0; at + Shingle <= second.Count;)
        {
            Run best = default;
            if (heads.TryGetValue(HashAt(second, at), out var place))
                for (var tried = 0; place >= 0 && tried < PlacesTried; place = next[place], tried++)
                {
                    var length = 0;
                    while (at + length < second.Count && place + length < first.Count && first[place + length] == second[at + length]) length++;
                    if (length >= Shingle && length > best.SecondEnd - best.Second) best = new(place, at, place + length, at + length);
                }
            if (best.SecondEnd > 0) runs.Add(best);
            at = best.SecondEnd > 0 ? best.SecondEnd : at + 1;
        }
        return runs;
    }

    static (Dictionary<ulong, int> Heads, int[] Next) Places(Wording text)
    {
        var heads = new Dictionary<ulong, int>(text.Count);
        var next = new int[text.Count];
        for (var at = text.Count - Shingle; at >= 0; at--)
        {
            var hash = HashAt(text, at);
            next[at] = heads.TryGetValue(hash, out var later) ? later : -1;
            heads[hash] = at;
        }
        return (heads, next);
    }

    static ulong HashAt(Wording text, int at)
    {
        var hash = 14695981039346656037UL;
        for (var i = at; i < at + Shingle; i++) hash = (hash ^ text[i]) * 1099511628211UL;
        return hash;
    }

    static List<Run> Joined(List<Run> runs)
    {
        var joined = new List<Run>(runs.Count);
        foreach (var run in runs)
        {
            if (joined is [.., var last] && run.Second - last.SecondEnd <= LongestEdit
                && run.First >= last.FirstEnd && run.First - last.FirstEnd <= LongestEdit)
                joined[^1] = last with { FirstEnd = run.FirstEnd, SecondEnd = run.SecondEnd };
            else joined.Add(run);
        }
        return joined;
    }
}
