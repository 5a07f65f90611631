using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>A passage that says something of its own: a name as it is spelt, an address, an office.</summary>
readonly record struct Passage(int Report, Span Span);

/// <summary>One matter that reports tell in ways that cannot both be right, found by what it is and not by the clauses that tell it.</summary>
/// <param name="Accounts">In the order of the reports.</param>
sealed record Contradiction(ImmutableArray<Passage> Accounts, Judgement Judgement)
{
    /// <param name="accounts">All passages on the matter, in the order of the reports.</param>
    /// <param name="rule">The rule's name with what it says, to which the two wordings are added.</param>
    /// <param name="aspect">As <see cref="Difference.Aspect"/>.</param>
    /// <param name="exclude">Whether two of the passages, by index, cannot both be right.</param>
    /// <returns>Null where only copies of one text are at odds.</returns>
    public static Contradiction? Of(StoryReports story, ImmutableArray<Passage> accounts, (string Rule, string Says) rule, string aspect, Func<int, int, bool> exclude)
    {
        var differences = ImmutableArray.CreateBuilder<Difference>();
        foreach (var (i, j) in Representatives.Pairs(accounts, p => Written(story, p)))
            if (story.OriginOf[accounts[i].Report] != story.OriginOf[accounts[j].Report] && exclude(i, j))
                differences.Add(new(aspect, [i, j], $"{Written(story, accounts[i])} / {Written(story, accounts[j])}"));
        return differences.Count == 0 ? null : new(accounts, new("differs", new(rule.Rule, $"{rule.Says}: {differences[0].Detail}."), differences.ToImmutable()));
    }

    static string Written(StoryReports story, Passage passage) => story.Text(passage.Report, passage.Span).Replace('\n', ' ');
}
