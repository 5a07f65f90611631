using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>One piece of speech as a report gives it: the account that may stand in an entry.</summary>
sealed record StatementUnit(int Report, int Statement, Span Span, string Form, ImmutableArray<Span> Quoted, int Speaker, string? SpeakerText, Bag Bag)
{
    /// <summary>The verbatim words, plain, by piece of quotation.</summary>
    public required ImmutableArray<List<Wording.Token>> Pieces { get; init; }

    /// <summary>The part of the reading's statement that it is.</summary>
    public required Statement Source { get; init; }

    /// <summary>Which sentences or contents of one statement it holds: they are compared one by one.</summary>
    public int FirstPart { get; init; }
    public int LastPart { get; init; }

    /// <summary>Whether the report names the speaker in the same sentence, with no one else in question.</summary>
    public required bool SpeakerIsSure { get; init; }

    public bool IsVerbatim => Form != "indirect" && Pieces.Any(p => p.Count >= 2);

    /// <summary>The units of a story in order of report and place.</summary>
    public static List<StatementUnit> Of(StoryReports story)
    {
        var units = new List<StatementUnit>();
        for (var r = 0; r < story.Count; r++)
        {
            var statements = story.Readings[r].Statements;
            var last = -1;
            for (var s = 0; s < statements.Length; s++)
                if (story.IsArticle(r, statements[s].Start) && StatementParts.IsSpeech(statements[s]))
                    foreach (var (part, number) in StatementParts.Of(story.Readings[r], statements[s]).Select((p, n) => (p, n)))
                    {
                        var unit = Of(story, r, s, part) with { FirstPart = number, LastPart = number };
                        if (unit.Speaker < 0 && unit.SpeakerText is "he" or "she" or "He" or "She") unit = unit with { Speaker = last };
                        if (unit.Speaker >= 0) last = unit.Speaker;
                        units.Add(unit);
                    }
        }
        return units;
    }

    /// <summary>This unit and the part of the same statement that follows it, as one.</summary>
    public StatementUnit With(StoryReports story, StatementUnit next) =>
        Of(story, Report, Statement, Source with { End = next.Source.End, Quoted = [.. Source.Quoted, .. next.Source.Quoted] }) with { Speaker = Speaker, FirstPart = FirstPart, LastPart = next.LastPart };

    static StatementUnit Of(StoryReports story, int report, int index, Statement statement)
    {
        var text = story.Readings[report].Report.Text;
        var (span, form) = AccountOf(statement);
        ImmutableArray<Span> quoted = form == "direct" ? [span] : [.. statement.Quoted.Where(q => span.Contains(q))];
        var speaker = SpeakerOf(story.Readings[report], statement) is { } entity ? story.People.Of(report, entity) : -1;
        var speakerText = statement.Speaker is { } s ? text[s.Start..s.End] : null;
        return new(report, index, span, form, quoted, speaker, speakerText, story.BagOf(report, span))
        {
            Source = statement, Pieces = [.. quoted.Select(q => Wording.Tokens(text, q))], SpeakerIsSure = speaker >= 0 && IsSure(story, report, statement, text),
        };
    }

    /// <summary>The entity that speaks: the person whose name closes the speaker's phrase before the body or place that opens it ("US District Judge Jane Roe").</summary>
    static int? SpeakerOf(Reading reading, Statement statement)
    {
        if (statement.SpeakerEntity is not { } entity || statement.Speaker is not { } phrase) return statement.SpeakerEntity;
        var inner = StandsInside(reading, phrase, entity);
        if (!inner && reading.Entities[entity].Kind == EntityKind.Person) return entity;
        foreach (var other in reading.Entities)
            if (other.Kind == EntityKind.Person && other.Mentions.Any(m => m.Kind == MentionKind.Name && m.End == phrase.End && phrase.Contains(m.Span) && !FollowsPreposition(reading.Prose, m))) return other.Id;
        return inner ? Described(reading, phrase) : entity;
    }

    /// <summary>"Ms Roe's lawyer", "lawyers for Roe": the entity stands in the phrase, but another one speaks.</summary>
    static bool StandsInside(Reading reading, Span phrase, int entity)
    {
        foreach (var m in reading.Entities[entity].Mentions)
        {
            if (!phrase.Contains(m.Span) || m.Span == phrase) continue;
            var after = reading.Report.Text.AsSpan(m.End, phrase.End - m.End);
            if (after.Length > 2 && after[0] is '\'' or '’' || m.Start > phrase.Start && FollowsPreposition(reading.Prose, m)) return true;
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

    /// <summary>"lawyers for Roe": the name is not who speaks.</summary>
    static bool FollowsPreposition(Prose prose, Mention mention) =>
        prose.WordFrom(mention.Start) is > 0 and var first && prose.Words[first - 1].Upos == Upos.Adp;

    static bool IsSure(StoryReports story, int report, Statement statement, string text) =>
        statement.Speaker is { } mention && statement.SpeakerAlternatives.IsEmpty && text.AsSpan(mention.Start, mention.Length).ContainsAnyInRange('A', 'Z')
        && story.SentenceAt(report, mention.Start) is { } sentence && sentence.Start <= statement.End && statement.Start <= sentence.End
        && story.Readings[report].Entities[statement.SpeakerEntity!.Value].Mentions.Any(m => m.Kind == MentionKind.Name && m.Span.Overlaps(mention));

    /// <summary>The quoted words where they are most of it, else the whole clause.</summary>
    static (Span Span, string Form) AccountOf(Statement statement)
    {
        if (statement.Kind == QuoteKind.Direct) return (statement.Span, "direct");
        if (statement.Kind == QuoteKind.Indirect || statement.Quoted.IsEmpty) return (statement.Span, "indirect");
        var inQuotes = statement.Quoted.Sum(q => q.Length);
        var hull = new Span(statement.Quoted[0].Start, statement.Quoted[^1].End);
        return inQuotes * 10 >= hull.Length * 9 && inQuotes * 2 >= statement.Span.Length ? (hull, "partial") : (statement.Span, "partial");
    }
}
