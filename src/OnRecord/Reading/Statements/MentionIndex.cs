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

    /// <summary>The entity of the mention whose head word this is, and the others it could as well be.</summary>
    public (int? Entity, ImmutableArray<int> Alternatives) At(int headWord) =>
        _byHead.TryGetValue(headWord, out var found) ? (found.Entity, found.Mention.Alternatives.IsDefault ? [] : found.Mention.Alternatives) : (null, []);
}
