using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Records;

namespace OnRecord.Tests.Records;

public class WordAlignmentTests
{
    [Fact]
    public void Only_the_words_that_differ_are_marked() => Assert.Equal(
        "[The ferry left at | the ferry left at]{∅ | a}[quarter | quarter]{past | to}[six. | six]",
        Full("The ferry left at quarter past six.", "the ferry left at a quarter to six"));

    [Fact]
    public void Case_and_punctuation_are_no_difference() =>
        Assert.Equal("[come, sooner or later | Come sooner, or later!]", Full("come, sooner or later", "Come sooner, or later!"));

    [Fact]
    public void Words_that_look_alike_stand_under_each_other() => Assert.Equal(
        "[in the | in the]{hold-up, then | holdout. Than}[sit down | sit down]",
        Full("in the hold-up, then sit down", "in the holdout. Than sit down"));

    [Fact]
    public void A_word_left_out_inside_is_a_difference_and_one_cut_at_an_end_is_none()
    {
        Assert.Equal("[she | she]{simply | ∅}[rose and went | rose and went]", Full("she simply rose and went", "she rose and went"));
        Assert.Equal("[she simply rose and went | rose and went]", Full("she simply rose and went", "rose and went"));
    }

    [Fact]
    public void A_sum_in_another_currency_differs() => Assert.Equal("[we ask | we ask]{$5m | £5m}", Full("we ask $5m", "we ask £5m"));

    [Fact]
    public void A_third_wording_joins_the_columns_of_the_first_two()
    {
        var wordings = ImmutableArray.Create("the harbour was closed by noon", "the harbour was shut by noon", "the port was shut by noon");
        Assert.Equal("[the | the | the]{harbour | harbour | port}[was | was | was]{closed | shut | shut}[by noon | by noon | by noon]", Full([.. wordings]));
    }

    [Fact]
    public void Nothing_to_align_gives_no_runs()
    {
        Assert.Empty(WordAlignment.Of([]).Runs);
        Assert.Empty(WordAlignment.Of(["", " — "]).Runs);
    }

    [Fact]
    public void Every_word_of_every_wording_is_in_exactly_one_run() => Prop.ForAll(
        Gen.Elements("the", "court", "harbour", "harbor", "was", "shut", "—", "at", "6.30", "six").ListOf().ListOf().ToArbitrary(),
        lists =>
        {
            var wordings = lists.Take(4).Select(l => string.Join(' ', l.Take(12))).ToImmutableArray();
            var runs = WordAlignment.Of(wordings).Runs;
            for (var w = 0; w < wordings.Length; w++)
            {
                var joined = string.Concat(runs.Select(r => r.Cells[w].Span.Of(wordings[w]).ToString()).Select(Bare));
                if (joined != Bare(wordings[w]) && wordings[w].Any(char.IsLetterOrDigit)) return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();

    static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    static string Full(params string[] wordings) => string.Concat(WordAlignment.Of([.. wordings]).Runs.Select(run =>
    {
        var cells = string.Join(" | ", run.Cells.Select((c, w) => c.As switch
        {
            AlignedAs.Missing => "∅",
            AlignedAs.Cut => "…",
            _ => wordings[w][c.Span.Start..c.Span.End],
        }));
        return run.Same ? $"[{cells}]" : $"{{{cells}}}";
    }));
}
