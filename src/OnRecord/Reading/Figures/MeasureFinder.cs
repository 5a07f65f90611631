using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>What each figure measures: the thing, the event it has a part in, and whose it is, from the dependency tree or, where a
/// report is not parsed, from the words around.</summary>
sealed partial class MeasureFinder
{
    const int HighestClimb = 6;

    /// <summary>A relative clause further off than this hangs on another noun more often than on this one.</summary>
    const int NearestClause = 6;

    readonly Prose prose;
    readonly int[] entityOf;
    readonly int[] nameOf;
    readonly int[] firstChild;
    readonly int[] nextSibling;
    readonly ImmutableArray<Entity> entities;

    public MeasureFinder(Prose prose, ImmutableArray<Entity> entities)
    {
        (this.prose, this.entities) = (prose, entities);
        var count = prose.Words.Length;
        entityOf = new int[count];
        firstChild = new int[count];
        nextSibling = new int[count];
        nameOf = new int[count];
        Array.Fill(entityOf, -1);
        Array.Fill(nameOf, -1);
        Array.Fill(firstChild, -1);
        foreach (var entity in entities)
            foreach (var mention in entity.Mentions)
            {
                if ((uint)mention.HeadWord < (uint)count) entityOf[mention.HeadWord] = entity.Id;
                if (mention.Kind != MentionKind.Name) continue;
                for (var word = NameStart(mention); word < count && prose.Words[word].Start < mention.End; word++)
                    nameOf[word] = entity.Id;
            }
        for (var word = count - 1; word >= 0; word--)
        {
            nextSibling[word] = -1;
            if (prose.Words[word].Head is var head && (uint)head < (uint)count)
                (nextSibling[word], firstChild[head]) = (firstChild[head], word);
        }
    }

    /// <summary>The first word of the name itself: a mention may begin with what describes it, an age among it.</summary>
    int NameStart(Mention mention)
    {
        int first = prose.WordFrom(mention.Start), word = mention.HeadWord;
        if (word < first || word >= prose.Words.Length) return first;
        while (word > first && prose.Words[word - 1].Upos is not (Upos.Num or Upos.Punct or Upos.Adj or Upos.Noun)) word--;
        return word;
    }

    public Measure Of(Figure figure)
    {
        int first = prose.WordFrom(figure.Start), last = prose.WordFrom(figure.End - 1);
        last = Math.Min(last, prose.Words.Length - 1);
        if (figure.Kind == FigureKind.Age) return new AgeBearer(prose, entities, entityOf, nameOf).Find(first, last);
        var thing = figure.About?.ThingWord ?? -1;
        var head = HeadOf(first, last, thing);
        var place = figure.Amount.Unit == "person" && Affected(first, last, thing) is { } affected ? affected
            : prose.IsParsed ? FromTree(head, first, last, figure.Kind) : FromTags(first, last, figure.Kind);
        if (thing < 0 && figure.Kind is not (FigureKind.Count or FigureKind.Ordinal))
        {
            thing = NounBefore(first, figure.Kind);
            if (thing < 0 && prose.IsParsed && SetOffFrom(first) is var noun and >= 0) (thing, place) = (noun, FromTree(noun, noun, noun, FigureKind.Count));
        }
        if (thing < 0) thing = place.Thing;
        if (thing < 0 && figure.Kind is not (FigureKind.Count or FigureKind.Ordinal))
            thing = NounAfter(last, prose.Sentences[Math.Min(prose.SentenceOf(first), prose.Sentences.Length - 1)]);
        return new(LemmaOf(thing), thing, LemmaOf(place.Event), place.Event, OwnerOf(thing, head, place, figure.Kind))
        {
            Role = place.Role,
            Kin = KinOf(place.Event, figure),
            Qualifiers = QualifiersOf(thing, head, first, last, figure.Kind),
        };
    }

    readonly record struct Placed(int Thing, int Event, string Role);

    string LemmaOf(int word) =>
        word < 0 ? "" : prose.Words[word].Lemma is { Length: > 0 } lemma ? lemma : prose.SurfaceOf(word).ToString().ToLowerInvariant();

    /// <summary>The word of the figure that the rest of the sentence hangs on.</summary>
    int HeadOf(int first, int last, int thing)
    {
        if (thing >= first && thing <= last) return thing;
        for (var word = last; word >= first; word--)
        {
            if (prose.Words[word].Upos is Upos.Punct or Upos.Adp or Upos.Adv or Upos.Det) continue;
            var head = prose.Words[word].Head;
            if (head < first || head > last) return word;
        }
        return last;
    }

    ImmutableArray<int> QualifiersOf(int thing, int head, int first, int last, FigureKind kind)
    {
        var noun = thing >= 0 ? thing : head;
        var found = ImmutableArray.CreateBuilder<int>();
        for (var word = first; word <= last && kind is FigureKind.Count or FigureKind.Ordinal; word++)
            if (word != noun && prose.Words[word].Upos is Upos.Adj or Upos.Noun or Upos.Propn && prose.Words[word].Penn != Penn.Cd)
                found.Add(word);
        if (!prose.IsParsed) return found.ToImmutable();
        for (var child = firstChild[noun]; child >= 0; child = nextSibling[child])
            if ((child < first || child > last)
                && prose.Words[child].Relation is Relation.Amod or Relation.Compound or Relation.Nmod or Relation.NmodPoss
                && prose.Words[child].Upos is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Verb) found.Add(child);
        found.Sort();
        return found.ToImmutable();
    }

    /// <summary>Whose: the possessor of the thing; for sums and durations the subject of their verb.</summary>
    int? OwnerOf(int thing, int head, Placed place, FigureKind kind)
    {
        foreach (var noun in (ReadOnlySpan<int>)[thing, head])
        {
            if (noun < 0) continue;
            for (var child = firstChild[noun]; child >= 0; child = nextSibling[child])
                if (prose.Words[child].Relation is Relation.NmodPoss && entityOf[child] >= 0) return entityOf[child];
        }
        if (kind is FigureKind.Count or FigureKind.Ordinal || place.Event < 0) return null;
        for (var verb = place.Event; verb >= 0; verb = prose.Words[verb].Relation is Relation.Xcomp or Relation.Conj or Relation.Advcl
            ? prose.Words[verb].Head : -1)
        {
            if ((verb != place.Event || place.Role == "adjunct:as") && ObjectOf(verb) is { } told) return told;
            for (var child = firstChild[verb]; child >= 0; child = nextSibling[child])
                if (prose.Words[child].Relation is Relation.Nsubj or Relation.NsubjPass && entityOf[child] >= 0) return entityOf[child];
        }
        return null;
    }

    /// <summary>"ordered Roe to pay $5m", "describes Ida as five feet tall": the object of the upper verb.</summary>
    int? ObjectOf(int verb)
    {
        for (var child = firstChild[verb]; child >= 0; child = nextSibling[child])
            if (child > verb && prose.Words[child].Relation is Relation.Obj or Relation.Iobj && entityOf[child] is >= 0 and var id && entities[id].Kind != EntityKind.Place) return id;
        return null;
    }
}
