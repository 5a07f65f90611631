using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Looks up whom a mention in the text means.</summary>
sealed class MentionIndex
{
    readonly Dictionary<int, (int Entity, Mention Mention)> _byHead = [];
    readonly HashSet<int> _isPerson = [];
    readonly List<(int Entity, Mention Mention)> _people = [];

    public MentionIndex(ImmutableArray<Entity> entities)
    {
        foreach (var entity in entities)
        {
            if (entity.Kind == EntityKind.Person) _isPerson.Add(entity.Id);
            foreach (var mention in entity.Mentions)
            {
                if (!_byHead.TryGetValue(mention.HeadWord, out var known) || mention.Span.Length < known.Mention.Span.Length)
                    _byHead[mention.HeadWord] = (entity.Id, mention);
                if (entity.Kind == EntityKind.Person && mention.Kind == MentionKind.Name) _people.Add((entity.Id, mention));
            }
        }
        _people.Sort((a, b) => a.Mention.Start != b.Mention.Start ? a.Mention.Start.CompareTo(b.Mention.Start) : a.Entity.CompareTo(b.Entity));
    }

    /// <summary>The speaker's entity and the others it could as well be.</summary>
    public (int? Entity, ImmutableArray<int> Alternatives) Of(SpokenText text, Speaker speaker)
    {
        var first = text.Prose.WordFrom(speaker.Span.Start);
        var known = _byHead.TryGetValue(speaker.Head, out var found);
        if (known && found.Mention.Kind == MentionKind.Name && _isPerson.Contains(found.Entity)) return (found.Entity, Alternatives(found.Mention));
        if (Apposed(text, speaker) is { } apposed) return (apposed.Entity, Alternatives(apposed.Mention));
        if (IsBareTitle(text, first) && NamedIn(text, speaker.Span) is { } named) return (named.Entity, Alternatives(named.Mention));
        if (known) return (found.Entity, Alternatives(found.Mention));
        for (var w = first; w < text.Words.Length && text.Words[w].Start < speaker.Span.End; w++)
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

    /// <summary>"CEO of the council Ann Lee", "Police Chief Ann Lee", "New Zealand's minister Ann Lee": a title, and not "a lawyer for Ann Lee".</summary>
    static bool IsBareTitle(SpokenText text, int first) => first < text.Words.Length && text.Penn(first) is not (Penn.Dt or Penn.PrpS or Penn.Prp or Penn.Cd);

    /// <summary>"his lawyer, Ann Lee, said": the person whose name alone stands between the phrase's comma and the next mark.</summary>
    (int Entity, Mention Mention)? Apposed(SpokenText text, Speaker speaker)
    {
        var comma = text.Prose.WordFrom(speaker.Span.End);
        if (NounPhrases.IsName(text.Penn(speaker.Head)) || NounPhrases.IsPronoun(text.Penn(speaker.Head))) return null;
        if (comma < text.Words.Length && text.Penn(comma) == Penn.Pos) comma++;
        if (comma + 1 >= text.Words.Length || !text.IsComma(comma)) return null;
        var start = text.Words[comma + 1].Start;
        for (var i = From(speaker.Span.Start); i < _people.Count && _people[i].Mention.Start <= start; i++)
            if ((_people[i].Mention.Name?.Start ?? _people[i].Mention.Start) == start && text.Prose.WordFrom(_people[i].Mention.End) is var next && (next >= text.Words.Length || text.Words[next].Upos == Upos.Punct)) return _people[i];
        return null;
    }

    /// <summary>The last person named before the phrase's first comma or bracket.</summary>
    (int Entity, Mention Mention)? NamedIn(SpokenText text, Span phrase)
    {
        var end = phrase.End;
        for (var w = text.Prose.WordFrom(phrase.Start); w < text.Words.Length && text.Words[w].Start < phrase.End; w++)
            if (text.IsComma(w) || text.Surface(w) is "(" or "[") { end = text.Words[w].Start; break; }
        (int, Mention)? last = null;
        for (var i = From(phrase.Start); i < _people.Count && _people[i].Mention.Start < end; i++)
            if (_people[i].Mention.End <= end && !IsOwner(text, _people[i].Mention.HeadWord)) last = _people[i];
        return last;
    }

    int From(int offset) => Sorted.FirstFrom(CollectionsMarshal.AsSpan(_people), offset, static p => p.Mention.Start);

    /// <summary>"Lee" in "Lee's lawyer" is not the one who speaks.</summary>
    static bool IsOwner(SpokenText text, int word) => text.Penn(word) == Penn.PrpS || word + 1 < text.Words.Length && text.Penn(word + 1) == Penn.Pos;

    static ImmutableArray<int> Alternatives(Mention mention) => mention.Alternatives.IsDefault ? [] : mention.Alternatives;
}
