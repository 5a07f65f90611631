using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>One sentence as the parser's training sees it. Heads are word indices; the root's is the number of words.</summary>
sealed record ParserSample(WordFacts[] Words, byte[] GuessedTags, byte[] Tags, int[] Heads, Relation[] Relations)
{
    public DynamicOracle Oracle { get; } = new(Heads);

    public static ParserAction[] ActionsOf(IReadOnlyList<ParserSample> samples)
    {
        var left = new SortedSet<Relation>();
        var right = new SortedSet<Relation>();
        foreach (var sample in samples)
            for (var i = 0; i < sample.Heads.Length; i++)
                if (sample.Heads[i] < sample.Heads.Length) (sample.Heads[i] > i ? left : right).Add(sample.Relations[i]);
        left.Remove(Relation.Root);
        right.Remove(Relation.Root);
        return [new(Move.Shift, Relation.None), .. left.Select(r => new ParserAction(Move.Left, r)), new(Move.Left, Relation.Root), .. right.Select(r => new ParserAction(Move.Right, r))];
    }
}
