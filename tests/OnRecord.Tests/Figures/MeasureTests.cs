using OnRecord.Figures;

namespace OnRecord.Tests.Figures;

public class MeasureTests
{
    static Figure Measured(string text, string surface)
    {
        var reading = Reader.Read(Reader.Glance(ReportLayout.Apply(new Report { Id = "r", Text = text })));
        return reading.Figures.First(f => text[f.Start..f.End] == surface);
    }

    [Theory]
    [InlineData("The blast killed three and injured nine in Calder.", "three", "killed")]
    [InlineData("The blast killed three and injured nine in Calder.", "nine", "injured")]
    [InlineData("Three people are dead after the fire.", "Three people", "killed")]
    [InlineData("The fire left five others wounded.", "five others", "injured")]
    [InlineData("Police have arrested two men.", "two men", "arrested")]
    [InlineData("Six of the drivers are in critical condition.", "Six of the drivers", "critical")]
    public void What_befell_persons_is_one_kin_whatever_the_word(string text, string surface, string kin) =>
        Assert.Equal(kin, Measured(text, surface).About!.Kin);

    [Fact]
    public void Two_sums_of_the_same_size_are_told_apart_by_what_they_are_for()
    {
        const string text = "Her lawyers want $9m for lost wages and $9m for moral damages.";
        var reading = Reader.Read(Reader.Glance(ReportLayout.Apply(new Report { Id = "r", Text = text })));
        Assert.Equal(["wage", "damage"], reading.Figures.Select(f => f.About!.Thing));
        Assert.NotEqual(reading.Figures[0].About!.Qualifiers, reading.Figures[1].About!.Qualifiers);
    }

    [Fact]
    public void A_sum_said_with_be_measures_its_subject() =>
        Assert.Equal("fine", Measured("The fine was more than $90.", "more than $90").About!.Thing);

    [Theory]
    [InlineData("Police named Tom Arden, 31, as the driver.", "Tom Arden, 31", "Tom Arden")]
    [InlineData("Police named 31-year-old Tom Arden as the driver.", "31-year-old", "Tom Arden")]
    [InlineData("Tom Arden met Ida Venn, 52, in Calder.", "Ida Venn, 52", "Ida Venn")]
    public void An_age_belongs_to_the_person_it_stands_with(string text, string surface, string name)
    {
        var reading = Reader.Read(Reader.Glance(ReportLayout.Apply(new Report { Id = "r", Text = text })));
        var age = reading.Figures.First(f => text[f.Start..f.End] == surface);
        Assert.Equal(name, reading.Entities[age.About!.Of!.Value].Name);
    }
}
