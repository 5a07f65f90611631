using OnRecord.Words;

namespace OnRecord.Times;

/// <summary>Reads the tense of the verb that governs a time: the nearest one before it in the sentence, or else the next one after.</summary>
static class TenseReader
{
    const int Reach = 30;

    public static Tense At(Prose prose, int word)
    {
        var sentence = prose.Sentences[Math.Min(prose.SentenceOf(word), prose.Sentences.Length - 1)];
        for (var w = word - 1; w >= Math.Max(sentence.FirstWord, word - Reach); w--)
            if (Of(prose, w, sentence.FirstWord) is var tense and not Tense.Unknown) return tense;
        return After(prose, word, sentence);
    }

    /// <summary>Of the verbs that follow, one in the present may belong to a clause between: it counts only where no other is found.</summary>
    static Tense After(Prose prose, int word, Sentence sentence)
    {
        var found = Tense.Unknown;
        for (var w = word + 1; w < Math.Min(sentence.EndWord, word + Reach); w++)
        {
            var tense = Of(prose, w, sentence.FirstWord);
            if (tense is Tense.Past or Tense.Future) return tense;
            if (tense == Tense.Present) found = tense;
        }
        return found;
    }

    static Tense Of(Prose prose, int w, int first) => prose.Words[w].Penn switch
    {
        Penn.Md => Tense.Future,
        Penn.Vbd => IsPlanned(prose, w) ? Tense.Future : Tense.Past,
        Penn.Vbn => IsForward(prose, w) ? Tense.Future : IsAfterAuxiliary(prose, w, first) || IsAttributive(prose, w) ? Tense.Unknown : Tense.Past,
        Penn.Vbz or Penn.Vbp => Finite(prose, w),
        Penn.Vb => Infinitive(prose, w, first),
        Penn.None => prose.Is(w, "will") || prose.Is(w, "would") ? Tense.Future : Tense.Unknown,
        _ => Tense.Unknown,
    };

    static Tense Finite(Prose prose, int w)
    {
        if (IsForward(prose, w) || IsPlanned(prose, w)) return Tense.Future;
        if (Telling.Contains(prose.Words[w].Lemma)) return Tense.Unknown;
        return prose.Is(w, "has") || prose.Is(w, "have") || prose.Is(w, "'ve") ? Tense.Past : Tense.Present;
    }

    /// <summary>"to meet" looks forward after a verb of intent and in headlines; else it has the tense of the verb before it.</summary>
    static Tense Infinitive(Prose prose, int w, int first)
    {
        if (w == first) return Tense.Future;
        if (!prose.Is(w - 1, "to")) return Tense.Unknown;
        if (w - 2 >= first && prose.Words[w - 2].Upos is Upos.Noun or Upos.Propn) return Tense.Future;
        for (var k = w - 2; k >= Math.Max(first, w - 12); k--)
        {
            if (IsForward(prose, k)) return Tense.Future;
            if (prose.Words[k].Penn is Penn.Vbd or Penn.Vbn) return Tense.Past;
            if (prose.Words[k].Penn is Penn.Vbz or Penn.Vbp or Penn.Md) return Tense.Future;
        }
        return Tense.Future;
    }

    /// <summary>A form of "be" before "to", or before a word that looks forward: "was to meet", "is due".</summary>
    static bool IsPlanned(Prose prose, int w) =>
        prose.Words[w].Lemma == "be" && w + 1 < prose.Words.Length
        && (prose.Is(w + 1, "to") || IsForward(prose, w + 1) || (w + 2 < prose.Words.Length && IsForward(prose, w + 2)));

    /// <summary>The tense of "will be finished" or "has finished" stands in the words before.</summary>
    static bool IsAfterAuxiliary(Prose prose, int w, int first) =>
        w > first && (prose.Words[w - 1].Lemma is "be" or "have" || (w - 1 > first && prose.Words[w - 1].Upos == Upos.Adv && prose.Words[w - 2].Lemma is "be" or "have"));

    /// <summary>"a proposed fix": the participle says nothing of the clause.</summary>
    static bool IsAttributive(Prose prose, int w) => w + 1 < prose.Words.Length && prose.Words[w + 1].Upos is Upos.Noun && w > 0 && prose.Words[w - 1].Upos is Upos.Det or Upos.Adj or Upos.Adp;

    static bool IsForward(Prose prose, int w) => Forward.Contains(prose.Words[w].Lemma) || Forward.Contains(prose.SurfaceOf(w));

    static readonly WordSet Telling = WordSet.Load("Reading/Times/telling.tsv");
    static readonly WordSet Forward = WordSet.Load("Reading/Times/forward.tsv");
}
