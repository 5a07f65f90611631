namespace OnRecord.Reconciling;

/// <summary>Finds the pairs of passages worth comparing through an index of their weighty concepts, so that cost grows with what is shared, not with all pairs.</summary>
static class Candidates
{
    const int LongestPosting = 400, MostPerUnit = 40;

    /// <summary>Pairs <c>(i, j)</c>, i before j, that share a concept; at most some forty for each, by the weight they share.</summary>
    public static List<(int, int)> Pairs(IReadOnlyList<Bag> bags, Concepts concepts)
    {
        var postings = new Dictionary<int, List<int>>();
        var pairs = new List<(int, int)>();
        var weight = new Dictionary<int, float>();
        for (var j = 0; j < bags.Count; j++)
        {
            weight.Clear();
            foreach (var (concept, _) in bags[j].Items)
            {
                if (!postings.TryGetValue(concept, out var list)) postings[concept] = list = [];
                foreach (var i in list.Count > LongestPosting ? list.Skip(list.Count - LongestPosting) : list)
                    weight[i] = weight.GetValueOrDefault(i) + concepts.WeightOf(concept);
                list.Add(j);
            }
            foreach (var (i, _) in weight.OrderByDescending(w => w.Value).ThenBy(w => w.Key).Take(MostPerUnit)) pairs.Add((i, j));
        }
        return pairs;
    }
}
