using System.Collections.Frozen;

namespace OnRecord.Names;

/// <summary>
/// Who is what to whom: where Roe is "Doe's father", "Roe's son" is Doe; where a girl is "their child", "his daughter" is she. Only where the report
/// knows of one such person.
/// </summary>
sealed class Kinship
{
    static readonly FrozenDictionary<string, (string Relation, string Inverse)> Relations = EmbeddedData.Rows("Reading/Names/WhoIsWho/kin.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    readonly List<(Cluster Owner, bool OfSeveral, string Relation, Cluster Is)> _known = [];

    /// <param name="ofSeveral">"their child", whoever they are.</param>
    public void Note(Cluster owner, bool ofSeveral, string noun, Cluster cluster)
    {
        if (Relations.TryGetValue(noun, out var kin) && !ReferenceEquals(owner, cluster) && cluster is { Kind: EntityKind.Person, IsPlural: false }) _known.Add((owner, ofSeveral, kin.Relation, cluster));
    }

    /// <summary>The one person who is this to the owner, or null.</summary>
    public Cluster? Find(Cluster owner, string noun)
    {
        if (!Relations.TryGetValue(noun, out var kin)) return null;
        Cluster? found = null;
        var gender = Nouns.GenderOf(noun);
        foreach (var (of, ofSeveral, relation, known) in _known)
        {
            var other = relation == kin.Relation && (Is(of, owner) || (ofSeveral && relation == "child")) ? known : relation == kin.Inverse && Is(known, owner) ? of : null;
            if (other is null) continue;
            while (other.MergedInto is { } larger) other = larger;
            if (other.Kind != EntityKind.Person || other.IsPlural || ReferenceEquals(other, owner) || (gender != Gender.Unknown && other.Gender != Gender.Unknown && other.Gender != gender)) continue;
            if (found is not null && !ReferenceEquals(found, other)) return null;
            found = other;
        }
        return found;
    }

    static bool Is(Cluster cluster, Cluster other)
    {
        while (cluster.MergedInto is { } larger) cluster = larger;
        return ReferenceEquals(cluster, other);
    }
}
