using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Pages;

/// <summary>A stretch of a report's text on which the same claims rest, none or many.</summary>
/// <param name="Begins">Claims whose passage begins here, for the places links lead to.</param>
public sealed record MarkedStretch(Span Span, ImmutableArray<Claim> Claims, ImmutableArray<Claim> Begins);

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
            if (from >= 0)
            {
                ImmutableArray<Claim> here = [.. touching.Where(c => c.Account.Start < to && c.Account.End > from)];
                stretches.Add(new(new(from, to), here, [.. here.Where(c => Math.Max(block.Start, c.Account.Start) == from && c.Account.Start >= block.Start)]));
            }
            from = to;
        }
        return stretches.ToImmutable();
    }
}
