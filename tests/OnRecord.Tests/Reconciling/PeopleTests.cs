using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Reconciling;

namespace OnRecord.Tests.Reconciling;

public class PeopleTests
{
    static ImmutableArray<StoryPerson> Join(params string[] texts) =>
        People.Join([.. texts.Select((text, i) => Reader.Read(Reader.Glance(ReportLayout.Apply(new() { Id = $"r{i}", Text = text }))))]);

    static StoryPerson Named(IEnumerable<StoryPerson> people, string name) => Assert.Single(people, p => p.Name == name);

    [Fact]
    public void Spellings_of_one_full_name_are_one_person_under_the_fullest()
    {
        var people = Join("The suit by E Ruth Calloway began on Monday.", "The writer E. Ruth Calloway sued in May.");
        Assert.Equal(2, Named(people, "E. Ruth Calloway").Entities.Length);
    }

    [Fact]
    public void Two_people_of_one_surname_stay_two_across_reports()
    {
        var people = Join(
            "Judge Lewis Harmon opened the trial. Lawyer Roberta Harmon spoke for the city.",
            "Judge Lewis A. Harmon sent the jury home after Roberta Harmon had spoken.");
        Assert.Equal(2, Named(people, "Lewis A. Harmon").Entities.Length);
        Assert.Equal(2, Named(people, "Roberta Harmon").Entities.Length);
    }

    [Fact]
    public void A_surname_alone_joins_the_one_person_who_bears_it()
    {
        var people = Join("Alina Pruitt spoke for the firm on Friday.", "On Friday the judge told Ms Pruitt to sit down.");
        Assert.Equal(2, Named(people, "Alina Pruitt").Entities.Length);
    }

    [Fact]
    public void A_surname_that_two_people_bear_stays_alone_and_says_so()
    {
        var people = Join("Daniel Okafor met Samuel Okafor in Leeds on Friday.", "Police questioned Okafor on Friday.");
        Assert.Equal(2, Named(people, "Okafor").CouldBe.Length);
    }

    [Fact]
    public void Another_spelling_by_ear_is_the_same_name_when_no_report_has_both()
    {
        Assert.Single(Join("Ramzi Haddad was shot on Friday.", "Ramsey Haddad was shot on Friday."), p => p.Kind == EntityKind.Person);
        Assert.Equal(2, Join("Ramzi Haddad and Ramsey Haddad were shot on Friday.").Count(p => p.Kind == EntityKind.Person));
    }

    [Theory]
    [InlineData("Ramzi", "Ramsey", true)]
    [InlineData("Mohamed", "Muhammad", true)]
    [InlineData("Karen", "Kevin", false)]
    [InlineData("John", "Joan", false)]
    public void Names_alike_by_ear(string a, string b, bool alike) => Assert.Equal(alike, NameSounds.Alike(a, b));
}
