using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Tests.Statements;

public class StatementCasesTests
{
    static string Cases(string name) => Repository.Path("src", "OnRecord", "Reading", "Statements", name);

    [Fact]
    public void Every_case_of_a_statement_is_read_as_written()
    {
        var wrong = MarkdownCases.Load(Cases("statements.md")).Select(Check).Where(message => message.Length > 0).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Every_quoted_region_is_found_at_its_place()
    {
        var wrong = new List<string>();
        foreach (var c in MarkdownCases.Load(Cases("quotations.md")))
        {
            var found = string.Join(" ", QuotationMarks.Find(c.Text).Select(r => $"{r.Start}-{r.End}/{(r.Parent < 0 ? 0 : 1)}{(r.Unclosed ? "/open" : "")}"));
            var expected = string.Join(" ", Regions(c).OrderBy(r => r.Start).Select(r => $"{r.Start}-{r.End}/{r.Depth}{(r.Open ? "/open" : "")}"));
            if (found != expected) wrong.Add($"{c}\n   expected {expected}\n   found    {found}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    static IEnumerable<(int Start, int End, int Depth, bool Open)> Regions(MarkdownCases.Case c) =>
        c.Marks.Select(m => (m.Start, m.End, int.Parse(m["depth"]!, System.Globalization.CultureInfo.InvariantCulture), m["open"] == "yes"));

    static string Check(MarkdownCases.Case c)
    {
        var prose = WordReader.Read(c.Text, ReportLayout.Apply(new Report { Id = "case", Text = c.Text }).Blocks);
        var found = StatementFinder.Find(prose, []).Statements;
        var text = c.Text;
        var shown = string.Join("\n   found ", found.Select(s =>
            $"[{text[s.Start..s.End]}] kind={s.Kind} group={s.Group} speaker={Of(s.Speaker)} cue={Of(s.Cue)} to={Of(s.Addressee)} class={s.CueClass} mode={s.Mode} rule={s.Rule}"));
        if (found.Length != c.Marks.Count) return $"{c}\n   found {shown}";
        for (var i = 0; i < found.Length; i++)
            if (Differs(c.Marks[i], found[i])) return $"{c}\n   found {shown}";
        return "";

        string Of(Span? span) => span is { } s ? text[s.Start..s.End] : "-";

        bool Differs(MarkdownCases.Mark mark, Statement s)
        {
            return (mark.Start, mark.End) != (s.Start, s.End) || Not("kind", s.Kind.ToString()) || Not("group", $"{s.Group}") || Not("speaker", Of(s.Speaker))
                || Not("cue", Of(s.Cue)) || Not("to", Of(s.Addressee)) || Not("class", s.CueClass.ToString()) || Not("mode", s.Mode.ToString()) || Not("rule", s.Rule);

            bool Not(string key, string value) => mark[key] is { } wanted && !wanted.Equals(value, StringComparison.OrdinalIgnoreCase);
        }
    }
}
