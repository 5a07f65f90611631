using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>
/// What the words of a story's reports stand for, so that two wordings can be compared: each word is a concept (a person of the story,
/// a lemma or the set of same meaning it belongs to) with a weight that is the higher the fewer sentences of the story hold it.
/// </summary>
sealed class Concepts
{
    /// <summary>Concept of each word by report; 0 for words that carry no content.</summary>
    readonly int[][] ofWord;
    readonly float[] weights;

    Concepts(int[][] ofWord, float[] weights)
    {
        this.ofWord = ofWord;
        this.weights = weights;
    }

    /// <summary>The first word of the set of same meaning that a lemma belongs to; null where it belongs to none.</summary>
    public static string? MeaningOf(string lemma) => Vocabulary.MeaningOf(lemma);

    public float WeightOf(int concept) => weights[concept];

    public ReadOnlySpan<int> OfReport(int report) => ofWord[report];

    /// <param name="personOf">The story's person for an entity of a report, or -1.</param>
    public static Concepts Of(ImmutableArray<Reading> readings, Func<int, int, int> personOf)
    {
        var vocabulary = new Vocabulary();
        var ofWord = new int[readings.Length][];
        for (var r = 0; r < readings.Length; r++)
        {
            var prose = readings[r].Prose;
            var concepts = ofWord[r] = new int[prose.Words.Length];
            for (var w = 0; w < concepts.Length; w++)
            {
                if (vocabulary.OfPhrase(prose, w) is var phrase and > 0) (concepts[w], w) = (phrase, w + 1);
                else concepts[w] = vocabulary.Of(prose, w);
            }
            MarkPeople(readings[r], entity => personOf(r, entity), concepts, vocabulary);
        }
        return new(ofWord, Weigh(readings, ofWord, vocabulary));
    }

    /// <summary>The words of a mention become one concept, at its head: "he", "Mr Roe" and "Richard Roe" are alike.</summary>
    static void MarkPeople(Reading reading, Func<int, int> personOf, int[] concepts, Vocabulary vocabulary)
    {
        foreach (var entity in reading.Entities)
        {
            var person = personOf(entity.Id);
            if (person < 0) continue;
            var concept = vocabulary.OfPerson(person);
            foreach (var mention in entity.Mentions)
            {
                if (mention.HeadWord < 0 || mention.HeadWord >= concepts.Length) continue;
                if (mention.Kind == MentionKind.Name)
                    for (var w = reading.Prose.WordFrom(mention.Start); w < concepts.Length && reading.Prose.Words[w].End <= mention.End; w++) concepts[w] = 0;
                concepts[mention.HeadWord] = concept;
            }
        }
    }

    static float[] Weigh(ImmutableArray<Reading> readings, int[][] ofWord, Vocabulary vocabulary)
    {
        var sentences = 0;
        var inSentences = new int[vocabulary.Count];
        var last = new int[vocabulary.Count];
        for (var r = 0; r < readings.Length; r++)
            foreach (var sentence in readings[r].Prose.Sentences)
            {
                sentences++;
                for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
                {
                    var concept = ofWord[r][w];
                    if (last[concept] == sentences) continue;
                    last[concept] = sentences;
                    inSentences[concept]++;
                }
            }
        var weights = new float[vocabulary.Count];
        for (var c = 1; c < weights.Length; c++)
            weights[c] = vocabulary.ShareOf(c) * MathF.Max(0.3f, MathF.Log((sentences + 1f) / (inSentences[c] + 0.5f)));
        return weights;
    }

    sealed class Vocabulary
    {
        static readonly Dictionary<string, string> SameMeaning = ReadSameMeaning();
        static readonly HashSet<string> Light = [.. EmbeddedData.Lines("Reconciling/light-words.tsv")];
        readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
        readonly List<float> shares = [0];

        public int Count => shares.Count;
        public static string? MeaningOf(string lemma) => SameMeaning.GetValueOrDefault(lemma);
        public float ShareOf(int concept) => shares[concept];
        public int OfPerson(int person) => Id("@" + person.ToString(CultureInfo.InvariantCulture), 1f);

        public int Of(Prose prose, int index)
        {
            var word = prose.Words[index];
            var share = word.Upos switch
            {
                Upos.Noun or Upos.Propn or Upos.Num => 1f,
                Upos.Verb => 0.9f,
                Upos.Adj => 0.8f,
                Upos.Adv or Upos.Intj or Upos.X => 0.5f,
                Upos.Part when word.Lemma == "not" => 0.5f,
                Upos.Aux when word.Penn == Penn.Md => 0.2f,
                _ => 0f,
            };
            if (share == 0) return 0;
            var lemma = word.Lemma.Length > 0 ? word.Lemma.ToLowerInvariant() : prose.SurfaceOf(index).ToString().ToLowerInvariant();
            if (Light.Contains(lemma)) share *= 0.25f;
            return Id(SameMeaning.GetValueOrDefault(lemma, lemma), share);
        }

        /// <summary>The concept of a verb with the word after it ("pass away"), where the two together mean something of their own; else 0.</summary>
        public int OfPhrase(Prose prose, int index)
        {
            if (index + 1 >= prose.Words.Length || prose.Words[index].Upos is not (Upos.Verb or Upos.Noun) || prose.Words[index + 1].Upos == Upos.Punct) return 0;
            return SameMeaning.TryGetValue(prose.Words[index].Lemma + "_" + prose.Words[index + 1].Lemma, out var meaning) ? Id(meaning, 0.9f) : 0;
        }

        int Id(string name, float share)
        {
            if (ids.TryGetValue(name, out var id)) return id;
            ids[name] = id = shares.Count;
            shares.Add(share);
            return id;
        }

        static Dictionary<string, string> ReadSameMeaning()
        {
            var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var line in EmbeddedData.Lines("Reconciling/same-meaning.tsv"))
            {
                var lemmas = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                foreach (var lemma in lemmas) meanings.TryAdd(lemma, lemmas[0]);
            }
            return meanings;
        }
    }
}
