using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>Where somebody died: at the scene, or in hospital.</summary>
[Flags]
enum DeathPlace { None = 0, Scene = 1, Hospital = 2 }

static class DeathPlaces
{
    /// <summary>The place that a clause tells of a death; none where it tells of something else.</summary>
    public static DeathPlace In(Prose prose, Span clause, string predicate)
    {
        if (predicate is not ("die" or "pronounce" or "succumb")) return DeathPlace.None;
        var place = DeathPlace.None;
        for (var w = Math.Max(1, prose.WordFrom(clause.Start)); w < prose.Words.Length && prose.Words[w].End <= clause.End; w++)
            if (IsAt(prose, w)) place |= prose.Words[w].Lemma switch { "scene" => DeathPlace.Scene, "hospital" => DeathPlace.Hospital, _ => DeathPlace.None };
        return place;
    }

    /// <summary>Whether "at", "in" or "on" stands before a noun, with no more than its own words between.</summary>
    static bool IsAt(Prose prose, int noun)
    {
        for (var w = noun - 1; w >= 0 && w >= noun - 4; w--)
            if (prose.Words[w].Upos == Upos.Adp) return prose.Words[w].Lemma is "at" or "in" or "on";
        return false;
    }

    /// <summary>Whether one report has somebody die at the scene and another in hospital, and neither gives the other's place too.</summary>
    public static bool Exclude(List<EventUnit> told, EventUnit a, EventUnit b)
    {
        DeathPlace Of(int report) => told.Where(u => u.Report == report).Aggregate(DeathPlace.None, (all, u) => all | u.DiedAt);
        return a.DiedAt != DeathPlace.None && b.DiedAt != DeathPlace.None && (Of(a.Report) & Of(b.Report)) == DeathPlace.None;
    }
}
