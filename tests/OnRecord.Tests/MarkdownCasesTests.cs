namespace OnRecord.Tests;

public class MarkdownCasesTests
{
    [Fact]
    public void A_mark_is_found_at_its_place_in_the_plain_text()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, "# Money\npublished: 2024-01-26\n- They ask [$5m](min=5 unit=\"US dollar\") \\[now\\].\n> One\n> two [2](x=1)\n");
        try
        {
            var cases = MarkdownCases.Load(path).ToList();
            Assert.Equal("They ask $5m [now].", cases[0].Text);
            Assert.Equal("US dollar", cases[0].Marks[0]["unit"]);
            Assert.Equal("$5m", cases[0].Text[cases[0].Marks[0].Start..cases[0].Marks[0].End]);
            Assert.Equal("One\ntwo 2", cases[1].Text);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
