using OnRecord.Statements;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>What of a statement is compared by itself: one report quotes three sentences, another the second alone.</summary>
static class StatementParts
{
    /// <summary>Words of the shortest sentence that stands for itself.</summary>
    const int Shortest = 4;

    public static bool IsSpeech(Statement statement) =>
        statement.Kind != QuoteKind.Indirect || statement.CueClass is not (CueClass.Want or CueClass.Other) && statement.Mode is Mode.Asserted or Mode.Alleged or Mode.Negated;

    public static IEnumerable<Statement> Of(Reading reading, Statement statement)
    {
        var own = Passed(statement);
        return [.. own.Kind == QuoteKind.Direct ? Sentences(reading.Prose, own) : Contents(reading.Prose, own), .. PassedOn(own)];
    }

    /// <summary>"Ms Lee said that Mr Bell called her a liar": what she has him say is speech too, though on her word.</summary>
    static IEnumerable<Statement> PassedOn(Statement statement) =>
        from inner in statement.Inner
        where inner is { Speaker: not null, Rule: not "within", Mode: Mode.Asserted } && inner.CueClass is not (CueClass.Think or CueClass.Want or CueClass.Other) && inner.Speaker != statement.Speaker
        select inner with { Group = -1 - inner.Start };

    /// <summary>
    /// "The paper says that Lee said it was safe", "Lee told police it was safe, according to the affidavit": Lee's words, not the paper's. "A letter saying it
    /// was safe": what it says, not the letter.
    /// </summary>
    static Statement Passed(Statement statement)
    {
        foreach (var inner in statement.Inner)
            if (inner is { Speaker: { } speaker, Cue: { } cue, Rule: not "within" } && inner.Kind != QuoteKind.Direct && (PassesOn(statement) && inner.Speaker != statement.Speaker
                && inner.CueClass is CueClass.Say or CueClass.Report && (inner.Span.Length + speaker.Length + cue.Length) * 10 >= statement.Span.Length * (speaker.Start == statement.Start ? 5 : 7)
                || statement.Kind == QuoteKind.Indirect && statement.Rule is "object" or "noun" && inner.Rule is "that" or "zero" or "noun" && inner.Span.Length * 10 >= statement.Span.Length * 3)) return inner;
        return statement;
    }

    static bool PassesOn(Statement statement) => statement is { CueClass: CueClass.Report } or { Rule: "according-to" or "name-colon" or "headline" };

    /// <summary>Reported speech of two contents ("said A, and that B", "said A, but B") is two pieces.</summary>
    static IEnumerable<Statement> Contents(Prose prose, Statement statement)
    {
        var start = statement.Start;
        for (var w = prose.WordFrom(statement.Start) + 2; w + 1 < prose.Words.Length && prose.Words[w + 1].End <= statement.End; w++)
        {
            if (!prose.Is(w, "and") && !prose.Is(w, "but") || prose.Words[w - 1].Start < start) continue;
            if (statement.Quoted.Any(q => q.Contains(prose.Words[w].Span))) continue;
            var that = prose.Is(w + 1, "that");
            if (!that && !PartsQuotations(statement, prose, start, w) && !(HasVerb(prose, start, w) && OpensClause(prose, w))) continue;
            yield return Cut(statement, start, EndBefore(prose, statement, w));
            start = prose.Words[that ? w + 2 : w + 1].Start;
        }
        if (start < statement.End) yield return Cut(statement, start, statement.End);
    }

    /// <summary>Where the content before a conjunction ends: without its comma, with the mark that closes its quotation.</summary>
    static int EndBefore(Prose prose, Statement statement, int conjunction)
    {
        var end = conjunction - 1;
        while (prose.Words[end].Upos == Upos.Punct && !statement.Quoted.Any(q => prose.Words[end].Start == q.End)) end--;
        return prose.Words[end].End;
    }

    /// <summary>"called it a “bad joke” and a “fraud”": words in quotation marks right before the conjunction, and right after it or its article.</summary>
    static bool PartsQuotations(Statement statement, Prose prose, int start, int conjunction)
    {
        bool before = false, after = false;
        foreach (var quoted in statement.Quoted)
        {
            before |= quoted.Start >= start && quoted.End <= prose.Words[conjunction].Start && WordsIn(prose, quoted.End, prose.Words[conjunction].Start) == 0;
            after |= quoted.Start >= prose.Words[conjunction].End && WordsIn(prose, prose.Words[conjunction].End, quoted.Start) <= 1;
        }
        return before && after;
    }

    static bool HasVerb(Prose prose, int start, int end)
    {
        for (var w = prose.WordFrom(start); w < end; w++)
            if (prose.Words[w].Upos is Upos.Verb or Upos.Aux) return true;
        return false;
    }

