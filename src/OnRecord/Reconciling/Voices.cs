using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>Finds who speaks in each piece of speech: by the entity of the speaker's mention, else by the mention's own words, else by what was said before it.</summary>
static class Voices
{
    /// <summary>How far a pronoun may stand from the last words spoken to go on with them, in UTF-16 units.</summary>
    const int Near = 250;

    public static Voice Of(StoryReports story, int report, Statement statement)
    {
        var reading = story.Readings[report];
        if (statement.Speaker is not { } phrase) return new(statement.SpeakerEntity is { } alone ? story.People.Of(report, alone) : -1, null, null, false);
        var written = reading.Report.Text[phrase.Start..phrase.End];
        if ((Papers.IssuerOf(reading, phrase) ?? Papers.OwnerOf(reading, phrase)) is { } issuer) return new(story.People.Of(report, issuer), null, written, false);
        var entity = BodyNames.IsBody(reading.Prose, phrase) ? null : SpeakerOf(reading, statement);
        var person = entity is { } known ? story.People.Of(report, known) : -1;
        return new(person, person >= 0 ? null : NameOf(IsSharedPronoun(written) && entity is { } described ? reading.Entities[described].Name : written), written, person >= 0 && IsSure(story, report, statement, phrase));
    }

    static readonly Voice Unknown = new(-1, null, null, false);

    static bool IsSharedPronoun(string written) => written.ToLowerInvariant() is "they" or "it" or "who";

