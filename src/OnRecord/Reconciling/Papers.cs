using OnRecord.Names;

namespace OnRecord.Reconciling;

/// <summary>Who speaks through a paper: a statement that a ministry issued, a company's own rules.</summary>
static class Papers
{
    /// <summary>"said a statement issued by the ministry": who speaks through it.</summary>
    public static int? IssuerOf(Reading reading, Span phrase)
    {
        var prose = reading.Prose;
        var by = prose.WordFrom(phrase.End);
        if (!phrase.Of(prose.Text).EndsWith("statement", StringComparison.Ordinal) || by + 1 >= prose.Words.Length) return null;
        if (prose.Is(by, "issued") || prose.Is(by, "released")) by++;
        if (!prose.Is(by, "by") && !prose.Is(by, "from")) return null;
        var first = by + 1 < prose.Words.Length && prose.Is(by + 1, "the") ? by + 2 : by + 1;
        foreach (var entity in reading.Entities)
            if (first < prose.Words.Length && entity.Mentions.Any(m => m.Kind == MentionKind.Name && (m.Start == prose.Words[first].Start || m.Start == prose.Words[by + 1].Start))) return entity.Id;
        return null;
    }

    /// <summary>"Harbour Line's guidelines say": the body that speaks through its own papers.</summary>
    public static int? OwnerOf(Reading reading, Span phrase)
    {
        foreach (var entity in reading.Entities)
            if (entity is { IsNamed: true, Kind: EntityKind.Organisation } && WhatFollows(reading, entity, phrase) is { } owned
                && owned.Split(' ')[0] is "statement" or "guidelines" or "rules" or "policy" or "website" or "blog" or "account" or "page") return entity.Id;
        return null;
    }

    /// <summary>The words after "’s" where a phrase begins with a name of the entity as owner.</summary>
    static string? WhatFollows(Reading reading, Entity entity, Span phrase)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Start != phrase.Start || mention.Kind != MentionKind.Name || mention.End >= phrase.End) continue;
            var after = reading.Report.Text[mention.End..phrase.End];
            if (after is ['\'' or '’', 's', ' ', ..]) return after[3..];
        }
        return null;
    }
}
