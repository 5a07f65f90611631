using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Joins the proper names of a report: full names first, then what is short for them.</summary>
sealed class NameJoiner(Prose prose, List<Phrase> phrases)
{
    readonly List<Cluster> _clusters = [];
    readonly Dictionary<string, List<Cluster>> _bySurname = new(StringComparer.OrdinalIgnoreCase), _byGiven = new(StringComparer.OrdinalIgnoreCase),
        _byText = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives each name phrase its cluster.</summary>
    public List<Cluster> Join()
    {
        var names = phrases.Where(p => p.Kind == MentionKind.Name).Select(Read).ToList();
        foreach (var name in names)
            if (name.Phrase.NameType == NameType.Person && !name.Parts.IsSingle) JoinFull(name);
        foreach (var name in names)
            if (name.Phrase.Cluster is null && (name.Phrase.NameType == NameType.Person || IsSurname(name))) JoinShort(name);
        new BodyNames(prose, _clusters).Join(names.Where(n => n.Phrase.Cluster is null).Select(n => n.Phrase));
        return _clusters;
    }

    /// <summary>What stands around a person's name in one place.</summary>
    sealed record Written(Phrase Phrase, PersonName Parts, Gender TitleGender, string TitleRole, bool HasTitle);

    Written Read(Phrase phrase)
    {
        int first = phrase.NameFirst, at = first - 1;
        var gender = Gender.Unknown;
        var role = "";
        var titled = false;
        while (first < phrase.NameEnd - 1 && Nouns.IsTitle(prose.SurfaceOf(first), out var inner, out var innerRole) && phrase.NameType == NameType.Person)
        {
            (gender, role, titled) = (inner, innerRole, true);
            first++;
            if (prose.SurfaceOf(first) is ".") first++;
        }
        if (at >= 0 && prose.SurfaceOf(at) is ".") at--;
        if (!titled && at >= 0 && phrase.NameType == NameType.Person && char.IsUpper(prose.Text[prose.Words[at].Start]))
            titled = Nouns.IsTitle(prose.SurfaceOf(at), out gender, out role);
        return new(phrase, PersonName.Of(prose, first, phrase.NameEnd), gender, role, titled);
    }

    bool IsSurname(Written name) =>
        name.Parts.IsSingle && name.Phrase.NameType != NameType.Place && name.Phrase.Determiner == Determiner.None && _bySurname.ContainsKey(name.Parts.Surname);

    void JoinFull(Written name)
    {
        Cluster? found = null;
        if (_bySurname.TryGetValue(name.Parts.Surname, out var sharing))
            foreach (var cluster in sharing)
                if (cluster.Names.TrueForAll(n => PersonNames.Agree(n, name.Parts) || (PersonNames.IsSlip(n, name.Parts) && !IsInSentence(cluster, name.Phrase.Sentence))) && !Contradicts(cluster, name)) found ??= cluster;
        Place(name, found ?? NewPerson());
    }

    static bool IsInSentence(Cluster cluster, int sentence) => cluster.Phrases.Exists(p => p.Sentence == sentence);

    void JoinShort(Written name)
    {
        var word = name.Parts.Surname;
        var owners = Owners(_bySurname, word, name);
        if (IsBeforeItsFamily(owners, name) || IsKnownFigure(owners, name)) owners.Clear();
        if (owners.Count > 0 && _byText.ContainsKey(word)) owners.AddRange(Owners(_byText, word, name));
        else if (owners.Count == 0) owners = Owners(_byGiven, word, name);
        if (owners.Count == 0) owners = Owners(_byText, word, name);
        if (owners.Count == 0 && name.Phrase.NameType == NameType.Person && Misspelt(name) is { } meant) owners = [meant];
        if (owners.Count == 0)
        {
            var cluster = NewPerson();
            Index(_byText, word, cluster);
            Place(name, cluster);
            return;
        }
        var best = owners[0];
        if (owners.Count > 1)
        {
            owners.Sort((a, b) => Fit(b, name).CompareTo(Fit(a, name)) is var order and not 0 ? order : a.Order.CompareTo(b.Order));
            best = owners[0];
            if (Fit(best, name) - Fit(owners[1], name) < Sure && owners[1].LastBefore(name.Phrase.Index) is not null) name.Phrase.RunnerUp = owners[1];
        }
        Place(name, best);
    }

    /// <summary>"President Roe", and only later "John Roe Jr. and Mary Roe": the one whom the report needs no full name for is none of those it introduces.</summary>
    static bool IsBeforeItsFamily(List<Cluster> owners, Written name) =>
        owners.Count > 0 && name.HasTitle && owners.TrueForAll(o => o.FirstName!.Index > name.Phrase.Index && !Holds(o, name.TitleRole)) && (owners.Count > 1 || owners[0].Names.Exists(n => n.Suffix.StartsWith("Jr", StringComparison.Ordinal)));

    /// <summary>"President Roe" where a known president is called so, and the report's full names ("Mary Roe") are of none who is president.</summary>
    static bool IsKnownFigure(List<Cluster> owners, Written name) =>
        owners.Count > 0 && name.TitleRole.Length > 0 && Nouns.IsKnownHolder(name.TitleRole, name.Parts.Surname) && !owners.Exists(o => Holds(o, name.TitleRole));

    static bool Holds(Cluster cluster, string role) => role.Length == 0 || cluster.Roles.Contains(Nouns.Office(role)) || cluster.Names.Exists(n => Array.IndexOf(Nouns.OfficesOf(n.ToString()), role) >= 0);

