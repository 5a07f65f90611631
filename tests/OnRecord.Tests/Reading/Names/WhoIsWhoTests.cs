using System.Globalization;
using OnRecord.Names;

namespace OnRecord.Tests.Reading.Names;

public class WhoIsWhoTests
{
    public static TheoryData<string> Cases() => [.. Load().Select(c => c.ToString())];

    static IEnumerable<MarkdownCases.Case> Load() => MarkdownCases.Load(Repository.Path("src", "OnRecord", "Reading", "Names", "WhoIsWho", "who-is-who.md"));

    [Theory, MemberData(nameof(Cases))]
    public void Each_mark_is_who_it_says(string name)
    {
        var test = Load().First(c => c.ToString() == name);
        var reading = Reader.Read(Reader.Glance(ReportLayout.Apply(new() { Id = "case", Text = test.Text })));
        var letters = new Dictionary<string, int>();
        foreach (var mark in test.Marks)
        {
            var entity = reading.Entities.FirstOrDefault(e => e.Mentions.Any(m => m.Start == mark.Start && m.End == mark.End)) ?? reading.Entities.FirstOrDefault(e => e.Mentions.Any(m => Marks(mark, m)));
            Assert.True(entity is not null, $"nobody at \"{test.Text[mark.Start..mark.End]}\"");
            var letter = mark["who"]!;
            if (!letters.TryAdd(letter, entity.Id)) Assert.Equal(reading.Entities[letters[letter]].Name, entity.Name);
            if (mark["age"] is { } age) Assert.Equal(age, entity.Age?.Years.ToString(CultureInfo.InvariantCulture) ?? "none");
        }
        Assert.Equal(letters.Count, letters.Values.Distinct().Count());
    }

    static bool Marks(MarkdownCases.Mark mark, Mention mention)
    {
        var span = mention.Name ?? mention.Span;
        return mention.Kind == MentionKind.Name ? mark.Start <= span.Start && span.End <= mark.End && (mention.Start <= mark.Start || mention.Start >= mark.Start) : mark.Start == mention.Start && mention.End <= mark.End;
    }

    [Fact]
    public void A_long_report_without_structure_is_read_in_time()
    {
        var text = string.Join(' ', Enumerable.Repeat("Martha Ellison said she saw him and his dog.", 2000));
        var reading = Reader.Read(Reader.Glance(ReportLayout.Apply(new() { Id = "long", Text = text })));
        Assert.Contains(reading.Entities, e => e.Name == "Martha Ellison");
    }
}
