namespace OnRecord.Statements;

/// <summary>What a cue takes as the thing said: "said that…", "called for…", "urged them to…".</summary>
[Flags]
enum Frames : uint
{
    None = 0,
    /// <summary>that + clause</summary>
    That = 1 << 0,
    /// <summary>a clause without "that"</summary>
    Zero = 1 << 1,
    /// <summary>whether, if, how, why, what… + clause</summary>
    Wh = 1 << 2,
    /// <summary>the words themselves, quoted or after a colon</summary>
    Quote = 1 << 3,
    /// <summary>to + infinitive</summary>
    To = 1 << 4,
    /// <summary>noun phrase + to + infinitive, all of it said</summary>
    ObjectTo = 1 << 5,
    /// <summary>noun phrase</summary>
    Object = 1 << 6,
    /// <summary>-ing form</summary>
    Ing = 1 << 7,
    /// <summary>noun phrase + as + phrase</summary>
    As = 1 << 8,
    /// <summary>may follow or interrupt what was said: "…, she said"</summary>
    After = 1 << 9,
    /// <summary>whom it is said to stands between: "told reporters that…"</summary>
    Addressee = 1 << 10,
    /// <summary>passive, the thing said as subject: "the plan was announced"</summary>
    Passive = 1 << 11,
    About = 1 << 12, Of = 1 << 13, For = 1 << 14, Against = 1 << 15, On = 1 << 16, With = 1 << 17, At = 1 << 18, Toward = 1 << 19, Over = 1 << 20, In = 1 << 21, From = 1 << 22, By = 1 << 23,
}

/// <summary>One word or phrase that tells that something was said, written or thought.</summary>
sealed record CueEntry(string Lemma, CueClass Class, Frames Frames)
{
    public bool Takes(Frames frame) => (Frames & frame) != 0;

    /// <summary>False for what goes on in the mind: believing, wanting, knowing.</summary>
    public bool IsSpeech => Class is not (CueClass.Think or CueClass.Want);
}

/// <summary>The cue words of English news prose: verbs, nouns and adjectives with the frames they take.</summary>
static class CueLexicon
{
    static readonly Dictionary<string, CueEntry> Verbs = Load("Reading/Statements/cue-verbs.tsv");
    static readonly Dictionary<string, CueEntry> Forms = FormsOf(Verbs);
    static readonly Dictionary<string, CueEntry> Nouns = Load("Reading/Statements/cue-nouns.tsv");
    static readonly Dictionary<string, CueEntry> Adjectives = Load("Reading/Statements/cue-adjectives.tsv");
    static readonly Dictionary<string, Frames> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["about"] = Frames.About, ["regarding"] = Frames.About, ["of"] = Frames.Of, ["for"] = Frames.For, ["against"] = Frames.Against,
        ["on"] = Frames.On, ["upon"] = Frames.On, ["with"] = Frames.With, ["at"] = Frames.At, ["to"] = Frames.Toward, ["over"] = Frames.Over,
        ["in"] = Frames.In, ["from"] = Frames.From, ["by"] = Frames.By,
    };

    /// <summary>Verbs that make a cue of their own with a particle or preposition: "point out", "call for".</summary>
    static readonly HashSet<string> Phrasal =
        new(Verbs.Keys.Select(key => key.Split(' ')).Where(parts => parts.Length > 1).Select(parts => parts[0]), StringComparer.Ordinal);

    public static CueEntry? Verb(string lemma) => Verbs.GetValueOrDefault(lemma);

    public static CueEntry? PhrasalVerb(string lemma, ReadOnlySpan<char> particle) =>
        Phrasal.Contains(lemma) && particle.Length < 10
            ? Verbs.GetValueOrDefault(string.Concat(lemma, " ", particle)) : null;

    /// <summary>The verb that a form of the present or past can belong to, whatever its tag.</summary>
    public static CueEntry? VerbForm(ReadOnlySpan<char> form) =>
        Forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var entry) ? entry : null;

    public static CueEntry? Noun(string lemma) => Nouns.GetValueOrDefault(lemma);

    public static CueEntry? Adjective(string lemma) => Adjectives.GetValueOrDefault(lemma);

    /// <summary>The frame that a preposition opens; <see cref="Frames.None"/> for other words.</summary>
    public static Frames OfPreposition(ReadOnlySpan<char> word) =>
        Prepositions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var frame) ? frame : Frames.None;

    static Dictionary<string, CueEntry> FormsOf(Dictionary<string, CueEntry> verbs)
    {
        var forms = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        foreach (var (lemma, entry) in verbs)
        {
            if (lemma.Contains(' ', StringComparison.Ordinal)) continue;
            var stem = lemma.EndsWith('y') && lemma[^2] is not ('a' or 'e' or 'o') ? lemma[..^1] + "i" : lemma;
            forms.TryAdd(lemma, entry);
            forms.TryAdd(stem + (stem != lemma || lemma[^1] is 's' or 'h' or 'x' ? "es" : "s"), entry);
            forms.TryAdd(stem + (lemma[^1] == 'e' ? "d" : "ed"), entry);
            forms.TryAdd((lemma[^1] == 'e' ? lemma[..^1] : lemma) + "ing", entry);
            if (!Doubles(lemma)) continue;
            forms.TryAdd(lemma + lemma[^1] + "ed", entry);
            forms.TryAdd(lemma + lemma[^1] + "ing", entry);
        }
        foreach (var row in EmbeddedData.Rows("Reading/Statements/cue-forms.tsv"))
            if (verbs.TryGetValue(row[1], out var entry)) forms[row[0]] = entry;
        return forms;
    }

    /// <summary>"slam", "admit": one vowel and one consonant at the end.</summary>
    static bool Doubles(string lemma) =>
        lemma.Length > 2 && lemma[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'x' or 'y') && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]);

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    static Dictionary<string, CueEntry> Load(string name)
    {
        var entries = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        foreach (var row in EmbeddedData.Rows(name))
        {
            var frames = Frames.None;
            foreach (var frame in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)) frames |= Enum.Parse<Frames>(frame, ignoreCase: true);
            entries.Add(row[0], new(row[0], Enum.Parse<CueClass>(row[1], ignoreCase: true), frames));
        }
        return entries;
    }
}