    List<Cluster> Owners(Dictionary<string, List<Cluster>> index, string word, Written name)
    {
        var owners = new List<Cluster>();
        if (index.TryGetValue(word, out var sharing))
            foreach (var cluster in sharing)
                if (!Contradicts(cluster, name)) owners.Add(cluster);
        return owners;
    }

    /// <summary>The one person already named whose surname this is but for a slip of the pen: "Maurer", later "Mauer".</summary>
    Cluster? Misspelt(Written name)
    {
        Cluster? found = null;
        foreach (var cluster in _clusters)
        {
            if (cluster.Phrases[0].Index > name.Phrase.Index || Contradicts(cluster, name) || !cluster.Names.Exists(n => !n.IsSingle && NameSounds.IsSlipOf(name.Parts.Surname, n.Surname))) continue;
            if (found is not null) return null;
            found = cluster;
        }
        return found;
    }

    static bool Contradicts(Cluster cluster, Written name) =>
        name.TitleGender != Gender.Unknown && cluster.Stated != Gender.Unknown && cluster.Stated != name.TitleGender;

    /// <summary>A difference of fit below this leaves two people of one surname in doubt.</summary>
    const int Sure = 300;

    /// <summary>
    /// How well a short name fits one of several people who share it: what its title says weighs most, then how this report has
    /// called each before ("Judge Marsh", but plain "Marsh" for the lawyer), then who was mentioned last.
    /// </summary>
    static int Fit(Cluster cluster, Written name)
    {
        var fit = 0;
        if (name.TitleRole.Length > 0) fit += cluster.Roles.Contains(Nouns.Office(name.TitleRole)) ? 2000 : -500;
        if (name.TitleGender != Gender.Unknown && cluster.Gender != Gender.Unknown) fit += cluster.Gender == name.TitleGender ? 1000 : -1000;
        if (name.TitleGender != Gender.Unknown && name.TitleRole.Length == 0 && cluster.Roles.Contains("judge")) fit -= 800;
        var (bare, titled) = ShortForms(cluster);
        if (!name.HasTitle) fit += bare > 0 && bare >= titled ? 400 : titled > bare ? IsKnown(cluster, name) ? 400 : -600 : 0;
        if (name.HasTitle && name.TitleRole.Length > 0 && titled > 0) fit += 200;
        if (cluster.LastBefore(name.Phrase.Index) is { } last) fit += Math.Max(0, 250 - (name.Phrase.Index - last.Index));
        return fit;
    }

    static bool IsKnown(Cluster cluster, Written name) => cluster.Roles.Exists(role => Nouns.IsKnownHolder(role, name.Parts.Surname));

    static (int Bare, int Titled) ShortForms(Cluster cluster)
    {
        int bare = 0, titled = 0;
        foreach (var phrase in cluster.Phrases)
        {
            if (phrase.NameEnd - phrase.NameFirst != 1) continue;
            if (phrase.First < phrase.NameFirst) titled++;
            else bare++;
        }
        return (bare, titled);
    }

    void Place(Written name, Cluster cluster)
    {
        cluster.Add(name.Phrase);
        if (name.TitleGender != Gender.Unknown && cluster.Stated == Gender.Unknown) cluster.Stated = name.TitleGender;
        if (name.TitleRole.Length > 0) cluster.AddRole(name.TitleRole);
        AddTitleNoun(name.Phrase, cluster);
        if (cluster.Likely == Gender.Unknown && (!name.Parts.IsSingle || !name.HasTitle)) cluster.Likely = name.Parts.Likely;
        if (cluster.Names.Contains(name.Parts)) return;
        cluster.Names.Add(name.Parts);
        if (name.Parts.IsSingle) return;
        Index(_bySurname, name.Parts.Surname, cluster);
        if (name.Parts.Surname.LastIndexOf(' ') is var space and > 0) Index(_bySurname, name.Parts.Surname[(space + 1)..], cluster);
        if (!PersonName.IsInitial(name.Parts.Given)) Index(_byGiven, name.Parts.Given, cluster);
        foreach (var middle in name.Parts.Middle.Split(' '))
            if (middle.Length > 1 && !PersonName.IsInitial(middle)) Index(Nouns.IsGivenName(middle) ? _byGiven : _bySurname, middle, cluster);
    }

    /// <summary>"lawyer" of "Hallam's lawyer Roberta Marsh" is what she is.</summary>
    void AddTitleNoun(Phrase phrase, Cluster cluster)
    {
        for (var i = phrase.NameFirst - 1; i >= phrase.First; i--)
        {
            var word = prose.Words[i];
            if (word.Upos is not (Upos.Noun or Upos.Propn)) continue;
            var noun = word.Lemma.ToLowerInvariant();
            if (Nouns.Kind(noun) == NounKind.Person) cluster.AddRole(noun);
            return;
        }
    }

    static void Index(Dictionary<string, List<Cluster>> index, string key, Cluster cluster)
    {
        if (!index.TryGetValue(key, out var sharing)) index[key] = sharing = [];
        if (!sharing.Contains(cluster)) sharing.Add(cluster);
    }

    Cluster NewPerson()
    {
        var cluster = new Cluster { Kind = EntityKind.Person, Order = _clusters.Count };
        _clusters.Add(cluster);
        return cluster;
    }
}
