using OnRecord.Names;

namespace OnRecord.Reconciling;

/// <summary>An entity of one report, as the joining of people sees it.</summary>
sealed class Source
{
    public Source(Reading reading, int report, Entity entity)
    {
        (Reading, Report, Entity) = (reading, report, entity);
        foreach (var mention in entity.Mentions)
            if (mention.Name is { } span) AddName(span.Of(reading.Report.Text).ToString());
        foreach (var span in entity.Descriptions) AddRole(span);
        foreach (var mention in entity.Mentions)
            if (mention.Kind == MentionKind.Description) AddRole(mention.Span);
    }

    public Reading Reading { get; }
    public int Report { get; }
    public Entity Entity { get; }
    public List<PersonName> Names { get; } = [];
    public IEnumerable<PersonName> FullNames => Names.Where(n => !n.IsSingle);

    public List<string> Texts { get; } = [];

    /// <summary>Its names as those of bodies are compared: in capitals, without points, the possessive and the kind of company.</summary>
    public List<string> BodyForms { get; } = [];

    /// <summary>Offices it is given in its report: "judge", "lawyer".</summary>
    public List<string> Roles { get; } = [];

    /// <summary>A person's name of two words or more; any name of a body or place.</summary>
    public bool IsFull => Entity.IsNamed && (Entity.Kind != EntityKind.Person || FullNames.Any());

    /// <summary>Known by "the judge": a description that supposes the reader knows who.</summary>
    public bool IsDefinite => Entity.Mentions.Any(m => m.Kind == MentionKind.Description && m.Span.Of(Reading.Report.Text).StartsWith("the ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The noun of a body known by description alone: "police", "military"; empty for others.</summary>
    public string BodyNoun => _bodyNoun ??= Entity is { IsNamed: false, Kind: not EntityKind.Person } && HeadOf() is var head and >= 0 && Nouns.Kind(Reading.Prose.Words[head].Lemma) == NounKind.Organisation && (!Entity.IsPlural || Reading.Prose.Words[head].Lemma == "police")
        ? Nouns.Office(Reading.Prose.Words[head].Lemma) : "";

    string? _bodyNoun;

    /// <summary>Such a body that the report tells from others of its kind: "Harbour City police", "the Danish military".</summary>
    public bool IsToldApart => BodyName.Split(' ') is [.., var whose, var noun] && char.IsUpper(whose[0]) && Nouns.Kind(noun.ToLowerInvariant()) == NounKind.Organisation && !IsIndefinite;

    bool IsIndefinite => Entity.Name.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || Entity.Name.StartsWith("an ", StringComparison.OrdinalIgnoreCase);

    /// <summary>A body's name or description without the article.</summary>
    public string BodyName => Entity.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? Entity.Name[4..] : Entity.Name;

    /// <summary>The nouns in a body's names of several words: "the ministry" is the Ministry of Health.</summary>
    public IEnumerable<string> NounsInNames =>
        Entity is { IsNamed: true, Kind: EntityKind.Organisation } ? Texts.Where(t => t.Contains(' ', StringComparison.Ordinal)).SelectMany(t => t.Split(' ')).Select(w => Nouns.Office(w.ToLowerInvariant())) : [];

    int HeadOf()
    {
        foreach (var mention in Entity.Mentions)
            if (mention.Kind == MentionKind.Description) return mention.HeadWord;
        return -1;
    }

    void AddName(string text)
    {
        text = text.Trim();
        if (text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) text = text[4..];
        if (!Texts.Contains(text)) Texts.Add(text);
        if (BodyFormOf(text) is var form && !BodyForms.Contains(form)) BodyForms.Add(form);
        if (Entity.Kind != EntityKind.Person) return;
        var name = PersonName.Of([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        if (!Names.Contains(name)) Names.Add(name);
    }

    static string BodyFormOf(string text)
    {
        var form = text.Replace(".", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal).ToUpperInvariant().Trim();
        foreach (var ending in (ReadOnlySpan<string>)[" INC", " CORP", " LTD", " CO", " LLC", " PLC"])
            if (form.EndsWith(ending, StringComparison.Ordinal)) form = form[..^ending.Length].TrimEnd(',');
        return form;
    }

    void AddRole(Span span)
    {
        var prose = Reading.Prose;
        for (var i = prose.WordFrom(span.End - 1); i >= 0 && prose.Words[i].Start >= span.Start; i--)
        {
            var noun = prose.Words[i].Lemma.ToLowerInvariant();
            if (Nouns.Kind(noun) != NounKind.Person) continue;
            var office = Nouns.Office(noun);
            if (!Roles.Contains(office)) Roles.Add(office);
        }
    }
}
