using System.Globalization;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>A mention of a treebank's document: its words, the one that heads them, and the entity it is of.</summary>
/// <param name="IsName">Whether a singular proper noun heads it, or hangs on its head ("student Jane Roe"), and it is neither plural nor a list of several.</param>
readonly record struct GoldMention(int First, int End, int Head, int Entity, string Type, bool IsName);

/// <summary>Reads GUM's entity brackets ("(3-person-giv:act-…", "3)") from the last column.</summary>
static class GoldMentions
{
    /// <param name="heads">For each word of the document its head's index, -1 for a root.</param>
    public static List<GoldMention> Of(IReadOnlyList<GoldWord> words, IReadOnlyList<int> heads)
    {
        var mentions = new List<GoldMention>();
        var open = new List<(int Entity, string Type, int First)>();
        for (var i = 0; i < words.Count; i++)
        {
            if (FieldOf(words[i].Misc, "Entity=") is not { } text) continue;
            for (var at = 0; at < text.Length;)
            {
                var opens = text[at] == '(';
                var end = text.IndexOfAny(['(', ')'], at + 1);
                if (end < 0) end = text.Length;
                var parts = text[(opens ? at + 1 : at)..end].Split('-');
                var closes = end < text.Length && text[end] == ')';
                if (opens && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var id)) open.Add((id, parts[1], i));
                if (closes)
                {
                    var last = int.TryParse(parts[0], CultureInfo.InvariantCulture, out var closing) ? open.FindLastIndex(o => o.Entity == closing) : -1;
                    if (last >= 0)
                    {
                        var head = HeadOf(words, heads, open[last].First, i + 1);
                        mentions.Add(new(open[last].First, i + 1, head, open[last].Entity, open[last].Type, IsName(words, heads, open[last].First, i + 1, head)));
                        open.RemoveAt(last);
                    }
                }
                at = closes ? end + 1 : end;
            }
        }
        return mentions;
    }

    static bool IsName(IReadOnlyList<GoldWord> words, IReadOnlyList<int> heads, int first, int end, int head)
    {
        var named = words[head].Tags.Penn == Penn.Nnp;
        for (var i = first; i < end; i++)
        {
            if (heads[i] != head) continue;
            if (words[i].Relation == Relation.Conj) return false;
            named |= words[i].Relation == Relation.Flat && words[i].Tags.Penn == Penn.Nnp;
        }
        return named;
    }

    static string? FieldOf(string misc, string key)
    {
        foreach (var field in misc.Split('|'))
            if (field.StartsWith(key, StringComparison.Ordinal)) return field[key.Length..];
        return null;
    }

    static int HeadOf(IReadOnlyList<GoldWord> words, IReadOnlyList<int> heads, int first, int end)
    {
        for (var i = first; i < end; i++)
            if ((heads[i] < first || heads[i] >= end) && words[i].Tags.Upos != Upos.Punct) return i;
        return end - 1;
    }
}
