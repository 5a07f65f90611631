using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>The subject of a cue verb by the dependency tree: what the tags alone do not reach over asides, and where they reach a word that cannot speak.</summary>
static class ParsedSubject
{
    const int MostSteps = 3;

    /// <summary>The speaker found by the tags, unless it cannot speak and the tree knows one that can.</summary>
    public static Speaker? Instead(SpokenText text, CueVerb cue, Unit unit, Speaker? found)
    {
        if (found is { } known && IsPlausible(text, known)) return found;
        return Of(text, cue.Verb, unit) is { } parsed && IsPlausible(text, parsed) ? parsed : found;
    }

    static bool IsPlausible(SpokenText text, Speaker speaker) =>
        SourceKinds.CanSpeak(text, speaker) && text.Penn(speaker.Head) is not (Penn.Wp or Penn.Wdt) && !NounPhrases.IsTime(text, speaker.Head);

    static Speaker? Of(SpokenText text, int verb, Unit unit)
    {
        for (var step = 0; step < MostSteps && verb >= unit.FirstWord && verb < unit.EndWord; step++)
        {
            if (SubjectWord(text, verb, unit) is var subject and >= 0) return text.IsQuoted(subject) ? null : Phrase(text, subject, unit);
            var word = text.Words[verb];
            if (word.Relation is not (Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Parataxis) || word.Head < 0) return null;
            verb = word.Head;
        }
        return null;
    }

    /// <summary>The head of the subject, or the noun that a relative "who" stands for; -1 where the verb has none.</summary>
    static int SubjectWord(SpokenText text, int verb, Unit unit)
    {
        for (var w = verb - 1; w >= unit.FirstWord; w--)
            if (IsSubject(text, w, verb)) return text.Penn(w) is not (Penn.Wp or Penn.Wdt) ? w : text.Words[verb].Relation == Relation.AclRelcl ? text.Words[verb].Head : -1;
        for (var w = verb + 1; w < unit.EndWord; w++)
            if (IsSubject(text, w, verb)) return w;
        return -1;
    }

    static bool IsSubject(SpokenText text, int word, int verb) => text.Words[word].Head == verb && text.Words[word].Relation == Relation.Nsubj;

    static Speaker? Phrase(SpokenText text, int head, Unit unit)
    {
        var end = head + 1;
        while (end < unit.EndWord && text.Words[end].Head == head && text.Words[end].Relation is Relation.Flat or Relation.Compound) end++;
        var start = NounPhrases.StartOf(text, end - 1, unit.FirstWord);
        return start < 0 ? null : new(text.SpanOf(start, end), NounPhrases.HeadOf(text, start, end));
    }
}
