using System.Collections.Immutable;
using OnRecord.Names;

namespace OnRecord.Reconciling;

/// <summary>
/// Finds the same person, body or place in the reports of a story. Full names come first, then spellings of one name, then surnames
/// alone, then offices ("the judge") that one person of the story holds. A name that fits two stays by itself and says which.
/// </summary>
public static class People
{
    public static ImmutableArray<StoryPerson> Join(ImmutableArray<Reading> readings)
    {
        var dossiers = new List<Dossier>();
        var sources = Sources(readings);
        foreach (var source in sources.Where(s => s.IsFull)) Place(dossiers, source, d => d.Agrees(source));
        MergeSpellings(dossiers);
        foreach (var source in sources.Where(s => !s.IsFull && s.Entity.IsNamed)) PlaceShort(dossiers, source);
        foreach (var source in sources.Where(s => !s.Entity.IsNamed)) PlaceUnnamed(dossiers, source);
        PlaceBodies(dossiers, Bodies(readings));
        dossiers.RemoveAll(d => d.IsPassing);
        dossiers.Sort((a, b) => a.First.CompareTo(b.First));
        var ids = new Dictionary<Dossier, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < dossiers.Count; i++) ids[dossiers[i]] = i;
        return [.. dossiers.Select((dossier, id) => dossier.ToPerson(id, ids, readings))];
    }

    static List<Source> Sources(ImmutableArray<Reading> readings)
    {
        var sources = new List<Source>();
        for (var r = 0; r < readings.Length; r++)
            foreach (var entity in readings[r].Entities)
                if (entity.IsNamed || entity is { Kind: EntityKind.Person, IsPlural: false }) sources.Add(new(readings[r], r, entity));
        return sources;
    }

    static List<Source> Bodies(ImmutableArray<Reading> readings)
    {
        var bodies = new List<Source>();
        for (var r = 0; r < readings.Length; r++)
            foreach (var entity in readings[r].Entities)
                if (!entity.IsNamed && entity.Kind != EntityKind.Person && new Source(readings[r], r, entity) is { BodyNoun.Length: > 0 } body) bodies.Add(body);
        return bodies;
    }

    /// <summary>"police" and "the police" of a story that knows one police force, the Harbour City police, are that one.</summary>
    static void PlaceBodies(List<Dossier> dossiers, List<Source> bodies)
    {
        foreach (var body in bodies.Where(b => b.IsToldApart)) Place(dossiers, body, d => d.IsBodyCalled(body.BodyName));
        foreach (var body in bodies.Where(b => !b.IsToldApart))
            if (dossiers.Where(d => d.IsBody(body.BodyNoun)).ToList() is [var only]) only.Add(body);
    }

    static void Place(List<Dossier> dossiers, Source source, Func<Dossier, bool> fits)
    {
        var found = dossiers.Find(d => fits(d));
        if (found is null) dossiers.Add(found = new());
        found.Add(source);
    }

    /// <summary>"Ramzi Haddad" and "Ramsey Haddad": only where no report has both.</summary>
    static void MergeSpellings(List<Dossier> dossiers)
    {
        for (var i = 0; i < dossiers.Count; i++)
            for (var j = dossiers.Count - 1; j > i; j--)
                if (dossiers[i].IsSpellingOf(dossiers[j]))
                {
                    dossiers[i].TakeIn(dossiers[j]);
                    dossiers.RemoveAt(j);
                }
    }

    static void PlaceShort(List<Dossier> dossiers, Source source)
    {
        var fitting = dossiers.Where(d => d.FitsShort(source)).ToList();
        if (fitting.Count > 1 && fitting.Where(d => d.SharesRole(source)).ToList() is [var holder]) fitting = [holder];
        if (fitting.Count == 1)
        {
            fitting[0].Add(source);
            return;
        }
        var alone = new Dossier();
        alone.Add(source);
        if (fitting.Count > 1) alone.CouldBe.AddRange(fitting);
        dossiers.Add(alone);
    }

    /// <summary>"the judge" of a report that never names her is the story's one judge.</summary>
    static void PlaceUnnamed(List<Dossier> dossiers, Source source)
    {
        if (!source.IsDefinite) return;
        var holders = dossiers.Where(d => d.Kind == EntityKind.Person && d.SharesRole(source) && !d.IsIn(source.Report) && d.GenderAgrees(source)).ToList();
        if (holders is [var only]) only.Add(source);
    }
}