    /// <summary>Whether the conjunction joins a clause with a subject of its own.</summary>
    static bool OpensClause(Prose prose, int conjunction)
    {
        var verb = prose.Words[conjunction].Head;
        if (verb <= conjunction || prose.Words[verb].Relation != Relation.Conj) return false;
        for (var w = conjunction + 1; w < verb; w++)
            if (prose.Words[w].Head == verb && prose.Words[w].Relation is Relation.Nsubj or Relation.NsubjPass) return true;
        return false;
    }

    /// <summary>The sentences of a quotation; a very short one goes with its neighbour.</summary>
    static IEnumerable<Statement> Sentences(Prose prose, Statement statement)
    {
        var start = statement.Start;
        for (var i = prose.SentenceFrom(start); i < prose.Sentences.Length && prose.Sentences[i].Start < statement.End; i++)
        {
            var sentence = prose.Sentences[i];
            var next = prose.WordFrom(sentence.End);
            while (next < prose.Words.Length && prose.Words[next].Upos == Upos.Punct) next++;
            if (next >= prose.Words.Length || prose.Words[next].Start >= statement.End) break;
            if (WordsIn(prose, start, sentence.End) < Shortest || WordsIn(prose, prose.Words[next].Start, statement.End) < Shortest) continue;
            yield return Cut(statement, start, Math.Min(sentence.End, statement.End));
            start = prose.Words[next].Start;
        }
        yield return Cut(statement, start, statement.End);
    }

    static Statement Cut(Statement statement, int start, int end) =>
        statement with { Start = start, End = end, Quoted = [.. statement.Quoted.Where(q => q.Start < end && q.End > start).Select(q => new Span(Math.Max(q.Start, start), Math.Min(q.End, end)))] };

    static int WordsIn(Prose prose, int start, int end)
    {
        var count = 0;
        for (var w = prose.WordFrom(start); w < prose.Words.Length && prose.Words[w].Start < end; w++)
            if (prose.Words[w].Upos != Upos.Punct) count++;
        return count;
    }

    /// <summary>Joins what was compared in parts again where the same utterances go on side by side in both groups.</summary>
    public static List<List<StatementUnit>> Rejoin(StoryReports story, List<List<StatementUnit>> groups)
    {
        var groupOf = new Dictionary<(int, int, int), int>();
        for (var g = 0; g < groups.Count; g++)
            foreach (var unit in groups[g]) groupOf[(unit.Report, unit.Source.Group, unit.FirstPart)] = g;
        var gone = new bool[groups.Count];
        for (var g = 0; g < groups.Count; g++)
            while (!gone[g] && groupOf.TryGetValue(NextOf(groups[g][0]), out var next) && next != g && !gone[next] && Follows(groups[g], groups[next]))
            {
                groups[g] = Joined(story, groups[g], groups[next]);
                gone[next] = true;
            }
        return [.. groups.Where((_, g) => !gone[g])];
    }

    static (int Report, int Utterance, int Part) NextOf(StatementUnit unit) => (unit.Report, unit.Source.Group, unit.LastPart + 1);

    static (int Report, int Utterance, int Part) PlaceOf(StatementUnit unit) => (unit.Report, unit.Source.Group, unit.FirstPart);

    /// <summary>
    /// Every report of either group, or two at least, have the utterance go on from the first into the next, and no report has both apart from each other. A report
    /// that quotes only one of the two has a shorter cut.
    /// </summary>
    static bool Follows(List<StatementUnit> group, List<StatementUnit> next)
    {
        var places = next.Select(PlaceOf).ToHashSet();
        var goOn = group.Where(unit => places.Contains(NextOf(unit))).Select(unit => unit.Report).ToHashSet();
        var either = group.Concat(next).Select(unit => unit.Report).ToHashSet();
        return goOn.Count >= Math.Min(2, either.Count) && !either.Except(goOn).Any(report => group.Exists(unit => unit.Report == report) && next.Exists(on => on.Report == report));
    }

    /// <summary>Parts of one statement become one unit; those of an interrupted quotation stay beside each other.</summary>
    static List<StatementUnit> Joined(StoryReports story, List<StatementUnit> group, List<StatementUnit> next)
    {
        var following = next.ToDictionary(PlaceOf);
        var joined = new List<StatementUnit>();
        foreach (var unit in group)
            if (!following.TryGetValue(NextOf(unit), out var on)) joined.Add(unit);
            else if (on.Statement == unit.Statement) joined.Add(unit.With(story, on));
            else joined.AddRange([unit, on]);
        joined.AddRange(next.Where(on => !group.Exists(unit => NextOf(unit) == PlaceOf(on))));
        return [.. joined.OrderBy(u => u.Report).ThenBy(u => u.Span.Start)];
    }
}
