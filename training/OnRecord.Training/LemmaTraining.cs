using OnRecord.Models;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>
/// Learns lemma rules: for each ending and tag the rule most words take, kept where it differs from that of the shorter ending,
/// and the words that go against the rule of their ending.
/// </summary>
static class LemmaTraining
{
    public static void Train(ModelWriter model, IReadOnlyList<GoldSentence> sentences, TagPair[] labels, Vocabulary vocabulary, Action<string> progress)
    {
        var known = new Dictionary<(string Form, TagPair Tags), Dictionary<LemmaRule, int>>();
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            if (word.Lemma == "_" || word.Form.Length > Form.LongestKnown || LemmaPool.IsGrouped(word.Form, word.Tags) || LemmaRule.Between(word.Form, word.Lemma) is not { } rule) continue;
            Count(known, (Folded(word.Form), word.Tags), rule, 1);
        }
        var majority = known.ToDictionary(p => p.Key, p => Best(p.Value));
        var endings = Endings(majority);
        var rules = new Dictionary<LemmaRule, uint>();
        uint Number(LemmaRule rule) => rules.TryGetValue(rule, out var n) ? n : rules[rule] = (uint)rules.Count;
        var endingSlots = endings.OrderBy(p => p.Key).Select(p => new Lemmatizer.Slot(p.Key, Number(p.Value))).ToArray();
        var wordSlots = new List<Lemmatizer.Slot>();
        foreach (var ((form, tags), rule) in majority.OrderBy(p => p.Key.Form, StringComparer.Ordinal).ThenBy(p => p.Key.Tags.Upos).ThenBy(p => p.Key.Tags.Penn))
            if (Predict(endings, form, tags) != rule) wordSlots.Add(new(Lemmatizer.WordKey(Form.Hash(form), tags), Number(rule)));
        Lemmatizer.Write(model, [.. rules.OrderBy(p => p.Value).Select(p => p.Key)], wordSlots, endingSlots, Usual(known, majority, labels, vocabulary));
        progress($"lemmas: {rules.Count} rules, {endingSlots.Length} endings, {wordSlots.Count} exceptions of {majority.Count} words");
    }

    /// <summary>For each word of the vocabulary its most frequent tags in the treebanks and the lemma it has with them.</summary>
    static Lemmatizer.Usual[] Usual(Dictionary<(string Form, TagPair Tags), Dictionary<LemmaRule, int>> known,
        Dictionary<(string Form, TagPair Tags), LemmaRule> majority, TagPair[] labels, Vocabulary vocabulary)
    {
        var usual = new Lemmatizer.Usual[vocabulary.Count];
        Array.Fill(usual, new(ushort.MaxValue, 0));
        var buffer = new char[Form.LongestKnown + 16];
        foreach (var word in known.GroupBy(p => p.Key.Form, StringComparer.Ordinal))
        {
            var id = vocabulary.Find(word.Key);
            var tags = word.OrderByDescending(p => p.Value.Values.Sum()).ThenBy(p => p.Key.Tags.Upos).ThenBy(p => p.Key.Tags.Penn).First().Key.Tags;
            var rule = majority[(word.Key, tags)];
            var label = Array.IndexOf(labels, tags);
            if (id < 0 || label < 0 || rule.Case != LemmaCase.Lower || word.Key.Contains('0', StringComparison.Ordinal)) continue;
            var lemma = buffer.AsSpan(0, rule.Apply(word.Key, buffer));
            var index = vocabulary.Find(lemma);
            if (index >= 0 && lemma.SequenceEqual(vocabulary[index])) usual[id] = new((ushort)label, (ushort)(index + 1));
        }
        return usual;
    }

    static Dictionary<uint, LemmaRule> Endings(Dictionary<(string Form, TagPair Tags), LemmaRule> majority)
    {
        var endings = new Dictionary<uint, LemmaRule>();
        for (var length = 0; length <= Lemmatizer.LongestEnding; length++)
        {
            var counts = new Dictionary<uint, Dictionary<LemmaRule, int>>();
            var sample = new Dictionary<uint, (string Form, TagPair Tags)>();
            foreach (var (key, rule) in majority)
            {
                if (key.Form.Length < length) continue;
                var ending = Lemmatizer.EndingKey(key.Form, length, key.Tags);
                Count(counts, ending, rule, 1);
                sample.TryAdd(ending, key);
            }
            foreach (var (ending, votes) in counts)
            {
                var best = Best(votes);
                if (length > 0 && votes[best] < 2) continue;
                var (form, tags) = sample[ending];
                if (length == 0 || Predict(endings, form[^length..], tags) != best) endings[ending] = best;
            }
        }
        return endings;
    }

    static LemmaRule Predict(Dictionary<uint, LemmaRule> endings, string form, TagPair tags)
    {
        for (var length = Math.Min(Lemmatizer.LongestEnding, form.Length); length >= 0; length--)
            if (endings.TryGetValue(Lemmatizer.EndingKey(form, length, tags), out var rule)) return rule;
        return LemmaRule.Lower;
    }

    static string Folded(string form)
    {
        Span<char> folded = stackalloc char[Form.LongestKnown];
        return folded[..Form.Fold(form, folded)].ToString();
    }

    static void Count<TKey>(Dictionary<TKey, Dictionary<LemmaRule, int>> counts, TKey key, LemmaRule rule, int by) where TKey : notnull
    {
        if (!counts.TryGetValue(key, out var votes)) counts[key] = votes = [];
        votes[rule] = votes.GetValueOrDefault(rule) + by;
    }

    static LemmaRule Best(Dictionary<LemmaRule, int> votes) =>
        votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key.Strip).ThenBy(v => v.Key.Append, StringComparer.Ordinal).ThenBy(v => v.Key.Case).First().Key;
}
