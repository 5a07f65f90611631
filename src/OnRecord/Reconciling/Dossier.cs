using System.Collections.Immutable;
using OnRecord.Names;

namespace OnRecord.Reconciling;

/// <summary>The entities of several reports taken for one, while the story's people are being joined.</summary>
sealed class Dossier
{
    readonly List<Source> _sources = [];

    // What all sources have, once each: a person of a large story stands in thousands of reports under a few names.
    readonly HashSet<PersonName> _names = [], _fullNames = [];
    readonly HashSet<string> _bodyForms = new(StringComparer.Ordinal), _roles = new(StringComparer.Ordinal);
    readonly HashSet<string> _bodyNouns = new(StringComparer.Ordinal), _bodyNames = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<int> _reports = [];
    bool _hasFemale, _hasMale;

    public List<Dossier> CouldBe { get; } = [];

    public EntityKind Kind => _sources[0].Entity.Kind;

    public (int Report, int Start) First => _sources.Min(s => (s.Report, s.Entity.Mentions[0].Start));

    public void Add(Source source)
    {
        _sources.Add(source);
        _names.UnionWith(source.Names);
        _fullNames.UnionWith(source.FullNames);
        _bodyForms.UnionWith(source.BodyForms);
        _roles.UnionWith(source.Roles);
        _bodyNouns.UnionWith(source.NounsInNames);
        if (source.BodyNoun.Length > 0)
        {
            _bodyNouns.Add(source.BodyNoun);
            _bodyNames.Add(source.BodyName);
        }
        _reports.Add(source.Report);
        _hasFemale |= source.Entity.Gender == Gender.Female;
        _hasMale |= source.Entity.Gender == Gender.Male;
    }

    public void TakeIn(Dossier other) => other._sources.ForEach(Add);

    public bool IsIn(int report) => _reports.Contains(report);

    /// <summary>A capitalised word, seen once in all reports, that no name was found in.</summary>
    public bool IsPassing =>
        _sources is [{ Entity: { Kind: EntityKind.Other, Mentions: [{ Name: { } name }] } } only] && !only.Reading.Names.Any(n => n.Start == name.Start);

    /// <summary>A body of this kind: "police" for the Harbour City police, "ministry" for the Ministry of Health.</summary>
    public bool IsBody(string noun) => _bodyNouns.Contains(noun);

    public bool IsBodyCalled(string name) => _bodyNames.Contains(name);

    public bool SharesRole(Source source) => source.Roles.Exists(_roles.Contains);

    public bool GenderAgrees(Source source) => source.Entity.Gender switch { Gender.Female => !_hasMale, Gender.Male => !_hasFemale, _ => true };

    /// <summary>Every full name of the one agrees with every full name of the other.</summary>
    public bool Agrees(Source source)
    {
        if (Kind != source.Entity.Kind) return false;
        if (Kind != EntityKind.Person) return source.BodyForms.Exists(_bodyForms.Contains);
        return (GenderAgrees(source) || source.FullNames.Any(_fullNames.Contains)) && _fullNames.All(n => source.FullNames.All(m => PersonNames.Agree(n, m)));
    }

    public bool FitsShort(Source source) =>
        Kind == EntityKind.Person && source.Entity.Kind == EntityKind.Person && !IsIn(source.Report) && GenderAgrees(source)
        && source.Names.TrueForAll(n => _names.Any(m => PersonNames.IsSurnameOf(n.Surname, m) || (m.IsSingle && PersonNames.SameWord(m.Surname, n.Surname)) || PersonNames.IsGivenOf(n.Surname, m)));

    /// <summary>One name in two spellings: all parts sound alike, at least one is the same, and no report has both.</summary>
    public bool IsSpellingOf(Dossier other)
    {
        if (Kind != EntityKind.Person || other.Kind != EntityKind.Person || _reports.Overlaps(other._reports) || (_hasFemale && other._hasMale) || (_hasMale && other._hasFemale)) return false;
        return _fullNames.Any(n => other._fullNames.Any(m => IsSpelling(n, m)));
    }

    static bool IsSpelling(PersonName a, PersonName b)
    {
        bool given = PersonNames.GivenAgree(a.Given, b.Given), surname = PersonNames.SameWord(a.Surname, b.Surname);
        return (given && !PersonName.IsInitial(a.Given) && !PersonName.IsInitial(b.Given) && NameSounds.Alike(a.Surname, b.Surname)) || (surname && NameSounds.Alike(a.Given, b.Given));
    }

    public StoryPerson ToPerson(int id, Dictionary<Dossier, int> ids, ImmutableArray<Reading> readings)
    {
        var written = _sources.SelectMany(s => s.Entity.Mentions.Where(m => m.Name is not null).Select(m => AliasOf(readings[s.Report], m))).ToList();
        var ages = _sources.Where(s => s.Entity.Age is not null).GroupBy(s => s.Entity.Age!.Value.Years).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        return new()
        {
            Id = id, Kind = Kind, Name = BestName(), Age = ages.Count > 0 ? ages[0].Key : null,
            Aliases = [.. written.GroupBy(a => a, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => written.IndexOf(g.Key)).Select(g => g.Key)],
            Entities = [.. _sources.Select(s => new EntityPlace(s.Report, s.Entity.Id)).OrderBy(e => e.Report).ThenBy(e => e.Entity)],
            Descriptions = [.. _sources.OrderBy(s => s.Report).SelectMany(s => s.Entity.Descriptions.Select(d => new DescribedAs(s.Report, d, readings[s.Report].Report.Text[d.Start..d.End])))],
            Gender = _sources.Select(s => s.Entity.Gender).FirstOrDefault(g => g is Gender.Female or Gender.Male, _sources[0].Entity.Gender),
            CouldBe = [.. CouldBe.Select(d => ids[d]).Order()],
        };
    }

    /// <summary>Most words, then most reports, then the longer spelling ("E. Jean" before "E Jean"), then the first.</summary>
    string BestName() =>
        _sources.Where(s => s.Entity.IsNamed).SelectMany(s => s.Texts).GroupBy(t => t, StringComparer.Ordinal)
            .OrderByDescending(g => g.Key.Split(' ', '-').Length).ThenByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key).FirstOrDefault() ?? _sources[0].BodyName;

    /// <summary>The name, with "Mr" or "Judge" where one such word stands before it.</summary>
    static string AliasOf(Reading reading, Mention mention)
    {
        var (text, name) = (reading.Report.Text, mention.Name!.Value);
        var before = text[mention.Start..Math.Max(mention.Start, name.Start)].TrimEnd();
        var titled = before.Length > 0 && !before.Contains(' ', StringComparison.Ordinal) && Nouns.IsTitle(before, out _, out _);
        return titled ? text[mention.Start..name.End] : text[name.Start..name.End];
    }
}
