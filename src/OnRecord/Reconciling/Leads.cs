using System.Collections.Immutable;
using OnRecord.Records;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>A story's lead: a few sentences of the reports of which every account is told by two origins or more and contradicted by none.</summary>
static class Leads
{
    const int Most = 3, FewestWords = 7, MostWords = 45;

    /// <summary>What somebody said stands among the statements, not in the lead.</summary>
    const string QuotationMarks = "\"“”„«»";

    /// <summary>How much two sentences of a lead may repeat each other.</summary>
    const float MostInCommon = 0.5f;

    /// <param name="entries">In the order of the record.</param>
    public static ImmutableArray<Account> Of(StoryReports story, ImmutableArray<Entry> entries)
    {
        var sentences = new List<(int Report, Sentence Sentence, int Origins, Bag Bag)>();
        var accounts = AccountsByReport(story, entries);
        for (var r = 0; r < story.Count; r++)
            foreach (var sentence in story.Readings[r].Prose.Sentences)
                if (sentence.EndWord - sentence.FirstWord is >= FewestWords and <= MostWords && sentence.Block == BlockKind.Body
                    && sentence.Span.Of(story.Readings[r].Report.Text).IndexOfAny(QuotationMarks) < 0 && OriginsOf(accounts[r], sentence.Span) is > 1 and var origins)
                    sentences.Add((r, sentence, origins, story.BagOf(r, sentence.Span)));
        var lead = new List<(int Report, Sentence Sentence, int Origins, Bag Bag)>();
        foreach (var candidate in sentences.OrderByDescending(s => s.Origins).ThenBy(s => s.Sentence.Start).ThenBy(s => s.Report))
        {
            if (lead.Count == Most) break;
            if (lead.TrueForAll(l => Bag.Compare(l.Bag, candidate.Bag, story.Concepts).Cover < MostInCommon)) lead.Add(candidate);
        }
        return [.. lead.OrderBy(l => l.Report).ThenBy(l => l.Sentence.Start).Select(l => story.AccountOf(l.Report, l.Sentence.Span))];
    }

    static List<(Span Span, Entry Entry)>[] AccountsByReport(StoryReports story, ImmutableArray<Entry> entries)
    {
        var byReport = new List<(Span, Entry)>[story.Count];
        var indexOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var r = 0; r < story.Count; r++) (byReport[r], indexOf[story.Readings[r].Report.Id]) = ([], r);
        foreach (var entry in entries)
            foreach (var account in entry.Accounts) byReport[indexOf[account.Report]].Add((new(account.Start, account.End), entry));
        return byReport;
    }

    /// <summary>The fewest origins that an account in a sentence has; 0 where one stands alone, differs, or none is a happening.</summary>
    static int OriginsOf(List<(Span Span, Entry Entry)> accounts, Span sentence)
    {
        var (fewest, tells) = (int.MaxValue, false);
        foreach (var (span, entry) in accounts)
        {
            if (span.Start >= sentence.End || sentence.Start >= span.End) continue;
            if (entry.Standing is not ("agreed" or "refined")) return 0;
            fewest = Math.Min(fewest, entry.Origins);
            tells |= entry.Kind == "event";
        }
        return tells ? fewest : 0;
    }
}
