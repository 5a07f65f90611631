using System.Collections.Immutable;
using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>One piece of speech as a report gives it: the account that may stand in an entry.</summary>
sealed record StatementUnit(int Report, int Statement, Span Span, string Form, ImmutableArray<Span> Quoted, Bag Bag)
{
    public required Voice Voice { get; init; }

    public int Speaker => Voice.Person;

    /// <summary>The verbatim words, plain, by piece of quotation.</summary>
    public required ImmutableArray<List<Wording.Token>> Pieces { get; init; }

    /// <summary>The words near its main verb: in no relative or adverbial clause inside it, in no phrase that hangs on a phrase.</summary>
    public required Bag Core { get; init; }

    /// <summary>The words in quotation marks.</summary>
    public required Bag QuotedBag { get; init; }

    /// <summary>The part of the reading's statement that it is.</summary>
    public required Statement Source { get; init; }

    /// <summary>Which sentences or contents of one utterance it holds: they are compared one by one.</summary>
    public int FirstPart { get; init; }
    public int LastPart { get; init; }

    public bool IsVerbatim => Form != "indirect" && Pieces.Any(p => p.Count >= 2);

    /// <summary>The units of a story in order of report and place.</summary>
    public static List<StatementUnit> Of(StoryReports story)
    {
        var units = new List<StatementUnit>();
        for (var r = 0; r < story.Count; r++)
        {
            var statements = story.Readings[r].Statements;
            var parts = new Dictionary<int, int>();
            for (var s = 0; s < statements.Length; s++)
                if (story.IsArticle(r, statements[s].Start) && StatementParts.IsSpeech(statements[s]))
                    foreach (var part in StatementParts.Of(story.Readings[r], statements[s]))
                    {
                        // sentences in quotation marks go on in each other; each content of reported speech stands for itself
                        var number = parts[part.Group] = parts.GetValueOrDefault(part.Group) + (part.Kind == QuoteKind.Direct ? 1 : 2);
                        units.Add(Of(story, r, s, part) with { FirstPart = number, LastPart = number });
                    }
        }
        return Voices.Settle(story, units);
    }

    /// <summary>This unit and the part of the same statement that follows it, as one.</summary>
    public StatementUnit With(StoryReports story, StatementUnit next) =>
        Of(story, Report, Statement, Source with { End = next.Source.End, Quoted = [.. Source.Quoted, .. next.Source.Quoted] }) with { Voice = Voice, FirstPart = FirstPart, LastPart = next.LastPart };

    static StatementUnit Of(StoryReports story, int report, int index, Statement statement)
    {
        var text = story.Readings[report].Report.Text;
        var (span, form) = AccountOf(statement);
        ImmutableArray<Span> quoted = form == "direct" ? [span] : [.. statement.Quoted.Where(q => span.Contains(q))];
        return new(report, index, span, form, quoted, story.BagOf(report, span))
        {
            Core = CoreOf(story, report, span), QuotedBag = QuotedBagOf(story, report, span, quoted), Source = statement, Voice = Voices.Of(story, report, statement), Pieces = [.. quoted.Select(q => Wording.Tokens(text, q))],
        };
    }

    static Bag CoreOf(StoryReports story, int report, Span span)
    {
        var words = story.Readings[report].Prose.Words;
        var (first, end) = story.WordsOf(report, span);
        return Bag.Of(story.Concepts, report, first, end, w => IsAside(words, w, first, end));
    }

    /// <summary>Whether a word hangs on a clause, or on a phrase of a phrase, that itself hangs on a word of the passage.</summary>
    static bool IsAside(ImmutableArray<Word> words, int word, int first, int end)
    {
        var deep = 0;
        for (int at = word, steps = 0; steps < 40 && words[at].Head is var head && head >= first && head < end; at = head, steps++)
            if (words[at].Relation is Relation.AclRelcl or Relation.Advcl or Relation.Parataxis || words[at].Relation is Relation.Obl or Relation.Nmod && ++deep > 1) return true;
        return false;
    }

    static Bag QuotedBagOf(StoryReports story, int report, Span span, ImmutableArray<Span> quoted)
    {
        var (first, end) = story.WordsOf(report, span);
        var words = story.Readings[report].Prose.Words;
        return Bag.Of(story.Concepts, report, first, end, w => !quoted.Any(q => q.Contains(words[w].Span)));
    }

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
