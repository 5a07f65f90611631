using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>What befell the persons counted: told by the words right at the number, whatever the tree says.</summary>
sealed partial class MeasureFinder
{
    /// <summary>What befell the persons counted, by the words at the number: "wounded four", "two slain guards", "three people dead",
    /// "five others were hurt".</summary>
    Placed? Affected(int first, int last, int thing)
    {
        var sentence = prose.Sentences[Math.Min(prose.SentenceOf(first), prose.Sentences.Length - 1)];
        for (var word = first; word <= last; word++)
            if (BareCountRules.AffectsPersons(prose.SurfaceOf(word)) && (word == thing || prose.Words[word].Upos is not Upos.Noun)) return new(thing, word, "object"); // not "two murder suspects"
        var coordinated = false;
        last = Math.Max(last, thing);
        for (var word = last + 1; word < Math.Min(last + 10, sentence.EndWord); word++)
        {
            if (BareCountRules.AffectsPersons(prose.SurfaceOf(word)) || IsCondition(word))
                return new(thing, word, IsActive(word, last) ? "subject" : "object");
            coordinated |= (prose.Is(word, "and") || prose.Is(word, "or")) && word + 1 < sentence.EndWord
                && prose.Words[word + 1].Upos is Upos.Num;
            if (!LeadsOn(word, coordinated)) break;
        }
        for (var word = first - 1; word >= Math.Max(sentence.FirstWord, first - 5); word--)
        {
            if (BareCountRules.AffectsPersons(prose.SurfaceOf(word)) && !prose.Is(word, "dead") && prose.Words[word].Penn is not Penn.Nns)
                return new(thing, word, "object");
            if (prose.Words[word].Upos is not (Upos.Adv or Upos.Det or Upos.Adj or Upos.Num or Upos.Adp or Upos.Pron) || prose.Words[word].Penn == Penn.Wrb) break; // "were hurt when two men opened fire"
        }
        return null;
    }

    /// <summary>"in critical condition", "are stable": the adjective tells the state.</summary>
    bool IsCondition(int word) =>
        prose.Words[word].Upos is Upos.Adj
            && (prose.Is(word, "stable") || word + 1 < prose.Words.Length && prose.Is(word + 1, "condition"));

    /// <summary>Words between the persons and what befell them: "were also", "were found", "suffered minor", and after "and" a second
    /// number with its noun.</summary>
    bool LeadsOn(int word, bool coordinated) => prose.Words[word].Upos switch
    {
        Upos.Aux or Upos.Adv => true,
        Upos.Cconj or Upos.Num or Upos.Noun or Upos.Propn when coordinated => true,
        Upos.Adj or Upos.Adp => !prose.Is(word, "of"),
        Upos.Verb => LeadingVerbs.Contains(prose.Words[word].Lemma),
        Upos.Noun => prose.Is(word, "people") || prose.Is(word, "others"),
        _ => prose.Is(word, "more"),
    };

    static readonly HashSet<string> LeadingVerbs = new(StringComparer.Ordinal) { "find", "leave", "report", "confirm", "believe", "fear",
        "pronounce", "declare", "suffer", "sustain", "list", "remain", "presume", "be", "have" };

    /// <summary>"three men shot a guard": the verb stands bare behind its subject and has an object behind it.</summary>
    bool IsActive(int verb, int last) =>
        verb == last + 1 && prose.Words[verb].Penn is Penn.Vbd or Penn.Vbz or Penn.Vbp && verb + 1 < prose.Words.Length
            && prose.Words[verb + 1].Upos is Upos.Det or Upos.Num or Upos.Propn or Upos.Pron or Upos.Noun;
}
