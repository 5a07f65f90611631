using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Happenings;

/// <summary>Finds who did what, when and where, clause by clause, from the dependency structure.</summary>
public static class HappeningFinder
{
    /// <returns>The happenings in text order; clauses may stand inside one another.</returns>
    public static ImmutableArray<Happening> Find(
        Prose prose, ImmutableArray<Entity> entities, ImmutableArray<Time> times, ImmutableArray<Statement> statements)
    {
        if (!prose.IsParsed) return WholeSentences(prose, times);
        var entityAt = EntityAtHead(prose, entities);
        var found = ImmutableArray.CreateBuilder<Happening>();
        foreach (var sentence in prose.Sentences)
            foreach (var clause in Clauses.Of(prose, sentence))
                found.Add(Of(prose, clause, entityAt, times));
        return found.ToImmutable();
    }

    static Happening Of(Prose prose, Clause clause, int[] entityAt, ImmutableArray<Time> times)
    {
        var span = new Span(prose.Words[clause.First].Start, prose.Words[clause.Last].End);
        return new()
        {
            Start = span.Start, End = span.End, PredicateWord = clause.Predicate, Predicate = Predicates.NameOf(prose, clause.Predicate),
            Participants = Participants.Of(prose, clause, entityAt), Times = TimesIn(times, span), Places = Participants.PlacesOf(prose, clause, entityAt),
            Mode = Modality.Of(prose, clause.Predicate),
        };
    }

    /// <summary>The entity that each word is the head of a mention of, or -1.</summary>
    static int[] EntityAtHead(Prose prose, ImmutableArray<Entity> entities)
    {
        var at = new int[prose.Words.Length];
        Array.Fill(at, -1);
        foreach (var entity in entities)
            foreach (var mention in entity.Mentions)
                if (mention.HeadWord >= 0 && mention.HeadWord < at.Length) at[mention.HeadWord] = entity.Id;
        return at;
    }

    static ImmutableArray<int> TimesIn(ImmutableArray<Time> times, Span span)
    {
        var inside = ImmutableArray.CreateBuilder<int>();
        for (var t = 0; t < times.Length; t++)
            if (times[t].Start < span.End && span.Start < times[t].End && times[t].Type is TimexType.Date or TimexType.Time) inside.Add(t);
        return inside.ToImmutable();
    }

    static ImmutableArray<Happening> WholeSentences(Prose prose, ImmutableArray<Time> times)
    {
        var found = ImmutableArray.CreateBuilder<Happening>();
        foreach (var sentence in prose.Sentences)
            for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
            {
                if (prose.Words[w].Upos != Upos.Verb) continue;
                found.Add(new() { Start = sentence.Start, End = sentence.End, PredicateWord = w, Predicate = prose.Words[w].Lemma, Times = TimesIn(times, sentence.Span) });
                break;
            }
        return found.ToImmutable();
    }
}