    /// <summary>The description without article and without the relative clause that it leads into.</summary>
    static string NameOf(string written)
    {
        var name = written.TrimEnd();
        foreach (var relative in (ReadOnlySpan<string>)["who", "which", "that"])
            if (name.EndsWith(" " + relative, StringComparison.Ordinal)) name = name[..^(relative.Length + 1)].TrimEnd(' ', ',');
        if (name.IndexOf(" from ", StringComparison.Ordinal) is > 0 and var from && name[..from].EndsWith("reports", StringComparison.Ordinal)) name = name[(from + 6)..];
        foreach (var place in (ReadOnlySpan<string>)[" at the ", " on the ", " in the ", " outside the ", " near the "])
            if (name.IndexOf(place, StringComparison.Ordinal) is > 0 and var at && !name.AsSpan(at).ContainsAnyInRange('A', 'Z')) name = name[..at];
        foreach (var article in (ReadOnlySpan<string>)["the ", "a ", "an ", "one "])
            if (name.Length > article.Length && name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return name[article.Length..];
        return name;
    }

    /// <summary>The entity that speaks: the person whose name closes the speaker's phrase before the body or place that opens it ("US District Judge Jane Roe").</summary>
    static int? SpeakerOf(Reading reading, Statement statement)
    {
        if (statement.SpeakerEntity is not { } entity || statement.Speaker is not { } phrase) return statement.SpeakerEntity;
        var inner = StandsInside(reading, phrase, entity);
        if (!inner && reading.Entities[entity].Kind == EntityKind.Person) return entity;
        foreach (var other in reading.Entities)
            if (other.Kind == EntityKind.Person && other.Mentions.Any(m => m.Kind == MentionKind.Name && m.End == phrase.End && phrase.Contains(m.Span) && !FollowsHyphen(reading, m, phrase) && !FollowsPreposition(reading.Prose, m))) return other.Id;
        return inner ? Described(reading, phrase) : entity;
    }

    /// <summary>"Ms Roe's lawyer", "lawyers for Roe": the entity stands in the phrase, but another one speaks.</summary>
    static bool StandsInside(Reading reading, Span phrase, int entity)
    {
        foreach (var m in reading.Entities[entity].Mentions)
        {
            if (!phrase.Contains(m.Span) || m.Span == phrase) continue;
            var after = reading.Report.Text.AsSpan(m.End, phrase.End - m.End);
            if (FollowsHyphen(reading, m, phrase) || after.Length > 2 && after[0] is '\'' or '’' || m.Start > phrase.Start && FollowsPreposition(reading.Prose, m)) return true;
        }
        return false;
    }

    /// <summary>The entity described by the phrase as a whole, if there is one.</summary>
    static int? Described(Reading reading, Span phrase)
    {
        foreach (var other in reading.Entities)
            if (other.Mentions.Any(m => m.Kind == MentionKind.Description && m.Start == phrase.Start && phrase.Contains(m.Span))) return other.Id;
        return null;
    }

    /// <summary>"Upton-Seaton Fire Rescue": half of a longer name.</summary>
    static bool FollowsHyphen(Reading reading, Mention mention, Span phrase) => mention.Start > phrase.Start && reading.Report.Text[mention.Start - 1] is '-';

    /// <summary>"lawyers for Roe": the name is not who speaks.</summary>
    static bool FollowsPreposition(Prose prose, Mention mention) =>
        prose.WordFrom(mention.Start) is > 0 and var first && prose.Words[first - 1].Upos == Upos.Adp;

    static bool IsSure(StoryReports story, int report, Statement statement, Span mention) =>
        statement.SpeakerAlternatives.IsEmpty && mention.Of(story.Readings[report].Report.Text).ContainsAnyInRange('A', 'Z')
        && story.SentenceAt(report, mention.Start) is { } sentence && sentence.Start <= statement.End && statement.Start <= sentence.End
        && story.Readings[report].Entities[statement.SpeakerEntity!.Value].Mentions.Any(m => m.Kind == MentionKind.Name && m.Span.Overlaps(mention));

    /// <summary>
    /// Gives each unit whose speaker the report only points at the one it points to: "police" are the police that it names, "they" and "the statement"
    /// whoever spoke last, "she" the woman who did.
    /// </summary>
    public static List<StatementUnit> Settle(StoryReports story, List<StatementUnit> units)
    {
        var bodies = new BodyNames(story);
        var settled = new List<StatementUnit>(units.Count);
        Voice person = default, other = default, document = default;
        int report = -1, end = 0;
        foreach (var unit in units)
        {
            if (unit.Report != report) (report, person, other, document) = (unit.Report, Unknown, Unknown, Unknown);
            var near = unit.Span.Start - end is >= 0 and <= Near;
            var voice = near && SheGoesOn(story, unit.Voice, person) && !IsNamedBefore(story, unit) ? unit.Voice with { Person = person.Person, Name = person.Name }
                : near && TheyGoOn(unit.Voice, other) ? unit.Voice with { Person = other.Person, Name = other.Name } : unit.Voice;
            if (voice.Person < 0 && voice.Name is { } name)
                voice = name.ToLowerInvariant() switch
                {
                    "he" or "she" => voice with { Person = person.Person, Name = person.Person >= 0 ? voice.Name : person.Name ?? voice.Name },
                    "they" or "it" when other.IsKnown => voice with { Person = other.Person, Name = other.Name },
                    "statement" when document.IsKnown => voice with { Person = document.Person },
                    _ => bodies.NameOf(unit.Report, name) is { } full ? voice with { Name = full } : voice,
                };
            if (voice.Person >= 0 && voice.Written?.EndsWith("statement", StringComparison.Ordinal) == true) document = voice;
            if (voice.DescribesPerson || voice.Person >= 0 && story.People.People[voice.Person].Kind == EntityKind.Person) person = unit.Source.Rule is "name-colon" or "posted" ? Unknown : voice;
            else if (voice.IsKnown) other = voice;
            end = unit.Span.End;
            settled.Add(unit with { Voice = voice });
        }
        return settled;
    }

    /// <summary>"Ms Roe said… She added…": a pronoun that speaks right after someone is that someone, whomever else the words between name.</summary>
    static bool SheGoesOn(StoryReports story, Voice voice, Voice last)
    {
        if (!last.IsKnown) return false;
        var gender = last.Person >= 0 ? story.People.People[last.Person].Gender : last.GenderDescribed;
        if (last.Person < 0 && gender == Gender.Unknown) return voice.Written?.ToLowerInvariant() is "he" or "she";
        return voice.Written?.ToLowerInvariant() switch { "he" => gender == Gender.Male, "she" => gender == Gender.Female, _ => false };
    }

    /// <summary>"Mr Bell denied it, but he said…": the pronoun's own sentence names whom it means.</summary>
    static bool IsNamedBefore(StoryReports story, StatementUnit unit)
    {
        if (unit.Source is not { Speaker: { } pronoun, SpeakerEntity: { } entity } || story.SentenceAt(unit.Report, pronoun.Start) is not { } sentence) return false;
        return story.Readings[unit.Report].Entities[entity].Mentions.Any(m => m.Kind == MentionKind.Name && m.Start >= sentence.Start && m.End <= pronoun.Start);
    }

    /// <summary>"The organisers said… They added…": the same for what is no one person.</summary>
    static bool TheyGoOn(Voice voice, Voice last) => last.IsKnown && (voice.Person >= 0 || string.Equals(voice.Name, voice.Written, StringComparison.OrdinalIgnoreCase)) && voice.Written?.ToLowerInvariant() is "they" or "it";
}
