using System.Collections.Immutable;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>What speaks for two mentions of events being of one event, by themselves: their words, who takes part, what stands around them, and their reports.</summary>
static class EventMentionLikeness
{
    const int FewestLetters = 4;
    const float MuchNamed = 3;

    static readonly HashSet<string> Light = [.. EmbeddedData.Lines("Reconciling/light-words.tsv")];
    static readonly HashSet<string> Telling = [.. EmbeddedData.Lines("Reconciling/telling-words.tsv")];

    static readonly ImmutableArray<string> OfWords =
    [
        "same lemma", "same stem", "same text", "same meaning", "words in common", "same beginning", "seen of one", "seen of two", "mostly seen of one", "vectors",
        "light", "telling", "both verbs", "both nouns", "verb and noun",
    ];

    static readonly ImmutableArray<string> OfCast = ["agents", "patients", "cast", "cast in common", "no cast in common", "agent is patient", "one in the other's cast"];

    static readonly ImmutableArray<string> OfSetting =
    [
        "one report", "one sentence", "reports", "sentence cover", "sentence jaccard", "near cover", "near jaccard", "names in common", "names", "numbers", "times",
        "both early", "sentences apart",
    ];

    public static readonly ImmutableArray<Feature> Features = [.. OfWords.Concat(OfCast).Concat(OfSetting).Select(n => new Feature(n, 0))];

    static readonly Lazy<LikenessWeights> Shipped = new(() => LikenessWeights.Of("mention", Features));

    public static LikenessWeights Weights => Shipped.Value;

    /// <param name="likeness">How alike the two reports are, 0–1.</param>
    /// <returns>The features in the order of <see cref="Features"/>.</returns>
    public static float[] Of(StoryReports story, EventMention a, EventMention b, float likeness, SeenWords seen) =>
        [.. WordsOf(a, b, seen), .. CastOf(a.Cast, b.Cast, a.Concept, b.Concept), .. SettingOf(story, a, b, likeness)];

    static float[] WordsOf(EventMention a, EventMention b, SeenWords seen)
    {
        var sameStem = a.Stem == b.Stem;
        var (one, two) = seen.Of(a.Stem, b.Stem);
        var shared = CommonStart(a.Lemma, b.Lemma);
        bool Is(Upos x, Upos y) => a.Upos == x && b.Upos == y;
        return
        [
            On(a.Lemma == b.Lemma), On(sameStem), On(a.Text == b.Text), On(!sameStem && Concepts.MeaningOf(a.Lemma) is { } meaning && meaning == Concepts.MeaningOf(b.Lemma)),
            a.Lemmas.Count(b.Lemmas.Contains) / (float)Math.Max(1, Math.Min(a.Lemmas.Count, b.Lemmas.Count)),
            !sameStem && shared >= FewestLetters ? shared / (float)Math.Max(a.Lemma.Length, b.Lemma.Length) : 0,
            MathF.Log(1 + one), MathF.Log(1 + two), (one - two) / (one + two + 2),
            a.Lemma == b.Lemma ? 1 : WordModels.Shipped.Likeness(a.Lemma, b.Lemma),
            On(Light.Contains(a.Lemma)) + On(Light.Contains(b.Lemma)), On(Telling.Contains(a.Lemma)) + On(Telling.Contains(b.Lemma)),
            On(Is(Upos.Verb, Upos.Verb)), On(Is(Upos.Noun, Upos.Noun)), On(Is(Upos.Verb, Upos.Noun) || Is(Upos.Noun, Upos.Verb)),
        ];
    }

    static float[] CastOf(EventCast a, EventCast b, int ofA, int ofB)
    {
        var common = a.All.Count(b.All.Contains);
        return
        [
            Agree(a.Agents, b.Agents), Agree(a.Patients, b.Patients), Jaccard(a.All, b.All), Math.Min(MuchNamed, common), On(a.All.Count > 0 && b.All.Count > 0 && common == 0),
            On(a.Agents.Overlaps(b.Patients) || a.Patients.Overlaps(b.Agents)), On(ofA != 0 && b.All.Contains(ofA) || ofB != 0 && a.All.Contains(ofB)),
        ];
    }

    static float[] SettingOf(StoryReports story, EventMention a, EventMention b, float likeness)
    {
        var (cover, jaccard, _) = Bag.Compare(a.Around, b.Around, story.Concepts);
        var (nearCover, nearJaccard, _) = Bag.Compare(a.Near, b.Near, story.Concepts);
        var together = a.Report == b.Report;
        return
        [
            On(together), On(together && a.Sentence == b.Sentence), together ? 1 : likeness, cover, jaccard, nearCover, nearJaccard,
            Math.Min(MuchNamed, a.Names.Count(b.Names.Contains)), Jaccard(a.Names, b.Names),
            a.Numbers.Count == 0 || b.Numbers.Count == 0 ? 0 : a.Numbers.Overlaps(b.Numbers) ? 1 : -1, Agree(a.Times, b.Times),
            1f / (1 + Math.Max(a.Sentence, b.Sentence)), Math.Min(1, Math.Abs(a.Sentence - b.Sentence) / 10f),
        ];
    }

    static float On(bool condition) => condition ? 1 : 0;

    /// <summary>1 where they share one, -1 where both have some and share none, else 0.</summary>
    static float Agree(HashSet<int> a, HashSet<int> b) => a.Count == 0 || b.Count == 0 ? 0 : a.Overlaps(b) ? 1 : -1;

    static float Agree(List<Time> a, List<Time> b)
    {
        var apart = false;
        foreach (var time in a)
            foreach (var other in b)
            {
                var relation = TimeValue.Compare(time.Value, other.Value);
                if (relation is not (TimeRelation.Disjoint or TimeRelation.Unknown)) return 1;
                apart |= relation == TimeRelation.Disjoint;
            }
        return apart ? -1 : 0;
    }

    static float Jaccard(HashSet<int> a, HashSet<int> b) => a.Count(b.Contains) is > 0 and var common ? common / (float)(a.Count + b.Count - common) : 0;

    static int CommonStart(string a, string b) => a.AsSpan().CommonPrefixLength(b);
}
