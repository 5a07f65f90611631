using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Joins the names of bodies, places and everything else that is no person: the same words, an acronym, or the first word of a longer name.</summary>
sealed class BodyNames(Prose prose, List<Cluster> clusters)
{
    readonly Dictionary<string, Cluster> _byText = new(StringComparer.Ordinal);
    readonly Dictionary<string, Cluster?> _byAcronym = new(StringComparer.Ordinal), _byFirstWord = new(StringComparer.Ordinal);

    public void Join(IEnumerable<Phrase> phrases)
    {
        var inOrder = phrases.ToList();
        foreach (var phrase in inOrder)
            if (phrase.NameEnd - phrase.NameFirst > 1) Place(phrase, Normal(phrase));
        foreach (var phrase in inOrder)
            if (phrase.NameEnd - phrase.NameFirst == 1) PlaceShort(phrase);
    }

    void PlaceShort(Phrase phrase)
    {
        var text = Normal(phrase);
        if (!_byText.ContainsKey(text) && phrase.NameType is NameType.Organisation or NameType.Product or NameType.Event)
        {
            Cluster? found = null;
            if (text.Length is >= 2 and <= 6 && IsUpper(text)) _byAcronym.TryGetValue(text, out found);
            else if (text.Length >= 4) _byFirstWord.TryGetValue(text, out found);
            if (found is not null && found.Kind == KindOf(phrase)) _byText[text] = found;
        }
        Place(phrase, text);
    }

    void Place(Phrase phrase, string text)
    {
        if (!_byText.TryGetValue(text, out var cluster))
        {
            cluster = new Cluster { Kind = KindOf(phrase), Order = clusters.Count, IsPlural = phrase.IsPlural };
            clusters.Add(cluster);
            _byText[text] = cluster;
        }
        cluster.Add(phrase);
        if (phrase.NameEnd - phrase.NameFirst < 2 || phrase.NameType is NameType.Place) return;
        Remember(_byAcronym, Acronym(phrase), cluster);
        Remember(_byFirstWord, prose.SurfaceOf(phrase.NameFirst).ToString(), cluster);
    }

    /// <summary>Two owners of one short form leave it to neither.</summary>
    static void Remember(Dictionary<string, Cluster?> index, string key, Cluster cluster)
    {
        if (key.Length < 2) return;
        index[key] = index.TryGetValue(key, out var owner) && !ReferenceEquals(owner, cluster) ? null : cluster;
    }

    static EntityKind KindOf(Phrase phrase) => phrase.NameType switch
    {
        NameType.Person => EntityKind.Person, NameType.Organisation => EntityKind.Organisation, NameType.Place => EntityKind.Place,
        NameType.Group => EntityKind.Group, _ => EntityKind.Other,
    };

    string Normal(Phrase phrase)
    {
        int first = phrase.NameFirst, end = phrase.NameEnd;
        if (end - first > 1 && prose.Is(first, "the")) first++;
        if (end - first > 1 && prose.SurfaceOf(end - 1) is "'s" or "’s" or "'" or "’") end--;
        if (end - first > 1 && prose.SurfaceOf(end - 1).TrimEnd('.') is "Inc" or "Corp" or "Ltd" or "Co" or "LLC" or "plc" or "PLC" or "AG" or "SA") end--;
        while (end - first > 1 && prose.SurfaceOf(end - 1) is "," or ".") end--;
        var text = prose.Text[prose.Words[first].Start..prose.Words[end - 1].End];
        return text.Length <= 6 && text.Contains('.', StringComparison.Ordinal) ? text.Replace(".", "", StringComparison.Ordinal) : text;
    }

    string Acronym(Phrase phrase)
    {
        Span<char> letters = stackalloc char[8];
        var count = 0;
        for (var i = phrase.NameFirst; i < phrase.NameEnd && count < 8; i++)
            if (prose.SurfaceOf(i) is [>= 'A' and <= 'Z', ..] form && form is not ("The" or "Of")) letters[count++] = form[0];
        return letters[..count].ToString();
    }

    static bool IsUpper(string text)
    {
        foreach (var c in text)
            if (!char.IsUpper(c)) return false;
        return true;
    }
}
