using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Tests.Reading.Names;

public class AgedPersonTests
{
    static bool IsAged(string text, string name)
    {
        var prose = WordReader.Read(text, []);
        var first = prose.WordFrom(text.IndexOf(name, StringComparison.Ordinal));
        return PersonEdges.IsAgedPerson(prose, first, prose.WordFrom(text.IndexOf(name, StringComparison.Ordinal) + name.Length));
    }

    [Theory]
    [InlineData("Another victim, 20-year-old Gerrom Battelle, is in hospital.", "Gerrom Battelle")]
    [InlineData("They named 30 year-old Anke de Vries Hollander.", "Vries Hollander", false)]
    [InlineData("The 150-year-old BBQ HOUSE burned down.", "BBQ HOUSE", false)]
    [InlineData("The old Harbour Hall burned down.", "Harbour Hall", false)]
    [InlineData("A 20-year-old Canadian was hurt.", "Canadian", false)]
    public void Two_capitalised_words_behind_an_age_are_a_person(string text, string name, bool isAged = true) => Assert.Equal(isAged, IsAged(text, name));
}
