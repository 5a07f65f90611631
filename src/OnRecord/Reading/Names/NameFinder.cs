using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Finds the proper names of a text.</summary>
public static class NameFinder
{
    /// <returns>The names in text order; they do not overlap.</returns>
    public static ImmutableArray<Name> Find(Prose prose) => Find(NameModel.Shipped, prose);

    /// <summary>
    /// Reads the text twice: what the first reading saw ("R. June Hallam", five times "Mr Dorne") helps the second with what stands there less clearly
    /// ("Hallam", "DORNE").
    /// </summary>
    internal static ImmutableArray<Name> Find(NameModel model, Prose prose)
    {
        var stretches = new NameStretches(model, prose);
        var memory = new NameMemory();
        foreach (var stretch in stretches.All)
        {
            var labels = stretches.LabelsOf(stretch);
            memory.Note(stretches.FormsOf(stretch), labels);
            memory.NoteLetters(prose, stretch.End, labels[^1]);
            memory.NoteSpeaker(prose, stretch.First, stretch.End, stretches.FormsOf(stretch));
            memory.NoteAge(prose, stretch.End, stretches.FormsOf(stretch), labels);
        }
        foreach (var stretch in stretches.All)
            if (memory.Favour(stretches.FormsOf(stretch), stretches.LabelsOf(stretch), stretches.ScoresOf(stretch))) stretches.Decode(stretch);
        return NameSpans.Of(prose, stretches);
    }
}
