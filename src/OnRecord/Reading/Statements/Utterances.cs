using System.Collections.Immutable;

namespace OnRecord.Statements;

/// <summary>Turns settled attributions into the statements of a reading.</summary>
static class Utterances
{
    /// <param name="within">Quotations within quotations.</param>
    public static ImmutableArray<Statement> Of(SpokenText text, List<Attribution> attributions, List<Attribution> within, MentionIndex mentions)
    {
        attributions.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Cue.CompareTo(b.Cue));
        var inner = new List<Statement>();
        foreach (var attribution in within) Add(text, attribution, 0, mentions, inner);
        inner.Sort((a, b) => a.Start.CompareTo(b.Start));
        var statements = new List<Statement>();
        for (var group = 0; group < attributions.Count; group++)
        {
            attributions[group].Pieces.Sort();
            Add(text, attributions[group], group, mentions, statements);
        }
        statements.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Group.CompareTo(b.Group));
        return inner.Count == 0 ? [.. statements] : Nested(statements, inner);
    }

    static void Add(SpokenText text, Attribution attribution, int group, MentionIndex mentions, List<Statement> statements)
    {
        var kind = attribution.IsVerbatim ? QuoteKind.Direct : KindOf(text, attribution.Pieces);
        var (entity, alternatives) = attribution.Speaker is { } speaker ? mentions.Of(text, speaker) : (null, []);
        foreach (var piece in attribution.Pieces)
        {
            var span = attribution.IsVerbatim ? piece : kind == QuoteKind.Mixed ? WordsAsQuoted.WithBothMarks(text, piece) : WordsAsQuoted.WithoutComma(text.Text, piece);
            statements.Add(new()
            {
                Kind = kind, Start = span.Start, End = span.End, Group = group, Quoted = attribution.IsVerbatim ? [span] : WordsAsQuoted.In(text, span),
                Speaker = attribution.Speaker?.Span, SpeakerEntity = entity, SpeakerAlternatives = alternatives, Addressee = attribution.Addressee,
                Cue = attribution.Cue, CueLemma = attribution.Entry.Lemma, CueClass = attribution.Entry.Class, Mode = attribution.Mode, Rule = attribution.Rule,
            });
        }
    }

    /// <summary>Puts each inner quotation into the statement that holds it; both lists are in text order.</summary>
    static ImmutableArray<Statement> Nested(List<Statement> statements, List<Statement> inner)
    {
        var nested = ImmutableArray.CreateBuilder<Statement>(statements.Count);
        var next = 0;
        foreach (var statement in statements)
        {
            while (next < inner.Count && inner[next].Start < statement.Start) next++;
            var held = ImmutableArray.CreateBuilder<Statement>();
            for (var i = next; i < inner.Count && inner[i].End <= statement.End; i++) held.Add(inner[i] with { Group = statement.Group });
            nested.Add(held.Count == 0 ? statement : statement with { Inner = held.ToImmutable() });
        }
        return nested.MoveToImmutable();
    }

    /// <summary>Direct from nineteen letters in twenty inside quotation marks.</summary>
    static QuoteKind KindOf(SpokenText text, List<Span> pieces)
    {
        int letters = 0, quoted = 0;
        foreach (var piece in pieces)
        {
            letters += Letters(text.Text, piece);
            foreach (var part in WordsAsQuoted.In(text, piece)) quoted += Letters(text.Text, part);
        }
        return quoted == 0 ? QuoteKind.Indirect : quoted * 20 >= letters * 19 ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    static int Letters(string text, Span span)
    {
        var count = 0;
        foreach (var c in span.Of(text))
            if (char.IsLetterOrDigit(c)) count++;
        return count;
    }
}
