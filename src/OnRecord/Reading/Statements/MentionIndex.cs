using System.Collections.Immutable;
using OnRecord.Names;

namespace OnRecord.Statements;

/// <summary>Looks up whom a mention in the text means.</summary>
sealed class MentionIndex
{
    readonly Dictionary<int, (int Entity, Mention Mention)> _byHead = [];

    public MentionIndex(ImmutableArray<Entity> entities)
    {
        foreach (var entity in entities)
            foreach (var mention in entity.Mentions)
                if (!_byHead.TryGetValue(mention.HeadWord, out var known) || mention.Span.Length < known.Mention.Span.Length)
                    _byHead[mention.HeadWord] = (entity.Id, mention);
    }

    /// <summary>The speaker's entity and the others it could as well be: by the head word, else by the mention that begins first inside the phrase.</summary>
    public (int? Entity, ImmutableArray<int> Alternatives) Of(SpokenText text, Speaker speaker)
    {
        if (_byHead.TryGetValue(speaker.Head, out var found)) return (found.Entity, Alternatives(found.Mention));
        for (var w = text.Prose.WordFrom(speaker.Span.Start); w < text.Words.Length && text.Words[w].Start < speaker.Span.End; w++)
            if (_byHead.TryGetValue(w, out found) && !IsOwner(text, w)) return (found.Entity, Alternatives(found.Mention));
        return (null, []);
    }

    /// <summary>The entity of the last mention inside a passage, or null.</summary>
    public int? In(SpokenText text, Span span)
    {
        int? entity = null;
        for (var w = text.Prose.WordFrom(span.Start); w < text.Words.Length && text.Words[w].Start < span.End; w++)
            if (_byHead.TryGetValue(w, out var found)) entity = found.Entity;
        return entity;
    }

    /// <summary>"Lee" in "Lee's lawyer" is not the one who speaks.</summary>
    static bool IsOwner(SpokenText text, int word) => word + 1 < text.Words.Length && text.Penn(word + 1) == Words.Penn.Pos || text.Penn(word) == Words.Penn.PrpS;

    static ImmutableArray<int> Alternatives(Mention mention) => mention.Alternatives.IsDefault ? [] : mention.Alternatives;
}
