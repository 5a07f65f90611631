namespace OnRecord.Reconciling;

/// <summary>
/// The conflicts between clauses of a story, found by what they tell of one person, cause or number. Clauses at odds over one thing tell one happening, so
/// that the clusters they stand in are joined; numbers alone join none.
/// </summary>
sealed class EventConflicts
{
    readonly Dictionary<EventUnit, List<Conflict>> _of = new(ReferenceEqualityComparer.Instance);

    EventConflicts(IEnumerable<Conflict> conflicts)
    {
        foreach (var conflict in conflicts)
        {
            if (!_of.TryGetValue(conflict.A, out var known)) _of[conflict.A] = known = [];
            known.Add(conflict);
        }
    }

    /// <param name="ofNumbers">Those that follow from the story's figures.</param>
    public static EventConflicts Of(StoryReports story, List<EventUnit> units, IEnumerable<Conflict> ofNumbers) =>
        new([.. Causes.Of(story, units), .. Manners.Of(story, units), .. Deeds.Of(story, units), .. ofNumbers]);

    /// <summary>The conflicts whose two sides stand in one cluster, in the order of its units.</summary>
    public IEnumerable<Conflict> Within(List<EventUnit> units) =>
        units.SelectMany(u => _of.GetValueOrDefault(u, [])).Where(c => units.Contains(c.B));

    /// <summary>The clusters with those joined that hold the two sides of a conflict, each in order, by their first unit.</summary>
    public List<List<EventUnit>> Join(List<List<EventUnit>> clusters)
    {
        var clusterOf = new Dictionary<EventUnit, List<EventUnit>>(ReferenceEqualityComparer.Instance);
        var order = new Dictionary<EventUnit, int>(ReferenceEqualityComparer.Instance);
        foreach (var unit in clusters.SelectMany(c => c).OrderBy(u => u.Report).ThenBy(u => u.Happening.Start).ThenByDescending(u => u.Happening.End)) order[unit] = order.Count;
        foreach (var cluster in clusters)
            foreach (var unit in cluster) clusterOf[unit] = cluster;
        foreach (var unit in order.Keys)
            foreach (var conflict in _of.GetValueOrDefault(unit, []).Where(c => c.Rule != EventFigures.Rule))
            {
                var (kept, gone) = (clusterOf[conflict.A], clusterOf[conflict.B]);
                if (ReferenceEquals(kept, gone)) continue;
                kept.AddRange(gone);
                foreach (var moved in gone) clusterOf[moved] = kept;
                gone.Clear();
            }
        var joined = clusters.FindAll(c => c.Count > 0);
        foreach (var cluster in joined) cluster.Sort((a, b) => order[a].CompareTo(order[b]));
        joined.Sort((a, b) => order[a[0]].CompareTo(order[b[0]]));
        return joined;
    }
}
