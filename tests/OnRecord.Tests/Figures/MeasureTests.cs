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
    [InlineData("The blast left one man fatally wounded.", "one man fatally wounded", "killed")]
    [InlineData("Four men were hurt when two gunmen opened fire.", "two gunmen", "open")]
    [InlineData("Two murder suspects were seen on Monday.", "Two murder suspects", "see")]
    [InlineData("Thousands of people had to be moved.", "Thousands of people", "evacuated")]
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
    [InlineData("Exports reached a whopping $284 billion in 2015.", "$284 billion", "", "reach")]
    [InlineData("He was amazed at the sum - more than $610 million.", "more than $610 million", "sum", "amaze")]
    [InlineData("He presided over two rowdy council sessions at which he lost his voice.", "two rowdy council sessions", "session", "preside")]
    [InlineData("He is tall, weighing 135 pounds with brown hair.", "135 pounds", "", "weigh")]
    public void A_figure_is_tied_to_what_governs_it_and_not_to_its_neighbours(string text, string surface, string thing, string happened)
    {
        var about = Measured(text, surface).About!;
        Assert.Equal((thing, happened), (about.Thing, about.Event));
    }

    [Theory]
    [InlineData("But the jury ordered Tom Arden to pay Ida Venn $5 million.", "$5 million", "Tom Arden")]
    [InlineData("Tom Arden said he would pay $5 million.", "$5 million", "Tom Arden")]
    [InlineData("Tom Arden, 12, Ida Venn, 14, Cole Marrow, 9, Dan Holt, 30, and Eve Roe, 41, were killed in the blast.", "Ida Venn, 14", "Ida Venn")]
    [InlineData("Tom Arden, 12, Ida Venn, 14, Cole Marrow, 9, Dan Holt, 30, and Eve Roe, 41, were killed in the blast.", "Cole Marrow, 9", "Cole Marrow")]
    public void A_figure_is_the_figure_of_the_one_it_is_said_of(string text, string surface, string name)
    {
        var reading = Reader.Read(Reader.Glance(ReportLayout.Apply(new Report { Id = "r", Text = text })));
        var figure = reading.Figures.First(f => text[f.Start..f.End] == surface);
        Assert.EndsWith(name, reading.Entities[figure.About!.Of!.Value].Name, StringComparison.Ordinal);
    }

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
