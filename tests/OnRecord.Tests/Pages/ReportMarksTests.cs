using FsCheck;
using FsCheck.Fluent;
using OnRecord.Pages;
using OnRecord.Records;

namespace OnRecord.Tests.Pages;

public class ReportMarksTests
{
    static Claim At(int number, int start, int end) => new($"e{number}.0", new("r", start, end, ""), null);

    [Fact]
    public void Passages_that_overlap_are_cut_where_they_cross()
    {
        var stretches = ReportMarks.Of(new(0, 20), [At(1, 2, 10), At(2, 6, 14)]);
        Assert.Equal(
            ["0-2", "2-6 e1.0", "6-10 e1.0 e2.0", "10-14 e2.0", "14-20"],
            stretches.Select(s => $"{s.Span.Start}-{s.Span.End} {string.Join(' ', s.Claims.Select(c => c.Id))}".Trim()));
    }

    [Fact]
    public void A_passage_within_another_comes_first_there()
    {
        var inner = ReportMarks.Of(new(0, 20), [At(1, 2, 18), At(2, 6, 9)])[2];
        Assert.Equal(["e2.0", "e1.0"], inner.Claims.Select(c => c.Id));
    }

    [Fact]
    public void A_passage_over_two_blocks_is_marked_in_both()
    {
        var claim = At(1, 5, 15);
        Assert.Equal(claim, Assert.Single(ReportMarks.Of(new(0, 10), [claim])[1].Claims));
        Assert.Equal(claim, Assert.Single(ReportMarks.Of(new(10, 20), [claim])[0].Claims));
    }

    [Fact]
    public void The_stretches_fill_the_block_and_each_character_has_the_claims_that_cover_it() => Prop.ForAll(
        Gen.Choose(0, 30).Two().ListOf().ToArbitrary(),
        pairs =>
        {
            var claims = pairs.Select((p, i) => At(i, Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2))).ToArray();
            var stretches = ReportMarks.Of(new(5, 25), [.. claims]);
            var at = 5;
            foreach (var stretch in stretches)
            {
                if (stretch.Span.Start != at || stretch.Span.IsEmpty) return false;
                for (var i = stretch.Span.Start; i < stretch.Span.End; i++)
                    if (claims.Count(c => c.Account.Start <= i && i < c.Account.End) != stretch.Claims.Length) return false;
                at = stretch.Span.End;
            }
            return at == 25;
        }).QuickCheckThrowOnFailure();
}
