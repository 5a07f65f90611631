using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>Compares two versions of one report.</summary>
public static class Versions
{
    /// <summary>Containment of unquoted words from which two texts of one outlet are versions of one report.</summary>
    public const double SameReport = 0.6;

    /// <summary>What changed from the earlier to the later version.</summary>
    public static VersionChange Compare(Report earlier, Report later)
    {
        List<Span> before = SentencesOf(earlier), after = SentencesOf(later);
        var removed = Missing(earlier.Text, before, later.Text, after);
        var added = Missing(later.Text, after, earlier.Text, before);
        var announcement = Announcements.Find(later.Text, added);
        var label = announcement?.Label ?? (removed.IsEmpty && !added.IsEmpty && announcement is null ? VersionLabel.Update : VersionLabel.Unmarked);
        return new(earlier.Id, later.Id, label, removed, added)
        {
            Announcement = announcement?.Span,
            Details = ChangedDetails.Find(earlier.Text, removed, later.Text, added),
        };
    }

    /// <summary>Whether the later report is a version of the earlier: one address, or one outlet and mostly one text.</summary>
    public static bool AreVersions(Report earlier, Report later) =>
        (earlier.Url is { Length: > 0 } url && url == later.Url)
        || (Outlets.HouseOf(earlier) is { } house && house == Outlets.HouseOf(later)
            && TextComparison.Compare(earlier.Id, Wording.Of(earlier), later.Id, Wording.Of(later)).OwnShare >= SameReport);

    /// <summary>The sentences of one text that stand nowhere in the other, house style aside.</summary>
    static ImmutableArray<Span> Missing(string text, List<Span> sentences, string otherText, List<Span> others)
    {
        var known = new HashSet<ulong>();
        foreach (var other in others) known.Add(Key(otherText, other));
        var missing = ImmutableArray.CreateBuilder<Span>();
        foreach (var sentence in sentences)
            if (!known.Contains(Key(text, sentence))) missing.Add(sentence);
        return missing.ToImmutable();
    }

    /// <summary>Letters and digits alone, in lower case.</summary>
    static ulong Key(string text, Span sentence)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in sentence.Of(text))
            if (char.IsLetterOrDigit(c)) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        return hash;
    }

    static List<Span> SentencesOf(Report report)
    {
        var text = report.Text;
        var sentences = new List<Span>();
        for (int start = 0, at = 0; at <= text.Length; at++)
        {
            var ends = at == text.Length || text[at] == '\n' || (text[at] is '.' or '!' or '?' && EndsSentence(text, at));
            if (!ends) continue;
            var end = at < text.Length && text[at] != '\n' ? at + 1 : at;
            while (end < text.Length && text[end] is '”' or '"' or '\'' or '’' or ')') end++;
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            if (end > start) sentences.Add(new(start, end));
            start = end;
            at = Math.Max(at, end - 1);
        }
        return sentences;
    }

    /// <summary>A stop before a blank and a capital or a mark, unless it ends a short title or an initial ("Mr.", "J.").</summary>
    static bool EndsSentence(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is '”' or '"' or '’' or ')') next++;
        if (next < text.Length && !char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && text[next] == ' ') next++;
        if (next < text.Length && char.IsLower(text[next])) return false;
        var word = at;
        while (word > 0 && char.IsLetter(text[word - 1])) word--;
        return text[at] != '.' || at - word > 3 || (at - word > 0 && char.IsLower(text[word])) || at == word;
    }
}
