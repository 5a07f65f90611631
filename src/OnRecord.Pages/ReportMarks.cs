using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Pages;

/// <summary>A stretch of a report's text on which the same claims rest, none or many.</summary>
public sealed record MarkedStretch(Span Span, ImmutableArray<Claim> Claims);

/// <summary>Cuts a report's text where a claim's passage begins or ends, so that passages which overlap or nest can be marked without crossing elements.</summary>
public static class ReportMarks
{
    /// <summary>The stretches of one block in order and without gaps. Claims come innermost first.</summary>
    public static ImmutableArray<MarkedStretch> Of(Span block, ImmutableArray<Claim> claims)
    {
        var touching = claims.Where(c => c.Account.Start < block.End && c.Account.End > block.Start)
            .OrderBy(c => c.Account.End - c.Account.Start).ThenBy(c => c.Account.Start).ToList();
        var cuts = new SortedSet<int> { block.Start, block.End };
        foreach (var claim in touching)
        {
            cuts.Add(Math.Max(block.Start, claim.Account.Start));
            cuts.Add(Math.Min(block.End, claim.Account.End));
        }
        var stretches = ImmutableArray.CreateBuilder<MarkedStretch>();
        var from = -1;
        foreach (var to in cuts)
        {
            if (from >= 0) stretches.Add(new(new(from, to), [.. touching.Where(c => c.Account.Start < to && c.Account.End > from)]));
            from = to;
        }
        return stretches.ToImmutable();
    }
}
