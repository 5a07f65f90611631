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
    public List<string> Texts { get; } = [];

    /// <summary>Offices it is given in its report: "judge", "lawyer".</summary>
    public List<string> Roles { get; } = [];

    /// <summary>A person's name of two words or more; any name of a body or place.</summary>
    public bool IsFull => Entity.IsNamed && (Entity.Kind != EntityKind.Person || Names.Exists(n => !n.IsSingle));

    /// <summary>Known by "the judge": a description that supposes the reader knows who.</summary>
    public bool IsDefinite => Entity.Mentions.Any(m => m.Kind == MentionKind.Description && m.Span.Of(Reading.Report.Text).StartsWith("the ", StringComparison.OrdinalIgnoreCase));

    void AddName(string text)
    {
        text = text.Trim();
        if (text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) text = text[4..];
        if (!Texts.Contains(text)) Texts.Add(text);
        if (Entity.Kind != EntityKind.Person) return;
        var name = PersonName.Of([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        if (!Names.Contains(name)) Names.Add(name);
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
