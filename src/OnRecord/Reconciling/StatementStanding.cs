using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>Judges the accounts of one utterance: the words in quotation marks word by word, reported words by what they hold.</summary>
static class StatementStanding
{
    const float MuchFuller = 1.8f;
    const int LeastForAnotherSpeaker = 6;

    /// <summary>With fewer words in common, two speakers say two things.</summary>
    const int EnoughInCommon = 10;

    public static Judgement Of(StoryReports story, List<StatementUnit> units)
    {
        if (story.OriginsOf(units.Select(u => u.Report)) < 2) return Judgement.Single(units.Count);
        var differences = ImmutableArray.CreateBuilder<Difference>();
        var verbatim = 0;
        for (var i = 0; i < units.Count; i++)
            for (var j = i + 1; j < units.Count; j++)
                if (story.OriginOf[units[i].Report] != story.OriginOf[units[j].Report])
                    verbatim += Compare(story, units, i, j, differences) ? 1 : 0;
        if (differences.Count > 0)
            return new("differs", new(differences[0].Aspect == "who" ? "another-speaker" : "other-words", WhyDiffers(differences[0])), differences.ToImmutable());
        if (verbatim > 0) return new("agreed", new("same-words", "Two origins or more have the same words."), []);
        var fullest = units.Max(u => u.Bag.Weight);
        var slightest = units.Min(u => u.Bag.Weight);
        return fullest > slightest * MuchFuller
            ? new("refined", new("fuller-words", "The origins agree; one gives more of what was said."), [])
            : new("agreed", new("same-sense", "Two origins or more report the same, in their own words."), []);
    }

    static string WhyDiffers(Difference difference) =>
        difference.Aspect == "who" ? "The same words are given to different speakers." : "Words inside quotation marks are not the same: " + difference.Detail + ".";

    /// <summary>Compares the quoted words of two accounts; true where they are the same words, cut or tidied at most.</summary>
    static bool Compare(StoryReports story, List<StatementUnit> units, int i, int j, ImmutableArray<Difference>.Builder differences)
    {
        var (a, b) = (units[i], units[j]);
        if (QuotedWords.Compare(story, a, b) is not var (comparison, _)) return false;
        string textA = story.Readings[a.Report].Report.Text, textB = story.Readings[b.Report].Report.Text;
        if (comparison.Relation == WordingRelation.Apart || comparison is { Relation: WordingRelation.Different, Common: < EnoughInCommon } && Voice.Same(a.Voice, b.Voice) == false) return false;
        if (comparison.Relation == WordingRelation.Different && (HasSameWords(story, units, i, b.Report) || HasSameWords(story, units, j, a.Report))) return false;
        if (comparison.Relation == WordingRelation.Different)
            differences.Add(new("words", [i, j], string.Join("; ", comparison.Changes.Take(4).Select(c => Detail(textA, textB, c)))));
        else if (AreTwoPersons(story, a, b) && comparison.Common >= LeastForAnotherSpeaker)
            differences.Add(new("who", [i, j], $"{story.People.People[a.Speaker].Name} / {story.People.People[b.Speaker].Name}"));
        return comparison.Relation != WordingRelation.Different;
    }

    /// <summary>Two persons, each named in the sentence, of names that are not one name spelt twice. A body and who speaks for it are one voice.</summary>
    static bool AreTwoPersons(StoryReports story, StatementUnit a, StatementUnit b)
    {
        if (a.Speaker == b.Speaker || a.Speaker < 0 || b.Speaker < 0 || !a.Voice.IsSure || !b.Voice.IsSure) return false;
        StoryPerson first = story.People.People[a.Speaker], second = story.People.People[b.Speaker];
        string[] one = NamesOf(first), other = NamesOf(second);
        return first.Kind == EntityKind.Person && second.Kind == EntityKind.Person
            && !one.Contains(other[^1]) && !other.Contains(one[^1]) && !NameSpelling.AreVariants(one[^1], other[^1]);
    }

    static string[] NamesOf(StoryPerson person) => [.. person.Name.Split(' ').Select(n => NameSpelling.Plain(n))];

    /// <summary>The other report has the very words of this account elsewhere: what differs is another sentence of it.</summary>
    static bool HasSameWords(StoryReports story, List<StatementUnit> units, int account, int report) =>
        units.Exists(u => u.Report == report && QuotedWords.Compare(story, units[account], u) is ({ Relation: WordingRelation.Same or WordingRelation.Cut or WordingRelation.Tidied }, _));

    static string Detail(string textA, string textB, (Span? A, Span? B) change)
    {
        string Words(string text, Span? span) => span is { } s ? "“" + text[s.Start..s.End] + "”" : "nothing";
        return $"{Words(textA, change.A)} / {Words(textB, change.B)}";
    }
}
