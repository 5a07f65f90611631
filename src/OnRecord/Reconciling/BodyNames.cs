using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>The police and forces that a story's reports name ("Harbour police", "the Northern army"), so that bare "police" can be told as theirs.</summary>
sealed class BodyNames
{
    /// <summary>Of the mentions with a name, how many must bear the same one.</summary>
    const float Sure = 0.6f;

    /// <summary>By report, and last for the whole story: how often each noun stands with each name.</summary>
    readonly Dictionary<string, Dictionary<string, int>>[] _named;

    public BodyNames(StoryReports story)
    {
        _named = [.. Enumerable.Range(0, story.Count + 1).Select(_ => new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal))];
        for (var r = 0; r < story.Count; r++)
        {
            var prose = story.Readings[r].Prose;
            for (var w = 1; w < prose.Words.Length; w++)
                if (NounAt(prose, w) is { } noun && !IsModifier(prose, w) && FirstOf(prose, w) is var first && first < w)
                    foreach (var table in (Dictionary<string, Dictionary<string, int>>[])[_named[r], _named[^1]]) Count(table, noun, prose.Text[prose.Words[first].Start..prose.Words[w].End]);
        }
    }

    static void Count(Dictionary<string, Dictionary<string, int>> table, string noun, string name)
    {
        if (!table.TryGetValue(noun, out var names)) table[noun] = names = new(StringComparer.OrdinalIgnoreCase);
        names[name] = names.GetValueOrDefault(name) + 1;
    }

    /// <summary>The full name of a bare "police" or "military" of a report, where the report, or else the story, has one that prevails.</summary>
    public string? NameOf(int report, string bare) => Prevailing(_named[report], bare) ?? Prevailing(_named[^1], bare) ?? (bare.ToLowerInvariant() is "military" ? OfArmy(report, bare) : null);

    /// <summary>"the military" where reports speak of "the Northern army".</summary>
    string? OfArmy(int report, string bare) => (Prevailing(_named[report], "army") ?? Prevailing(_named[^1], "army")) is { } army ? army[..^"army".Length] + bare : null;

    /// <summary>"a military court": the noun only says of which kind the next one is.</summary>
    static bool IsModifier(Prose prose, int word) => NounAt(prose, word) is "military" or "army" or "navy" && word + 1 < prose.Words.Length && prose.Words[word + 1].Upos is Upos.Noun or Upos.Propn;

    static string? Prevailing(Dictionary<string, Dictionary<string, int>> table, string bare)
    {
        if (!table.TryGetValue(bare.ToLowerInvariant(), out var names)) return null;
        var best = names.OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).First();
        return best.Value >= Sure * names.Values.Sum() ? best.Key : null;
    }

    /// <summary>Whether a speaker's phrase ends with such a noun: then the place or person before it does not speak.</summary>
    public static bool IsBody(Prose prose, Span phrase)
    {
        var last = prose.WordFrom(phrase.End - 1);
        while (last > 0 && (last >= prose.Words.Length || prose.Words[last].Start >= phrase.End)) last--;
        return last < prose.Words.Length && NounAt(prose, last) is not null;
    }

    static string? NounAt(Prose prose, int word)
    {
        var form = prose.SurfaceOf(word);
        foreach (var noun in (ReadOnlySpan<string>)["police", "military", "army", "navy", "prosecutors", "firefighters", "coastguard"])
            if (form.Equals(noun, StringComparison.OrdinalIgnoreCase)) return noun;
        return null;
    }

    /// <summary>The first of the capitalised words that stand right before the noun, hyphens between them included; the noun itself where there are none.</summary>
    static int FirstOf(Prose prose, int noun)
    {
        var first = noun;
        for (var w = noun - 1; w >= 0 && prose.Words[w].End >= prose.Words[w + 1].Start - 1; w--)
        {
            if (prose.SurfaceOf(w) is "-" or "‐") continue;
            if (prose.Words[w].Upos is not (Upos.Propn or Upos.Adj) || !char.IsUpper(prose.SurfaceOf(w)[0])) break;
            first = w;
        }
        return first;
    }
}
