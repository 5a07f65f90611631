using OnRecord.Names;

namespace OnRecord.Tests.Reading.Names;

public class PersonNamesTests
{
    static PersonName Of(string name) => PersonName.Of([.. name.Split(' ')]);

    [Theory]
    [InlineData("Lewis Harmon", "Lewis A. Harmon")]
    [InlineData("E. Ruth Calloway", "E Ruth Calloway")]
    [InlineData("Ruth Calloway", "E. Ruth Calloway")]
    [InlineData("Bill Drayton", "William Drayton")]
    [InlineData("J. Drayton", "John Drayton")]
    [InlineData("Ludwig van Aarden", "Ludwig Van Aarden")]
    public void Two_full_names_can_be_one_person(string a, string b) => Assert.True(PersonNames.Agree(Of(a), Of(b)) && PersonNames.Agree(Of(b), Of(a)));

    [Theory]
    [InlineData("Roberta Harmon", "Lewis Harmon")]
    [InlineData("Lewis A. Harmon", "Lewis B. Harmon")]
    [InlineData("Lewis Harmon", "Lewis Harmond")]
    [InlineData("Martin Drayton Jr", "Martin Drayton Sr")]
    public void Two_full_names_can_contradict_each_other(string a, string b) => Assert.False(PersonNames.Agree(Of(a), Of(b)));

    [Fact]
    public void A_particle_belongs_to_the_surname() => Assert.Equal("van der Aarden", Of("Ludwig van der Aarden").Surname);

    [Theory]
    [InlineData("Ruth Calloway", Gender.Female)]
    [InlineData("E. Ruth Calloway", Gender.Female)]
    [InlineData("Tom Pruitt", Gender.Male)]
    [InlineData("Xyq Pruitt", Gender.Unknown)]
    public void The_given_name_makes_a_gender_likely(string name, Gender gender) => Assert.Equal(gender, Of(name).Likely);
}
