using System.Collections.Immutable;
using OnRecord.Reconciling;

namespace OnRecord.Tests.Reconciling;

public class EventMentionsTests
{
    static readonly string[] Texts =
    [
        "Police in Ellery arrested Mara Quill on Monday after the robbery of the Corner Bank. Mayor Otto Brandt resigned last year.",
        "Mara Quill was arrested in Ellery on Monday. The robbery had shocked the town. The mayor's resignation came a year before.",
        "The arrest of Mara Quill on Monday followed the robbery of the Corner Bank in Ellery. Detectives arrested a second man, Jan Holm, on Friday.",
    ];

    static StoryReports Story(params string[] texts)
    {
        ImmutableArray<OnRecord.Reading> readings = [.. texts.Select((t, i) => Reader.Read(Reader.Glance(ReportLayout.Apply(new() { Id = $"r{i}", Text = t }))))];
        return StoryReports.Of(readings, [.. Enumerable.Range(0, readings.Length)]);
    }

    static EventMention Mention(StoryReports story, int report, string words)
    {
        var at = story.Readings[report].Report.Text.IndexOf(words, StringComparison.Ordinal);
        return EventMention.Of(story, report, new(at, at + words.Length));
    }

    [Fact]
    public void The_weights_that_ship_name_exactly_the_features()
    {
        Assert.NotNull(EventMentionLikeness.Weights);
        Assert.NotNull(EventMentionsInStory.Weights);
    }

    [Fact]
    public void The_same_word_of_the_same_people_is_one_event_and_other_words_are_others()
    {
        var story = Story(Texts);
        List<EventMention> mentions = [Mention(story, 0, "arrested"), Mention(story, 0, "robbery"), Mention(story, 1, "arrested"), Mention(story, 1, "robbery"), Mention(story, 2, "arrest"), Mention(story, 2, "robbery")];
        Assert.Equal([[0, 2, 4], [1, 3, 5]], EventMentions.Join(story, mentions, (_, _) => 0.5f));
    }

    [Fact]
    public void Who_takes_part_is_found_for_verbs_and_nouns()
    {
        var story = Story(Texts);
        var verb = Mention(story, 0, "arrested");
        Assert.True(verb.Cast.Patients.Overlaps(Mention(story, 1, "arrested").Cast.Patients));
        Assert.True(verb.Cast.All.Overlaps(Mention(story, 2, "arrest").Cast.All));
        Assert.False(verb.Cast.Patients.Overlaps(Mention(story, 2, "arrested a second man").Cast.Patients));
    }

    [Fact]
    public void The_main_word_of_a_phrase_is_the_one_the_others_hang_on()
    {
        var story = Story("The suspect was taken into custody on Monday.");
        Assert.Equal("take", Mention(story, 0, "taken into custody").Lemma);
    }

    [Fact]
    public void Words_seen_of_one_event_count_in_either_order_and_unseen_ones_not_at_all()
    {
        var seen = new SeenWords(new Dictionary<(string, string), (float, float)> { [SeenWords.Key("quake", "earthquak")] = (3, 1) });
        Assert.Equal((3, 1), seen.Of("quake", "earthquak"));
        Assert.Equal((3, 1), seen.Of("earthquak", "quake"));
        Assert.Equal((0, 0), seen.Of("quake", "resign"));
    }
}
