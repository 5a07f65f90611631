using System.Runtime.InteropServices;

namespace OnRecord.Names;

/// <summary>Phrases taken to mean one and the same, with what they tell of it: becomes an <see cref="Entity"/>.</summary>
sealed class Cluster
{
    public List<Phrase> Phrases { get; } = new(1);
    public EntityKind Kind { get; set; } = EntityKind.Other;
    public bool IsPlural { get; set; }

    /// <summary>Names of persons, split; empty for other kinds.</summary>
    public List<PersonName> Names => _names ??= [];

    List<PersonName>? _names;

    /// <summary>The nouns it was called, each as <see cref="Nouns.Office"/> gives it.</summary>
    public List<string> Roles { get; } = new(1);

    /// <summary>Gender by a title, gendered noun or pronoun: certain as far as the text goes.</summary>
    public Gender Stated { get; set; }

    /// <summary>Gender that the given name makes likely.</summary>
    public Gender Likely { get; set; }

    public Gender Gender => Stated != Gender.Unknown ? Stated : Likely;

    /// <summary>Set when another cluster took this one in.</summary>
    public Cluster? MergedInto { get; private set; }

    public int Order { get; set; }

    public bool IsNamed => FirstName is not null;

    public Phrase? FirstName
    {
        get
        {
            foreach (var phrase in Phrases)
                if (phrase.Kind == MentionKind.Name) return phrase;
            return null;
        }
    }

    /// <summary>The last phrase before index <paramref name="index"/>, or null.</summary>
    public Phrase? LastBefore(int index)
    {
        var first = Sorted.FirstFrom(CollectionsMarshal.AsSpan(Phrases), index, static p => p.Index);
        return first == 0 ? null : Phrases[first - 1];
    }

    public void Add(Phrase phrase)
    {
        phrase.Cluster = this;
        var at = Phrases.Count;
        while (at > 0 && Phrases[at - 1].Index > phrase.Index) at--;
        Phrases.Insert(at, phrase);
        if (phrase.Noun.Length > 0) AddRole(phrase.Noun);
    }

    public void AddRole(string noun)
    {
        var office = Nouns.Office(noun);
        if (!Roles.Contains(office)) Roles.Add(office);
        if (Stated == Gender.Unknown && Kind == EntityKind.Person && !IsPlural) Stated = Nouns.GenderOf(noun);
    }

    /// <summary>Takes in all that the other has; the other is void afterwards.</summary>
    public void TakeIn(Cluster other)
    {
        if (ReferenceEquals(this, other)) return;
        foreach (var phrase in other.Phrases) Add(phrase);
        foreach (var name in other.Names) Names.Add(name);
        foreach (var role in other.Roles) AddRole(role);
        if (Stated == Gender.Unknown) Stated = other.Stated;
        if (Likely == Gender.Unknown) Likely = other.Likely;
        if (Kind == EntityKind.Other) Kind = other.Kind;
        other.MergedInto = this;
        other.Phrases.Clear();
    }
}
