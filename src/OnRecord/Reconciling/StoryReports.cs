using System.Collections.Immutable;
using OnRecord.Happenings;
using OnRecord.Names;
using OnRecord.Records;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>The readings of one story with what comparing them needs: who its people are, what its words stand for, which reports share an origin.</summary>
sealed class StoryReports
{
    public required ImmutableArray<Reading> Readings { get; init; }
    public required StoryPeople People { get; init; }
    public required Concepts Concepts { get; init; }

    /// <summary>Origin of each report, from 0.</summary>
    public required ImmutableArray<int> OriginOf { get; init; }

    public int Count => Readings.Length;

    /// <summary>How many independent origins these reports have.</summary>
    public int OriginsOf(IEnumerable<int> reports) => reports.Select(r => OriginOf[r]).Distinct().Count();

    /// <summary>The person that a word is the head of a mention of, or -1.</summary>
    public int PersonAt(int report, int word) => _personAt[report][word];

    /// <summary>By report the person that each word is the head of a mention of, or -1.</summary>
    int[][] _personAt = [];

    /// <summary>Those of the story's people who do or suffer what a clause tells.</summary>
    /// <param name="predicate">The word that the clause hangs on.</param>
    public HashSet<int> PartiesOf(int report, int predicate)
    {
        foreach (var happening in Readings[report].Happenings)
            if (happening.PredicateWord == predicate)
                return [.. happening.Participants.Where(p => p.Role is ParticipantRole.Agent or ParticipantRole.Patient).Select(p => PersonAt(report, p.HeadWord)).Where(p => p >= 0)];
        return [];
    }

    int[][] PersonsByWord()
    {
        var at = new int[Count][];
        for (var r = 0; r < Count; r++)
        {
            Array.Fill(at[r] = new int[Readings[r].Prose.Words.Length], -1);
            foreach (var entity in Readings[r].Entities)
                if (People.Of(r, entity.Id) is >= 0 and var person && People.People[person].Kind == EntityKind.Person)
                    foreach (var mention in entity.Mentions)
                        if (mention.HeadWord >= 0) at[r][mention.HeadWord] = person;
            TakeNamesBeside(Readings[r].Entities, at[r]);
        }
        return at;
    }

    /// <summary>A description that ends with a name stands for the named: "the boyfriend, 21-year-old Richard Roe".</summary>
    static void TakeNamesBeside(ImmutableArray<Entity> entities, int[] personAt)
    {
        var named = new Dictionary<int, int>();
        foreach (var mention in entities.SelectMany(e => e.Mentions))
            if (mention is { Kind: MentionKind.Name, HeadWord: >= 0 } && personAt[mention.HeadWord] >= 0) named[mention.End] = personAt[mention.HeadWord];
        foreach (var entity in entities)
            foreach (var mention in entity.Mentions)
                if (mention is { Kind: MentionKind.Description, HeadWord: >= 0 } && !entity.IsNamed && named.TryGetValue(mention.End, out var person)) personAt[mention.HeadWord] = person;
    }

    /// <summary>A passage as an account of its report.</summary>
    public Account AccountOf(int report, Span span) => new(Readings[report].Report.Id, span.Start, span.End, Text(report, span));

    public string Text(int report, Span span) => Readings[report].Report.Text[span.Start..span.End];

    public static StoryReports Of(ImmutableArray<Reading> readings, ImmutableArray<int> originOf)
    {
        var people = StoryPeople.Of(readings);
        var story = new StoryReports { Readings = readings, People = people, Concepts = Concepts.Of(readings, people.Of), OriginOf = originOf };
        story._personAt = story.PersonsByWord();
        return story;
    }

    /// <summary>Index of the first word at or after a place, and of the first after its end.</summary>
    public (int First, int End) WordsOf(int report, Span span)
    {
        var prose = Readings[report].Prose;
        var first = prose.WordFrom(span.Start);
        var end = first;
        while (end < prose.Words.Length && prose.Words[end].Start < span.End) end++;
        return (first, end);
    }

    public Bag BagOf(int report, Span span)
    {
        var (first, end) = WordsOf(report, span);
        return Bag.Of(Concepts, report, first, end);
    }

    /// <summary>Whether a place stands in the article itself, not in a byline, a date line or the matter around it.</summary>
    public bool IsArticle(int report, int offset)
    {
        foreach (var block in Readings[report].Report.Blocks)
            if (block.Span.Contains(offset)) return block.Kind is BlockKind.Body or BlockKind.Title or BlockKind.Heading or BlockKind.Caption;
        return true;
    }

    public Sentence? SentenceAt(int report, int offset)
    {
        var prose = Readings[report].Prose;
        return prose.SentenceFrom(offset) is var index && index < prose.Sentences.Length ? prose.Sentences[index] : null;
    }
}
