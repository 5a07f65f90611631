using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>The event and thing by the words around, for reports that are not parsed and where the tree gives no noun.</summary>
sealed partial class MeasureFinder
{
    /// <summary>A verb further back belongs to another clause; the bound keeps reading linear.</summary>
    const int FarthestVerb = 30;

    /// <summary>Without a tree: the nearest verb before the figure in its clause, else the first after it.</summary>
    Placed FromTags(int first, int last, FigureKind kind)
    {
        var sentence = prose.Sentences[Math.Min(prose.SentenceOf(first), prose.Sentences.Length - 1)];
        var thing = kind is FigureKind.Count or FigureKind.Ordinal ? -1 : NounAfter(last, sentence);
        for (var word = last + 1; word < Math.Min(last + 6, sentence.EndWord); word++)
        {
            if (prose.Words[word].Upos is Upos.Verb) return new(thing, word, prose.Words[word].Penn == Penn.Vbn ? "object" : "subject");
            if (prose.Words[word].Upos is Upos.Adj && prose.Is(word, "dead")) return new(thing, word, "subject");
            if (prose.Words[word].Upos is not (Upos.Aux or Upos.Adv)) break;
        }
        for (var word = first - 1; word >= Math.Max(sentence.FirstWord, first - FarthestVerb); word--)
        {
            if (prose.Words[word].Upos is Upos.Verb) return new(thing, word, "object");
            if (prose.Words[word].Upos is Upos.Aux && thing < 0 && kind is not (FigureKind.Count or FigureKind.Ordinal)
                && word > sentence.FirstWord && first - word < 4 && prose.Words[word - 1].Upos is Upos.Noun)
                return new(word - 1, -1, "is");
            if (prose.Is(word, ";") || prose.Is(word, ",") && first - word > 3) break;
        }
        return new(thing, -1, "");
    }

    /// <summary>"a fine of a mere $90", "a speed of 60 mph", "at an altitude of ten miles": the noun that the figure is joined to
    /// by "of" or "for".</summary>
    int NounBefore(int first, FigureKind kind)
    {
        var word = first - 1;
        while (word > 0 && (prose.Words[word].Upos is Upos.Det or Upos.Adj or Upos.Adv || prose.Words[word].Penn is Penn.Vbg)) word--;
        return word > 0 && (prose.Is(word, "of") || kind != FigureKind.Distance && prose.Is(word, "for")) && prose.Words[word - 1].Upos is Upos.Noun ? word - 1 : -1;
    }

    /// <summary>"amazed at the sum - more than $610": the noun that a dash or colon sets the figure off from.</summary>
    int SetOffFrom(int first) =>
        first > 1 && prose.Words[first - 1].Upos == Upos.Punct && prose.SurfaceOf(first - 1) is "-" or "–" or "—" or ":" && prose.Words[first - 2].Upos == Upos.Noun
            && prose.Words[first - 1].Start > prose.Words[first - 2].End ? first - 2 : -1;

    /// <summary>The noun of "in damages", "for reputational damages" behind a sum.</summary>
    int NounAfter(int last, Sentence sentence)
    {
        var word = last + 1;
        if (word >= sentence.EndWord || !JoinsThing(word)) return -1;
        for (; word < Math.Min(last + 6, sentence.EndWord); word++)
        {
            if (prose.Words[word].Upos is Upos.Noun && (word + 1 >= sentence.EndWord || prose.Words[word + 1].Upos is not Upos.Noun))
                return word;
            if (prose.Words[word].Upos is Upos.Punct or Upos.Verb or Upos.Cconj or Upos.Pron) return -1;
        }
        return -1;
    }

    bool JoinsThing(int word) => prose.Words[word].Upos switch
    {
        Upos.Noun or Upos.Adj => true,
        Upos.Adp => Cues.JoiningThing.Contains(prose.SurfaceOf(word)),
        _ => false,
    };
}
