using System.Collections.Immutable;

namespace OnRecord.Statements;

/// <summary>Turns settled attributions into the statements of a reading.</summary>
static class Utterances
{
    public static ImmutableArray<Statement> Of(SpokenText text, List<Attribution> attributions, MentionIndex mentions)
    {
        attributions.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Cue.CompareTo(b.Cue));
        var statements = ImmutableArray.CreateBuilder<Statement>();
        for (var group = 0; group < attributions.Count; group++)
        {
            var attribution = attributions[group];
            attribution.Pieces.Sort();
            var kind = KindOf(text, attribution.Pieces);
            for (var i = 0; i < attribution.Pieces.Count; i++)
                attribution.Pieces[i] = kind == QuoteKind.Mixed ? WithBothMarks(text, attribution.Pieces[i]) : WithoutComma(text.Text, attribution.Pieces[i]);
            var (entity, alternatives) = attribution.Speaker is { } speaker ? mentions.At(speaker.Head) : (null, []);
            foreach (var piece in attribution.Pieces)
                statements.Add(new()
                {
                    Kind = kind, Start = piece.Start, End = piece.End, Group = group, Quoted = QuotedIn(text, piece),
                    Speaker = attribution.Speaker?.Span, SpeakerEntity = entity, SpeakerAlternatives = alternatives, Addressee = attribution.Addressee,
                    Cue = attribution.Cue, CueLemma = attribution.Entry.Lemma, CueClass = attribution.Entry.Class, Mode = attribution.Mode, Rule = attribution.Rule,
                });
        }
        statements.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Group.CompareTo(b.Group));
        return statements.ToImmutable();
    }

    /// <summary>A piece that is one quotation goes without its marks; one that holds a mark holds the other too.</summary>
    static Span WithBothMarks(SpokenText text, Span piece)
    {
        int start = piece.Start, end = piece.End;
        for (var r = text.RegionFrom(start); r < text.Regions.Length && text.Regions[r].Start < piece.End; r++)
        {
            var region = text.Regions[r];
            if (region.Parent >= 0) continue;
            if (region.Start == start && region.CloseEnd <= end) start = region.OpenStart;
            if (region.OpenStart > start && !region.Unclosed && region.End <= end && region.CloseEnd > end) end = region.CloseEnd;
        }
        return (start, end) == (piece.Start, piece.End) ? WithoutComma(text.Text, piece) : new(start, end);
    }

    /// <summary>The comma that American setting puts inside the closing mark belongs to the report, not to the words.</summary>
    static Span WithoutComma(string text, Span span)
    {
        var end = span.End;
        while (end > span.Start + 1 && (text[end - 1] == ',' || char.IsWhiteSpace(text[end - 1]))) end--;
        return new(span.Start, end);
    }

    static ImmutableArray<Span> QuotedIn(SpokenText text, Span piece)
    {
        var quoted = ImmutableArray.CreateBuilder<Span>();
        for (var r = text.RegionFrom(piece.Start); r < text.Regions.Length && text.Regions[r].Start < piece.End; r++)
        {
            var region = text.Regions[r];
            if (region.Parent >= 0 || !region.Span.Overlaps(piece)) continue;
            quoted.Add(WithoutComma(text.Text, new(Math.Max(region.Start, piece.Start), Math.Min(region.End, piece.End))));
        }
        return quoted.ToImmutable();
    }

    /// <summary>Direct from nineteen letters in twenty inside quotation marks.</summary>
    static QuoteKind KindOf(SpokenText text, List<Span> pieces)
    {
        int letters = 0, quoted = 0;
        foreach (var piece in pieces)
        {
            letters += Letters(text.Text, piece);
            foreach (var part in QuotedIn(text, piece)) quoted += Letters(text.Text, part);
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
