using System.Collections.Immutable;
using OnRecord.Names;

namespace OnRecord.Reconciling;

/// <summary>Offices, ranks and titles of one person that exclude each other: "founder" and "co-founder", "Sgt" and "Lt", "chief" and "deputy chief".</summary>
static class Offices
{
    /// <summary>Each row the terms of one ladder; of one person at one time only one of them is right. The terms of a row are parted by tabs, their spellings by commas.</summary>
    static readonly ImmutableArray<string[][]> Ladders = [.. EmbeddedData.Rows("Reconciling/exclusive-offices.tsv").Select(row => row.Select(cell => cell.Split(',')).ToArray())];

    /// <summary>Words that put an office at another time.</summary>
    static readonly string[] OfAnotherTime = ["former", "ex", "then", "retired", "late", "acting", "interim", "incoming", "elect", "nominee", "candidate", "future", "onetime", "longtime"];

    public static IEnumerable<Contradiction> Of(StoryReports story)
    {
        for (var p = 0; p < story.People.People.Length; p++)
        {
            if (story.People.People[p] is not { Kind: EntityKind.Person, Entities.Length: > 1 } person) continue;
            var told = TermsOf(story, person);
            foreach (var ladder in told.GroupBy(t => t.Ladder))
            {
                var terms = ladder.ToList();
                var termsOf = terms.ToLookup(t => t.Place.Report, t => t.Term);
                bool Has(int report, int term) => termsOf[report].Contains(term);
                bool Exclude(int i, int j) => !Has(terms[i].Place.Report, terms[j].Term) && !Has(terms[j].Place.Report, terms[i].Term);
                if (Contradiction.Of(story, [.. terms.Select(t => t.Place)], ("other-office", $"They give {person.Name} different titles"), "who", Exclude) is { } found) yield return found;
            }
        }
    }

    static List<(Passage Place, int Ladder, int Term)> TermsOf(StoryReports story, StoryPerson person)
    {
        var found = new List<(Passage, int, int)>();
        foreach (var (report, id) in person.Entities)
        {
            var entity = story.Readings[report].Entities[id];
            foreach (var span in entity.Descriptions.Concat(entity.Mentions.Where(m => m.Kind == MentionKind.Name && m.Name is { } n && n.Start > m.Start).Select(m => new Span(m.Start, m.Name!.Value.Start))).OrderBy(s => s.Start))
            {
                var words = story.Text(report, span).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
                if (words.Any(w => OfAnotherTime.Contains(w, StringComparer.OrdinalIgnoreCase))) continue;
                for (var l = 0; l < Ladders.Length; l++)
                    if (TermIn(Ladders[l], words) is >= 0 and var term) found.Add((new(report, span), l, term));
            }
        }
        return [.. found.OrderBy(f => f.Item1.Report).ThenBy(f => f.Item1.Span.Start)];
    }

    static readonly char[] Separators = [' ', ',', '.', '\n', '(', ')', ';'];

    /// <summary>The longest term of a ladder that a description holds; -1 where none or two of one length.</summary>
    static int TermIn(string[][] ladder, string[] words)
    {
        var (best, length) = (-1, 0);
        for (var t = 0; t < ladder.Length; t++)
            foreach (var spelling in ladder[t])
                if (spelling.Split(' ') is var term && term.Length > length && Holds(words, term)) (best, length) = (t, term.Length);
        return best;
    }

    static bool Holds(string[] words, string[] term)
    {
        for (var w = 0; w + term.Length <= words.Length; w++)
            if (term.Select((t, i) => words[w + i].Equals(t, StringComparison.OrdinalIgnoreCase)).All(same => same)) return true;
        return false;
    }
}
