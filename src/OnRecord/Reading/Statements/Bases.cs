using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>On whose word each sentence stands: the statement that fills most of it, else the report's own account.</summary>
static class Bases
{
    /// <summary>From this share of a sentence's letters on, what was said is what the sentence tells.</summary>
    const double Share = 0.4;

    public static ImmutableArray<Basis> Of(SpokenText text, List<Attribution> attributions, MentionIndex mentions, ImmutableArray<Entity> entities)
    {
        var sentences = text.Prose.Sentences;
        var best = new (Attribution? Attribution, int Covered)[sentences.Length];
        foreach (var attribution in attributions)
            if (attribution.Entry.IsSpeech) Cover(text, attribution, best);
        var bases = ImmutableArray.CreateBuilder<Basis>(sentences.Length);
        for (var s = 0; s < sentences.Length; s++)
        {
            var span = sentences[s].Span;
            bases.Add(best[s].Attribution is { } said && best[s].Covered >= Share * span.Length
                ? Stands(text, said, span, mentions, entities)
                : new(BasisKind.Reporter, span) { Mode = IsAlleged(text, sentences[s]) ? Mode.Alleged : Mode.Asserted });
        }
        return bases.MoveToImmutable();
    }

    static void Cover(SpokenText text, Attribution attribution, (Attribution? Attribution, int Covered)[] best)
    {
        foreach (var piece in attribution.Pieces)
        {
            var word = text.Prose.WordFrom(piece.Start);
            if (word >= text.Words.Length) continue;
            for (var s = text.Prose.SentenceOf(word); s < best.Length && text.Prose.Sentences[s].Start < piece.End; s++)
            {
                var sentence = text.Prose.Sentences[s].Span;
                var covered = Math.Min(sentence.End, piece.End) - Math.Max(sentence.Start, piece.Start);
                if (best[s].Attribution == attribution) best[s].Covered += covered;
                else if (covered > best[s].Covered) best[s] = (attribution, covered);
            }
        }
    }

    static Basis Stands(SpokenText text, Attribution said, Span sentence, MentionIndex mentions, ImmutableArray<Entity> entities)
    {
        var mode = said.Mode != Mode.Asserted ? said.Mode : said.Entry.Class switch
        {
            CueClass.Deny => Mode.Negated,
            CueClass.Accuse or CueClass.Claim => Mode.Alleged,
            _ => Mode.Asserted,
        };
        if (said.Addressee is { } told && SourceKinds.OutletIn(text, told) is { } outlet) return new(outlet, sentence) { Source = told, SourceEntity = mentions.In(text, told), Mode = mode };
        if (said.Speaker is not { } speaker) return new(BasisKind.UnnamedSource, sentence) { Mode = mode };
        var entity = mentions.Of(text, speaker).Entity;
        var kind = SourceKinds.Of(text, speaker, entity is { } id ? entities[id] : null);
        return new(kind, sentence) { Source = speaker.Span, SourceEntity = entity, Mode = mode };
    }

    /// <summary>"the alleged attack", "is accused of", "suspected of": told by the reporter, and not as fact.</summary>
    static bool IsAlleged(SpokenText text, Sentence sentence)
    {
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
            if (!text.IsQuoted(w) && text.Surface(w) is "alleged" or "allegedly" or "reportedly" or "accused" or "suspected" or "purported" or "apparently") return true;
        return false;
    }
}
