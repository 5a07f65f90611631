using System.Collections.Immutable;

namespace OnRecord.Reconciling;

/// <summary>The people, bodies and places of a story, and which of them each report's entities are.</summary>
sealed class StoryPeople
{
    readonly int[][] personOf;

    StoryPeople(ImmutableArray<StoryPerson> people, int[][] personOf)
    {
        People = people;
        this.personOf = personOf;
    }

    public ImmutableArray<StoryPerson> People { get; }

    /// <summary>The person an entity of a report is, or -1.</summary>
    public int Of(int report, int entity) => personOf[report][entity];

    public static StoryPeople Of(ImmutableArray<Reading> readings)
    {
        var people = Reconciling.People.Join(readings);
        var personOf = new int[readings.Length][];
        for (var r = 0; r < readings.Length; r++)
        {
            personOf[r] = new int[readings[r].Entities.Length];
            Array.Fill(personOf[r], -1);
        }
        foreach (var person in people)
            foreach (var place in person.Entities) personOf[place.Report][place.Entity] = person.Id;
        return new(people, personOf);
    }
}
