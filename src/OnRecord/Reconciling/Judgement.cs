using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>A standing with the reason for it.</summary>
sealed record Judgement(string Standing, Why Why, ImmutableArray<Difference> Differences)
{
    public static Judgement Single(int accounts) => new("single", new("one-origin", accounts > 1 ? "Only one origin has it, in several places." : "Only one origin has it."), []);
}
