using System.Collections.Immutable;
using OnRecord.Names;

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
        var people = ImmutableArray.CreateBuilder<StoryPerson>();
        var ids = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var personOf = new int[readings.Length][];
        for (var r = 0; r < readings.Length; r++)
        {
            personOf[r] = new int[readings[r].Entities.Length];
            foreach (var entity in readings[r].Entities)
            {
                personOf[r][entity.Id] = -1;
                if (!entity.IsNamed) continue;
                if (!ids.TryGetValue(entity.Name, out var id))
                {
                    ids[entity.Name] = id = people.Count;
                    people.Add(new(entity.Name, entity.Kind, []));
                }
                personOf[r][entity.Id] = id;
                people[id] = people[id] with { Entities = people[id].Entities.Add((r, entity.Id)) };
            }
        }
        return new(people.ToImmutable(), personOf);
    }
}

/// <summary>One person of a story with the entities of the reports that are this person.</summary>
sealed record StoryPerson(string Name, EntityKind Kind, ImmutableArray<(int Report, int Entity)> Entities);
