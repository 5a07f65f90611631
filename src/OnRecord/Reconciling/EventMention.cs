using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>A word or phrase that names an event ("killed", "the arrest", "was taken into custody"), as a report has it, and what stands around it.</summary>
/// <param name="Head">Its main word, by index into the report's words.</param>
/// <param name="Lemmas">The lemmas of all its words of content.</param>
/// <param name="Text">All its lemmas, in order.</param>
/// <param name="Around">The sentence without it.</param>
/// <param name="Near">The five words before it and after it.</param>
/// <param name="Concept">What its main word stands for; 0 where that says little.</param>
/// <param name="Names">The concepts of those named in the sentence.</param>
/// <param name="Times">Dates and times in the sentence.</param>
/// <param name="Numbers">Numbers in the sentence, as written.</param>
sealed record EventMention(
    int Report, int Sentence, int Head, string Lemma, string Stem, string Text, HashSet<string> Lemmas, Upos Upos, int Concept,
    EventCast Cast, Bag Around, Bag Near, HashSet<int> Names, List<Time> Times, HashSet<string> Numbers)
{
    const int Nearby = 5;

    /// <param name="span">Where it stands in the report's text.</param>
    public static EventMention Of(StoryReports story, int report, Span span)
    {
        var reading = story.Readings[report];
        var prose = reading.Prose;
        var (first, end) = story.WordsOf(report, span);
        end = Math.Max(end, first + 1);
        var head = HeadOf(prose, span);
        var at = prose.SentenceOf(head);
        var sentence = prose.Sentences[at];
        var concepts = story.Concepts.OfReport(report);
        bool Inside(int word) => word >= first && word < end;
        var words = Enumerable.Range(first, end - first).ToList();
        var lemma = prose.Words[head].Lemma.ToLowerInvariant();
        return new(
            report, at, head, lemma, Stems.Of(lemma), string.Join(' ', words.Select(w => prose.Words[w].Lemma.ToLowerInvariant())),
            [.. words.Where(w => prose.Words[w].Upos is Upos.Noun or Upos.Verb or Upos.Adj or Upos.Propn or Upos.Adv or Upos.Adp).Select(w => prose.Words[w].Lemma.ToLowerInvariant())],
            prose.Words[head].Upos, concepts[head], EventCast.Of(prose, sentence, first, end, head, concepts),
            Bag.Of(story.Concepts, report, sentence.FirstWord, sentence.EndWord, Inside),
            Bag.Of(story.Concepts, report, Math.Max(sentence.FirstWord, first - Nearby), Math.Min(sentence.EndWord, end + Nearby), Inside),
            NamesIn(story, report, sentence), [.. reading.Times.Where(t => sentence.Span.Contains(t.Span) && t.Type is TimexType.Date or TimexType.Time)],
            [.. Enumerable.Range(sentence.FirstWord, sentence.EndWord - sentence.FirstWord).Where(w => prose.Words[w].Upos == Upos.Num).Select(w => prose.SurfaceOf(w).ToString().ToLowerInvariant())]);
    }

    /// <summary>The word of a phrase on which its others hang: one that hangs on none of them, of content if there is one.</summary>
    public static int HeadOf(Prose prose, Span span)
    {
        var head = Math.Min(prose.WordFrom(span.Start), prose.Words.Length - 1);
        var best = -1;
        for (var w = head; w < prose.Words.Length && prose.Words[w].Start < span.End; w++)
        {
            var word = prose.Words[w];
            var hangs = word.Head >= 0 && prose.Words[word.Head].Start < span.End && prose.Words[word.Head].End > span.Start;
            var rank = (hangs ? 0 : 10) + word.Upos switch { Upos.Verb or Upos.Noun or Upos.Propn or Upos.Adj => 2, Upos.Aux or Upos.Adv or Upos.Pron => 1, _ => 0 };
            if (rank > best) (best, head) = (rank, w);
        }
        return head;
    }

    static HashSet<int> NamesIn(StoryReports story, int report, Sentence sentence)
    {
        var names = new HashSet<int>();
        var concepts = story.Concepts.OfReport(report);
        foreach (var entity in story.Readings[report].Entities)
            foreach (var mention in entity.IsNamed ? entity.Mentions : [])
                if (mention.HeadWord >= sentence.FirstWord && mention.HeadWord < sentence.EndWord && concepts[mention.HeadWord] != 0) names.Add(concepts[mention.HeadWord]);
        return names;
    }
}
