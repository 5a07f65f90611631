using OnRecord.Words;

namespace OnRecord.Statements;

enum Voice : byte { Active, Passive, Participle, Infinitive }

/// <summary>A cue verb with the auxiliaries, adverbs and negation around it: "has repeatedly denied", "is expected to say", "was asked".</summary>
/// <param name="First">First word of the group.</param>
/// <param name="Verb">The verb itself.</param>
/// <param name="End">The word after the verb and its particle.</param>
readonly record struct CueVerb(CueEntry Entry, int First, int Verb, int End, Voice Voice, Mode Mode)
{
    /// <summary>The cue verb at a word, or null.</summary>
    public static CueVerb? At(SpokenText text, int verb, int floor)
    {
        if (!text.IsVerb(verb)) return null;
        var lemma = text.Lemma(verb);
        CueEntry? entry = null;
        var end = verb + 1;
        if (end < text.Words.Length && text.Penn(end) is Penn.Rp or Penn.In or Penn.Rb or Penn.To && CueLexicon.PhrasalVerb(lemma, text.Surface(end)) is { } phrasal)
        {
            entry = phrasal;
            end++;
        }
        entry ??= CueLexicon.Verb(lemma) ?? CueLexicon.VerbForm(text.Surface(verb));
        return entry is null ? null : Build(text, entry, verb, end, floor);
    }

    /// <summary>"“…,” Lee notes." with the verb taken for a plural noun: a cue verb by its form alone, where nothing but the sentence's end follows.</summary>
    public static CueVerb? Disguised(SpokenText text, int word, int floor)
    {
        if (text.Penn(word) is not (Penn.Nns or Penn.Nnps or Penn.Nn) || word == floor) return null;
        if (!NounPhrases.IsNoun(text.Penn(word - 1)) && text.Penn(word - 1) is not (Penn.Prp or Penn.Cd)) return null;
        var lemma = text.Lemma(word).ToLowerInvariant();
        if (CueLexicon.Verb(lemma) is not { IsSpeech: true } entry || !text.Surface(word).EndsWith("s", StringComparison.Ordinal)) return null;
        var end = word + 1;
        if (end < text.Words.Length && CueLexicon.PhrasalVerb(lemma, text.Surface(end)) is { } phrasal)
        {
            entry = phrasal;
            end++;
        }
        var ends = end >= text.Words.Length || text.Surface(end) is "." or ":" or ",";
        return ends || OpensReport(text, word, end, floor, entry) ? new(entry, word, word, end, Voice.Active, Mode.Asserted) : null;
    }

    /// <summary>"Radio 4 reports that…", "The Harbour News reports Ann Lee left": a name opens the sentence, and a clause follows.</summary>
    static bool OpensReport(SpokenText text, int word, int end, int floor, CueEntry entry)
    {
        if (!entry.Takes(Frames.That | Frames.Zero)) return false;
        var named = false;
        for (var w = word - 1; w >= floor; w--)
        {
            named |= NounPhrases.IsName(text.Penn(w));
            if (text.IsComma(w)) break;
            if (!NounPhrases.IsName(text.Penn(w)) && text.Penn(w) is not (Penn.Cd or Penn.Hyph) && !(w == floor && text.Is(w, "the")) || !char.IsUpper(text.Surface(w)[0]) && text.Penn(w) == Penn.Nn) return false;
        }
        if (!named || text.IsQuoted(end)) return false;
        if (text.Surface(end) is "that") return true;
        var subject = NounPhrases.BaseEnd(text, end, Math.Min(text.Words.Length, end + 8));
        return subject > end && subject < text.Words.Length && text.IsFiniteVerb(subject) && (NounPhrases.IsName(text.Penn(end)) || NounPhrases.IsPronoun(text.Penn(end)) || text.Penn(end) is Penn.Dt or Penn.PrpS);
    }

    static CueVerb Build(SpokenText text, CueEntry entry, int verb, int end, int floor)
    {
        int first = verb;
        bool be = false, have = false, to = false, negated = false, future = false, doubtful = false;
        for (var w = verb - 1; w >= floor && !text.IsQuoted(w); w--)
        {
            var tag = text.Penn(w);
            var form = text.Surface(w);
            if (tag == Penn.Md)
            {
                future |= form is "will" or "wo" or "shall" or "'ll" or "’ll";
                doubtful |= !future && form is not ("would" or "'d" or "’d");
            }
            else if (tag == Penn.To && form is "to" or "To") to = true;
            else if (text.Words[w].Upos == Upos.Aux || text.Lemma(w) is "be" or "have" or "do" && tag is not Penn.Nn)
            {
                be |= text.Lemma(w) is "be" or "get";
                have |= text.Lemma(w) is "have";
            }
            else if (form is "not" or "n't" or "n’t" or "never" or "neither" or "nor" || form is "Not" or "Never") negated = true;
            else if (tag is not (Penn.Rb or Penn.Rbr)) break;
            first = w;
        }
        while (first < verb && text.Penn(first) is Penn.Rb or Penn.Rbr && text.Surface(first) is not ("not" or "never" or "n't")) first++;
        var voice = VoiceOf(text.Penn(verb), be, have, to);
        var mode = negated ? Mode.Negated : future || to && Announces(text, first - 1, floor) ? Mode.Future : doubtful ? Mode.Hypothetical : Mode.Asserted;
        return new(entry, first, verb, end, voice, mode);
    }

    static Voice VoiceOf(Penn tag, bool be, bool have, bool to) => tag switch
    {
        Penn.Vbn when be => Voice.Passive,
        Penn.Vbn when !have => Voice.Participle,
        Penn.Vbg when !be => Voice.Participle,
        _ when to => Voice.Infinitive,
        _ => Voice.Active,
    };

    /// <summary>"is expected to", "is due to", "plans to": what follows has not yet been said.</summary>
    static bool Announces(SpokenText text, int before, int floor) =>
        before >= floor && text.Lemma(before) is "expect" or "expected" or "plan" or "due" or "set" or "schedule" or "scheduled" or "likely" or "intend" or "hope" or "prepare" or "about";
}
