using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Reads GAP's examples and counts which of their links are found.</summary>
static class GapTrial
{
    /// <param name="errors">Where examples gone wrong are written, if anywhere.</param>
    public static (GapCounts Masculine, GapCounts Feminine) Count(IEnumerable<GapExample> examples, PronounNetwork network, TextWriter? errors = null)
    {
        GapCounts masculine = new(), feminine = new();
        foreach (var example in examples)
        {
            var prose = Parser.Parse(WordReader.Read(example.Text, []));
            var (a, b) = Judge(example, prose, WhoIsWho.Resolve(network, prose, NameFinder.Find(prose)), errors);
            var counts = example.IsFeminine ? feminine : masculine;
            counts.Add(example.IsA, a);
            counts.Add(example.IsB, b);
        }
        return (masculine, feminine);
    }

    public static double F1(IEnumerable<GapExample> examples, PronounNetwork network)
    {
        var (masculine, feminine) = Count(examples, network);
        return masculine.With(feminine).F1;
    }

    /// <summary>Whether the pronoun's entity has a name or description whose head stands in A, and in B.</summary>
    static (bool A, bool B) Judge(GapExample example, Prose prose, IEnumerable<Entity> entities, TextWriter? errors)
    {
        var meant = entities.FirstOrDefault(e => e.Mentions.Any(m => m.Kind == MentionKind.Pronoun && m.Start == example.Pronoun.Start));
        bool Means(Span name) => meant is not null && meant.Mentions.Any(m =>
            m.Kind != MentionKind.Pronoun && (m.Name is { } n ? n.Overlaps(name) : name.Overlaps(prose.Words[m.HeadWord].Span)));
        var (a, b) = (Means(example.A), Means(example.B));
        if (errors is not null && (a != example.IsA || b != example.IsB))
        {
            string Of(Span span) => example.Text[span.Start..span.End];
            errors.WriteLine($"{example.Id} [{Of(example.Pronoun)}@{example.Pronoun.Start}] A={Of(example.A)} {example.IsA}/{a} B={Of(example.B)} {example.IsB}/{b} ours={meant?.Name} ({string.Join(" | ", meant?.Mentions.Select(m => Of(m.Span)) ?? [])})");
            errors.WriteLine("   " + example.Text);
        }
        return (a, b);
    }
}

/// <summary>Right, wrong and missed links of a pronoun to a name.</summary>
sealed class GapCounts
{
    int _right, _wrong, _missed;

    public double Precision => Math.Round(100.0 * _right / Math.Max(1, _right + _wrong), 2);
    public double Recall => Math.Round(100.0 * _right / Math.Max(1, _right + _missed), 2);
    public double F1 => Math.Round(200.0 * _right / Math.Max(1, 2 * _right + _wrong + _missed), 2);

    public void Add(bool gold, bool said)
    {
        if (gold && said) _right++;
        else if (said) _wrong++;
        else if (gold) _missed++;
    }

    public GapCounts With(GapCounts other) => new() { _right = _right + other._right, _wrong = _wrong + other._wrong, _missed = _missed + other._missed };
}
