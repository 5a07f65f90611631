using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class CreditFinderTests
{
    public static TheoryData<string> Cases()
    {
        var data = new TheoryData<string>();
        foreach (var c in MarkdownCases.Load(Repository.Path("src", "OnRecord", "Stories", "Credits", "credits.md"))) data.Add(c.ToString());
        return data;
    }

    [Theory, MemberData(nameof(Cases))]
    public void Credits_are_found_as_the_cases_say(string name)
    {
        var expected = MarkdownCases.Load(Repository.Path("src", "OnRecord", "Stories", "Credits", "credits.md")).First(c => c.ToString() == name);
        var found = CreditFinder.Find(new() { Id = "a", Text = expected.Text });
        Assert.Equal(
            expected.Marks.Select(m => $"{m.Start}-{m.End} {m["name"]} {m["manner"]}"),
            found.Select(f => $"{f.Span.Start}-{f.Span.End} {f.Name} {f.Manner}"));
    }
}
