using OnRecord.Names;

namespace OnRecord.Training;

/// <summary>For reading: named persons whose chain is not the annotators'.</summary>
sealed class CoreferenceErrors(WhoDocument document, List<(Entity Entity, Mention Mention)> mentions, MentionPairs pairs)
{
    public void Write(HashSet<int> persons, TextWriter to)
    {
        var ofGold = new Dictionary<int, int>();
        for (var i = 0; i < mentions.Count; i++)
            if (pairs.GoldOf(i) is var gold and >= 0) ofGold[gold] = i;
        var claimed = new HashSet<int>();
        foreach (var chain in Enumerable.Range(0, document.Mentions.Count).Where(i => persons.Contains(document.Mentions[i].Entity)).GroupBy(i => document.Mentions[i].Entity))
        {
            var best = chain.Where(ofGold.ContainsKey).Select(i => mentions[ofGold[i]].Entity).Where(e => e is { IsNamed: true, Kind: EntityKind.Person }).GroupBy(e => e.Id)
                .OrderByDescending(g => g.Count()).FirstOrDefault()?.First();
            if (best is not null) claimed.Add(best.Id);
            to.WriteLine($"{document.Id} <{best?.Name}> of {chain.Count()}");
            foreach (var i in chain)
                if (best is null || !ofGold.TryGetValue(i, out var at) || mentions[at].Entity.Id != best.Id)
                    to.WriteLine($"  missing {Around(document.Mentions[i].First, document.Mentions[i].End)}   given to <{(ofGold.TryGetValue(i, out var other) ? mentions[other].Entity.Name : "")}>");
            for (var i = 0; i < mentions.Count; i++)
                if (best is not null && mentions[i].Entity.Id == best.Id && !(pairs.GoldOf(i) is var gold and >= 0 && document.Mentions[gold].Entity == chain.Key)) to.WriteLine($"  extra   {Around(i)}");
        }
        for (var i = 0; i < mentions.Count; i++)
            if (mentions[i].Entity is { IsNamed: true, Kind: EntityKind.Person } entity && !claimed.Contains(entity.Id)) to.WriteLine($"{document.Id} nobody's <{entity.Name}>: {Around(i)}");
    }

    string Around(int mention) => Around(document.Prose.WordFrom(mentions[mention].Mention.Start), document.Prose.WordFrom(mentions[mention].Mention.End - 1) + 1);

    string Around(int first, int end)
    {
        var (text, words) = (document.Prose.Text, document.Prose.Words);
        int from = words[Math.Max(0, first - 8)].Start, to = words[Math.Min(words.Length, end + 5) - 1].End;
        return $"{text[from..words[first].Start]}[{text[words[first].Start..words[end - 1].End]}]{text[words[end - 1].End..to]}".ReplaceLineEndings(" ");
    }
}
