using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>One pronoun to learn from: for each choice (the last is "none of them") its features and whether it is right.</summary>
sealed record PronounChoice(int[][] Features, bool[] Right);

/// <summary>Gathers what the pronoun network learns from: GUM's coreference and GAP's pairs.</summary>
static class WhoTraining
{
    public static List<PronounChoice> FromTreebank(IEnumerable<WhoDocument> documents)
    {
        var choices = new List<PronounChoice>();
        foreach (var document in documents)
        {
            var entityOf = new Dictionary<int, int>();
            foreach (var mention in document.Mentions) entityOf.TryAdd(mention.Head, mention.Entity);
            var draft = Draft.Of(document.Prose, NameFinder.Find(document.Prose));
            new PronounSieve(draft, (pronoun, candidates) =>
            {
                if (!entityOf.TryGetValue(pronoun.Head, out var entity)) return -1;
                var right = candidates.Select(c => entityOf.GetValueOrDefault(c.Nearest.Head, -1) == entity).Append(false).ToArray();
                var first = Array.IndexOf(right, true);
                if (first < 0) right[^1] = true;
                choices.Add(Choice(pronoun, candidates, right));
                return first;
            }).Run();
        }
        return choices;
    }

    /// <param name="network">Decides the pronouns that the example says nothing of.</param>
    public static List<PronounChoice> FromGap(IEnumerable<GapExample> examples, PronounNetwork network)
    {
        var choices = new List<PronounChoice>();
        foreach (var example in examples)
        {
            var prose = Parser.Parse(WordReader.Read(example.Text, []));
            var draft = Draft.Of(prose, NameFinder.Find(prose));
            new PronounSieve(draft, (pronoun, candidates) =>
            {
                if (prose.Words[pronoun.Head].Start != example.Pronoun.Start) return PronounSieve.Best(network, pronoun, candidates);
                bool IsOf(Candidate candidate, Span name) => candidate.Cluster.Phrases.Any(p => p.Kind != MentionKind.Pronoun && name.Overlaps(prose.Words[p.Head].Span) || p.NameFirst >= 0 && name.Overlaps(new(prose.Words[p.NameFirst].Start, prose.Words[p.NameEnd - 1].End)));
                var a = candidates.Select(c => IsOf(c, example.A)).ToArray();
                var b = candidates.Select(c => IsOf(c, example.B)).ToArray();
                var right = new bool[candidates.Count + 1];
                for (var i = 0; i < candidates.Count; i++) right[i] = example.IsA ? a[i] : example.IsB ? b[i] : !a[i] && !b[i];
                right[^1] = !example.IsA && !example.IsB;
                if (Array.IndexOf(right, true) >= 0 && Array.IndexOf(right, false) >= 0) choices.Add(Choice(pronoun, candidates, right));
                return PronounSieve.Best(network, pronoun, candidates);
            }).Run();
        }
        return choices;
    }

    static PronounChoice Choice(Phrase pronoun, List<Candidate> candidates, bool[] right) =>
        new([.. candidates.Select(c => c.Features.ToArray()), PronounFeatures.None(pronoun)], right);
}
