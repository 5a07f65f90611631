using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Figures;

namespace OnRecord.Tests.Figures;

/// <summary>The Markdown cases beside the rules: each mark is found with its span and values, and nothing else is.</summary>
public class FigureCasesTests
{
    static readonly string Folder = Repository.Path("src", "OnRecord", "Reading", "Figures");

    /// <summary>Every name that a rule gives to what it finds.</summary>
    static readonly string[] RuleNames =
    [
        "a-unit", "age-aged", "age-and-older", "age-apposed", "age-bound", "age-decade", "age-people-between", "age-predicate",
        "age-year-old", "bare-unit", "count", "count-attribute", "count-bare", "count-of", "count-of-number", "count-of-them",
        "duration", "duration-or-two", "fraction", "height", "magnitude", "money-multi", "money-sign", "money-word",
        "multiple-deed", "ordinal", "ratio", "score", "share", "unit", "unit-long", "unit-shared", "vote",
    ];

    static ImmutableArray<Figure> Read(MarkdownCases.Case c) => Reader.Glance(ReportLayout.Apply(new Report { Id = "case", Text = c.Text })).Figures;

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(f => new TheoryDataRow<string>(f) { TestDisplayName = Path.GetFileName(f) });

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_marked_figure_is_found_and_nothing_else(string file)
    {
        var wrong = new List<string>();
        foreach (var c in MarkdownCases.Load(file))
        {
            var figures = Read(c);
            foreach (var mark in c.Marks)
            {
                var found = figures.FirstOrDefault(f => f.Start == mark.Start && f.End == mark.End);
                if (found is null) wrong.Add($"{c}\n    missing {c.Text[mark.Start..mark.End]}");
                else
                    wrong.AddRange(mark.Values.Where(v => Value(found,
                        v.Key) != v.Value).Select(v => $"{c}\n    {v.Key} is {Value(found, v.Key)}, not {v.Value}"));
            }
            wrong.AddRange(figures.Where(f => !c.Marks.Any(m => m.Start == f.Start
                && m.End == f.End)).Select(f => $"{c}\n    unmarked {c.Text[f.Start..f.End]} ({f.Rule})"));
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Every_rule_has_a_case_that_it_reads_and_one_under_its_name_that_it_leaves()
    {
        var lacking = MarkdownCases.Lacking(RuleNames, Directory.GetFiles(Folder, "*.md"), c => Read(c).Select(f => f.Rule)).ToList();
        Assert.True(lacking.Count == 0, string.Join('\n', lacking));
    }

    [Fact]
    public void No_rule_goes_by_a_name_that_is_not_tested() =>
        Assert.Empty(Directory.GetFiles(Folder, "*.md").SelectMany(MarkdownCases.Load).SelectMany(c => Read(c)).Select(f => f.Rule).Distinct().Except(RuleNames));

    static string Value(Figure figure, string key) => key switch
    {
        "kind" => figure.Kind.ToString().ToLowerInvariant(),
        "min" => Number(figure.Amount.Min),
        "max" => Number(figure.Amount.Max),
        "unit" => figure.Amount.Unit,
        "approx" => figure.Amount.Approximate ? "true" : "false",
        "rule" => figure.Rule,
        _ => throw new ArgumentException($"A figure has no {key}.", nameof(key)),
    };

    static string Number(decimal? value) => value is { } v ? v.ToString("0.####", CultureInfo.InvariantCulture) : "open";
}
