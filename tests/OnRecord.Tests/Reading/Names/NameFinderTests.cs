using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Tests.Reading.Names;

public class NameFinderTests
{
    static readonly string[] Files = ["persons.md", "organisations.md", "places.md"];

    static IEnumerable<MarkdownCases.Case> All() => Files.SelectMany(f => MarkdownCases.Load(Repository.Path("src", "OnRecord", "Reading", "Names", f)));

    public static TheoryData<string> Cases() => [.. All().Select(c => c.ToString())];

    [Theory, MemberData(nameof(Cases))]
    public void Names_are_found_as_the_cases_say(string name)
    {
        var expected = All().First(c => c.ToString() == name);
        var found = NameFinder.Find(WordReader.Read(expected.Text, []));
        Assert.Equal(
            expected.Marks.Select(m => $"{expected.Text[m.Start..m.End]} {m["type"]}"),
            found.Select(n => $"{expected.Text[n.Start..n.End]} {n.Type.ToString().ToLowerInvariant()}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 A \udc00\u202e B")]
    [InlineData("((((((((((((((((((((((A")]
    [InlineData("MR. BROWN GOES TO TOWN")]
    public void Any_text_gives_names_whose_words_and_offsets_agree(string text)
    {
        var prose = WordReader.Read(text, []);
        foreach (var name in NameFinder.Find(prose))
        {
            Assert.Equal(prose.Words[name.FirstWord].Start, name.Start);
            Assert.Equal(prose.Words[name.EndWord - 1].End, name.End);
        }
    }

    [Fact]
    public void A_stretch_of_ten_thousand_capitals_is_read()
    {
        var names = NameFinder.Find(WordReader.Read(string.Concat(Enumerable.Repeat("Anna Of The New York Bank And ", 2_000)), []));
        Assert.NotEmpty(names);
    }

    [Fact]
    public void Labels_open_and_close_names_in_order()
    {
        Assert.True(NameLabels.MayFollow(NameLabels.Outside, NameLabels.Of(1, NameLabels.First)));
        Assert.False(NameLabels.MayFollow(NameLabels.Outside, NameLabels.Of(1, NameLabels.Last)));
        Assert.True(NameLabels.MayFollow(NameLabels.Of(1, NameLabels.First), NameLabels.Of(1, NameLabels.Last)));
        Assert.False(NameLabels.MayFollow(NameLabels.Of(1, NameLabels.First), NameLabels.Of(2, NameLabels.Last)));
        Assert.False(NameLabels.MayFollow(NameLabels.Of(0, NameLabels.Inner), NameLabels.Outside));
    }
}
