using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Turns the model's labels into names: cuts titles and marks off their edges, and tells products, works and events apart.</summary>
static class NameSpans
{
    static readonly Dictionary<string, NameType>.AlternateLookup<ReadOnlySpan<char>> Things = LoadThings();

    public static ImmutableArray<Name> Of(Prose prose, NameStretches stretches)
    {
        var names = ImmutableArray.CreateBuilder<Name>();
        foreach (var stretch in stretches.All)
        {
            var labels = stretches.LabelsOf(stretch);
            for (var i = 0; i < labels.Length; i++)
            {
                if (labels[i] == NameLabels.Outside) continue;
                var first = i;
                while (NameLabels.Opens(labels[i])) i++;
                if (Trim(prose, NameLabels.Types[NameLabels.TypeIndex(labels[i])], stretch.First + first, stretch.First + i + 1) is { } name) names.Add(name);
            }
        }
        return names.ToImmutable();
    }

    static Name? Trim(Prose prose, NameType type, int first, int end)
    {
        while (end > first && EndsNoName(prose.SurfaceOf(end - 1))) end--;
        while (first < end && !char.IsLetterOrDigit(prose.SurfaceOf(first)[0])) first++;
        if (type == NameType.Person)
            while (end - first > 1 && (NameLists.Of(prose.SurfaceOf(first)) & (Known.Title | Known.FirstName)) == Known.Title) first++;
        if (first >= end || end - first == 1 && (NameLists.Of(prose.SurfaceOf(first)) & Known.Calendar) != 0) return null;
        var surface = prose.Text.AsSpan(prose.Words[first].Start, prose.Words[end - 1].End - prose.Words[first].Start);
        if (type is not (NameType.Person or NameType.Group) && (NameLists.Of(surface) & (Known.People | Known.Place)) == Known.People) type = NameType.Group;
        if (type == NameType.Work) type = ThingOf(prose, first, end);
        return new(type, prose.Words[first].Start, prose.Words[end - 1].End, first, end);
    }

    static bool EndsNoName(ReadOnlySpan<char> surface) =>
        surface is "'s" or "’s" || !char.IsLetterOrDigit(surface[^1]) && (surface.Length == 1 || surface[^1] is not ('.' or '!' or '+'));

    /// <summary>An event by its last telling word ("World Cup 2026"), a work in quotation marks or by such a word, else a product.</summary>
    static NameType ThingOf(Prose prose, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
            if (Things.TryGetValue(prose.SurfaceOf(i), out var type)) return type;
        var quoted = first > 0 && prose.SurfaceOf(first - 1) is "\"" or "“" or "‘" or "``" or "'";
        return quoted ? NameType.Work : NameType.Product;
    }

    static Dictionary<string, NameType>.AlternateLookup<ReadOnlySpan<char>> LoadThings()
    {
        var things = new Dictionary<string, NameType>(StringComparer.Ordinal);
        foreach (var row in EmbeddedData.Rows("Reading/Names/things.tsv"))
            things[row[0]] = row[1] switch { "event" => NameType.Event, "work" => NameType.Work, _ => NameType.Product };
        return things.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
