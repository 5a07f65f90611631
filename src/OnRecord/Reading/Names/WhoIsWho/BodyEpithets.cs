using System.Collections.Frozen;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>
/// "the company" after a body has been named: the only one named of late, else the subject of the sentence before, else one spoken of more than
/// all others. Where none of these decides, the phrase stays by itself.
/// </summary>
sealed class BodyEpithets(Prose prose, List<Phrase> phrases)
{
    const int SentenceWindow = 3;

    enum Use : byte { None, Any, Business, Never }

    static readonly FrozenDictionary<string, Use> Uses = EmbeddedData.Rows("Reading/Names/WhoIsWho/body-epithets.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1] switch { "business" => Use.Business, "never" => Use.Never, _ => Use.Any }, StringComparer.Ordinal);

    readonly List<(Cluster Cluster, int Mentions, bool Subject)> _near = [];

    public static bool IsEpithet(string noun) => Uses.GetValueOrDefault(noun) is Use.Any or Use.Business;

    public Cluster? Find(Phrase epithet)
    {
        var business = Uses[epithet.Noun] == Use.Business;
        _near.Clear();
        for (var i = epithet.Index - 1; i >= 0 && epithet.Sentence - phrases[i].Sentence <= SentenceWindow; i--)
            if (phrases[i].Cluster is { } cluster && !Contains(phrases[i], epithet) && IsBody(cluster, business)) Count(cluster, phrases[i], epithet);
        if (_near.Count < 2) return _near.Count == 0 ? null : _near[0].Cluster;
        var subjects = _near.FindAll(n => n.Subject);
        if (subjects.Count == 1) return subjects[0].Cluster;
        var most = _near.MaxBy(n => n.Mentions);
        return _near.TrueForAll(n => n.Cluster == most.Cluster || n.Mentions * 2 <= most.Mentions) ? most.Cluster : null;
    }

    static bool Contains(Phrase phrase, Phrase inner) => phrase.First <= inner.Head && inner.Head < phrase.End;

    void Count(Cluster cluster, Phrase phrase, Phrase epithet)
    {
        var subject = phrase.Role == SyntacticRole.Subject && epithet.Sentence - phrase.Sentence <= 1;
        var at = _near.FindIndex(n => ReferenceEquals(n.Cluster, cluster));
        if (at < 0) _near.Add((cluster, 1, subject));
        else _near[at] = (cluster, _near[at].Mentions + 1, _near[at].Subject || subject);
    }

    bool IsBody(Cluster cluster, bool business)
    {
        if (cluster.IsPlural || cluster.FirstName is not { } name || (cluster.Kind != EntityKind.Organisation && !(business && name.NameType == NameType.Product))) return false;
        for (var i = name.NameFirst; i < name.NameEnd; i++)
        {
            var word = prose.SurfaceOf(i).ToString().ToLowerInvariant();
            var use = Uses.GetValueOrDefault(Nouns.Office(word));
            if (use == Use.Never || (business && use != Use.Business && Nouns.Kind(word) == NounKind.Organisation)) return false;
        }
        return true;
    }
}
