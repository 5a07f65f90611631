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
            var sentence = prose.Sentences[prose.SentenceOf(stretch.First)];
            var labels = stretches.LabelsOf(stretch);
            if (!labels.ContainsAnyExcept((byte)NameLabels.Outside) && PersonEdges.IsAgedPerson(prose, stretch.First, stretch.End) && Trim(prose, sentence, NameType.Person, stretch.First, stretch.End) is { } aged)
                names.Add(aged);
            for (var i = 0; i < labels.Length; i++)
            {
                if (labels[i] == NameLabels.Outside) continue;
                var first = i;
                while (NameLabels.Opens(labels[i])) i++;
                if (Trim(prose, sentence, NameLabels.Types[NameLabels.TypeIndex(labels[i])], stretch.First + first, stretch.First + i + 1) is not { } name) continue;
                if (names.Count > 0 && names[^1].EndWord > name.FirstWord && names[^1].FirstWord == name.FirstWord) names.Count--;
                if (names.Count == 0 || names[^1].EndWord <= name.FirstWord) names.Add(name);
            }
        }
        return PersonDoubts.Settled(prose, names);
    }

    static Name? Trim(Prose prose, Sentence sentence, NameType type, int first, int end)
    {
        while (end > first && EndsNoName(prose.SurfaceOf(end - 1))) end--;
        while (first < end && !char.IsLetterOrDigit(prose.SurfaceOf(first)[0])) first++;
        // "Texas Republican" is a place and a party's follower, not one name.
        if (type is NameType.Place or NameType.Organisation && end - first > 1 && prose.SurfaceOf(end - 1) is "Republican" or "Democrat" or "Republicans" or "Democrats" &&
            NameLists.LongestFrom(prose, first, end - 1, Known.Place, out _) == end - 1) (type, end) = (NameType.Place, end - 1);
        if (first < end && type != NameType.Person && type != NameType.Group && PersonEdges.IsTitledPerson(prose, first, end)) type = NameType.Person;
        if (first < end && IsSeat(prose, first, end))
        {
            if (prose.SurfaceOf(first).Length > 1) return null;
            (type, first) = (NameType.Place, first + 2);
        }
        if (first < end && type == NameType.Person)
        {
            if (IsStorm(prose, first)) return new(NameType.Event, prose.Words[first].Start, prose.Words[end - 1].End, first, end);
            (first, end) = PersonEdges.Settle(prose, sentence, first, end);
            if (end - first == 1 && NamesPeopleOf(prose.SurfaceOf(first))) type = NameType.Group;
            else if (first < end && PersonDoubts.TypeOf(prose, sentence, first, end) is { } doubted) type = doubted;
            else return null;
        }
        else if (first < end && type is NameType.Organisation && IsSecondHalf(prose, sentence, first)) first -= 2;
        if (first >= end || end - first == 1 && (NameLists.Of(prose.SurfaceOf(first)) & Known.Calendar) != 0) return null;
        var surface = prose.Text.AsSpan(prose.Words[first].Start, prose.Words[end - 1].End - prose.Words[first].Start);
        if (type is not (NameType.Person or NameType.Group)) type = Listed(NameLists.Of(surface)) ?? type;
        if (type == NameType.Work) type = ThingOf(prose, first, end);
        return new(type, prose.Words[first].Start, prose.Words[end - 1].End, first, end);
    }

    /// <summary>"Hurricane Maud".</summary>
    static bool IsStorm(Prose prose, int first) => Things.TryGetValue(prose.SurfaceOf(first), out var thing) && thing == NameType.Event;

    /// <summary>"Texans", "Iowans", "Washingtonians": a place and its ending.</summary>
    static bool NamesPeopleOf(ReadOnlySpan<char> surface) =>
        surface.EndsWith("ns", StringComparison.Ordinal) && surface.Length > 5 && ((NameLists.Of(surface[..^2]) | NameLists.Of(surface.EndsWith("ians", StringComparison.Ordinal) ? surface[..^4] : default)) & Known.Place) != 0
        || surface.EndsWith("ians", StringComparison.Ordinal) && (NameLists.Of($"{surface[..^4]}y") & Known.Place) != 0;

    /// <summary>"D-Ohio" behind a politician's name: party and state, of which the state is a place.</summary>
    static bool IsSeat(Prose prose, int first, int end) =>
        prose.SurfaceOf(first) is ['R' or 'D' or 'I', '-', >= 'A' and <= 'Z', _, ..] || (end - first > 2 && prose.SurfaceOf(first) is "R" or "D" or "I" && prose.SurfaceOf(first + 1) is "-");

    /// <summary>"Dade Fire Rescue" of "Miami-Dade Fire Rescue".</summary>
    public static bool IsSecondHalf(Prose prose, Sentence sentence, int first) =>
        first - 2 >= sentence.FirstWord && prose.SurfaceOf(first - 1) is "-" && char.IsUpper(prose.SurfaceOf(first - 2)[0])
        && prose.Words[first - 2].End == prose.Words[first - 1].Start && prose.Words[first - 1].End == prose.Words[first].Start;

    /// <summary>The type of a surface that the lists know as one thing alone.</summary>
    static NameType? Listed(Known known) => (known & (Known.People | Known.Place | Known.Organisation)) switch
    {
        Known.People => NameType.Group,
        Known.Organisation => NameType.Organisation,
        Known.Place when (known & Known.Country) != 0 => NameType.Place,
        _ => null,
    };

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
